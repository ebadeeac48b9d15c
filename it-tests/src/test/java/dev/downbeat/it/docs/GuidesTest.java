package dev.downbeat.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every Java block of a guide stands in a class that compiles. */
final class GuidesTest {

    @ParameterizedTest
    @CsvSource({"clients, ClientsGuide", "search, SearchGuide"})
    void compiles(String guide, String source) throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        List<String> blocks = blocks(Files.readString(root.resolve("docs/" + guide + ".md")));
        String compiled = withoutLayout(
                Files.readString(root.resolve("it-tests/src/test/java/dev/downbeat/it/docs/" + source + ".java")));
        assertThat(blocks).hasSizeGreaterThan(6);
        assertThat(blocks).allSatisfy(block -> assertThat(compiled).contains(withoutLayout(block)));
    }

    private static List<String> blocks(String guide) {
        List<String> blocks = new ArrayList<>();
        int begin = guide.indexOf("```java\n");
        while (begin >= 0) {
            int end = guide.indexOf("```\n", begin + 8);
            blocks.add(guide.substring(begin + 8, end));
            begin = guide.indexOf("```java\n", end);
        }
        return blocks;
    }

    /** A guide's lines are broken as its reader likes them, the source's as the formatter does. */
    private static String withoutLayout(String text) {
        return text.replaceAll("\\s+", "");
    }
}
