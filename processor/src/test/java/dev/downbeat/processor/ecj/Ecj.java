package dev.downbeat.processor.ecj;

import dev.downbeat.processor.cases.Javac;
import dev.downbeat.processor.cases.Sources;
import dev.downbeat.processor.cases.Texts;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * What came of a compilation by Eclipse's compiler, on its command line.
 *
 * @param succeeded whether there were no errors
 * @param output what it printed: a line {@code file:line: kind: text} a message
 * @param generated every generated file by its path
 */
record Ecj(boolean succeeded, String output, SortedMap<String, String> generated) {

    /**
     * Compiles with Downbeat's processors.
     *
     * @param scratch a folder for {@code classes} and {@code generated}
     */
    static Ecj compile(Sources sources, Path scratch) {
        Path classes = scratch.resolve("classes");
        Path generated = scratch.resolve("generated");
        List<String> arguments = new ArrayList<>(List.of("--release", "21", "-proceedOnError", "-Xemacs"));
        arguments.addAll(List.of("-classpath", paths(Javac.usersClassPath())));
        arguments.addAll(List.of("-processorpath", Objects.requireNonNull(System.getProperty("java.class.path"))));
        arguments.addAll(List.of("-d", classes.toString()));
        // Without it, generated sources land in the working directory.
        arguments.addAll(List.of("-s", generated.toString()));
        // Eclipse's compiler shows a processor no source path.
        arguments.add("-Adownbeat.resources=" + sources.folder());
        sources.files()
                .forEach(file -> arguments.add(sources.folder().resolve(file).toString()));
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        boolean succeeded = BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
        SortedMap<String, String> files = new TreeMap<>();
        for (Path folder : List.of(generated, classes)) {
            for (Path file : Sources.below(folder)) {
                if (!file.toString().endsWith(".class")) {
                    files.put(file.toString().replace('\\', '/'), Texts.read(folder.resolve(file)));
                }
            }
        }
        return new Ecj(succeeded, output.toString(), files);
    }

    private static String paths(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
