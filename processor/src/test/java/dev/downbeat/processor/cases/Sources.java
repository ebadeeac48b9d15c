package dev.downbeat.processor.cases;

import dev.downbeat.processor.cases.MarkedSource.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of sources as the compiler gets them: copied, and without marks.
 *
 * @param folder where the copies are
 * @param files the Java files, relative to the folder, in order of their names
 * @param marks the marks of each file that has some
 */
public record Sources(Path folder, List<Path> files, SortedMap<Path, List<Mark>> marks) {

    /** Copies what lies below a folder, other files too, but not the files and folders of these names. */
    public static Sources copy(Path from, Path to, List<String> except) {
        SortedMap<Path, List<Mark>> marks = new TreeMap<>();
        List<Path> java = below(from).stream()
                .filter(file -> !except.contains(file.getName(0).toString()))
                .filter(file -> copyOne(from, to, file, marks))
                .toList();
        return new Sources(to, java, marks);
    }

    /** All files below a folder, relative to it, in order; none if there is no such folder. */
    public static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a file, as the compiler gets it. */
    public String text(Path file) {
        return Texts.read(folder.resolve(file));
    }

    /** Copies one file, and says whether it is Java. */
    private static boolean copyOne(Path from, Path to, Path file, Map<Path, List<Mark>> marks) {
        MarkedSource source = MarkedSource.read(Texts.read(from.resolve(file)));
        Texts.write(to.resolve(file), source.text());
        if (!source.marks().isEmpty()) {
            marks.put(file, source.marks());
        }
        return file.toString().endsWith(".java");
    }
}
