package dev.downbeat.processor.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of a compilation.
 *
 * @param succeeded whether there are class files
 * @param messages all that the compiler said, in its order
 * @param classes the folder of class files and resources
 * @param generated the folder of generated sources
 */
public record Compilation(boolean succeeded, List<Message> messages, Path classes, Path generated) {

    /** Every generated file by its path: sources, resources, whatever is no class file. */
    public SortedMap<String, String> generatedFiles() {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path folder : List.of(generated, classes)) {
            for (Path file : Sources.below(folder)) {
                if (!file.toString().endsWith(".class")) {
                    files.put(file.toString().replace('\\', '/'), Texts.read(folder.resolve(file)));
                }
            }
        }
        return files;
    }

    /** Fails unless the compiler had nothing to say. */
    public Compilation silent(String what) {
        if (!succeeded || !messages.isEmpty()) {
            throw new AssertionError(what + " has to compile without a word, but the compiler said:\n\n"
                    + messages.stream()
                            .map(message -> message.kind() + " " + message.place() + "\n" + message.text())
                            .collect(Collectors.joining("\n\n")));
        }
        return this;
    }
}
