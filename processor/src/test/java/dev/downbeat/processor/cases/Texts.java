package dev.downbeat.processor.cases;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text files of the cases, and how two of them differ. */
public final class Texts {

    private static final int CONTEXT = 3;

    private Texts() {}

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file, and the folders above it. */
    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes a file. */
    public static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A unified diff, as everybody reads it. */
    public static String diff(String name, String expected, String actual) {
        List<String> before = expected.lines().toList();
        List<String> after = actual.lines().toList();
        if (before.equals(after)) {
            return name + ": the line ends differ";
        }
        return String.join(
                "\n",
                UnifiedDiffUtils.generateUnifiedDiff(
                        "expected " + name, "actual " + name, before, DiffUtils.diff(before, after), CONTEXT));
    }
}
