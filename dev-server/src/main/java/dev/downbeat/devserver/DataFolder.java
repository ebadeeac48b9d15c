package dev.downbeat.devserver;

import dev.downbeat.devserver.child.Folder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the engine keeps its database and its log, and works.
 *
 * @param temporary whether it is removed when the engine ends
 */
record DataFolder(Path path, boolean temporary) {

    private static final String PREFIX = "downbeat-engine-";

    /** A folder that was just made has no lock yet. */
    private static final Duration YOUNG = Duration.ofMinutes(1);

    static DataFolder prepare(@Nullable Path given) {
        if (given == null) {
            return makeTemporary();
        }
        Path path = given.toAbsolutePath();
        try {
            Files.createDirectories(path.resolve("tmp"));
            Files.delete(Files.createTempFile(path, "write", null));
            return new DataFolder(path, false);
        } catch (IOException e) {
            throw new DevServerException(
                    "cannot write into the data folder " + path + ": "
                            + e.getClass().getSimpleName() + " " + e.getMessage(),
                    e);
        }
    }

    private static DataFolder makeTemporary() {
        Path parent = Machine.temporaryFolder();
        try {
            removeAbandoned(parent);
            Path path = Files.createTempDirectory(parent, PREFIX);
            Files.createDirectory(path.resolve("tmp"));
            return new DataFolder(path, true);
        } catch (IOException e) {
            throw new DevServerException(
                    "cannot make a temporary data folder in " + parent + ": "
                            + e.getClass().getSimpleName() + " " + e.getMessage(),
                    e);
        }
    }

    /** An engine removes its folder even when its parent is killed, but not when it is killed too. */
    private static void removeAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isAbandoned(folder)) {
                    Folder.delete(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        try {
            Instant modified =
                    Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toInstant();
            if (modified.isAfter(Instant.now().minus(YOUNG))) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(
                    folder.resolve("engine.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                return channel.tryLock() != null;
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Another user's, or gone meanwhile, or being looked at by another thread.
            return false;
        }
    }

    Path tmp() {
        return path.resolve("tmp");
    }

    void removeIfTemporary() {
        if (temporary) {
            Folder.delete(path);
        }
    }
}
