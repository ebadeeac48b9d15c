package dev.downbeat.it.clients.tasks;

import static dev.downbeat.it.engine.Effect.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.client.tasks.ExternalLocation;
import dev.downbeat.client.tasks.Poll;
import dev.downbeat.client.tasks.QueueLoad;
import dev.downbeat.client.tasks.TaskLogLine;
import dev.downbeat.client.tasks.TaskQueue;
import dev.downbeat.client.tasks.TaskUpdate;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Effect;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation on tasks, by its effect. */
@OnEngine
final class TasksTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private Engine engine;
    private Workflows workflows;

    @BeforeEach
    void register(Engine engine) {
        this.engine = engine;
        this.workflows = new Workflows(engine);
    }

    private static void awaitSize(TaskQueue queue, long size) {
        await().atMost(LONG).until(() -> queue.size() == size);
    }

    @TestFactory
    Stream<DynamicTest> doesWhatItSays() {
        return Effect.tests(
                engine,
                List.of(
                        effect("poll", "GET /tasks/poll/" + ANY, this::poll),
                        effect("poll several", "GET /tasks/poll/batch/" + ANY, this::pollSeveral),
                        effect("poll a domain", "GET /tasks/poll/" + ANY, this::pollDomain),
                        effect("get", "GET /tasks/" + ANY, this::get),
                        effect("complete", "POST /tasks", this::complete),
                        effect("fail", "POST /tasks", this::fail),
                        effect("fail terminally", "POST /tasks", this::failTerminally),
                        effect("put back", "POST /tasks", this::putBack),
                        effect("update and poll", "POST /tasks/update-v2", this::updateAndPoll),
                        effect("by reference", "POST /tasks/" + ANY + "/" + ANY + "/COMPLETED", this::byReference),
                        effect(
                                "by reference, and read",
                                "POST /tasks/" + ANY + "/" + ANY + "/COMPLETED/sync",
                                this::byReferenceAndRead),
                        effect("signal", "POST /tasks/" + ANY + "/COMPLETED/signal", this::signal),
                        effect("signal and read", "POST /tasks/" + ANY + "/FAILED/signal/sync", this::signalAndRead),
                        effect("log", "POST /tasks/" + ANY + "/log", this::log),
                        effect("read the log", "GET /tasks/" + ANY + "/log", this::log),
                        effect("size", "GET /tasks/queue/size", this::sizes),
                        effect("sizes", "GET /tasks/queue/sizes", this::sizes),
                        effect("queues", "GET /tasks/queue/all/verbose", this::sizes),
                        effect("open tasks", "GET /admin/task/" + ANY, this::open),
                        effect("last polls", "GET /tasks/queue/polldata", this::lastPolls),
                        effect("last polls of all", "GET /tasks/queue/polldata/all", this::lastPolls),
                        effect("requeue", "POST /tasks/queue/requeue/" + ANY, this::requeue),
                        effect("where a task's data are", "GET /tasks/externalstoragelocation", this::location),
                        effect(
                                "where an execution's data are",
                                "GET /workflow/externalstoragelocation",
                                this::location)));
    }

    /** Each with queues of its own. */
    private Effect effect(String name, String request, Effect.Check check) {
        return new Effect(name, request, (conductor, soon) -> {
            workflows = new Workflows(engine);
            check.see(conductor, soon);
        });
    }

    private Attempt seen(TaskSnapshot task) {
        return new Attempt(engine.get("/tasks/" + task.taskId()));
    }

    private TaskSnapshot polled(Conductor conductor) {
        workflows.start(conductor);
        return conductor
                .tasks()
                .queue(workflows.task())
                .poll(1, Duration.ofSeconds(2))
                .getFirst();
    }

    private void poll(Conductor conductor, Duration soon) {
        TaskQueue queue = conductor.tasks().queue(workflows.task()).workerId("watchman");
        assertThat(queue.poll()).isEmpty();
        String workflowId = workflows.start(conductor);
        awaitSize(queue, 1);
        TaskSnapshot task = queue.poll().orElseThrow();
        assertThat(task.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task.referenceName()).isEqualTo("one");
        assertThat(task.input()).isEqualTo(Map.of("n", 7));
        assertThat(task.json().path("workflowInstanceId").asText()).isEqualTo(workflowId);
        assertThat(seen(task).workerId()).isEqualTo("watchman");
        assertThat(queue.poll()).isEmpty();
        engine.delete("/workflow/" + workflowId);
    }

    private void pollSeveral(Conductor conductor, Duration soon) {
        TaskQueue queue = conductor.tasks().queue(workflows.task());
        List<String> started = List.of(workflows.start(conductor), workflows.start(conductor));
        assertThat(queue.poll(2, Duration.ofSeconds(5)))
                .extracting(task -> task.json().path("workflowInstanceId").asText())
                .containsExactlyInAnyOrderElementsOf(started);
        assertThat(queue.poll(2, Duration.ZERO)).isEmpty();
        started.forEach(id -> engine.delete("/workflow/" + id));
    }

    private void pollDomain(Conductor conductor, Duration soon) {
        TaskQueue queue = conductor.tasks().queue(workflows.task());
        String id = conductor
                .workflows()
                .named(workflows.name())
                .with(StartOptions.defaults().taskDomain("*", "eu"))
                .start(Map.of())
                .workflowId();
        awaitSize(queue.domain("eu"), 1);
        assertThat(queue.poll()).isEmpty();
        assertThat(queue.domain("eu").poll()).isPresent();
        engine.delete("/workflow/" + id);
    }

    private void get(Conductor conductor, Duration soon) {
        TaskSnapshot task = polled(conductor);
        assertThat(conductor.tasks().get(task.taskId()).referenceName()).isEqualTo("one");
        assertThat(conductor.tasks().get(task.taskId()).status()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    private void complete(Conductor conductor, Duration soon) {
        TaskSnapshot task = polled(conductor);
        conductor
                .tasks()
                .update(
                        task,
                        TaskUpdate.completed(Map.of("label", 7)).workerId("me").log("printed"));
        assertThat(seen(task).status()).isEqualTo("COMPLETED");
        assertThat(seen(task).output().path("label").asInt()).isEqualTo(7);
        assertThat(engine.log(task.taskId())).containsExactly("printed");
    }

    private void fail(Conductor conductor, Duration soon) {
        TaskSnapshot task = polled(conductor);
        conductor.tasks().update(task, TaskUpdate.failed("no paper").output(Map.of("tray", 2)));
        assertThat(seen(task).status()).isEqualTo("FAILED");
        assertThat(seen(task).reason()).isEqualTo("no paper");
        assertThat(seen(task).output().path("tray").asInt()).isEqualTo(2);
    }

    private void failTerminally(Conductor conductor, Duration soon) {
        TaskSnapshot task = polled(conductor);
        conductor.tasks().update(task, TaskUpdate.failedTerminally("no printer"));
        assertThat(seen(task).status()).isEqualTo("FAILED_WITH_TERMINAL_ERROR");
    }

    private void putBack(Conductor conductor, Duration soon) {
        TaskSnapshot task = polled(conductor);
        conductor.tasks().update(task, TaskUpdate.inProgress(Duration.ZERO).output(Map.of("done", "half")));
        TaskSnapshot again = conductor
                .tasks()
                .queue(workflows.task())
                .poll(1, Duration.ofSeconds(2))
                .getFirst();
        assertThat(again.taskId()).isEqualTo(task.taskId());
        assertThat(again.output()).isEqualTo(Map.of("done", "half"));
        conductor.tasks().update(task, TaskUpdate.inProgress(Duration.ofMinutes(10)));
        assertThat(seen(task).json().path("callbackAfterSeconds").asInt()).isEqualTo(600);
    }

    private void updateAndPoll(Conductor conductor, Duration soon) {
        TaskSnapshot one = polled(conductor);
        TaskSnapshot two = conductor
                .tasks()
                .updateAndPoll(one, TaskUpdate.completed(Map.of("a", 1)))
                .orElseThrow();
        assertThat(two.referenceName()).isEqualTo("two");
        assertThat(two.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(seen(one).status()).isEqualTo("COMPLETED");
        assertThat(conductor.tasks().updateAndPoll(two, TaskUpdate.completed(Map.of())))
                .isEmpty();
        assertThat(seen(two).status()).isEqualTo("COMPLETED");
    }

    private void byReference(Conductor conductor, Duration soon) {
        String workflowId = workflows.start(conductor);
        conductor
                .tasks()
                .update(
                        workflowId,
                        "one",
                        TaskUpdate.completed(Map.of("label", 8)).workerId("by hand"));
        Attempt one = new Run(engine, workflowId).history().last("one");
        assertThat(one.status()).isEqualTo("COMPLETED");
        assertThat(one.output().path("label").asInt()).isEqualTo(8);
        assertThat(one.workerId()).isEqualTo("by hand");
        engine.delete("/workflow/" + workflowId);
    }

    private void byReferenceAndRead(Conductor conductor, Duration soon) {
        String workflowId = workflows.start(conductor);
        WorkflowSnapshot then =
                conductor.tasks().updateAndRead(workflowId, "one", TaskUpdate.completed(Map.of("label", 9)));
        assertThat(then.status()).isEqualTo(WorkflowStatus.RUNNING);
        assertThat(then.task("one").orElseThrow().output()).isEqualTo(Map.of("label", 9));
        assertThat(new Run(engine, workflowId).history().last("one").status()).isEqualTo("COMPLETED");
        engine.delete("/workflow/" + workflowId);
    }

    private String waiting(Conductor conductor) {
        String workflowId =
                conductor.workflows().named(workflows.waits()).start(Map.of()).workflowId();
        await().atMost(LONG)
                .until(() ->
                        new Run(engine, workflowId).history().last().status().equals("IN_PROGRESS"));
        return workflowId;
    }

    private void signal(Conductor conductor, Duration soon) {
        String workflowId = waiting(conductor);
        conductor.tasks().signal(workflowId, TaskUpdate.completed(Map.of("by", "Ada")));
        await().atMost(soon).untilAsserted(() -> {
            Attempt wait = new Run(engine, workflowId).history().last("wait");
            assertThat(wait.status()).isEqualTo("COMPLETED");
            assertThat(wait.output().path("by").asText()).isEqualTo("Ada");
        });
    }

    private void signalAndRead(Conductor conductor, Duration soon) {
        String workflowId = waiting(conductor);
        WorkflowSnapshot then = conductor
                .tasks()
                .signalAndRead(workflowId, TaskUpdate.failed("").output(Map.of("by", "nobody")), Duration.ofSeconds(5));
        assertThat(then.status()).isEqualTo(WorkflowStatus.FAILED);
        assertThat(then.task("wait").orElseThrow().output()).isEqualTo(Map.of("by", "nobody"));
        assertThat(new Run(engine, workflowId).history().last("wait").status()).isEqualTo("FAILED");
    }

    private void log(Conductor conductor, Duration soon) {
        TaskSnapshot task = polled(conductor);
        assertThat(conductor.tasks().logs(task.taskId())).isEmpty();
        conductor.tasks().log(task.taskId(), "line one,\n\"as it is\"");
        conductor.tasks().log(task.taskId(), "{}");
        assertThat(engine.log(task.taskId())).containsExactly("line one,\n\"as it is\"", "{}");
        assertThat(conductor.tasks().logs(task.taskId()))
                .extracting(TaskLogLine::line)
                .containsExactly("line one,\n\"as it is\"", "{}");
        assertThat(conductor.tasks().logs(task.taskId()).getFirst().at())
                .isAfter(Instant.now().minusSeconds(600));
    }

    private void sizes(Conductor conductor, Duration soon) {
        String type = workflows.another();
        Run.ofTask(engine, type, "{}");
        Run.ofTask(engine, type, "{}");
        TaskQueue queue = conductor.tasks().queue(type);
        await().atMost(soon).untilAsserted(() -> assertThat(queue.size()).isEqualTo(2));
        assertThat(conductor.tasks().queueSizes(type, "ta_nobody")).isEqualTo(Map.of(type, 2L, "ta_nobody", 0L));
        assertThat(conductor.tasks().queues()).containsEntry(type, new QueueLoad(2, 0));
        assertThat(queue.domain("eu").size()).isZero();
        assertThat(queue.poll()).isPresent();
        assertThat(queue.size()).isEqualTo(1);
    }

    private void open(Conductor conductor, Duration soon) {
        String type = workflows.another();
        Run.ofTask(engine, type, "{}");
        Run.ofTask(engine, type, "{}");
        TaskQueue queue = conductor.tasks().queue(type);
        awaitSize(queue, 2);
        TaskSnapshot polled = queue.poll().orElseThrow();
        assertThat(queue.open(100))
                .hasSize(2)
                .filteredOn(task -> task.status() == TaskStatus.IN_PROGRESS)
                .extracting(TaskSnapshot::taskId)
                .containsExactly(polled.taskId());
        assertThat(queue.open(1)).hasSize(1);
    }

    private void lastPolls(Conductor conductor, Duration soon) {
        String type = workflows.another();
        assertThat(conductor.tasks().queue(type).lastPolls()).isEmpty();
        conductor.tasks().queue(type).workerId("w1").poll();
        conductor.tasks().queue(type).domain("eu").workerId("w2").poll();
        assertThat(conductor.tasks().queue(type).lastPolls())
                .hasSize(2)
                .allSatisfy(poll -> assertThat(poll.taskType()).isEqualTo(type))
                .allSatisfy(poll -> assertThat(poll.at()).isAfter(Instant.now().minusSeconds(600)))
                .extracting(Poll::workerId)
                .containsExactlyInAnyOrder("w1", "w2");
        assertThat(conductor.tasks().lastPolls())
                .filteredOn(poll -> poll.taskType().equals(type))
                .extracting(poll -> poll.domain().orElse(""))
                .containsExactlyInAnyOrder("", "eu");
    }

    /** What somebody has is not in the queue either. */
    private void requeue(Conductor conductor, Duration soon) {
        String type = workflows.another();
        Run run = Run.ofTask(engine, type, "{}");
        TaskQueue queue = conductor.tasks().queue(type);
        awaitSize(queue, 1);
        TaskSnapshot task = queue.poll().orElseThrow();
        assertThat(queue.poll()).isEmpty();
        assertThat(queue.requeue()).isEqualTo(1);
        assertThat(queue.poll(1, Duration.ofSeconds(2)))
                .extracting(TaskSnapshot::taskId)
                .containsExactly(task.taskId());
        assertThat(run.history().status()).isEqualTo("RUNNING");
    }

    private void location(Conductor conductor, Duration soon) {
        ExternalLocation task = conductor
                .tasks()
                .externalLocation(ExternalLocation.Operation.WRITE, ExternalLocation.Payload.TASK_OUTPUT, "a");
        assertThat(task.path()).startsWith("a").endsWith(".json");
        assertThat(task.uri()).isEmpty();
        ExternalLocation execution = conductor
                .tasks()
                .externalLocation(ExternalLocation.Operation.READ, ExternalLocation.Payload.WORKFLOW_INPUT, "b");
        assertThat(execution.path()).startsWith("b").endsWith(".json");
    }
}
