package dev.downbeat.it.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.OperationMissingException;
import dev.downbeat.client.Rerun;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the real engine's refusals look like to who asked. */
@OnEngine
final class WrongUseTest {

    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        Workflows.register(engine);
        conductor = engine.connect();
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    private WorkflowExecution<Map<String, Object>> waiting() {
        WorkflowExecution<Map<String, Object>> execution =
                conductor.workflows().named("cl_waits").start(Map.of());
        await().until(() -> execution.task("wait").isPresent());
        return execution;
    }

    private static void assertSays(Runnable use, String message) {
        assertThatExceptionOfType(ConductorException.class).isThrownBy(use::run).withMessage(message);
    }

    @Test
    void unknownIds() {
        WorkflowExecution<Map<String, Object>> nobody = conductor.workflows().of("nope");
        String no = " answered 404: No such workflow found by id: nope";
        assertSays(nobody::status, "GET /api/workflow/nope" + no);
        assertSays(nobody::await, "GET /api/workflow/nope" + no);
        assertSays(nobody::pause, "PUT /api/workflow/nope/pause" + no);
        assertSays(nobody::resume, "PUT /api/workflow/nope/resume" + no);
        assertSays(() -> nobody.terminate("x"), "DELETE /api/workflow/nope" + no);
        assertSays(nobody::retry, "POST /api/workflow/nope/retry" + no);
        assertSays(nobody::restart, "POST /api/workflow/nope/restart" + no);
        assertSays(() -> nobody.rerun(Rerun.fromStart()), "POST /api/workflow/nope/rerun" + no);
        assertSays(() -> nobody.rerun(Rerun.fromStep("a")), "GET /api/workflow/nope" + no);
        assertSays(nobody::remove, "DELETE /api/workflow/nope/remove" + no);
        assertSays(() -> nobody.signal(Map.of()), "POST /api/tasks/nope/COMPLETED/signal/sync" + no);
        assertSays(() -> nobody.complete("wait"), "GET /api/workflow/nope" + no);
        assertSays(() -> nobody.skip("wait"), "PUT /api/workflow/nope/skiptask/wait" + no);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.workflows().of(" "))
                .withMessage("the id of an execution must not be blank");
    }

    @Test
    void unknownNames() {
        assertSays(
                () -> conductor.workflows().named("cl_nothing").version(3).start(Map.of()),
                "POST /api/workflow answered 404: No such workflow defined. name=cl_nothing, version=3");
        assertSays(
                () -> conductor
                        .workflows()
                        .named("cl_nothing")
                        .execute(dev.downbeat.client.ExecuteOptions.defaults(), Map.of()),
                "POST /api/workflow/execute/cl_nothing/0 answered 404: No such workflow defined. name=cl_nothing,"
                        + " version=null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartOptions.defaults().priority(100))
                .withMessage("the priority of an execution must be 0 to 99, not 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.workflows().named("cl_waits").start(Map.of("a", new Object())))
                .withMessageStartingWith("the input cannot be written as JSON: ");
    }

    @Test
    void wrongStates() {
        WorkflowExecution<Map<String, Object>> execution = waiting();
        String id = execution.workflowId();
        assertSays(
                execution::resume,
                "PUT /api/workflow/" + id + "/resume answered 500: The workflow " + id
                        + " is not PAUSED so cannot resume. Current status is RUNNING");
        assertSays(
                execution::retry,
                "POST /api/workflow/" + id + "/retry answered 404: Workflow is still running.  status=RUNNING");
        assertSays(
                execution::restart,
                "POST /api/workflow/" + id + "/restart answered 409: Workflow: cl_waits.1/" + id
                        + ".RUNNING is not in terminal state, unable to restart.");
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> execution.rerun(Rerun.fromStart()))
                .withMessageStartingWith("POST /api/workflow/" + id + "/rerun answered 409: ");
        assertSays(
                () -> execution.skip("wait"),
                "PUT /api/workflow/" + id + "/skiptask/wait answered 500: The task referenced wait has already been"
                        + " processed, cannot be skipped");
        assertSays(
                () -> execution.skip("wat"),
                "PUT /api/workflow/" + id
                        + "/skiptask/wat answered 500: The task referenced by wat does not exist in the"
                        + " WorkflowDefinition cl_waits");
        execution.terminate("enough");
        execution.terminate("twice is fine");
        assertSays(
                execution::pause,
                "PUT /api/workflow/" + id + "/pause answered 409: Workflow cl_waits.1/" + id
                        + " has ended, status cannot be updated.");
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> execution.rerun(Rerun.fromTask("nope")))
                .withMessageStartingWith("POST /api/workflow/" + id + "/rerun answered 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> execution.rerun(Rerun.fromStep("wat")))
                .withMessage(
                        "workflow " + id + " cannot be run again from \"wat\": it has not been there; it has been at:"
                                + " first, set, wait");
    }

    @Test
    void whatMayNotBeRestarted() {
        WorkflowExecution<Map<String, Object>> once =
                conductor.workflows().named("cl_once").start(Map.of());
        await().until(() -> once.task("wait").isPresent());
        once.complete("wait");
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(once::restart)
                .withMessageStartingWith("POST /api/workflow/" + once.workflowId() + "/restart answered 404: ");
    }

    @Test
    void tasksThatAreNotOpen() {
        WorkflowExecution<Map<String, Object>> execution = waiting();
        String id = execution.workflowId();
        assertThatIllegalStateException()
                .isThrownBy(() -> execution.complete("wat", Map.of("a", 1)))
                .withMessage(
                        "\"wat\" of workflow " + id + " cannot be completed: the execution has not reached a task of"
                                + " that name; open are: wait");
        assertThatIllegalStateException()
                .isThrownBy(() -> execution.fail("first", "x"))
                .withMessage("\"first\" of workflow " + id + " cannot be failed: it is COMPLETED; open are: wait");
        execution.complete("wait");
        assertThatIllegalStateException()
                .isThrownBy(() -> execution.complete("wait"))
                .withMessage("\"wait\" of workflow " + id
                        + " cannot be completed: the execution is COMPLETED; no task is open");
        assertSays(
                () -> execution.signal(Map.of()),
                "POST /api/tasks/" + id + "/COMPLETED/signal/sync answered 404: Found no blocked task in workflow " + id
                        + " to signal");
    }

    @Test
    void whatThisServerLacks() {
        WorkflowExecution<Map<String, Object>> execution = waiting();
        String id = execution.workflowId();
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> execution.updateVariables(Map.of("seen", 2)))
                .withMessage(
                        "POST /api/workflow/" + id + "/variables answered 404: No static resource api/workflow/" + id
                                + "/variables.\n    This server, Conductor 3.32.3, does not have the operation \"update"
                                + " variables\".");
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> execution.jump("wait", Map.of()))
                .withMessageEndingWith("This server, Conductor 3.32.3, does not have the operation \"jump\".");
        WorkflowExecution<Map<String, Object>> fails =
                conductor.workflows().named("cl_fails").start(Map.of());
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> fails.terminateAndStartFailureWorkflow("enough"))
                .withMessageEndingWith(
                        "This server, Conductor 3.32.3, does not have the operation \"terminate with a failure"
                                + " workflow\".");
        assertThat(fails.status()).isEqualTo(WorkflowStatus.TERMINATED);
    }
}
