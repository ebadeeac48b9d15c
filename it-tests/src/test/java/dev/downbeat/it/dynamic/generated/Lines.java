package dev.downbeat.it.dynamic.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lines of the sources of this package, as they are told: {@code Steps.java:17}. */
final class Lines {

    private final Map<String, List<String>> files;

    private Lines(Map<String, List<String>> files) {
        this.files = files;
    }

    static Lines ofThisPackage() {
        Path folder = Path.of("src/test/java", Lines.class.getPackageName().replace('.', '/'));
        Map<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lines(files);
    }

    /** The only line with a text in it that is not quoted. */
    String of(String text) {
        List<String> found = new ArrayList<>();
        files.forEach((file, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).replace("\"" + text, "").contains(text)) {
                    found.add(file + ":" + (i + 1));
                }
            }
        });
        if (found.size() != 1) {
            throw new IllegalStateException("«" + text + "» stands on " + found);
        }
        return found.getFirst();
    }
}
