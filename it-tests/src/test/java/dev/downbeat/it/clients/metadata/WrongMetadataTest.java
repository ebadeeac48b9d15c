package dev.downbeat.it.clients.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.OperationMissingException;
import dev.downbeat.client.events.EventHandler;
import dev.downbeat.client.schedules.Schedule;
import dev.downbeat.definition.SchemaDefinition;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of definitions and handlers that are not there, and of what this engine lacks. */
@OnEngine
final class WrongMetadataTest {

    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
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
    void unknownNames() {
        assertSays(
                () -> conductor.definitions().deleteWorkflow("me_nothing", 3),
                "DELETE /api/metadata/workflow/me_nothing/3 answered 500: No such workflow definition: me_nothing"
                        + " version: 3");
        assertSays(
                () -> conductor.definitions().deleteTask("me_nothing"),
                "DELETE /api/metadata/taskdefs/me_nothing answered 500: No such task definition");
        assertSays(
                () -> conductor.events().delete("me_nothing"),
                "DELETE /api/event/me_nothing answered 500: EventHandler with name me_nothing not found!");
        EventHandler handler =
                EventHandler.on("conductor:me_nothing:told", "me_nothing").startWorkflow("x", 1, Map.of());
        assertSays(
                () -> conductor.events().update(handler),
                "PUT /api/event answered 500: EventHandler with name me_nothing not found!");
        EventHandler twice =
                EventHandler.on("conductor:me_twice:told", "me_twice").startWorkflow("x", 1, Map.of());
        conductor.events().create(twice);
        assertSays(
                () -> conductor.events().create(twice),
                "POST /api/event answered 500: EventHandler with name me_twice already exists!");
        conductor.events().delete("me_twice");
    }

    @Test
    void handlersThatNeverDoAnything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventHandler.on("shipped", "invoice"))
                .withMessage("an event is named by its queue and its name, such as conductor:fulfil_order:shipped or"
                        + " kafka:topic, not \"shipped\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventHandler.on("kafka:shipped", " "))
                .withMessage("the name of an event handler must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.events().create(EventHandler.on("kafka:shipped", "invoice")))
                .withMessage("the event handler \"invoice\" does nothing: give it an action, as startWorkflow(…)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.of("nightly", "", "close_books"))
                .withMessage("a schedule needs a name, a cron expression and the name of a workflow");
    }

    private static void assertMissing(Runnable use, String operation) {
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(use::run)
                .withMessageEndingWith(
                        "\n    This server, Conductor 3.32.3, does not have the operation \"" + operation + "\".")
                .satisfies(e -> assertThat(e.operation()).isEqualTo(operation));
    }

    @Test
    void whatThisServerLacks() {
        var definitions = conductor.definitions();
        assertMissing(() -> definitions.tagsOfWorkflow("w"), "read the tags of a workflow");
        assertMissing(() -> definitions.setTagsOfWorkflow("w", Map.of("a", "b")), "set the tags of a workflow");
        assertMissing(() -> definitions.tagsOfTask("t"), "read the tags of a task");
        assertMissing(() -> definitions.setTagsOfTask("t", Map.of("a", "b")), "set the tags of a task");
        assertMissing(() -> definitions.schemas().list(), "list the schemas");
        assertMissing(() -> definitions.schemas().get("s", 1), "read a schema");
        assertMissing(() -> definitions.schemas().save(SchemaDefinition.json("s", Map.of())), "save a schema");
        assertMissing(() -> definitions.schemas().delete("s", 1), "delete a schema");
        assertMissing(() -> conductor.secrets().put("s", "v"), "set a secret");
        assertMissing(() -> conductor.secrets().delete("s"), "delete a secret");
        assertMissing(() -> conductor.secrets().exists("s"), "look for a secret");
        assertThat(conductor.secrets().names()).isEmpty();
        // The scheduler is a part of the server that the dev server does without.
        var schedules = conductor.schedules();
        assertMissing(schedules::list, "list the schedules");
        assertMissing(() -> schedules.list("w"), "list the schedules");
        assertMissing(() -> schedules.get("s"), "read a schedule");
        assertMissing(() -> schedules.save(Schedule.of("s", "0 0 3 * * *", "w")), "tell the next times of a schedule");
        assertMissing(() -> schedules.pause("s", "x"), "pause a schedule");
        assertMissing(() -> schedules.resume("s"), "resume a schedule");
        assertMissing(() -> schedules.delete("s"), "delete a schedule");
        assertMissing(() -> schedules.nextTimes("0 0 3 * * *", 3), "tell the next times of a schedule");
    }
}
