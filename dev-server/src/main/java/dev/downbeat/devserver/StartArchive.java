package dev.downbeat.devserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM's archive of loaded (and since Java 24 linked) classes, which halves the start; made by {@code child.Training}.
 *
 * <p>The file's name holds all that must be equal at making and at using; the JVM checks once more, and starts without the
 * archive if it does not like it.
 */
final class StartArchive {

    private static final int LINKS_CLASSES = 24;

    private final Path file;
    private final Jdk jdk;
    private final List<String> flags;

    private StartArchive(Path file, Jdk jdk, List<String> flags) {
        this.file = file;
        this.jdk = jdk;
        this.flags = flags;
    }

    /** For an engine on that JDK with those flags, which a JVM that makes the archive needs too. */
    static StartArchive of(EngineCache engine, Jdk jdk, List<String> flags) {
        Digest digest = new Digest().add(jdk.java().toString()).add(jdk.build());
        flags.forEach(digest::add);
        try {
            engine.addTo(digest);
        } catch (IOException e) {
            throw new DevServerException("cannot read the cache " + engine.folder() + ": " + e.getMessage(), e);
        }
        Path file = engine.folder().resolve("start-jdk" + jdk.feature() + "-" + digest.shortHex() + ".jsa");
        return new StartArchive(file, jdk, flags);
    }

    Path file() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Whether an attempt has failed: the next would too. */
    boolean isImpossible() {
        return Files.exists(file.resolveSibling(file.getFileName() + ".failed"));
    }

    /** The command that makes it, but for the paths. */
    List<String> training() {
        List<String> command = new ArrayList<>();
        Path nice = Path.of("/usr/bin/nice");
        if (Files.isExecutable(nice)) {
            command.addAll(List.of(nice.toString(), "-n", "19"));
        }
        command.add(jdk.java().toString());
        command.addAll(flags);
        command.add("-Xshare:dump");
        command.add("-Xmx512m");
        if (jdk.feature() >= LINKS_CLASSES) {
            command.add("-XX:+AOTClassLinking");
        }
        return command;
    }
}
