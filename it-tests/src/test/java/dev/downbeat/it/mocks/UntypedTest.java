package dev.downbeat.it.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.SubWorkflow;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.Intermediary;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.handles.GreetsByJsonDefinition;
import dev.downbeat.it.handles.GreetsByJsonMocks;
import dev.downbeat.mock.Mock;
import dev.downbeat.mock.MockException;
import dev.downbeat.mock.TestedExecution;
import dev.downbeat.mock.WorkflowMocks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Definitions that exist as JSON or were built in code, with mocks by reference name. */
@OnEngine
final class UntypedTest {

    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    private static WorkflowDefinition workflow(WorkflowTask... tasks) {
        return WorkflowDefinition.builder("it_mocks_untyped", 1)
                .schemaVersion(2)
                .tasks(Arrays.asList(tasks))
                .outputs(Map.of("result", "${a.output.x}"))
                .build();
    }

    private static WorkflowTask task(String type, String reference) {
        return WorkflowTask.builder("it_mocks_" + reference, reference)
                .type(type)
                .build();
    }

    private TestedExecution<Map<String, Object>> test(WorkflowMocks mocks) {
        return conductor.workflows().test(mocks, Map.of("n", 1));
    }

    @Test
    void aDefinitionInJson_byItsGeneratedClassAndByName() {
        GreetsByJsonMocks.Tested typed = new GreetsByJsonMocks()
                .mock("greet_ref", Mock.completed(Map.of("result", "Hello")))
                .run(conductor, "Ada");
        TestedExecution<Map<String, Object>> untyped = conductor
                .workflows()
                .test(
                        WorkflowMocks.of(GreetsByJsonDefinition.get())
                                .mocks(Map.of("greet_ref", List.of(Mock.completed(Map.of("result", "Hello"))))),
                        Map.of("name", "Ada"));

        assertThat(typed.result()).isEqualTo("Hello");
        assertThat(untyped.result()).isEqualTo(Map.of("result", "Hello"));
        assertThat(untyped.task("greet_ref").orElseThrow().input()).isEqualTo(Map.of("name", "Ada"));
    }

    @Test
    void aDefinitionAsTheServerHasIt(Engine engine) {
        engine.put("/metadata/workflow", "[" + DefinitionJson.write(workflow(task("SIMPLE", "a"))) + "]");
        WorkflowDefinition registered =
                conductor.definitions().workflow("it_mocks_untyped").orElseThrow();

        assertThat(test(WorkflowMocks.of(registered).mock("a", Mock.completed(Map.of("x", 5))))
                        .result())
                .isEqualTo(Map.of("result", 5));
    }

    @Test
    void operatorsReallyRun_andNeedNoMock() {
        WorkflowDefinition definition = workflow(
                WorkflowTask.builder("it_mocks_script", "script")
                        .type("INLINE")
                        .inputs(Map.of("evaluatorType", "graaljs", "expression", "$.n + 1", "n", "${workflow.input.n}"))
                        .build(),
                WorkflowTask.builder("it_mocks_query", "query")
                        .type("JSON_JQ_TRANSFORM")
                        .inputs(Map.of("queryExpression", ".n + 1", "n", "${script.output.result}"))
                        .build(),
                task("NOOP", "nothing"),
                WorkflowTask.builder("it_mocks_set", "set")
                        .type("SET_VARIABLE")
                        .input("n", "${query.output.result}")
                        .build(),
                WorkflowTask.builder("it_mocks_fork", "fork")
                        .type("FORK_JOIN")
                        .forkTasks(List.of(List.of(task("NOOP", "left")), List.of(task("NOOP", "right"))))
                        .build(),
                WorkflowTask.builder("it_mocks_join", "join")
                        .type("JOIN")
                        .joinOn(List.of("left", "right"))
                        .build(),
                WorkflowTask.builder("it_mocks_end", "end")
                        .type("TERMINATE")
                        .inputs(Map.of(
                                "terminationStatus",
                                "COMPLETED",
                                "workflowOutput",
                                Map.of("n", "${workflow.variables.n}")))
                        .build());

        TestedExecution<Map<String, Object>> tested = test(WorkflowMocks.of(definition));

        assertThat(tested.status()).as(tested::toString).isEqualTo(WorkflowStatus.COMPLETED);
        assertThat(tested.snapshot().output()).isEqualTo(Map.of("n", 3));
    }

    @Test
    void aScriptMayHaveAMock() {
        WorkflowDefinition definition = workflow(WorkflowTask.builder("it_mocks_a", "a")
                .type("INLINE")
                .inputs(Map.of("evaluatorType", "graaljs", "expression", "Math.random()"))
                .build());

        assertThat(test(WorkflowMocks.of(definition).mock("a", Mock.completed(Map.of("x", 4))))
                        .result())
                .isEqualTo(Map.of("result", 4));
    }

    @Test
    void aSubWorkflow_byItsResultAndByItsSteps() {
        WorkflowDefinition inner = WorkflowDefinition.builder("it_mocks_inner", 1)
                .schemaVersion(2)
                .tasks(List.of(task("SIMPLE", "deep")))
                .outputs(Map.of("x", "${deep.output.y}"))
                .build();
        WorkflowMocks outer = WorkflowMocks.of(workflow(WorkflowTask.builder("it_mocks_a", "a")
                .type("SUB_WORKFLOW")
                .input("_", null)
                .subWorkflow(SubWorkflow.of("it_mocks_inner", 1))
                .build()));

        assertThat(test(outer.mock("a", Mock.completed(Map.of("x", 1)))).result())
                .isEqualTo(Map.of("result", 1));
        assertThat(test(outer.subWorkflow("a", WorkflowMocks.of(inner).mock("deep", Mock.completed(Map.of("y", 2)))))
                        .result())
                .isEqualTo(Map.of("result", 2));
        assertThatThrownBy(() -> test(outer.subWorkflow("a", WorkflowMocks.of(inner))))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    a › deep (it_mocks_deep)\n");
    }

    /** Which tasks there are is known when the workflow runs. */
    @Test
    void tasksThatComeOutOfData_haveMocksByTheirFullNames() {
        WorkflowMocks mocks = WorkflowMocks.of(workflow(
                WorkflowTask.builder("it_mocks_made", "made")
                        .type("INLINE")
                        .inputs(Map.of("evaluatorType", "graaljs", "expression", """
                            ['one', 'two'].map(name => ({name: 'it_mocks_x', taskReferenceName: 'x_' + name, type: 'SIMPLE'}))\
                            """))
                        .build(),
                WorkflowTask.builder("it_mocks_fan", "fan")
                        .type("FORK_JOIN_DYNAMIC")
                        .dynamicForkTasksParam("tasks")
                        .dynamicForkTasksInputParamName("inputs")
                        .inputs(Map.of("tasks", "${made.output.result}", "inputs", Map.of()))
                        .build(),
                task("JOIN", "a")));

        TestedExecution<Map<String, Object>> tested =
                test(mocks.mock("x_one", Mock.completed(Map.of("v", 1))).mock("x_two", Mock.completed()));

        assertThat(tested.task("a").orElseThrow().output()).isEqualTo(Map.of("x_one", Map.of("v", 1)));
        assertThatThrownBy(() -> test(mocks.mock("x_one", Mock.completed())))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("\n    x_two (it_mocks_x) is SCHEDULED\n");
        assertThatThrownBy(() -> test(mocks.mock("x_one", Mock.completed())
                        .mock("x_two", Mock.completed())
                        .mock("x_three", Mock.completed())))
                .isInstanceOf(MockException.class)
                .hasMessageContaining("mocks were given and not used\n    x_three\n");
    }

    /** Nobody but the server knows how often: it takes three for usual. */
    @Test
    void aTaskWithoutADefinitionIsTriedAgainThreeTimes() {
        TestedExecution<Map<String, Object>> tested = test(WorkflowMocks.of(workflow(task("SIMPLE", "a")))
                .mock("a", Mock.failed("1"), Mock.failed("2"), Mock.failed("3"), Mock.failed("4")));

        assertThat(tested.status()).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.reason().orElseThrow()).contains("'4'");
    }

    @Test
    void aMockOfAStepThatIsNotThere_isRefusedWhereItIsGiven() {
        WorkflowMocks mocks = WorkflowMocks.of(workflow(
                task("SIMPLE", "a"),
                WorkflowTask.builder("it_mocks_loop", "loop")
                        .type("DO_WHILE")
                        .loopCondition("false")
                        .loopOver(List.of(task("SIMPLE", "b")))
                        .build()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mocks.mock("c", Mock.completed()))
                .withMessage("it_mocks_untyped v1 has no step \"c\" that could have a mock. It has: a, b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mocks.mock("loop", Mock.completed()))
                .withMessage("\"loop\" is a DO_WHILE: it really runs on the server, and there is nothing to mock");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mocks.subWorkflow("a", mocks))
                .withMessage("\"a\" runs no workflow: it can only be mocked by its result");
    }

    @Test
    void outputsThatAreNoJson_areRefusedWhereTheyAreGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mock.completed(Map.of("x", new Object())))
                .withMessageStartingWith("the output cannot be written as JSON: ");
    }

    @Test
    void aDefinitionThatTheServerRefuses() {
        WorkflowMocks mocks = WorkflowMocks.of(workflow(task("SIMPLE", "a"), task("NOOP", "a")));

        assertThatThrownBy(() -> test(mocks.mock("a", Mock.completed())))
                .isInstanceOf(ConductorException.class)
                .hasMessageStartingWith("POST /api/workflow/test answered 400: ");
    }

    /** An answer of 200 with nothing is found out, of the test and of what is read after it. */
    @Test
    void isFoundOut_whenNothingIsDone(Engine engine) {
        WorkflowMocks mocks = WorkflowMocks.of(workflow(task("SIMPLE", "a"))).mock("a", Mock.completed(Map.of("x", 5)));
        try (Intermediary before = new Intermediary(engine, "POST /workflow/test");
                Conductor behind = Conductor.connect(before.url())) {
            assertThatThrownBy(() -> behind.workflows().test(mocks, Map.of()))
                    .isInstanceOf(ConductorException.class)
                    .hasMessageStartingWith("POST /api/workflow/test: the answer is empty");
            assertThat(before.swallowed()).isEqualTo(1);
        }
        Rounds_PayingMocks paying = new Rounds_PayingMocks().charge(new Store.Payment("p", "PAID"));
        try (Intermediary before = new Intermediary(engine, "GET /workflow/[^/]+");
                Conductor behind = Conductor.connect(before.url())) {
            assertThatThrownBy(() -> new RoundsMocks()
                            .sizes(1)
                            .pay(paying)
                            .turned("A")
                            .tell()
                            .both("x")
                            .run(behind, 1, List.of("a")))
                    .isInstanceOf(ConductorException.class)
                    .hasMessageContaining("the answer is empty");
            assertThat(before.swallowed()).isEqualTo(1);
        }
    }
}
