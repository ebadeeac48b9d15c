package dev.downbeat.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.definition.DefinitionResources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gallery shows what the examples are compiled to. */
final class GalleryTest {

    @ParameterizedTest
    @CsvSource({"hello, 1", "process_order, 1", "ship_at_home, 1", "fulfil_order, 2"})
    void drawsTheExampleAsItIs(String name, int version) throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();

        assertThat(Files.readString(root.resolve("docs/diagrams.md")))
                .contains("```mermaid\n" + diagram(DefinitionResources.diagramPath(name, version)) + "```\n");
    }

    private static String diagram(String path) throws IOException {
        try (InputStream in = GalleryTest.class.getResourceAsStream("/" + path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
