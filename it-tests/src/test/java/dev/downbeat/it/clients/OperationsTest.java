package dev.downbeat.it.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.client.ExecuteOptions;
import dev.downbeat.client.NamedWorkflow;
import dev.downbeat.client.Rerun;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.Intermediary;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation on the real engine, by its effect; and each once more behind an intermediary that answers 200 with nothing in
 * the engine's place, where its check must fail.
 */
@OnEngine
final class OperationsTest {

    /** An operation: which request it is, and how its effect is seen. */
    private record Operation(String name, String request, Consumer<Conductor> check) {}

    private static final String ANY = "[^/]+";

    /** Where nothing is done, a check need not wait long to see that. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final Duration LONG = Duration.ofSeconds(20);

    private Duration soon = LONG;

    private Engine engine;

    @BeforeEach
    void register(Engine engine) {
        this.engine = engine;
        Workflows.register(engine);
    }

    private List<Operation> operations() {
        return List.of(
                new Operation("start", "POST /workflow", this::start),
                new Operation("execute", "POST /workflow/execute/" + ANY + "/" + ANY, this::execute),
                new Operation("read", "GET /workflow/" + ANY, this::read),
                new Operation("complete", "POST /tasks/" + ANY + "/" + ANY + "/COMPLETED", this::complete),
                new Operation("fail", "POST /tasks", this::fail),
                new Operation("signal", "POST /tasks/" + ANY + "/COMPLETED/signal/sync", this::signal),
                new Operation("pause", "PUT /workflow/" + ANY + "/pause", this::pause),
                new Operation("resume", "PUT /workflow/" + ANY + "/resume", this::resume),
                new Operation("terminate", "DELETE /workflow/" + ANY, this::terminate),
                new Operation("retry", "POST /workflow/" + ANY + "/retry", this::retry),
                new Operation("retry, resuming", "POST /workflow/" + ANY + "/retry", this::retryResuming),
                new Operation("restart", "POST /workflow/" + ANY + "/restart", this::restart),
                new Operation("restart, latest", "POST /workflow/" + ANY + "/restart", this::restartWithLatest),
                new Operation("rerun", "POST /workflow/" + ANY + "/rerun", this::rerun),
                new Operation("rerun from a step", "POST /workflow/" + ANY + "/rerun", this::rerunFromStep),
                new Operation("skip", "PUT /workflow/" + ANY + "/skiptask/" + ANY, this::skip),
                new Operation("reset call-backs", "POST /workflow/" + ANY + "/resetcallbacks", this::resetCallbacks),
                new Operation("remove", "DELETE /workflow/" + ANY + "/remove", this::remove),
                new Operation("remove, index too", "DELETE /workflow/" + ANY + "/remove", this::removeFromIndex),
                new Operation(
                        "terminate and remove",
                        "DELETE /workflow/" + ANY + "/terminate-remove",
                        this::terminateAndRemove));
    }

    @TestFactory
    List<DynamicTest> doesWhatItSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : operations()) {
            tests.add(DynamicTest.dynamicTest(operation.name(), () -> {
                soon = LONG;
                try (Conductor conductor = engine.connect()) {
                    operation.check().accept(conductor);
                }
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> isFoundOut_whenNothingIsDone() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : operations()) {
            tests.add(DynamicTest.dynamicTest(operation.name(), () -> {
                try (Intermediary before = new Intermediary(engine, operation.request());
                        Conductor conductor = Conductor.connect(before.url())) {
                    boolean foundOut = false;
                    soon = SHORT;
                    try {
                        operation.check().accept(conductor);
                    } catch (AssertionError | RuntimeException e) {
                        foundOut = true;
                    }
                    assertThat(before.swallowed()).isPositive();
                    assertThat(foundOut)
                            .as("the check of %s has to fail", operation.name())
                            .isTrue();
                }
            }));
        }
        return tests;
    }

    private WorkflowExecution<Map<String, Object>> started(Conductor conductor, String name) {
        return conductor.workflows().named(name).start(Map.of("n", 1));
    }

    private Run seen(WorkflowExecution<?> execution) {
        return new Run(engine, execution.workflowId());
    }

    private void until(Runnable assertion) {
        await().atMost(soon).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion::run);
    }

    private void assertStatus(WorkflowExecution<?> execution, WorkflowStatus status) {
        until(() -> assertThat(seen(execution).history().status()).isEqualTo(status.name()));
    }

    /** By terminating; a failure of the worker's would need a worker. */
    private WorkflowExecution<Map<String, Object>> ended(Conductor conductor, String name) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, name);
        engine.delete("/workflow/" + execution.workflowId());
        return execution;
    }

    private void start(Conductor conductor) {
        NamedWorkflow waits = conductor
                .workflows()
                .named("cl_waits")
                .version(1)
                .with(StartOptions.defaults()
                        .correlationId("order-7")
                        .priority(9)
                        .taskDomain("cl_task", "eu"));
        var history = seen(waits.start(Map.of("n", 7))).history();
        assertThat(history.status()).isEqualTo("RUNNING");
        assertThat(history.json().path("input").path("n").asInt()).isEqualTo(7);
        assertThat(history.json().path("correlationId").asText()).isEqualTo("order-7");
        assertThat(history.json().path("priority").asInt()).isEqualTo(9);
        assertThat(history.json().path("taskToDomain").path("cl_task").asText()).isEqualTo("eu");
    }

    private void execute(Conductor conductor) {
        var quick = conductor.workflows().named("cl_quick");
        assertThat(quick.execute(ExecuteOptions.defaults().requestId("r-1"), Map.of("n", 4))
                        .await())
                .isEqualTo(Map.of("result", 5));
        WorkflowExecution<Map<String, Object>> waiting = conductor
                .workflows()
                .named("cl_waits")
                .execute(ExecuteOptions.defaults().until("first").atMost(Duration.ofSeconds(2)), Map.of());
        assertThat(seen(waiting).history().last("first").status()).isEqualTo("COMPLETED");
        assertThat(waiting.status()).isEqualTo(WorkflowStatus.RUNNING);
    }

    private void read(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
        until(() -> assertThat(execution.task("wait")).isPresent());
        var snapshot = execution.snapshot();
        assertThat(snapshot.workflowName()).isEqualTo("cl_waits");
        assertThat(snapshot.workflowVersion()).isEqualTo(1);
        assertThat(snapshot.input()).isEqualTo(Map.of("n", 1));
        assertThat(snapshot.tasks()).extracting(TaskSnapshot::referenceName).containsExactly("first", "set", "wait");
        assertThat(execution.variables()).isEqualTo(Map.of("seen", 1));
        assertThat(execution.snapshotWithoutTasks().tasks()).isEmpty();
        assertThat(execution.task("first").orElseThrow().output()).isEqualTo(Map.of("result", 2));
        assertThat(execution.status()).isEqualTo(WorkflowStatus.RUNNING);
        assertThat(snapshot.endedAt()).isEmpty();
        assertThat(snapshot.startedAt()).isPresent();
    }

    private WorkflowExecution<Map<String, Object>> waiting(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
        until(() -> assertThat(seen(execution).history().last("wait").status()).isEqualTo("IN_PROGRESS"));
        return execution;
    }

    private void complete(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = waiting(conductor);
        execution.complete("wait", Map.of("by", "Ada"));
        assertThat(execution.result(soon)).isEqualTo(Map.of("by", "Ada"));
    }

    private void fail(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = waiting(conductor);
        execution.fail("wait", "nobody came");
        until(() -> {
            var task = seen(execution).history().last("wait");
            assertThat(task.status()).isEqualTo("FAILED");
            assertThat(task.reason()).isEqualTo("nobody came");
        });
        assertStatus(execution, WorkflowStatus.FAILED);
    }

    private void signal(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = waiting(conductor);
        execution.signal(Map.of("by", "Grace"));
        assertThat(execution.result(soon)).isEqualTo(Map.of("by", "Grace"));
    }

    private void pause(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
        execution.pause();
        assertStatus(execution, WorkflowStatus.PAUSED);
        execution.pause();
    }

    private void resume(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
        execution.pause();
        execution.resume();
        assertStatus(execution, WorkflowStatus.RUNNING);
    }

    private void terminate(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
        execution.terminate("not needed");
        assertStatus(execution, WorkflowStatus.TERMINATED);
        assertThat(seen(execution).history().reason()).isEqualTo("not needed");
    }

    private void retry(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = ended(conductor, "cl_waits");
        execution.retry();
        assertStatus(execution, WorkflowStatus.RUNNING);
        execution.complete("wait", Map.of("by", "Linus"));
        assertThat(execution.result(soon)).isEqualTo(Map.of("by", "Linus"));
    }

    private void retryResuming(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_calls");
        until(() -> assertThat(execution.task("call").flatMap(TaskSnapshot::subWorkflowId))
                .isPresent());
        String called =
                execution.task("call").flatMap(TaskSnapshot::subWorkflowId).orElseThrow();
        until(() -> assertThat(conductor.workflows().of(called).task("wait")).isPresent());
        conductor.workflows().of(called).fail("wait", "nobody came");
        assertStatus(execution, WorkflowStatus.FAILED);
        execution.retryResumingSubWorkflows();
        assertStatus(execution, WorkflowStatus.RUNNING);
        until(() -> assertThat(new Run(engine, called).history().status()).isEqualTo("RUNNING"));
    }

    private void restart(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = ended(conductor, "cl_waits");
        execution.restart();
        assertStatus(execution, WorkflowStatus.RUNNING);
    }

    private void restartWithLatest(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution =
                conductor.workflows().named("cl_versions").version(1).start(Map.of());
        engine.delete("/workflow/" + execution.workflowId());
        execution.restartWithLatestDefinition();
        until(() -> assertThat(
                        seen(execution).history().json().path("workflowVersion").asInt())
                .isEqualTo(2));
        assertStatus(execution, WorkflowStatus.RUNNING);
    }

    private void rerun(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = ended(conductor, "cl_waits");
        execution.rerun(Rerun.fromStart().workflowInput(Map.of("n", 41)).correlationId("again"));
        until(() -> assertThat(seen(execution)
                        .history()
                        .last("first")
                        .output()
                        .path("result")
                        .asInt())
                .isEqualTo(42));
        assertThat(seen(execution).history().json().path("correlationId").asText())
                .isEqualTo("again");
        assertStatus(execution, WorkflowStatus.RUNNING);
    }

    private void rerunFromStep(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = waiting(conductor);
        String first = seen(execution).history().last("first").taskId();
        engine.delete("/workflow/" + execution.workflowId());
        execution.rerun(Rerun.fromStep("wait").taskInput(Map.of("asked", "twice")));
        assertStatus(execution, WorkflowStatus.RUNNING);
        until(() -> {
            var wait = seen(execution).history().last("wait");
            assertThat(wait.status()).isEqualTo("SCHEDULED"); // not IN_PROGRESS: the engine's own way
            assertThat(wait.input().path("asked").asText()).isEqualTo("twice");
        });
        assertThat(seen(execution).history().last("first").taskId()).isEqualTo(first);
    }

    private void skip(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_two_waits");
        execution.skip("second", Map.of("a", "in & out"), Map.of("by", "no one"));
        execution.complete("first");
        assertThat(execution.result(soon)).isEqualTo(Map.of("by", "no one"));
        TaskSnapshot skipped = execution.task("second").orElseThrow();
        assertThat(skipped.status()).isEqualTo(TaskStatus.SKIPPED);
        assertThat(skipped.input()).containsEntry("a", "in & out");
    }

    private void resetCallbacks(Conductor conductor) {
        String type = "cl_called_back_" + System.nanoTime();
        Run run = Run.ofTask(engine, type, "{}");
        String poll = "/tasks/poll/batch/" + type + "?count=1&timeout=1000&workerid=w";
        String taskId = engine.get(poll).path(0).path("taskId").asText();
        engine.post(
                "/tasks",
                "{\"workflowInstanceId\":\"" + run.workflowId() + "\",\"taskId\":\"" + taskId
                        + "\",\"status\":\"IN_PROGRESS\",\"callbackAfterSeconds\":600}");
        assertThat(engine.get(poll)).isEmpty();
        conductor.workflows().of(run.workflowId()).resetCallbacks();
        assertThat(engine.get(poll)).hasSize(1);
    }

    /** The engine decides by itself before long, with the same effect: all that can be seen is that it is asked, and can. */
    @Test
    void decides() {
        try (Intermediary before = new Intermediary(engine, "nothing");
                Conductor conductor = Conductor.connect(before.url())) {
            WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
            execution.decide();
            assertThat(before.requests()).contains("PUT /workflow/decide/" + execution.workflowId());
            assertThat(execution.status()).isEqualTo(WorkflowStatus.RUNNING);
        }
    }

    private void assertGone(WorkflowExecution<?> execution) {
        assertThat(engine.status("/workflow/" + execution.workflowId())).isEqualTo(404);
    }

    private void remove(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = ended(conductor, "cl_waits");
        execution.remove();
        assertGone(execution);
    }

    private void removeFromIndex(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
        execution.remove(false);
        assertGone(execution);
    }

    private void terminateAndRemove(Conductor conductor) {
        WorkflowExecution<Map<String, Object>> execution = started(conductor, "cl_waits");
        execution.terminateAndRemove("not needed");
        assertGone(execution);
    }
}
