package dev.downbeat.it.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.DefinitionConflictException;
import dev.downbeat.Definitions;
import dev.downbeat.RegisterMode;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.Intermediary;
import dev.downbeat.it.engine.OnEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions on the real engine: in three modes, from where they are, read back and changed. */
@OnEngine
final class RegisterTest {

    private Engine engine;
    private Conductor conductor;
    private String name;

    @TempDir
    private Path folder;

    @BeforeEach
    void connect(Engine engine) {
        this.engine = engine;
        this.conductor = engine.connect();
        this.name = "reg_" + System.nanoTime();
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    private WorkflowBundle bundle(String input) {
        return new WorkflowBundle(
                WorkflowDefinition.builder(name, 1)
                        .inputParameters(List.of("name"))
                        .task(WorkflowTask.builder(name + "_task", "step")
                                .input("name", input)
                                .build())
                        .build(),
                List.of(TaskDefinition.builder(name + "_task")
                        .retryCount(2)
                        .retryDelay(Duration.ofSeconds(1))
                        .build()));
    }

    private String registeredInput() {
        return engine.get("/metadata/workflow/" + name + "?version=1")
                .at("/tasks/0/inputParameters/name")
                .asText();
    }

    /** The effect is seen; and not, where the request is answered with nothing in the engine's place. */
    private void seen(String request, Runnable prepare, Consumer<Conductor> operation, Runnable effect) {
        prepare.run();
        try (Intermediary before = new Intermediary(engine, request);
                Conductor through = Conductor.connect(before.url())) {
            assertThatExceptionOfType(Throwable.class).isThrownBy(() -> {
                operation.accept(through);
                effect.run();
            });
            assertThat(before.swallowed()).isPositive();
        }
        operation.accept(conductor);
        effect.run();
    }

    @Test
    void createsWhatIsMissing() {
        seen(
                "POST /metadata/workflow",
                () -> {},
                it -> it.register(bundle("a")),
                () -> assertThat(registeredInput()).isEqualTo("a"));
        assertThat(conductor.register(bundle("a")))
                .hasToString(name + "_task (task, was there), " + name + " v1 (workflow, was there)");
    }

    @Test
    void createsTaskDefinitions() {
        seen(
                "POST /metadata/taskdefs",
                () -> {},
                it -> it.register(bundle("a")),
                () -> assertThat(engine.get("/metadata/taskdefs/" + name + "_task")
                                .path("retryCount")
                                .asInt())
                        .isEqualTo(2));
    }

    @Test
    void refusesAnotherForm_withTheDifference_andReplacesItIfToldTo() {
        conductor.register(bundle("a"));
        assertThatExceptionOfType(DefinitionConflictException.class)
                .isThrownBy(() -> conductor.register(bundle("b")))
                .withMessage(
                        "the server has the workflow \"" + name + "\" version 1 in another form. Give the workflow a"
                                + " new version, or replace it with register(RegisterMode.UPDATE, …)\n"
                                + "    tasks[step].inputParameters.name: declared \"b\", registered \"a\"");
        assertThatExceptionOfType(DefinitionConflictException.class)
                .isThrownBy(() -> conductor.register(RegisterMode.VERIFY, bundle("b")));
        assertThat(registeredInput()).isEqualTo("a");
        seen(
                "PUT /metadata/workflow",
                () -> {},
                it -> it.register(RegisterMode.UPDATE, bundle("b")),
                () -> assertThat(registeredInput()).isEqualTo("b"));
        conductor.register(RegisterMode.VERIFY, bundle("b"));
    }

    @Test
    void registersFilesAndTheClassPath() throws Exception {
        Files.writeString(folder.resolve("w.json"), """
            {"name": "%s", "version": 1, "tasks": [{"name": "x", "taskReferenceName": "step", "type": "WAIT",
             "inputParameters": {"name": "from a file"}}]}\
            """.formatted(name));
        conductor.register(Definitions.folder(folder));
        assertThat(registeredInput()).isEqualTo("from a file");
        Definitions compiled = Definitions.classPath();
        assertThat(compiled.workflows()).extracting(WorkflowDefinition::name).contains("hello", "process_order");
        assertThat(compiled.tasks()).extracting(TaskDefinition::name).contains("greet", "process_order");
    }

    @Test
    void changesOnlyWhatIsSaid_ofATaskDefinition() {
        conductor.register(bundle("a"));
        engine.put(
                "/metadata/taskdefs",
                "{\"name\": \"" + name
                        + "_task\", \"retryCount\": 2, \"retryDelaySeconds\": 1, \"rateLimitPerFrequency\": 7,"
                        + " \"description\": \"an operator's\"}");
        TaskDefinition changes =
                TaskDefinition.builder(name + "_task").retryCount(9).build();
        seen(
                "PUT /metadata/taskdefs",
                () -> {},
                it -> assertThat(it.definitions().update(changes))
                        .containsExactly(new Difference("retryCount", "9", "2")),
                () -> assertThat(engine.get("/metadata/taskdefs/" + name + "_task")
                                .path("retryCount")
                                .asInt())
                        .isEqualTo(9));
        TaskDefinition now = conductor.definitions().task(name + "_task").orElseThrow();
        assertThat(now.rateLimitPermits()).contains(7);
        assertThat(now.description()).contains("an operator's");
        assertThat(now.retryDelay()).contains(Duration.ofSeconds(1));
        assertThat(conductor.definitions().update(changes)).isEmpty();
    }

    @Test
    void readsBackWhatTheServerHas() {
        assertThat(conductor.definitions().task(name)).isEmpty();
        assertThat(conductor.definitions().workflow(name)).isEmpty();
        conductor.register(bundle("a"));
        assertThat(conductor.definitions().workflow(name).orElseThrow().version())
                .isEqualTo(1);
        assertThat(conductor.definitions().workflow(name, 1)).isPresent();
        assertThat(conductor.definitions().workflow(name, 2)).isEmpty();
        assertThat(conductor.serverVersion()).contains("3.32.3");
    }

    @Test
    void saysWhatTheServerRefuses() {
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> conductor
                        .definitions()
                        .update(TaskDefinition.builder(name).retryCount(1).build()))
                .withMessage("GET /api/metadata/taskdefs/" + name + " answered 404: No such taskType found by name: "
                        + name);
        WorkflowDefinition bad = WorkflowDefinition.builder(name, 1)
                .task(WorkflowTask.builder("a", "step")
                        .input("x", "${nobody.output.y}")
                        .build())
                .build();
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> conductor.register(new WorkflowBundle(bad, List.of())))
                .withMessageStartingWith("POST /api/metadata/workflow answered 400: Validation failed")
                .withMessageContaining("nobody")
                .satisfies(e -> assertThat(e.validationErrors()).isNotEmpty());
    }
}
