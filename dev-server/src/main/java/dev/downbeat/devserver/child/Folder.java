package dev.downbeat.devserver.child;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes folders while others may still write in them. */
public final class Folder {

    private static final int TRIES = 5;

    private Folder() {}

    /**
     * Removes a folder and all in it; links are removed, not followed.
     *
     * @return whether it is gone
     */
    public static boolean delete(Path folder) {
        for (int i = 0; i < TRIES && Files.exists(folder); i++) {
            try {
                Files.walkFileTree(folder, new Deleting());
            } catch (IOException e) {
                // A thread of a dying engine wrote a file in between, or Windows still holds one: once more.
            }
        }
        return !Files.exists(folder);
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
