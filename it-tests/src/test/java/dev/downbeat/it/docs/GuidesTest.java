package dev.downbeat.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every Java block of a guide stands in a class that compiles, as the ones of tests do in tests that run. */
final class GuidesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @ParameterizedTest
    @CsvSource({
        "clients, 7, ClientsGuide",
        "search, 7, SearchGuide",
        "dynamic, 20, DynamicGuide",
        "testing, 6, testing/BankRefundsTest testing/RefundsJsonTest testing/RefundPurchaseTest"
    })
    void compiles(String guide, int atLeast, String classes) throws IOException {
        List<String> blocks = blocks(Files.readString(ROOT.resolve("docs/" + guide + ".md")));
        List<String> compiled = new ArrayList<>();
        for (String name : classes.split(" ")) {
            compiled.add(withoutLayout(
                    Files.readString(ROOT.resolve("it-tests/src/test/java/dev/downbeat/it/docs/" + name + ".java"))));
        }
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(blocks)
                .allSatisfy(block -> assertThat(compiled)
                        .anySatisfy(source -> assertThat(source).contains(withoutLayout(block))));
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
