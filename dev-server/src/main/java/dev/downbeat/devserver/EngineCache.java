package dev.downbeat.devserver;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked engine in the user's cache.
 *
 * <p>Its folder is named after the content, so that an engine, a list or a class of ours that changed gets another one.
 * Every file comes into being whole, by a rename, and a start goes on only when all are there in their full size: what a
 * crash or a cleaner of caches left is completed, never used as it is.
 */
final class EngineCache {

    private final Path folder;
    private final List<Part> parts;

    private EngineCache(Path folder, List<Part> parts) {
        this.folder = folder;
        this.parts = parts;
    }

    /** One file of the cache. */
    private record Part(Path file, long bytes, Source source) {
        boolean isThere() throws IOException {
            return Files.isRegularFile(file) && Files.size(file) == bytes;
        }
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    /** What {@code boot} gives, unpacked below {@code root} unless it already is. */
    static EngineCache of(BootJar boot, @Nullable Path root, Progress progress) {
        List<ZipEntry> libraries = new ArrayList<>();
        BootJar.text("engine-jars.txt").lines().forEach(name -> libraries.addAll(boot.libraries(name)));
        Path cache = root != null ? root : Machine.cache();
        try {
            byte[] own = OwnJar.of(boot);
            Digest digest = new Digest().add(own);
            libraries.forEach(entry -> digest.add(entry.getName() + entry.getSize() + entry.getCrc()));
            Path folder = cache.resolve("engine").resolve("conductor-" + boot.version() + "-" + digest.shortHex());
            List<Part> parts = new ArrayList<>();
            parts.add(new Part(folder.resolve("downbeat-engine.jar"), own.length, () -> new ByteArrayInputStream(own)));
            for (ZipEntry entry : libraries) {
                Path file = folder.resolve(entry.getName().substring(BootJar.LIBRARIES.length()));
                parts.add(new Part(file, entry.getSize(), () -> boot.open(entry)));
            }
            EngineCache engine = new EngineCache(folder, parts);
            engine.complete(progress);
            return engine;
        } catch (IOException e) {
            throw new DevServerException(
                    "cannot unpack the engine into the cache " + cache + ": " + reason(e)
                            + "; -Ddownbeat.cache=… names another folder",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServerException("interrupted while unpacking the engine", e);
        }
    }

    /** A file system's exceptions often say no more than a path: their class is the reason. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + " " + e.getMessage();
    }

    private void complete(Progress progress) throws IOException, InterruptedException {
        if (missing().isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        FileMutex mutex = FileMutex.lock(lock, progress, "waiting for another process that unpacks the engine");
        try {
            unpackMissing(progress);
        } finally {
            mutex.close();
        }
    }

    private void unpackMissing(Progress progress) throws IOException {
        List<Part> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        long megabytes = missing.stream().mapToLong(Part::bytes).sum() / 1_000_000;
        progress.say("unpacking the engine (" + megabytes + " MB) into " + folder + ", once …");
        for (Part part : missing) {
            unpack(part);
            progress.still("unpacking");
        }
    }

    private List<Part> missing() throws IOException {
        List<Part> missing = new ArrayList<>();
        for (Part part : parts) {
            if (!part.isThere()) {
                missing.add(part);
            }
        }
        return missing;
    }

    private static void unpack(Part part) throws IOException {
        Path unfinished = part.file().resolveSibling(part.file().getFileName() + ".part");
        try {
            try (InputStream in = part.source().open()) {
                Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(unfinished, part.file(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Where files that belong to this very engine may be put. */
    Path folder() {
        return folder;
    }

    /** The engine's jars, our own one not counted. */
    int jars() {
        return parts.size() - 1;
    }

    String classPath() {
        return String.join(
                File.pathSeparator,
                parts.stream().map(part -> part.file().toString()).toList());
    }

    /** Changes with everything by which a JVM tells whether an archive fits these jars. */
    void addTo(Digest digest) throws IOException {
        for (Part part : parts) {
            digest.add(part.file().toString())
                    .add(Files.getLastModifiedTime(part.file()).toString());
        }
    }
}
