package dev.downbeat.it.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * An operation, and how its effect is seen. Each check is tried twice: on the engine, where it must hold, and behind an {@link
 * Intermediary} that answers 200 with nothing in the engine's place, where it must fail.
 *
 * @param name of the test
 * @param request method and path of the operation, a regular expression
 * @param check does the operation and sees what came of it
 */
public record Effect(String name, String request, Check check) {

    /** Does an operation and sees what came of it. */
    @FunctionalInterface
    public interface Check {
        /**
         * Does it.
         *
         * @param conductor the server
         * @param soon how long to wait for what is to be seen
         * @throws Exception if it is not seen
         */
        void see(Conductor conductor, Duration soon) throws Exception;
    }

    /** Any one part of a path. */
    public static final String ANY = "[^/]+";

    private static final Duration LONG = Duration.ofSeconds(20);

    /** Where nothing is done, a check need not wait long to see that. */
    private static final Duration SHORT = Duration.ofMillis(700);

    /** Two tests an effect. */
    public static Stream<DynamicTest> tests(Engine engine, List<Effect> effects) {
        return effects.stream()
                .flatMap(effect -> Stream.of(
                        DynamicTest.dynamicTest(effect.name(), () -> {
                            try (Conductor conductor = engine.connect()) {
                                effect.check().see(conductor, LONG);
                            }
                        }),
                        DynamicTest.dynamicTest(
                                effect.name() + ": is found out when nothing is done", () -> missed(engine, effect))));
    }

    private static void missed(Engine engine, Effect effect) {
        try (Intermediary before = new Intermediary(engine, effect.request());
                Conductor conductor = Conductor.connect(before.url())) {
            boolean foundOut = false;
            try {
                effect.check().see(conductor, SHORT);
            } catch (AssertionError | Exception e) {
                foundOut = true;
            }
            assertThat(before.swallowed()).as("requests kept from the engine").isPositive();
            assertThat(foundOut)
                    .as("the check of %s has to fail", effect.name())
                    .isTrue();
        }
    }
}
