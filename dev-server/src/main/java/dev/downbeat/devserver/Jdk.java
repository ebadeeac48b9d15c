package dev.downbeat.devserver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What runs the engine.
 *
 * @param java the executable
 * @param feature the version's first number, such as 25
 * @param build the exact build, such as "25.0.3+9-LTS Eclipse Adoptium"
 */
record Jdk(Path java, int feature, String build) {

    static final int OLDEST = 21;

    private static final long ANSWER_SECONDS = 20;

    /** The JDK at a home or a {@code java}, or the one that runs this program. */
    static Jdk find(@Nullable Path named) {
        Path home = Machine.javaHome();
        if (named == null || named.equals(home) || named.equals(executable(home))) {
            Path java = executable(home);
            if (!Files.isExecutable(java)) {
                throw new DevServerException("there is no " + java + ": this program's Java cannot start another;"
                        + " name a JDK " + OLDEST + " or newer");
            }
            String build = System.getProperty("java.vm.version") + " " + System.getProperty("java.vm.vendor");
            return new Jdk(java, Runtime.version().feature(), build);
        }
        Path java = Files.isDirectory(named) ? executable(named) : named;
        if (!Files.isExecutable(java)) {
            throw new DevServerException(
                    "there is no JDK at " + named + ": " + java + " does not exist or is not executable");
        }
        return ask(java);
    }

    private static Path executable(Path home) {
        return home.resolve("bin").resolve(Machine.isWindows() ? "java.exe" : "java");
    }

    /** Runs it, since a {@code java} may be a script that picks a JDK. */
    private static Jdk ask(Path java) {
        try {
            Process process = new ProcessBuilder(java.toString(), "-XshowSettings:properties", "-version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Properties properties = new Properties();
            answer.lines()
                    .filter(line -> line.startsWith("    ") && line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .forEach(pair -> properties.setProperty(pair[0].strip(), pair[1].strip()));
            int feature =
                    feature(java, Objects.requireNonNullElse(properties.getProperty("java.specification.version"), ""));
            return new Jdk(
                    java.toAbsolutePath(),
                    feature,
                    properties.getProperty("java.vm.version") + " " + properties.getProperty("java.vm.vendor"));
        } catch (IOException e) {
            throw new DevServerException("cannot run " + java + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServerException("interrupted while asking " + java + " for its version", e);
        }
    }

    private static int feature(Path java, String specification) {
        if (!specification.matches("\\d+(\\.\\d+)?")) {
            throw new DevServerException(java + " does not tell its version: is it a java?");
        }
        String[] numbers = specification.split("\\.", 2);
        int feature = Integer.parseInt(numbers[0].equals("1") ? numbers[1] : numbers[0]);
        if (feature < OLDEST) {
            throw new DevServerException(
                    java + " is Java " + feature + "; the engine needs " + OLDEST + " or newer: name another JDK");
        }
        return feature;
    }
}
