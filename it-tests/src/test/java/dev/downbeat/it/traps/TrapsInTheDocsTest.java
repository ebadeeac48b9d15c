package dev.downbeat.it.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the traps tells what is tested. */
final class TrapsInTheDocsTest {

    /** The table in the docs is made of these files. */
    @Test
    void isToldInTheDocs() throws IOException {
        assertThat(Files.readString(Path.of("../docs/the-obvious-definition.md")))
                .contains(String.join("\n", Trap.all().stream().map(Trap::row).toList()));
    }

    @ParameterizedTest
    @MethodSource("dev.downbeat.it.traps.Trap#all")
    void isHeldBySomethingThatExists(Trap trap) {
        String held = trap.text("held");
        Path file = held.contains(".")
                ? Path.of("src/test/java", held.replace('.', '/') + ".java")
                : Path.of("../docs/errors", held + ".md");

        assertThat(file).exists();
    }
}
