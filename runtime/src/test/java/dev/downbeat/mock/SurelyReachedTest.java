package dev.downbeat.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which steps every run reaches, and so must have a mock. */
class SurelyReachedTest {

    private static WorkflowTask.Builder builder(String type, String reference) {
        return WorkflowTask.builder("t_" + reference, reference).type(type);
    }

    private static WorkflowTask step(String reference) {
        return builder("SIMPLE", reference).build();
    }

    private static WorkflowMocks mocks(WorkflowTask... tasks) {
        return WorkflowMocks.of(new WorkflowBundle(
                WorkflowDefinition.builder("w", 1).tasks(Arrays.asList(tasks)).build(),
                List.of(TaskDefinition.builder("t_once").retryCount(0).build())));
    }

    private static List<String> reached(WorkflowMocks mocks) {
        return SurelyReached.of(mocks).stream().map(MockedStep::reference).toList();
    }

    @Test
    void whatStandsInTheWorkflowsOwnSequence_inBranchesAndInLoops() {
        assertThat(reached(mocks(
                        step("a"),
                        builder("FORK_JOIN", "fork")
                                .forkTasks(List.of(List.of(step("b")), List.of(step("c"))))
                                .build(),
                        builder("JOIN", "join").joinOn(List.of("b", "c")).build(),
                        builder("DO_WHILE", "loop")
                                .loopCondition("false")
                                .loopOver(List.of(step("d")))
                                .build(),
                        builder("WAIT", "signal").build())))
                .containsExactly("a", "b", "c", "d", "signal");
    }

    @Test
    void notWhatStandsInACase_orInALoopOverAList() {
        assertThat(reached(mocks(
                        builder("SWITCH", "by")
                                .decisionCases(Map.of("x", List.of(step("a"))))
                                .defaultCase(List.of(step("b")))
                                .build(),
                        builder("DO_WHILE", "each")
                                .items("${workflow.input.list}")
                                .loopCondition("")
                                .loopOver(List.of(step("c")))
                                .build(),
                        step("d"))))
                .containsExactly("d");
    }

    @Test
    void notWhatNeedsNoMock() {
        assertThat(reached(mocks(
                        builder("INLINE", "script").build(),
                        builder("WAIT", "pause").input("duration", "1h").build(),
                        builder("EVENT", "event").sink("conductor").build(),
                        builder("SET_VARIABLE", "set").build())))
                .isEmpty();
    }

    @Test
    void nothingAfterACaseThatMayEndTheWorkflow() {
        WorkflowTask ends = builder("SWITCH", "by")
                .decisionCases(Map.of("x", List.of(builder("TERMINATE", "end").build())))
                .build();

        assertThat(reached(mocks(step("a"), ends, step("b")))).containsExactly("a");
    }

    @Test
    void nothingAfterAStepThatFailsForGood() {
        WorkflowMocks mocks = mocks(step("a"), step("once"), step("b"));

        assertThat(reached(mocks.mock("a", Mock.failedTerminally("no")))).containsExactly("a");
        assertThat(reached(mocks.mock("a", Mock.failed("no"), Mock.completed())))
                .containsExactly("a", "once", "b");
        assertThat(reached(mocks.mock("once", Mock.failed("no")))).containsExactly("a", "once");
    }

    @Test
    void everythingAfterAnOptionalStep() {
        WorkflowMocks mocks = mocks(builder("SIMPLE", "a").optional(true).build(), step("b"));

        assertThat(reached(mocks.mock("a", Mock.failedTerminally("no")))).containsExactly("a", "b");
    }

    @Test
    void nothingOfAForkInWhichABranchMayEndTheWorkflow() {
        WorkflowMocks mocks = mocks(
                builder("FORK_JOIN", "fork")
                        .forkTasks(List.of(List.of(step("a")), List.of(step("b"))))
                        .build(),
                builder("JOIN", "join").joinOn(List.of("a", "b")).build(),
                step("c"));

        assertThat(reached(mocks.mock("a", Mock.failedTerminally("no")))).isEmpty();
    }

    @Test
    void anAttemptIsLeftOpen_whereTheDefinitionSaysThatAnotherFollows() {
        MockedStep twice = new MockedStep("a", MockedStep.Kind.CALL, "t_a", Place.ONCE, OptionalInt.of(1), false);

        assertThat(twice.isLeftOpen(List.of(Mock.failed("1")))).isTrue();
        assertThat(twice.isLeftOpen(List.of(Mock.failed("1"), Mock.failed("2"))))
                .isFalse();
        assertThat(twice.isLeftOpen(List.of(Mock.failed("1"), Mock.completed())))
                .isFalse();
        assertThat(twice.isLeftOpen(List.of(Mock.failedTerminally("1")))).isFalse();
    }
}
