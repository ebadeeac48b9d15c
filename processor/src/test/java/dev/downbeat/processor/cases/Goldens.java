package dev.downbeat.processor.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Checked-in texts that an outcome has to equal.
 *
 * @param update whether to rewrite them; a run that rewrote one fails, so that no build passes by it
 */
record Goldens(boolean update) {

    /** {@code -Dgoldens=update} rewrites. */
    static Goldens ofThisRun() {
        return new Goldens("update".equals(System.getProperty("goldens")));
    }

    /** Compares one file; a missing one is empty, so that a new case shows what it brings. */
    void compareFile(Path folder, String name, String actual) {
        List<Path> existing = Files.exists(folder.resolve(name)) ? List.of(Path.of(name)) : List.of();
        compare(folder, existing, new TreeMap<>(Map.of(name, actual)));
    }

    /** Compares all files of a folder, no more and no less. */
    void compareFolder(Path folder, SortedMap<String, String> actual) {
        compare(folder, Sources.below(folder), actual);
    }

    private void compare(Path folder, List<Path> existing, SortedMap<String, String> actual) {
        SortedMap<String, String> expected = new TreeMap<>();
        existing.forEach(file -> expected.put(file.toString().replace('\\', '/'), Texts.read(folder.resolve(file))));
        if (expected.equals(actual)) {
            return;
        }
        List<String> differences = new ArrayList<>();
        expected.forEach((name, text) -> {
            if (!actual.containsKey(name)) {
                differences.add(name + ": expected, but not there");
            } else if (!actual.get(name).equals(text)) {
                differences.add(Texts.diff(name, text, actual.get(name)));
            }
        });
        actual.forEach((name, text) -> {
            if (!expected.containsKey(name)) {
                differences.add(name + ": not expected, but there:\n" + text);
            }
        });
        if (update) {
            rewrite(folder, expected, actual);
        }
        throw new AssertionError(
                (update ? "rewritten; review the changes and run again" : "differs (-Dgoldens=update rewrites)") + " "
                        + folder + "\n\n" + String.join("\n\n", differences));
    }

    private static void rewrite(Path folder, SortedMap<String, String> expected, SortedMap<String, String> actual) {
        expected.keySet().stream()
                .filter(name -> !actual.containsKey(name))
                .forEach(name -> Texts.delete(folder.resolve(name)));
        actual.forEach((name, text) -> Texts.write(folder.resolve(name), text));
    }
}
