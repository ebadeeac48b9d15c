package dev.downbeat.processor.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/**
 * A program from which the processor generates: everything that it writes is in {@code expected}, to the byte, whatever the
 * order of the sources, and compiles without a word with them.
 */
record GeneratedCase(Javac javac, Goldens goldens) {

    static final String INPUT = "input";
    private static final String EXPECTED = "expected";
    private static final int SHUFFLES = 3;

    /**
     * Runs the case.
     *
     * @param folder the case's folder
     * @param scratch an empty folder
     */
    void run(Path folder, Path scratch) {
        List<Path> jars = Jars.of(javac, folder, scratch);
        Sources input = Sources.copy(folder.resolve(INPUT), scratch.resolve("src"), List.of());
        if (input.files().isEmpty()) {
            throw new AssertionError(folder.resolve(INPUT) + " holds no Java file");
        }
        SortedMap<String, String> generated = generate(input, input.files(), scratch.resolve("out"), jars);
        goldens.compareFolder(folder.resolve(EXPECTED), generated);
        List<Path> files = new ArrayList<>(input.files());
        Random random = new Random(CaseFolders.name(folder).hashCode());
        for (int shuffle = 0; shuffle < SHUFFLES && files.size() > 1; shuffle++) {
            Collections.shuffle(files, random);
            SortedMap<String, String> again = generate(input, files, scratch.resolve("shuffled-" + shuffle), jars);
            generated.forEach((name, text) -> {
                if (!text.equals(again.get(name))) {
                    throw new AssertionError("with the sources in the order " + files + " this came out otherwise\n\n"
                            + Texts.diff(name, text, again.getOrDefault(name, "")));
                }
            });
            if (!generated.keySet().equals(again.keySet())) {
                throw new AssertionError(
                        "with the sources in the order " + files + " more files came: " + again.keySet());
            }
        }
    }

    private SortedMap<String, String> generate(Sources input, List<Path> order, Path output, List<Path> jars) {
        return javac.compile(input.folder(), order, output, jars, Javac.STRICT)
                .silent(input.folder().toString())
                .generatedFiles();
    }
}
