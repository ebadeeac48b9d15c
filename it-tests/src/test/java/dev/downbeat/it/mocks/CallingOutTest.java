package dev.downbeat.it.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.Conductor;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.mocks.CallingOut.Answer;
import dev.downbeat.it.mocks.CallingOut.Row;
import dev.downbeat.it.mocks.Store.Payment;
import dev.downbeat.mock.MockException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would call somebody, or wait, does not in a test. */
@OnEngine
final class CallingOutTest {

    private static final Duration FIVE_HOURS = Duration.ofHours(5);

    private final CallingOutMocks all = new CallingOutMocks()
            .ask(new Answer("yes"))
            .start("w-1")
            .chosen("chosen")
            .query(List.of(new Row(1), new Row(2)))
            .cleared()
            .approvals(3)
            .tell();

    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    @Test
    void everyFormGivesWhatItsMockSays_andTimePasses() {
        CallingOutMocks.Tested tested = all.pay("p-1").pauseAsAsked().announce().run(conductor, "polish", FIVE_HOURS);

        assertThat(tested.result())
                .isEqualTo(new CallingOut.Done("yes", "w-1", "chosen", List.of(new Row(1), new Row(2)), 3, "p-1"));
        assertThat(tested.task("chosen").orElseThrow().taskType()).isEqualTo("polish");
        assertThat(tested.task("pauseAsAsked").orElseThrow().input()).containsEntry("duration", "5h");
        assertThat(tested.task("announce").orElseThrow().input()).isEqualTo(Map.of("task", "polish"));
        assertThat(tested.task("start").orElseThrow().subWorkflowId()).isEmpty();
        assertThat(tested.steps().query()).contains(List.of(new Row(1), new Row(2)));
    }

    @Test
    void retriesOfTheServersOwnTasksCount() {
        CallingOutMocks.Tested once =
                new CallingOutMocks().askFails("busy").askFails("still busy").run(conductor, "polish", FIVE_HOURS);

        assertThat(once.status()).as(once::toString).isEqualTo(WorkflowStatus.FAILED);
        assertThat(once.reason().orElseThrow()).contains("still busy");
        assertThat(once.tasks("ask")).hasSize(2);
    }

    @Test
    void aWorkflowThatIsRetried_goesOnInItsMocks() {
        CallingOutMocks.Tested tested = all.pay(new Rounds_PayingMocks()
                        .chargeFailsTerminally("card declined")
                        .charge(new Payment("p-2", "PAID")))
                .run(conductor, "polish", FIVE_HOURS);

        assertThat(tested.result().paid()).isEqualTo("p-2");
        assertThat(tested.tasks("pay")).hasSize(2);
        assertThat(tested.subWorkflow("pay")).hasSize(2);
    }

    @Test
    void whatPassesByItselfMayFail() {
        CallingOutMocks.Tested tested = new CallingOutMocks()
                .ask(new Answer("yes"))
                .publishFails("no broker")
                .run(conductor, "polish", FIVE_HOURS);

        assertThat(tested.status()).as(tested::toString).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.reason().orElseThrow()).contains("no broker");
    }

    @Test
    void anOptionalStepFails_andTheWorkflowGoesOn() {
        CallingOutMocks.Tested tested = new CallingOutMocks()
                .ask(new Answer("yes"))
                .start("w-1")
                .chosen("chosen")
                .query(List.of())
                .cleared()
                .approvals(3)
                .pay("p-1")
                .tellFails("mute")
                .run(conductor, "polish", FIVE_HOURS);

        assertThat(tested.status()).as(tested::toString).isEqualTo(WorkflowStatus.COMPLETED);
        assertThat(tested.task("tell").orElseThrow().reason()).contains("mute");
    }

    /** It would find no worker, and stay for ever. */
    @Test
    void aFailureWorkflowIsNotStarted() {
        CallingOutMocks.Tested tested =
                new CallingOutMocks().askFailsTerminally("gone").run(conductor, "polish", FIVE_HOURS);

        assertThat(tested.status()).as(tested::toString).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.snapshot().output()).doesNotContainKey("conductor.failure_workflow");
    }

    @Test
    void allThatIsMissingIsToldAtOnce_beforeTheCall() {
        assertThatThrownBy(() -> new CallingOutMocks().run(conductor, "polish", FIVE_HOURS))
                .isInstanceOf(MockException.class)
                .hasMessage("""
                    it_mocks_calling_out v1: steps that every run reaches have no mock
                        ask (HTTP)
                        start (START_WORKFLOW)
                        chosen (DYNAMIC)
                        query (JDBC)
                        cleared (WAIT)
                        approvals (HUMAN)
                        pay (SUB_WORKFLOW)
                        tell (it_mocks_tell)
                    Nothing was sent to the server. Say what they give, or how they fail.\
                    """);
        assertThatThrownBy(() -> new CallingOutMocks().askFails("busy").run(conductor, "polish", FIVE_HOURS))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    ask (HTTP): after its last failure it is tried again (it has 1 retry)\n");
    }

    @Test
    void theExecutionStaysOnTheServer_andIsOver(Engine engine) {
        String failed = new CallingOutMocks()
                .askFailsTerminally("gone")
                .run(conductor, "polish", FIVE_HOURS)
                .workflowId();

        assertThat(engine.get("/workflow/" + failed).path("status").asText()).isEqualTo("FAILED");
        assertThat(engine.status("/metadata/workflow/it_mocks_calling_out")).isEqualTo(404);
    }
}
