package dev.downbeat.it.flow.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loops and lists inside cases, branches and each other, on the engine. */
@OnEngine
final class NestedTest {

    private static final List<Nested.Parcel> PARCELS = List.of(
            new Nested.Parcel("one", new LinkedHashSet<>(List.of("a", "bb"))),
            new Nested.Parcel("two", Set.of()),
            new Nested.Parcel("three", Set.of("ccc")));

    private final Shopkeeper keeper = new Shopkeeper();
    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.work(new ShopRegistration(keeper));
        conductor.register(NestedDefinition.get());
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    @Test
    void runInCasesAndBranches_andNothingIsTakenForWhatFailed() {
        Nested.Done done =
                new NestedClient(conductor).nested(PARCELS, List.of("x", "bad one", "yy"), true, "bad start");

        assertThat(done.tries())
                .containsExactly(
                        Optional.of(new Shop.Payment("x", "WHOLE")),
                        Optional.empty(),
                        Optional.of(new Shop.Payment("yy", "WHOLE")));
        assertThat(done.chosen()).isEqualTo(new Shop.Payment("one", "WHOLE"));
        assertThat(done.loopedInCase()).containsExactly(1, 2);
        assertThat(done.sizes()).containsExactly(1, 7, 2);
        assertThat(done.partSizes()).containsExactly(List.of(1, 2), List.of(), List.of(3));
        assertThat(done.branch()).containsExactly(1, 7, 2);
        assertThat(done.rounds()).isEqualTo(4);
        assertThat(keeper.told()).containsExactly("bad start", "bad start");
    }

    @Test
    void whatDidNotRunLeftNothing() {
        Nested.Done done = new NestedClient(conductor).nested(PARCELS.subList(1, 2), List.of(), false, "good");

        assertThat(done.tries()).isEmpty();
        assertThat(done.chosen()).isEqualTo(new Shop.Payment("good", "WHOLE"));
        assertThat(done.loopedInCase()).isEmpty();
        assertThat(done.partSizes()).containsExactly(List.of());
        assertThat(done.branch()).isEmpty();
    }
}
