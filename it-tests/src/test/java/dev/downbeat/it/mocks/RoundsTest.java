package dev.downbeat.it.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.Conductor;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.mocks.Store.Payment;
import dev.downbeat.mock.MockException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Mocks of rounds and elements: each is used where the step is really reached. */
@OnEngine
final class RoundsTest {

    private static final List<String> TEXTS = List.of("a", "b");

    private final Rounds_PayingMocks paying = new Rounds_PayingMocks();

    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    /** Everything of two rounds but the payments. */
    private static RoundsMocks twoRounds() {
        return new RoundsMocks()
                .mark("second")
                .sizes(10)
                .sizes(11)
                .sizes(20)
                .sizes(21)
                .turned("A")
                .turned("B")
                .tell()
                .tell()
                .both("x")
                .both("y");
    }

    @Test
    void aRoundThatLeavesAStepOut_takesNoneOfItsMocks() {
        RoundsMocks.Tested tested = twoRounds().pay("p1").pay("p2").run(conductor, 2, TEXTS);

        assertThat(tested.result())
                .isEqualTo(new Rounds.Done(
                        List.of("second"),
                        List.of(List.of(10, 11), List.of(20, 21)),
                        List.of("A", "B"),
                        List.of("x", "y"),
                        List.of("p1", "p2")));
        assertThat(tested.task("mark").orElseThrow().referenceName()).isEqualTo("mark__2");
    }

    @Test
    void theOtherWorkflowRunsInEachRound_withMocksOfItsOwn() {
        RoundsMocks.Tested tested = twoRounds()
                .pay(paying.charge(new Payment("p1", "PAID")))
                .pay(paying.chargeFails("no line").charge(new Payment("p2", "PAID")))
                .run(conductor, 2, TEXTS);

        assertThat(tested.result().paid()).containsExactly("p1", "p2");
        assertThat(tested.subWorkflow("pay"))
                .extracting(run -> run.task("charge").orElseThrow().input())
                .containsExactly(Map.of("customer", "Odd"), Map.of("customer", "Eve"));
        assertThat(tested.subWorkflow("pay").get(1).tasks("charge")).hasSize(2);
    }

    /** The engine's join may look just between a failure and the next attempt, and gives up then: such a run is repeated. */
    @RepeatedTest(5)
    void anElementFails_andIsTriedAgain() {
        RoundsMocks.Tested tested = new RoundsMocks()
                .sizesFails("first of a")
                .sizesFails("second of a")
                .sizes(1)
                .sizesFails("first of b")
                .sizes(2)
                .pay("p1")
                .turned("A")
                .turned("B")
                .tell()
                .tell()
                .both("x")
                .both("y")
                .run(conductor, 1, TEXTS);

        assertThat(tested.result().sizes()).containsExactly(List.of(1, 2));
        assertThat(tested.snapshot().tasks().stream().filter(task -> task.status() == TaskStatus.FAILED))
                .hasSize(3);
    }

    @Test
    void aStepWithoutRetriesFails_andBringsTheWorkflowDown() {
        RoundsMocks.Tested tested = new RoundsMocks()
                .sizes(1)
                .sizes(2)
                .pay("p1")
                .turned("A")
                .turnedFails("torn")
                .run(conductor, 1, TEXTS);

        assertThat(tested.status()).as(tested::toString).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.reason().orElseThrow()).contains("torn");
        assertThat(tested.steps().turned()).isEmpty();
    }

    @Test
    void mocksThatAreTooFew_areMissedByRoundAndElement() {
        assertThatThrownBy(() -> twoRounds().pay("p1").run(conductor, 2, TEXTS))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    pay in round 2 has no mock: they were used up before\n");
        assertThatThrownBy(() -> new RoundsMocks().sizes(1).pay("p1").run(conductor, 1, TEXTS))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    sizes for element 1 in round 1 has no mock: they were used up before\n");
        assertThatThrownBy(() -> twoRounds()
                        .pay(paying.charge(new Payment("p1", "PAID")))
                        .run(conductor, 2, TEXTS))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    pay in round 2 has no mock: they were used up before\n");
    }

    @Test
    void mocksThatAreTooMany_areTold() {
        assertThatThrownBy(
                        () -> twoRounds().pay("p1").pay("p2").pay("p3").tell().run(conductor, 2, TEXTS))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    pay in round 3\n    tell for element 2\n");
        assertThatThrownBy(() -> twoRounds()
                        .pay(paying.charge(new Payment("p1", "PAID")).charge(new Payment("p1", "PAID")))
                        .pay(paying.charge(new Payment("p2", "PAID")))
                        .run(conductor, 2, TEXTS))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    pay › charge: 1 of 2\n");
    }

    @Test
    void aWorkflowsResultAndItsStepsCannotBothBeGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoundsMocks().pay("p1").pay(paying))
                .withMessage("\"pay\" has mocks of its result, and mocks of the workflow that it runs: it can only have"
                        + " the one or the other");
    }
}
