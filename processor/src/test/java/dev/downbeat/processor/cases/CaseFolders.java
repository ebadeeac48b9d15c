package dev.downbeat.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the cases are: in the sources, not in a copy, so that goldens can be rewritten. */
public final class CaseFolders {

    public static final Path ROOT = Path.of("src", "test", "resources", "cases");

    private CaseFolders() {}

    /** The folders in a folder, in order. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last part of a path. */
    public static String name(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }

    /** All cases of all topics. */
    static List<Path> all() {
        return in(ROOT).stream().flatMap(topic -> in(topic).stream()).toList();
    }
}
