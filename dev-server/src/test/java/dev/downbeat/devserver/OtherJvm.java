package dev.downbeat.devserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A JVM with this test's class path and cache; killed, if it still runs, when it is closed.
 *
 * @param out what it prints, errors included
 */
record OtherJvm(Process process, BufferedReader out) implements AutoCloseable {

    static OtherJvm start(Class<?> main, String... arguments) throws IOException {
        return start(Machine.temporaryFolder(), main, arguments);
    }

    /** With a folder for temporary files of its own. */
    static OtherJvm start(Path temporary, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Machine.javaHome().resolve("bin/java").toString(),
                "-Ddownbeat.cache=" + System.getProperty("downbeat.cache"),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new OtherJvm(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** The lines up to the first that contains the text, that one included, or to the end. */
    List<String> linesUntil(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                break;
            }
        }
        return lines;
    }

    /** The lines up to the end. */
    List<String> lines() {
        return out.lines().toList();
    }

    int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
