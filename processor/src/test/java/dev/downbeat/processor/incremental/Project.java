package dev.downbeat.processor.incremental;

import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import dev.downbeat.processor.cases.Sources;
import dev.downbeat.processor.cases.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sources that are compiled together or one by one. Each file lies in a root of its own, so that the compiler finds the others
 * as class files or not at all.
 *
 * @param scratch an empty folder
 * @param sources the text of each file by its path, {@code shop/Orders.java}
 */
record Project(Path scratch, Map<String, String> sources) {

    /** What was compiled without the names of parameters, as by default. */
    static final List<String> FLAGS = List.of("-Xlint:all,-processing", "-g:none");

    static final Path SHOP = Path.of("src", "test", "resources", "incremental", "shop");
    static final Path MISTAKES = SHOP.resolveSibling("mistakes");

    /** The files of folders; those of the later folders replace those of the earlier. */
    static Project of(Path scratch, Path... folders) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Path folder : folders) {
            for (Path file : Sources.below(folder)) {
                sources.put(file.toString().replace('\\', '/'), Texts.read(folder.resolve(file)));
            }
        }
        return new Project(scratch, sources);
    }

    List<String> files() {
        return List.copyOf(sources.keySet());
    }

    Compilation whole(Javac javac) {
        return compile(javac, "whole", files(), List.of(), FLAGS);
    }

    /**
     * Compiles some of the files.
     *
     * @param name a name that no other compilation of this project has
     * @param files the files
     * @param others the compilations whose class files are there
     */
    Compilation compile(Javac javac, String name, List<String> files, List<Compilation> others, List<String> flags) {
        return compile(javac, name, files, List.of(), others, flags);
    }

    /**
     * Compiles some of the files, and has the processors see class files as if they were sources.
     *
     * @param again the names of the types that are class files already
     */
    Compilation compile(
            Javac javac,
            String name,
            List<String> files,
            List<String> again,
            List<Compilation> others,
            List<String> flags) {
        Path root = scratch.resolve(name).resolve("src");
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            Texts.write(root.resolve(file), sources.getOrDefault(file, ""));
            paths.add(Path.of(file));
        }
        return javac.compile(
                root,
                paths,
                again,
                scratch.resolve(name).resolve("out"),
                others.stream().map(Compilation::classes).toList(),
                flags);
    }
}
