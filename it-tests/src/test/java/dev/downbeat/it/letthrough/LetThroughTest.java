package dev.downbeat.it.letthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.NonRetryableException;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.property.Compiled;
import dev.downbeat.it.property.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of the mistakes that the server lets through is what is seen: each definition is registered and run, and the same mistake
 * in an interface is compiled. What the command says of the definitions its own tests hold against the same table.
 */
@OnEngine
final class LetThroughTest {

    private static final Path PAGE = Path.of("../docs/what-the-server-lets-through.md");
    private static final String MARK = "⌖";

    private static final String SHOP = """
        package letthrough;

        import dev.downbeat.annotation.*;
        import java.util.List;

        @Worker
        interface Shop {
          record Reservation(String id, int total, List<String> lines) {}

          Reservation reserve(String orderId);

          String charge(int amount);

          void tell(String text);
        }
        """;

    private Conductor conductor;

    @BeforeEach
    void begin(Engine engine) {
        conductor = engine.work(new AnythingRegistration(all -> {
            if (Anything.BROKEN.equals(all.get("orderId"))) {
                throw new NonRetryableException("broken on purpose");
            }
            return Map.of("id", "a1", "total", 12, "lines", List.of());
        }));
    }

    @AfterEach
    void end() {
        conductor.close();
    }

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @Test
    void theTableHasEachOfThem() {
        assertThat(rows().stream().map(row -> row.get(0)))
                .hasSize(21)
                .containsExactlyElementsOf(
                        mistakes().stream().map(it -> it.text("mistake")).toList());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theServerDoesWhatTheTableSays(Mistake mistake, Engine engine) {
        Observation seen = Observation.of(mistake, engine);

        assertThat(row(mistake).subList(1, 3)).containsExactly(seen.registration(), seen.run());
    }

    /** A definition of a case is the one of which the table tells what the command says. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void theTableNamesTheDefinition(Mistake mistake) {
        assertThat(row(mistake).get(4)).isEqualTo(mistake.text("case"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theCompilerRefusesTheSameInAnInterface(Mistake mistake, @TempDir Path folder) {
        if (mistake.json().has("unsaid")) {
            assertThat(row(mistake).get(5)).isEqualTo(mistake.text("unsaid"));
            return;
        }
        String marked = """
            package letthrough;

            import dev.downbeat.annotation.*;
            import java.util.List;

            @Workflow(%s)
            interface FulfilOrder {
              %s
              %s
            }
            """.formatted(
                        mistake.text("workflow", "name = \"fulfil_order\""),
                        mistake.text("run", "@Run void fulfil(String orderId, String region);"),
                        mistake.text("interface"));
        int offset = marked.indexOf(MARK);
        String text = marked.replace(MARK, "");

        Compiled compiled = Compiler.compile(
                folder, Map.of("letthrough/Shop.java", SHOP, "letthrough/FulfilOrder.java", text), List.of());

        assertThat(compiled.said()).singleElement().satisfies(said -> {
            assertThat(said.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
            assertThat(said.getMessage(Locale.ENGLISH))
                    .startsWith("[Downbeat:" + row(mistake).get(5) + "] ");
            assertThat(said.getPosition()).isEqualTo(offset);
        });
    }

    private static List<String> row(Mistake mistake) {
        return rows().stream()
                .filter(row -> row.get(0).equals(mistake.text("mistake")))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| mistake") && !line.startsWith("| ---"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
