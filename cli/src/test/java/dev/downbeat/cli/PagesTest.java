package dev.downbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page of {@code docs/errors} shows of a definition is what the command says of one of the cases. */
final class PagesTest {

    private static final Path PAGES = Path.of("..", "docs", "errors");
    private static final Path CASES = Path.of("src", "test", "resources", "cases");
    private static final String SHOWN = "workflow.json:";

    @Test
    void everyMessageOfAPage_isOneOfACase() throws IOException {
        List<String> said = lines(CASES, "expected.txt").toList();
        List<String> shown =
                lines(PAGES, ".md").filter(line -> line.startsWith(SHOWN)).toList();
        assertThat(shown).isNotEmpty();
        assertThat(said).containsAll(shown);
    }

    @Test
    void everySourceLineOfAMessage_isOneOfACase() throws IOException {
        List<String> sources = lines(CASES, "workflow.json").toList();
        for (Path page : files(PAGES, ".md")) {
            List<String> lines = Files.readAllLines(page);
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (lines.get(i).startsWith(SHOWN)) {
                    assertThat(sources).as("sources, for %s", page).contains(lines.get(i + 1));
                }
            }
        }
    }

    private static Stream<String> lines(Path folder, String end) throws IOException {
        Stream.Builder<String> lines = Stream.builder();
        for (Path file : files(folder, end)) {
            Files.readAllLines(file).forEach(lines);
        }
        return lines.build();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.copyOf(
                    files.filter(file -> file.toString().endsWith(end)).sorted().toList());
        }
    }
}
