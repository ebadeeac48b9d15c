package dev.downbeat.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.mock.Place.Turn;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the engine calls the executions of a step, and which mocks belong to which. */
class PlaceTest {

    private static final Place LOOP = Place.inLoop(false);
    private static final Place LIST = Place.ONCE.forEachElement();
    private static final Place BOTH = LOOP.forEachElement();

    @Test
    void namesHoldElementAndRound() {
        assertThat(Place.ONCE.key("a", new Turn(1, 0))).isEqualTo("a");
        assertThat(LOOP.key("a", new Turn(3, 0))).isEqualTo("a__3");
        assertThat(LIST.key("a", new Turn(1, 2))).isEqualTo("a_2");
        assertThat(BOTH.key("a", new Turn(3, 2))).isEqualTo("a_2__3");
    }

    @Test
    void namesAreReadAsTheyAreMade() {
        assertThat(Place.ONCE.turn("a", "a")).contains(new Turn(1, 0));
        assertThat(LOOP.turn("a", "a__3")).contains(new Turn(3, 0));
        assertThat(LIST.turn("a", "a_2")).contains(new Turn(1, 2));
        assertThat(BOTH.turn("a", "a_2__3")).contains(new Turn(3, 2));
    }

    @Test
    void namesOfOthersAreNone() {
        assertThat(Place.ONCE.turn("a", "ab")).isEmpty();
        assertThat(Place.ONCE.turn("a", "a__1")).isEmpty();
        assertThat(LOOP.turn("a", "a")).isEmpty();
        assertThat(LOOP.turn("a", "a_b__1")).isEmpty();
        assertThat(LIST.turn("a", "a_plan")).isEmpty();
        assertThat(LIST.turn("a", "a__2")).isEmpty();
        assertThat(BOTH.turn("a", "a_2")).isEmpty();
    }

    @Test
    void failuresStandTogetherWithWhatFollowsThem() {
        MockedStep step = new MockedStep("a", MockedStep.Kind.CALL, "t_a", LOOP, OptionalInt.of(1), true);
        Mock fails = Mock.failed("no");
        Mock completes = Mock.completed();

        assertThat(step.parted(List.of(fails, completes, completes)))
                .containsExactly(List.of(fails, completes), List.of(completes));
        assertThat(step.parted(List.of(fails, fails, completes)))
                .as("after its one retry the round is over")
                .containsExactly(List.of(fails, fails), List.of(completes));
    }

    @Test
    void whatRunsOnceHasAllOfItsMocksInOnePart() {
        MockedStep step = new MockedStep("a", MockedStep.Kind.CALL, "t_a", Place.ONCE, OptionalInt.of(1), false);
        Mock completes = Mock.completed();

        assertThat(step.parted(List.of(completes, completes))).containsExactly(List.of(completes, completes));
    }
}
