package dev.downbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.fake.FakeServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private final FakeServer server = new FakeServer();
    private final Conductor conductor = Conductor.connect(server.url() + "/");

    @AfterEach
    void close() {
        conductor.close();
        server.close();
    }

    private static WorkflowBundle hello(String input) {
        return new WorkflowBundle(
                WorkflowDefinition.builder("hello", 1)
                        .task(WorkflowTask.builder("greet", "greet_ref")
                                .input("name", input)
                                .build())
                        .build(),
                List.of(TaskDefinition.builder("greet").retryCount(3).build()));
    }

    private long calls(String asked) {
        return server.requests.stream().filter(asked::equals).count();
    }

    @Test
    void createsWhatIsMissing_andLeavesAnEqualVersionAlone() {
        conductor.register(hello("${workflow.input.name}"));

        assertThat(server.workflowDefinitions).containsKey("hello.1");
        assertThat(server.taskDefinitions).containsKey("greet");
        assertThat(server.requests.getFirst()).isEqualTo("GET /metadata/taskdefs/greet");

        conductor.register(hello("${workflow.input.name}"));
        assertThat(calls("POST /metadata/workflow")).isEqualTo(1);
        assertThat(calls("PUT /metadata/workflow")).isZero();
        assertThat(calls("POST /metadata/taskdefs")).isEqualTo(1);
    }

    @Test
    void saysWhatBecameOfEach() {
        WorkflowBundle hello = hello("a");
        assertThat(conductor.register(hello)).hasToString("greet (task), hello v1 (workflow)");
        assertThat(conductor.register(hello)).hasToString("greet (task, was there), hello v1 (workflow, was there)");
        assertThat(conductor.register(RegisterMode.UPDATE, hello("b")))
                .hasToString("greet (task, was there), hello v1 (workflow, replaced)");
    }

    @Test
    void registersNothing_ifOneIsRefused() {
        conductor.register(hello("a"));
        WorkflowBundle other = new WorkflowBundle(
                WorkflowDefinition.builder("other", 1)
                        .task(WorkflowTask.builder("greet", "greet_ref").build())
                        .build(),
                List.of(TaskDefinition.builder("fresh").build()));
        assertThatExceptionOfType(DefinitionConflictException.class)
                .isThrownBy(() -> conductor.register(other, hello("b")));
        assertThat(server.taskDefinitions).doesNotContainKey("fresh");
        assertThat(server.workflowDefinitions).doesNotContainKey("other.1");
    }

    @Test
    void believesNoSuccessInWhichAnErrorIs() {
        conductor.register(hello("a"));
        server.fail(
                1,
                "PUT /metadata/workflow"::equals,
                request -> FakeServer.answer(
                        200, "{\"bulkErrorResults\":{\"hello\":\"disk full\"},\"bulkSuccessfulResults\":[]}"));
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> conductor.register(RegisterMode.UPDATE, hello("b")))
                .withMessage("PUT /metadata/workflow answered 200: disk full");
    }

    @Test
    void refusesAVersionThatDiffers_withTheDifference() {
        conductor.register(hello("${workflow.input.nme}"));

        assertThatExceptionOfType(DefinitionConflictException.class)
                .isThrownBy(() -> conductor.register(hello("${workflow.input.name}")))
                .withMessage("the server has the workflow \"hello\" version 1 in another form. Give the workflow a new"
                        + " version, or replace it with register(RegisterMode.UPDATE, …)\n"
                        + "    tasks[greet_ref].inputParameters.name: declared \"${workflow.input.name}\","
                        + " registered \"${workflow.input.nme}\"")
                .satisfies(e -> assertThat(e.differences())
                        .extracting(Difference::path)
                        .containsExactly("tasks[greet_ref].inputParameters.name"));
        assertThat(calls("PUT /metadata/workflow")).isZero();
    }

    @Test
    void replacesAVersionThatDiffers_whenItIsToldTo_butNoTaskDefinition() {
        conductor.register(hello("${workflow.input.nme}"));
        conductor.register(RegisterMode.UPDATE, hello("${workflow.input.name}"));

        assertThat(String.valueOf(server.workflowDefinitions.get("hello.1"))).contains("${workflow.input.name}");
        assertThat(calls("POST /metadata/taskdefs")).isEqualTo(1);
    }

    @Test
    void changesNothing_whenItOnlyVerifies() {
        WorkflowBundle hello = hello("${workflow.input.name}");
        assertThatExceptionOfType(DefinitionConflictException.class)
                .isThrownBy(() -> conductor.register(RegisterMode.VERIFY, hello))
                .withMessage("""
                    2 definitions are refused, and nothing was registered:
                    the server does not have the task definition "greet"
                    the server does not have the workflow "hello" version 1\
                    """);
        server.taskDefinitions.put("greet", com.fasterxml.jackson.databind.node.NullNode.getInstance());
        assertThatExceptionOfType(DefinitionConflictException.class)
                .isThrownBy(() -> conductor.register(RegisterMode.VERIFY, hello))
                .withMessage("the server does not have the workflow \"hello\" version 1");
        assertThat(server.requests).allMatch(asked -> asked.startsWith("GET "));

        conductor.register(hello);
        conductor.register(RegisterMode.VERIFY, hello);
    }

    @Test
    void takesAConflictForSuccess_whenAnotherProcessWasFaster() {
        WorkflowBundle hello = hello("${workflow.input.name}");
        server.fail(1, "GET /metadata/workflow/hello"::equals, request -> FakeServer.error(404, "not yet"));
        server.fail(1, "POST /metadata/workflow"::equals, request -> FakeServer.error(409, "exists"));
        server.fail(
                1,
                "GET /metadata/workflow/hello"::equals,
                request -> FakeServer.answer(200, DefinitionJson.write(hello.workflow())));

        conductor.register(hello);

        assertThat(calls("GET /metadata/workflow/hello")).isEqualTo(2);
    }

    @Test
    void saysWhatTheServerFoundWrong() {
        server.fail(1, "POST /metadata/workflow"::equals, request -> FakeServer.answer(400, """
            {"status":400,"message":"Validation failed, check below errors for detail.","retryable":false,
             "validationErrors":[{"path":"registerWorkflowDef.arg0.name","message":"must not be empty","invalidValue":"secret"}]}\
            """));

        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> conductor.register(hello("x")))
                .withMessage(
                        "POST /api/metadata/workflow answered 400: Validation failed, check below errors for detail.\n"
                                + "    registerWorkflowDef.arg0.name: must not be empty")
                .satisfies(e -> assertThat(e.status()).hasValue(400))
                .satisfies(e -> assertThat(e.request()).isEqualTo("POST /api/metadata/workflow"))
                .satisfies(e -> assertThat(e.validationErrors()).hasSize(1));
    }
}
