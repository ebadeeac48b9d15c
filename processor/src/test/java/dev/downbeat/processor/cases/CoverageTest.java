package dev.downbeat.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.problem.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** The cases of the command: what only a definition in JSON can break has its cases there. */
    private static final Path JSON_CASES = Path.of("..", "cli", "src", "test", "resources", "cases");

    private static final Pattern OURS =
            Pattern.compile("(?m)(?<=^(?:\\S{1,80}: (?:error|warning): )?\\[Downbeat:)\\w+(?=])");
    private static final String PAGE = ".md";

    @TestFactory
    Stream<DynamicTest> everyCode_hasACaseWithItsTwin_andAPage() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.name(), () -> {
                    List<Path> cases = all().stream()
                            .filter(folder -> codes(folder).contains(code.name()))
                            .toList();
                    assertThat(cases).as("cases that expect %s", code).isNotEmpty();
                    assertThat(cases)
                            .as("cases that expect %s, one of them with its corrected twin", code)
                            .anyMatch(folder -> Files.isDirectory(folder.resolve(MessagesCase.FIXED)));
                    assertThat(PAGES.resolve(code + PAGE)).isNotEmptyFile();
                }));
    }

    /** How a worker's mistake is made; each is a topic of cases. */
    private enum Kind {
        SINGLE("workers"),
        CROWD("crowd"),
        NESTED("nested"),
        ACROSS_JAR("across-jar");

        private final String topic;

        Kind(String topic) {
            this.topic = topic;
        }

        /** The cases in which a mistake is made like this. */
        List<Path> cases() {
            return CaseFolders.in(CaseFolders.ROOT.resolve(topic)).stream()
                    .filter(folder -> switch (this) {
                        case SINGLE -> blocks(folder) == 1;
                        case CROWD -> blocks(folder) >= 3;
                        case NESTED -> true;
                        case ACROSS_JAR -> Files.isDirectory(folder.resolve(Jars.JAR));
                    })
                    .toList();
        }

        private static long blocks(Path folder) {
            return OURS.matcher(Texts.read(folder.resolve(MessagesCase.EXPECTED)))
                    .results()
                    .count();
        }
    }

    /** What cannot be, and why. */
    private static final Map<Code, Map<Kind, String>> CANNOT_BE = Map.of(
            Code.TASK_OVERLOADED,
            Map.of(Kind.ACROSS_JAR, "an overload of a task from a jar stands in another interface: it is TASK_TAKEN"));

    @TestFactory
    Stream<DynamicTest> everyWorkerCode_hasACaseOfEachKind() {
        return EnumSet.range(Code.WORKER_NOT_INTERFACE, Code.DATABIND_FALLBACK).stream()
                .flatMap(code -> Arrays.stream(Kind.values())
                        .map(kind -> DynamicTest.dynamicTest(code + ", " + kind, () -> {
                            Optional<String> why = Optional.ofNullable(CANNOT_BE.get(code))
                                    .flatMap(kinds -> Optional.ofNullable(kinds.get(kind)));
                            assertThat(kind.cases().stream()
                                            .anyMatch(folder -> codes(folder).contains(code.name())))
                                    .as("a case in %s/ that expects %s; cannot be: %s", kind.topic, code, why)
                                    .isEqualTo(why.isEmpty());
                        })));
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
        for (Path folder : all()) {
            assertThat(codes(folder)).as("codes in %s", folder).isSubsetOf(codes());
        }
    }

    private static List<Path> all() {
        List<Path> all = new ArrayList<>(CaseFolders.all());
        CaseFolders.in(JSON_CASES).forEach(topic -> all.addAll(CaseFolders.in(topic)));
        return all;
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
