package dev.downbeat.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.problem.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a case that breaks it, the case's corrected twin, and a page; no case or page is about anything else. */
class CoverageTest {

    private static final Path PAGES = Path.of("..", "docs", "errors");
    private static final Pattern OURS = Pattern.compile("(?m)(?<=^\\[Downbeat:)\\w+(?=])");
    private static final String PAGE = ".md";

    @TestFactory
    Stream<DynamicTest> everyCode_hasACaseWithItsTwin_andAPage() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.name(), () -> {
                    List<Path> cases = CaseFolders.all().stream()
                            .filter(folder -> codes(folder).contains(code.name()))
                            .toList();
                    assertThat(cases).as("cases that expect %s", code).isNotEmpty();
                    assertThat(cases)
                            .as("cases that expect %s, one of them with its corrected twin", code)
                            .anyMatch(folder -> Files.isDirectory(folder.resolve(MessagesCase.FIXED)));
                    assertThat(PAGES.resolve(code + PAGE)).isNotEmptyFile();
                }));
    }

    @Test
    void everyPage_isAboutACode() {
        assertThat(Sources.below(PAGES))
                .map(Path::toString)
                .filteredOn(page -> !page.equals("README.md"))
                .isSubsetOf(files(codes()));
    }

    @Test
    void everyCodeInACase_isInTheCatalogue() {
        for (Path folder : CaseFolders.all()) {
            assertThat(codes(folder)).as("codes in %s", folder).isSubsetOf(codes());
        }
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Code code : Code.values()) {
            codes.add(code.name());
        }
        return codes;
    }

    private static List<String> files(Set<String> codes) {
        return codes.stream().map(code -> code + PAGE).toList();
    }

    /** What a case expects: its texts count, for a mark alone proves nothing. */
    private static Set<String> codes(Path folder) {
        Set<String> codes = new TreeSet<>();
        Path expected = folder.resolve(MessagesCase.EXPECTED);
        if (Files.exists(expected)) {
            OURS.matcher(Texts.read(expected)).results().forEach(code -> codes.add(code.group()));
        }
        return codes;
    }
}
