package dev.downbeat.it.clients.metadata;

import static dev.downbeat.it.engine.Effect.ANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException.ValidationError;
import dev.downbeat.client.events.EventHandler;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.it.engine.Effect;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation on definitions and event handlers, by its effect. */
@OnEngine
final class MetadataTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(75);

    private Engine engine;
    private String name;

    @BeforeEach
    void remember(Engine engine) {
        this.engine = engine;
    }

    @TestFactory
    Stream<DynamicTest> doesWhatItSays() {
        return Effect.tests(
                engine,
                List.of(
                        effect("all workflows", "GET /metadata/workflow", this::workflows),
                        effect("latest workflows", "GET /metadata/workflow/latest-versions", this::latest),
                        effect("versions", "GET /metadata/workflow/names-and-versions", this::versions),
                        effect("validate", "POST /metadata/workflow/validate", this::validate),
                        effect(
                                "delete a workflow",
                                "DELETE /metadata/workflow/" + ANY + "/" + ANY,
                                this::deleteWorkflow),
                        effect("all tasks", "GET /metadata/taskdefs", this::tasks),
                        effect("delete a task", "DELETE /metadata/taskdefs/" + ANY, this::deleteTask),
                        effect("create an event handler", "POST /event", this::createHandler),
                        effect("update an event handler", "PUT /event", this::updateHandler),
                        effect("list event handlers", "GET /event", this::listHandlers),
                        effect("handlers of an event", "GET /event/" + ANY, this::handlersOfEvent),
                        effect("delete an event handler", "DELETE /event/" + ANY, this::deleteHandler)));
    }

    /** Each with definitions of its own, which are gone afterwards where they could be in the way of others. */
    private Effect effect(String title, String request, Effect.Check check) {
        return new Effect(title, request, (conductor, soon) -> {
            name = "me_" + Long.toString(System.nanoTime(), 36);
            engine.put("/metadata/workflow", """
                [{"name": "%1$s", "version": 1, "schemaVersion": 2, "tasks": [
                   {"name": "tell", "taskReferenceName": "tell", "type": "EVENT", "sink": "conductor:told",
                    "inputParameters": {"who": "${workflow.input.who}"}}]},
                 {"name": "%1$s", "version": 2, "schemaVersion": 2, "tasks": [
                   {"name": "wait", "taskReferenceName": "wait", "type": "WAIT"}]}]\
                """.formatted(name));
            check.see(conductor, soon);
        });
    }

    private List<WorkflowDefinition> ours(List<WorkflowDefinition> all) {
        return all.stream().filter(workflow -> workflow.name().equals(name)).toList();
    }

    private void workflows(Conductor conductor, Duration soon) {
        assertThat(ours(conductor.definitions().workflows()))
                .extracting(WorkflowDefinition::version)
                .containsExactlyInAnyOrder(1, 2);
    }

    private void latest(Conductor conductor, Duration soon) {
        assertThat(ours(conductor.definitions().latestWorkflows()))
                .singleElement()
                .satisfies(workflow -> assertThat(workflow.version()).isEqualTo(2))
                .satisfies(workflow -> assertThat(workflow.tasks())
                        .extracting(WorkflowTask::referenceName)
                        .containsExactly("wait"));
    }

    private void versions(Conductor conductor, Duration soon) {
        assertThat(conductor.definitions().workflowVersions()).containsEntry(name, List.of(1, 2));
        assertThat(conductor.definitions().workflowVersions(name)).containsExactly(1, 2);
        assertThat(conductor.definitions().workflowVersions("me_nothing")).isEmpty();
    }

    private void validate(Conductor conductor, Duration soon) {
        WorkflowDefinition good = conductor.definitions().workflow(name, 2).orElseThrow();
        assertThat(conductor.definitions().validate(good)).isEmpty();
        assertThat(conductor
                        .definitions()
                        .validate(good.toBuilder().tasks(List.of()).build()))
                .extracting(ValidationError::message)
                .containsExactly("WorkflowTask list cannot be empty");
        assertThat(conductor.definitions().workflowVersions(name)).containsExactly(1, 2);
    }

    private void deleteWorkflow(Conductor conductor, Duration soon) {
        conductor.definitions().deleteWorkflow(name, 2);
        assertThat(engine.status("/metadata/workflow/" + name + "?version=2")).isEqualTo(404);
        assertThat(engine.status("/metadata/workflow/" + name + "?version=1")).isEqualTo(200);
    }

    private void tasks(Conductor conductor, Duration soon) {
        engine.post("/metadata/taskdefs", "[{\"name\": \"" + name + "\", \"retryCount\": 7}]");
        assertThat(conductor.definitions().tasks())
                .filteredOn(task -> task.name().equals(name))
                .extracting(TaskDefinition::retryCount)
                .containsExactly(Optional.of(7));
    }

    private void deleteTask(Conductor conductor, Duration soon) {
        engine.post("/metadata/taskdefs", "[{\"name\": \"" + name + "\"}]");
        conductor.definitions().deleteTask(name);
        assertThat(engine.status("/metadata/taskdefs/" + name)).isEqualTo(404);
    }

    private String event() {
        return "conductor:" + name + ":told";
    }

    private EventHandler handler(String who) {
        return EventHandler.on(event(), name + "_handler").startWorkflow(name, 2, Map.of("heard", who));
    }

    private long heard(String text) {
        try (Conductor conductor = engine.connect()) {
            return conductor
                    .search()
                    .workflows()
                    .workflowName(name)
                    .workflowVersion(2)
                    .text("heard=" + text)
                    .total();
        }
    }

    /** Until the engine listens, what is told is lost; so it is told again and again. */
    private void awaitHeard(String who, String text, Duration atMost) {
        await().atMost(atMost).pollInterval(Duration.ofSeconds(1)).until(() -> {
            Run.start(engine, "{\"name\":\"" + name + "\",\"version\":1,\"input\":{\"who\":\"" + who + "\"}}");
            return heard(text) > 0;
        });
    }

    private void createHandler(Conductor conductor, Duration soon) {
        try {
            conductor.events().create(handler("${who}").when("$.who != 'Grace'"));
            assertThat(engine.get("/event/" + event()).path(0).path("name").asText())
                    .isEqualTo(name + "_handler");
            awaitHeard("Ada", "Ada", A_MINUTE);
            Run.start(engine, "{\"name\":\"" + name + "\",\"version\":1,\"input\":{\"who\":\"Grace\"}}");
            awaitHeard("Linus", "Linus", A_MINUTE);
            assertThat(heard("Grace")).isZero();
        } finally {
            forget();
        }
    }

    private void forget() {
        if (!engine.get("/event/" + event() + "?activeOnly=false").isEmpty()) {
            engine.delete("/event/" + name + "_handler");
        }
    }

    private void created() {
        engine.post("/event", handler("one").json().toString());
    }

    private void updateHandler(Conductor conductor, Duration soon) {
        created();
        try {
            EventHandler two = EventHandler.on(event(), name + "_handler")
                    .completeTask("${id}", "wait", Map.of("a", 1))
                    .failTask("${id}", "other", Map.of())
                    .terminateWorkflow("${id}", "enough")
                    .updateVariables("${id}", Map.of("b", 2))
                    .when("$.id != null")
                    .active(false);
            conductor.events().update(two);
            EventHandler kept = EventHandler.on("a:b", "c").startWorkflow("d", 1, Map.of());
            kept = conductor.events().get(two.name()).orElse(kept);
            assertThat(kept.actions())
                    .containsExactly("complete_task", "fail_task", "terminate_workflow", "update_workflow_variables");
            assertThat(kept.condition()).contains("$.id != null");
            assertThat(kept.isActive()).isFalse();
            assertThat(kept.json().at("/actions/0/complete_task/output/a").asInt())
                    .isEqualTo(1);
            assertThat(kept.json().at("/actions/1/fail_task/taskRefName").asText())
                    .isEqualTo("other");
            assertThat(kept.json()
                            .at("/actions/2/terminate_workflow/terminationReason")
                            .asText())
                    .isEqualTo("enough");
            assertThat(kept.json()
                            .at("/actions/3/update_workflow_variables/variables/b")
                            .asInt())
                    .isEqualTo(2);
        } finally {
            forget();
        }
    }

    private void listHandlers(Conductor conductor, Duration soon) {
        created();
        try {
            assertThat(conductor.events().list())
                    .filteredOn(handler -> handler.event().equals(event()))
                    .extracting(EventHandler::toString)
                    .containsExactly(name + "_handler on " + event() + ": start_workflow");
            assertThat(conductor.events().get(name + "_handler")).isPresent();
            assertThat(conductor.events().get("me_nothing")).isEmpty();
        } finally {
            forget();
        }
    }

    private void handlersOfEvent(Conductor conductor, Duration soon) {
        created();
        try {
            assertThat(conductor.events().activeOf(event())).hasSize(1);
            engine.put("/event", handler("one").active(false).json().toString());
            assertThat(conductor.events().activeOf(event())).isEmpty();
            assertThat(conductor.events().of(event()))
                    .extracting(EventHandler::name)
                    .containsExactly(name + "_handler");
        } finally {
            forget();
        }
    }

    private void deleteHandler(Conductor conductor, Duration soon) {
        created();
        try {
            conductor.events().delete(name + "_handler");
            assertThat(engine.get("/event/" + event() + "?activeOnly=false")).isEmpty();
        } finally {
            forget();
        }
    }
}
