package dev.downbeat.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One run of the command, in this JVM. */
record CommandLineRun(int status, String out, String err) {

    static CommandLineRun check(String... args) {
        return with("", false, args);
    }

    static CommandLineRun onTerminal(String... args) {
        return with("", true, args);
    }

    static CommandLineRun withInput(String input, String... args) {
        return with(input, false, args);
    }

    private static CommandLineRun with(String input, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] line = Stream.concat(Stream.of("check"), Arrays.stream(args)).toArray(String[]::new);
        int status;
        try (PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream failed = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = Main.run(
                    new Console(
                            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                            printed,
                            failed,
                            terminal,
                            false),
                    line);
        }
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The output without its last line, the summary, and the blank line before it. */
    String findings() {
        List<String> lines = out.lines().toList();
        return String.join("\n", lines.subList(0, Math.max(0, lines.size() - 1)))
                .strip();
    }

    String summary() {
        return out.lines().reduce("", (before, line) -> line);
    }
}
