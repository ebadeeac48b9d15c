package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEngine
final class ChoicesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US | 1  | 5.0 | true  | a                | america, single, five, wrapped, letter, small",
                "CA | 11 | 2.5 | false | b                | america, many, half, plain, letter, big",
                "EU | 12 | 3.5 | true  | it's, \"quoted\" | europe, many, half, wrapped, quoted, big",
                "EU | 2  | 9.9 | true  |                  | europe, many, none, wrapped, absent, small",
                "EU | 2  | 5   | true  | null             | europe, many, five, wrapped, absent, small",
            })
    void takesTheCaseOfTheValue(
            Choices.Region region,
            int copies,
            double weight,
            boolean gift,
            String word,
            String expected,
            Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(ChoicesDefinition.get());

            Choices.Chosen chosen =
                    new ChoicesClient(conductor).choose(region, copies, weight, gift, Optional.ofNullable(word));

            assertThat(List.of(
                            chosen.region(),
                            chosen.copies(),
                            chosen.weight(),
                            chosen.gift(),
                            chosen.word(),
                            chosen.script()))
                    .containsExactly(expected.split(", "));
        }
    }
}
