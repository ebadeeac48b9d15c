package dev.downbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page of the mistakes that the server lets through says of the command is what the command says. */
final class LetThroughTest {

    private static final Path PAGE = Path.of("..", "docs", "what-the-server-lets-through.md");
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TestFactory
    Stream<DynamicTest> everyMistake_isSeen_andStrictMakesItAnError() throws IOException {
        List<List<String>> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| mistake") && !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        assertThat(rows).hasSize(21);
        // The one without a case is no mistake in a definition.
        return rows.stream()
                .filter(row -> !row.get(5).equals("—"))
                .map(row -> DynamicTest.dynamicTest(row.get(1), () -> check(row)));
    }

    private static void check(List<String> row) {
        String code = row.get(4).replace(" (warning)", "");
        String severity = row.get(4).endsWith("(warning)") ? "warning" : "error";
        String wrong = CASES.resolve(row.get(5)).resolve("wrong").toString();
        CommandLineRun run = CommandLineRun.check(wrong);
        assertThat(run.findings().lines().filter(line -> line.contains("[Downbeat:")))
                .singleElement()
                .asString()
                .contains(severity + ": [Downbeat:" + code + "]");
        CommandLineRun strict = CommandLineRun.check("--strict", wrong);
        assertThat(strict.findings()).contains("error: [Downbeat:" + code + "]");
        assertThat(strict.status()).isEqualTo(1);
    }
}
