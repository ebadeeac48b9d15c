package dev.downbeat.it.property;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles with Downbeat's processors, as a careful user does: with all lints. */
public final class Compiler {

    private Compiler() {}

    /**
     * Compiles sources.
     *
     * @param folder a new folder for sources and classes
     * @param sources the sources by file name
     * @param classPath what there is beside the libraries
     */
    public static Compiled compile(Path folder, Map<String, String> sources, List<Path> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = folder.resolve("src").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                written.add(Files.writeString(file, source.getValue()));
            }
            List<Path> path = new ArrayList<>(classPath);
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .forEach(path::add);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(folder.resolve("generated"))));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    said,
                    List.of(
                            "--release",
                            "21",
                            "-proc:full",
                            "-Xlint:all,-processing,-path",
                            "-Xmaxerrs",
                            "1000",
                            "-Xmaxwarns",
                            "1000"),
                    null,
                    files.getJavaFileObjectsFromPaths(written));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(ServiceLoader.load(Processor.class).stream()
                    .filter(provider -> provider.type().getPackageName().startsWith("dev.downbeat."))
                    .map(ServiceLoader.Provider::get)
                    .toList());
            task.call();
            List<Diagnostic<? extends JavaFileObject>> all = List.copyOf(said.getDiagnostics());
            return new Compiled(classes, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
