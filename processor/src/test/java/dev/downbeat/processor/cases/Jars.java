package dev.downbeat.processor.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a case gets from "another jar": compiled before it, with the processor, without the names of parameters. */
final class Jars {

    private Jars() {}

    static List<Path> compiled(Javac javac, Path folder, Path scratch) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Sources sources = Sources.copy(folder, scratch.resolve("src"), List.of());
        return List.of(
                javac.compile(sources.folder(), sources.files(), scratch.resolve("out"), List.of(), Javac.WITHOUT_NAMES)
                        .silent(folder.toString())
                        .classes());
    }
}
