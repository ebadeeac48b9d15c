package dev.downbeat.it.clients.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.tasks.TaskUpdate;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said to who asks tasks for what they cannot. */
@OnEngine
final class WrongTasksTest {

    private static final TaskUpdate DONE = TaskUpdate.completed(Map.of());

    private Workflows workflows;
    private Conductor conductor;

    @BeforeEach
    void register(Engine engine) {
        workflows = new Workflows(engine);
        conductor = engine.connect();
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    private static void assertSays(Runnable use, String message) {
        assertThatExceptionOfType(ConductorException.class).isThrownBy(use::run).withMessage(message);
    }

    @Test
    void unknownIds() {
        String no = "GET /api/tasks/nope answered 404: Task not found for taskId: nope";
        assertSays(() -> conductor.tasks().get("nope"), no);
        assertSays(() -> conductor.tasks().log("nope", "x"), no);
        assertSays(() -> conductor.tasks().logs("nope"), no);
        assertSays(
                () -> conductor.tasks().signal("nope", DONE),
                "POST /api/tasks/nope/COMPLETED/signal answered 404: No such workflow found by id: nope");
        assertSays(
                () -> conductor.tasks().signalAndRead("nope", DONE, Duration.ofSeconds(1)),
                "POST /api/tasks/nope/COMPLETED/signal/sync answered 404: No such workflow found by id: nope");
        assertThatIllegalStateException()
                .isThrownBy(() -> conductor.tasks().update("nope", "one", DONE))
                .withMessage("\"one\" of workflow nope cannot be updated: there is no open task of that name;"
                        + " conductor.workflows().of(id).tasks() shows which there are");
        String id = workflows.start(conductor);
        assertThatIllegalStateException()
                .isThrownBy(() -> conductor.tasks().update(id, "two", DONE))
                .withMessageStartingWith("\"two\" of workflow " + id + " cannot be updated: ");
        assertSays(
                () -> conductor.tasks().updateAndRead(id, "two", DONE),
                "POST /api/tasks/" + id + "/two/COMPLETED/sync answered 404: Found no running task two of workflow "
                        + id + " to update");
        assertSays(
                () -> conductor.tasks().signalAndRead(id, DONE, Duration.ofSeconds(1)),
                "POST /api/tasks/" + id + "/COMPLETED/signal/sync answered 404: Found no blocked task in workflow " + id
                        + " to signal");
        assertThat(conductor.tasks().queue("ta_nothing").requeue()).isZero();
        assertThat(conductor.tasks().queue("ta_nothing").open(9)).isEmpty();
    }

    @Test
    void updatesThatComeTooLate() {
        workflows.start(conductor);
        TaskSnapshot task = conductor
                .tasks()
                .queue(workflows.task())
                .poll(1, Duration.ofSeconds(5))
                .getFirst();
        conductor.tasks().update(task, DONE);
        String late = "task " + task.taskId() + " (\"one\") cannot be updated: it is COMPLETED; the server would drop"
                + " the update silently";
        assertThatIllegalStateException()
                .isThrownBy(() -> conductor.tasks().update(task, TaskUpdate.failed("after all")))
                .withMessage(late);
        assertThatIllegalStateException()
                .isThrownBy(() -> conductor.tasks().updateAndPoll(task, DONE))
                .withMessage(late);
    }

    @Test
    void whatTheServerWouldNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.tasks().update("w", "one", TaskUpdate.failed("no paper")))
                .withMessageStartingWith("the server takes no reason with an update by reference name: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.tasks().updateAndRead("w", "one", DONE.log("x")))
                .withMessageStartingWith("the server takes no log with an update by reference name: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.tasks().signal("w", TaskUpdate.inProgress(Duration.ofSeconds(5))))
                .withMessageStartingWith("the server takes no time to come back after with an update by reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskUpdate.inProgress(Duration.ofMillis(1500)))
                .withMessage("a task comes back after whole seconds, not after PT1.5S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.tasks().queue("t").poll(1, Duration.ofSeconds(6)))
                .withMessage("the server holds a poll for 0 to 5 seconds, not for PT6S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.tasks().queue("t").poll(0, Duration.ZERO))
                .withMessage("a poll asks for 1 task or more, not for 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.tasks().log("t", ""))
                .withMessage("a line for the log of a task must not be empty");
    }

    @Test
    void nobodyThere() {
        try (Conductor nowhere = Conductor.connect("http://localhost:1/api")) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> nowhere.tasks().queue("t").poll())
                    .withMessageStartingWith("GET /api/tasks/poll/t: connection refused\n    Is the server at ");
        }
    }
}
