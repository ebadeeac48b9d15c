package dev.downbeat.processor.cases;

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
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The compiler as a user runs it: real files, and what the processor's services file names.
 *
 * @param processors the processors of one compilation, fresh ones each time
 */
public record Javac(Supplier<List<Processor>> processors) {

    /** All that a careful user's compiler looks for; what processors leave unclaimed is not the user's business. */
    public static final List<String> LINT = List.of("-Xlint:all,-processing");

    public static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    /** As a jar of long ago was built: class files without the names of parameters. */
    public static final List<String> WITHOUT_NAMES = List.of("-Xlint:all,-processing", "-Werror", "-g:none");

    /** Downbeat's processors, in the order of the services file. */
    public static Javac downbeat() {
        return new Javac(() -> ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getPackageName().startsWith("dev.downbeat."))
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Compiles files of a folder.
     *
     * @param sources the files, in the order of the command line
     * @param output the folder for {@code classes} and {@code generated}
     * @param jars folders of classes beside those that a user always has
     */
    public Compilation compile(Path folder, List<Path> sources, Path output, List<Path> jars, List<String> flags) {
        return compile(folder, sources, List.of(), output, jars, flags);
    }

    /**
     * Compiles files of a folder, and hands class files to the processors as if they were sources, as Gradle does.
     *
     * @param sources the files, in the order of the command line
     * @param again the names of the types that are class files already
     * @param output the folder for {@code classes} and {@code generated}
     * @param jars folders of classes beside those that a user always has
     */
    public Compilation compile(
            Path folder, List<Path> sources, List<String> again, Path output, List<Path> jars, List<String> flags) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes = folder(output.resolve("classes"));
        Path generated = folder(output.resolve("generated"));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(folder));
            List<Path> classPath = new ArrayList<>(jars);
            classPath.addAll(usersClassPath());
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<String> options = new ArrayList<>(List.of("--release", "21", "-proc:full"));
            options.addAll(flags);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    again,
                    files.getJavaFileObjectsFromPaths(
                            sources.stream().map(folder::resolve).toList()));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(processors.get());
            boolean compiled = task.call();
            return new Compilation(
                    compiled,
                    diagnostics.getDiagnostics().stream().map(Message::of).toList(),
                    classes,
                    generated);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the tests run with, but neither they themselves nor the processor: annotations, runtime, libraries. */
    public static List<Path> usersClassPath() {
        return Arrays.stream(Objects.requireNonNull(System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(entry -> !entry.endsWith(Path.of("processor", "target", "classes"))
                        && !entry.endsWith(Path.of("processor", "target", "test-classes")))
                .toList();
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
