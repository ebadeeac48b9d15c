package dev.downbeat.processor.ecj;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.processor.cases.CaseFolders;
import dev.downbeat.processor.cases.Sources;
import dev.downbeat.processor.cases.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler gets the same files and the same messages as javac; of a message's place it knows the line alone. */
class EcjTest {

    @TestFactory
    Stream<DynamicTest> writesTheSameBytesAsJavac(@TempDir Path scratch) {
        return CaseFolders.in(CaseFolders.ROOT.resolve("generated")).stream()
                .map(folder -> DynamicTest.dynamicTest(CaseFolders.name(folder), () -> {
                    Path own = scratch.resolve(CaseFolders.name(folder));
                    Ecj ecj = Ecj.compile(Sources.copy(folder.resolve("input"), own.resolve("src"), List.of()), own);

                    assertThat(ecj.succeeded()).as(ecj.output()).isTrue();
                    SortedMap<String, String> expected = new TreeMap<>();
                    Path goldens = folder.resolve("expected");
                    Sources.below(goldens)
                            .forEach(file -> expected.put(
                                    file.toString().replace('\\', '/'), Texts.read(goldens.resolve(file))));
                    assertThat(ecj.generated()).isEqualTo(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameAsJavac_onTheSameLine(@TempDir Path scratch) {
        return Stream.of(
                        "wiring/unknown-property",
                        "wiring/missing-input",
                        "crowd/three-mistakes",
                        "workers/inherited-mistakes",
                        "workers/duration-invalid")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path folder = CaseFolders.ROOT.resolve(name);
                    Path own = scratch.resolve(name);
                    Sources sources = Sources.copy(folder, own.resolve("src"), List.of("fixed", "expected.txt"));
                    Ecj ecj = Ecj.compile(sources, own);

                    assertThat(sources.marks()).isNotEmpty();
                    sources.marks()
                            .forEach((file, marks) -> marks.forEach(mark -> assertThat(ecj.output())
                                    .contains(sources.folder().resolve(file) + ":"
                                            + line(sources.text(file), mark.offset()) + ": ")
                                    .contains("[Downbeat:" + mark.code() + "]")));
                    for (String line :
                            Texts.read(folder.resolve("expected.txt")).lines().toList()) {
                        if (line.startsWith("[Downbeat:") || line.startsWith(" ")) {
                            assertThat(ecj.output()).contains(line.strip());
                        }
                    }
                }));
    }

    private static long line(String text, int offset) {
        return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
