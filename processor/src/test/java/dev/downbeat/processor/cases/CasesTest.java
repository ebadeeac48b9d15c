package dev.downbeat.processor.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every case; {@code -Dgoldens=update} rewrites what is expected, and then fails. */
class CasesTest {

    @TestFactory
    Stream<DynamicContainer> cases(@TempDir Path scratch) {
        return CaseFolders.in(CaseFolders.ROOT).stream()
                .map(topic -> DynamicContainer.dynamicContainer(
                        CaseFolders.name(topic), CaseFolders.in(topic).stream().map(folder -> test(folder, scratch))));
    }

    private static DynamicTest test(Path folder, Path scratch) {
        Path own = scratch.resolve(CaseFolders.ROOT.relativize(folder));
        return DynamicTest.dynamicTest(CaseFolders.name(folder), folder.toUri(), () -> {
            if (Files.isDirectory(folder.resolve(GeneratedCase.INPUT))) {
                new GeneratedCase(Javac.downbeat(), Goldens.ofThisRun()).run(folder, own);
            } else {
                new MessagesCase(Javac.downbeat(), Goldens.ofThisRun()).run(folder, own);
            }
        });
    }
}
