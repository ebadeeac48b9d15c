package dev.downbeat.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.it.property.mutation.Mutations;
import dev.downbeat.wiring.problem.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rules are broken by mutations: all of wiring and of the forms, and those of the interface that a method can break. */
final class MutationsTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "property", "mutations.txt");

    @Test
    void everyRuleOfWiringAndOfTheFormsHasAMutation() {
        Stream<Code> rules = Arrays.stream(Code.values())
                .filter(code ->
                        code.compareTo(Code.NOT_A_WORKER) >= 0 && code.compareTo(Code.DEFINITION_NOT_FOUND) < 0);

        assertThat(rules).isSubsetOf(Mutations.byCode().keySet());
    }

    @Test
    void theTableNamesEveryMutationOfEveryRule() throws Exception {
        String table = Mutations.byCode().entrySet().stream()
                .map(it -> it.getKey() + ": " + String.join("; ", it.getValue()) + "\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }
}
