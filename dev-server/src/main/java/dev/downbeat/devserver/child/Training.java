package dev.downbeat.devserver.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the archive of loaded classes that later starts use, while this engine already serves.
 *
 * <p>This JVM wrote down what it loaded on its way up; a second one, of the lowest priority, turns that list into an
 * archive. It ends with this process, unfinished if need be: the next engine that lives long enough makes it. One process
 * at a time trains, under a lock; nobody ever sees half an archive.
 */
final class Training {

    /** What the first calls load belongs into the archive too, and they need not share the processor with its making. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final List<String> command;
    private final Path archive;
    private final Path data;
    private @Nullable Process process;
    private boolean abandoned;

    Training(List<String> command, Path archive, Path data) {
        this.command = command;
        this.archive = archive;
        this.data = data;
    }

    void start() {
        Thread.ofPlatform().daemon().name("downbeat-training").start(this::train);
    }

    private void train() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            trainAlone();
        } catch (IOException e) {
            // No archive then: the next engine starts as this one did.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void trainAlone() throws IOException, InterruptedException {
        Path lockFile = archive.resolveSibling("training.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !Files.exists(archive)) {
                makeArchive();
            }
        }
    }

    private void makeArchive() throws IOException, InterruptedException {
        Path part = archive.resolveSibling(archive.getFileName() + ".part");
        Path log = archive.resolveSibling(archive.getFileName() + ".part.log");
        Files.deleteIfExists(part);
        List<String> words = new ArrayList<>(command);
        words.add("-XX:SharedClassListFile=" + completeLines());
        words.add("-XX:SharedArchiveFile=" + part);
        words.add("-cp");
        words.add(Objects.requireNonNull(System.getProperty("java.class.path")));
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Process running = begin(builder);
        if (running == null) {
            return;
        }
        try {
            if (running.waitFor() == 0 && Files.exists(part)) {
                Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE);
            } else if (!isAbandoned()) {
                // Kept beside where the archive would be: it says why, and that there is no use in another try.
                Files.move(log, archive.resolveSibling(archive.getFileName() + ".failed"));
            }
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(log);
        }
    }

    /** The JVM is still writing its list, in blocks: the last line may be half a one. */
    private Path completeLines() throws IOException {
        byte[] classes = Files.readAllBytes(data.resolve(EngineMain.CLASSES));
        int end = classes.length;
        while (end > 0 && classes[end - 1] != '\n') {
            end--;
        }
        return Files.write(data.resolve("tmp").resolve(EngineMain.CLASSES), Arrays.copyOf(classes, end));
    }

    private synchronized @Nullable Process begin(ProcessBuilder builder) throws IOException {
        if (abandoned) {
            return null;
        }
        Process started = builder.start();
        started.getOutputStream().close();
        process = started;
        return started;
    }

    private synchronized boolean isAbandoned() {
        return abandoned;
    }

    /** Ends the second JVM, if it runs, and removes what it has written so far. */
    void abandon() {
        Process running;
        synchronized (this) {
            abandoned = true;
            running = process;
        }
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroyForcibly();
        try {
            running.waitFor();
            Files.deleteIfExists(archive.resolveSibling(archive.getFileName() + ".part"));
            Files.deleteIfExists(archive.resolveSibling(archive.getFileName() + ".part.log"));
        } catch (IOException e) {
            // The next training removes it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
