package dev.downbeat.processor.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a case gets from other jars: compiled before it, without the names of parameters. */
final class Jars {

    /** Compiled with the processor, as a good jar is. */
    static final String JAR = "jar";

    /** Compiled without it, as by a build that forgot. */
    static final String UNPROCESSED = "jar-unprocessed";

    private Jars() {}

    static List<Path> of(Javac javac, Path folder, Path scratch) {
        List<Path> jars = new ArrayList<>();
        add(jars, javac, folder.resolve(JAR), scratch.resolve(JAR));
        add(jars, new Javac(List::of), folder.resolve(UNPROCESSED), scratch.resolve(UNPROCESSED));
        return jars;
    }

    private static void add(List<Path> jars, Javac javac, Path folder, Path scratch) {
        if (Files.isDirectory(folder)) {
            Sources sources = Sources.copy(folder, scratch.resolve("src"), List.of());
            jars.add(javac.compile(
                            sources.folder(), sources.files(), scratch.resolve("out"), List.of(), Javac.WITHOUT_NAMES)
                    .silent(folder.toString())
                    .classes());
        }
    }
}
