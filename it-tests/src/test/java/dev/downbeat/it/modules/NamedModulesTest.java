package dev.downbeat.it.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker and a workflow in a named module of which nothing is opened, on the real engine: reflection would fail there. */
@OnEngine
final class NamedModulesTest {

    /** What the runtime needs, and not what else stands on the path of the tests. */
    private static final Pattern NEEDED = Pattern.compile(
            "(jackson-(core|databind|annotations|datatype-).*|retrofit-.*|converter-jackson-.*|okhttp-.*"
                    + "|okio-.*|kotlin-stdlib-.*|annotations-.*|slf4j-api-.*|jspecify-.*|downbeat-.*)\\.jar");

    private static final String CLASS_PATH = property("java.class.path");

    @Test
    void runsInAModuleThatOpensNothing(@TempDir Path folder, Engine engine) throws Exception {
        Path classes = folder.resolve("shop");
        String modules = modulePath().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> compile = new ArrayList<>(List.of(
                tool("javac"),
                "-Xlint:all,-processing,-requires-automatic,-path",
                "-Werror",
                "--module-path",
                modules,
                "--processor-path",
                CLASS_PATH,
                "-d",
                classes.toString()));
        try (Stream<Path> sources = Files.walk(Path.of("src/test/resources/modules/shop"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(compile::add);
        }

        assertThat(run(compile, folder)).isEmpty();
        String said = run(
                List.of(
                        tool("java"),
                        "--module-path",
                        classes + File.pathSeparator + modules,
                        "--module",
                        "shop/shop.Main",
                        engine.url()),
                folder);

        assertThat(said).contains("5 pieces in module shop");
    }

    private static Stream<Path> modulePath() {
        return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("module-info.class"))
                        || NEEDED.matcher(String.valueOf(path.getFileName())).matches());
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static String tool(String name) {
        return Path.of(property("java.home"), "bin", name).toString();
    }

    private static String run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int status = process.waitFor();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(status).as(text).isZero();
        return text;
    }
}
