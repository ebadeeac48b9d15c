package dev.downbeat.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the guide to workflows shows is what a test compiles: below a comment {@code <!-- FILE -->} with a path from the top of the
 * project stands a block whose lines stand one after the other in that file.
 */
class GuideTest {

    private static final Path TOP = Path.of("..");
    private static final Path GUIDE = TOP.resolve(Path.of("docs", "workflows.md"));
    private static final Pattern SHOWN = Pattern.compile("(?m)^<!-- (\\S+) -->\\n```\\w+\\n((?:.*\\n)*?)```$");
    private static final Pattern ANY = Pattern.compile("(?m)^```\\w+$");

    @TestFactory
    Stream<DynamicTest> everyBlock_isTakenFromItsFile() {
        String guide = Texts.read(GUIDE);
        List<MatchResult> blocks = SHOWN.matcher(guide).results().toList();
        assertThat(blocks).hasSize((int) ANY.matcher(guide).results().count());
        return blocks.stream()
                .map(block -> taken(Objects.requireNonNull(block.group(1)), Objects.requireNonNull(block.group(2))));
    }

    private static DynamicTest taken(String file, String block) {
        return DynamicTest.dynamicTest(
                file + ": " + block.lines().findFirst().orElse(""),
                () -> assertThat(plain(Texts.read(TOP.resolve(file)))).contains(plain(block)));
    }

    /** The text without its indentation, which an excerpt has less of. */
    private static String plain(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
