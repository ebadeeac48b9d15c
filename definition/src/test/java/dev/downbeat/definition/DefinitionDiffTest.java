package dev.downbeat.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionDiffTest {

    private static final WorkflowTask GREET = WorkflowTask.builder("greet", "greet_ref")
            .input("name", "${workflow.input.name}")
            .build();
    private static final WorkflowDefinition HELLO =
            WorkflowDefinition.builder("hello", 1).task(GREET).output("n", 5).build();

    /** What a GET gives after the POST of {@link #HELLO}. */
    private static final String STORED = """
        {"createTime": 1795433470352, "updateTime": 0, "createdBy": "", "name": "hello", "version": 1, "tasks": [
          {"name": "greet", "taskReferenceName": "greet_ref", "inputParameters": {"name": "${workflow.input.name}"},
           "type": "SIMPLE", "decisionCases": {}, "defaultCase": [], "forkTasks": [], "startDelay": 0, "joinOn": [],
           "optional": false, "defaultExclusiveJoinTask": [], "asyncComplete": false, "loopOver": [],
           "onStateChange": {}, "permissive": false, "metadata": {}}],
         "inputParameters": [], "outputParameters": {"n": 5}, "schemaVersion": 2, "restartable": true,
         "workflowStatusListenerEnabled": false, "timeoutPolicy": "ALERT_ONLY", "timeoutSeconds": 0, "variables": {},
         "inputTemplate": {}, "enforceSchema": true, "metadata": {}, "maskedFields": []}
        """;

    @Test
    void findsNothing_whenTheServerOnlyAddedItsDefaults() {
        assertThat(DefinitionDiff.ofWorkflow(HELLO, stored(STORED))).isEmpty();
        assertThat(DefinitionDiff.ofWorkflow(stored(STORED), HELLO)).isEmpty();
        assertThat(DefinitionDiff.ofWorkflow(HELLO, HELLO)).isEmpty();
    }

    @Test
    void namesTheInput_thatDiffers() {
        assertThat(differences(STORED.replace(".input.name", ".input.nme")))
                .containsExactly("tasks[greet_ref].inputParameters.name: "
                        + "declared \"${workflow.input.name}\", registered \"${workflow.input.nme}\"");
    }

    @Test
    void reportsWhatIsNotAtItsDefault_thoughWeDidNotSayIt() {
        assertThat(differences(STORED.replace("\"timeoutSeconds\": 0", "\"timeoutSeconds\": 60, \"ownerApp\": \"x\"")
                        .replace("\"optional\": false", "\"optional\": true")))
                .containsExactly(
                        "ownerApp: declared nothing, registered \"x\"",
                        "timeoutSeconds: declared nothing (the default is 0), registered 60",
                        "tasks[greet_ref].optional: declared nothing (the default is false), registered true");
    }

    @Test
    void staysSilent_aboutFieldsOfANewerServerThatWeDoNotSay() {
        assertThat(differences(STORED.replace("\"permissive\"", "\"novel\": 7, \"permissive\"")))
                .isEmpty();
        assertThat(DefinitionDiff.ofWorkflow(HELLO.toBuilder().field("novel", 7).build(), stored(STORED))
                        .toString())
                .isEqualTo("[novel: declared 7, registered nothing]");
    }

    @Test
    void comparesNumbers_asTheEngineKeepsThem() {
        WorkflowDefinition declared = WorkflowDefinition.builder("w", 1)
                .field("timeoutSeconds", "3600")
                .field("description", 5)
                .output("decimal", 1.10)
                .output("power", new java.math.BigDecimal("1E+5"))
                .output("digits", new java.math.BigDecimal("0.1000000000000000055"))
                .output("huge", new java.math.BigInteger("99999999999999999999999"))
                .output("list", List.of(1, 2.50))
                .build();

        assertThat(DefinitionDiff.ofWorkflow(
                        declared,
                        stored("{\"name\": \"w\", \"timeoutSeconds\": 3600, \"description\": \"5\","
                                + " \"outputParameters\": {\"decimal\": 1.1, \"power\": 100000.0, \"digits\": 0.1,"
                                + " \"huge\": 99999999999999999999999, \"list\": [1, 2.5]}}")))
                .isEmpty();
    }

    @Test
    void tellsNullFromAbsent_inInputs() {
        WorkflowDefinition declared = HELLO.toBuilder()
                .tasks(List.of(GREET.toBuilder().input("none", null).build()))
                .build();

        assertThat(DefinitionDiff.ofWorkflow(declared, HELLO).toString())
                .isEqualTo("[tasks[greet_ref].inputParameters.none: declared null, registered nothing]");
        assertThat(DefinitionDiff.ofWorkflow(HELLO, declared).toString())
                .isEqualTo("[tasks[greet_ref].inputParameters.none: declared nothing, registered null]");
    }

    @Test
    void reportsATaskPutInBetween_asOneDifference() {
        WorkflowTask first = WorkflowTask.builder("a", "a").build();
        WorkflowTask second = WorkflowTask.builder("b", "b").build();
        WorkflowTask inserted = WorkflowTask.builder("x", "x").build();

        assertThat(tasks(List.of(first, inserted, second), List.of(first, second)))
                .containsExactly("tasks[x]: declared {\"name\":\"x\",\"taskReferenceName\":\"x\"}, registered nothing");
        assertThat(tasks(List.of(first, second), List.of(first, inserted, second)))
                .containsExactly("tasks[x]: declared nothing, registered {\"name\":\"x\",\"taskReferenceName\":\"x\"}");
        assertThat(tasks(List.of(first, inserted, second), List.of(second, inserted, first)))
                .containsExactly("tasks: declared the order a, x, b, registered the order b, x, a");
    }

    @Test
    void goesIntoBlocksAndSubWorkflows() {
        WorkflowTask declared = WorkflowTask.builder("s", "s")
                .type("SWITCH")
                .decisionCase("EU", List.of(GREET))
                .defaultCase(List.of(GREET))
                .branch(List.of(GREET))
                .loopOver(List.of(GREET))
                .joinOn(List.of("a", "b"))
                .subWorkflow(SubWorkflow.inline(HELLO))
                .taskDefinition(TaskDefinition.builder("t").retryCount(1).build())
                .build();
        WorkflowTask other = GREET.toBuilder().retryCount(2).build();
        WorkflowTask registered = WorkflowTask.builder("s", "s")
                .type("SWITCH")
                .decisionCase("EU", List.of(other))
                .decisionCase("US now", List.of())
                .defaultCase(List.of(other))
                .branch(List.of(other))
                .branch(List.of())
                .loopOver(List.of(other))
                .joinOn(List.of("a", "c"))
                .subWorkflow(SubWorkflow.inline(
                        HELLO.toBuilder().description("other").build()))
                .taskDefinition(TaskDefinition.builder("t")
                        .retryCount(1)
                        .retryDelay(Duration.ofSeconds(9))
                        .build())
                .build();

        assertThat(tasks(List.of(declared), List.of(registered)))
                .containsExactly(
                        "tasks[s].subWorkflowParam.workflowDefinition.description: "
                                + "declared nothing, registered \"other\"",
                        "tasks[s].decisionCases.EU[greet_ref].retryCount: declared nothing, registered 2",
                        "tasks[s].decisionCases['US now']: declared nothing, registered []",
                        "tasks[s].defaultCase[greet_ref].retryCount: declared nothing, registered 2",
                        "tasks[s].forkTasks[0][greet_ref].retryCount: declared nothing, registered 2",
                        "tasks[s].forkTasks[1]: declared nothing, registered []",
                        "tasks[s].joinOn[1]: declared \"b\", registered \"c\"",
                        "tasks[s].loopOver[greet_ref].retryCount: declared nothing, registered 2",
                        "tasks[s].taskDefinition.retryDelaySeconds: "
                                + "declared nothing (the default is 60), registered 9");
    }

    @Test
    void comparesOfATaskDefinition_onlyWhatWeSay() {
        TaskDefinition registered = DefinitionJson.readTask(
                "registered",
                "{\"createTime\": 5, \"name\": \"t\", \"retryCount\": 7, \"timeoutSeconds\": 90, \"description\":"
                        + " \"theirs\", \"inputSchema\": {\"name\": \"i\", \"version\": 4, \"type\": \"JSON\"}}");
        TaskDefinition.Builder ours = TaskDefinition.builder("t");

        assertThat(DefinitionDiff.ofTask(ours.build(), registered)).isEmpty();
        assertThat(DefinitionDiff.ofTask(
                        ours.inputSchema(SchemaDefinition.builder("i", "JSON").build())
                                .build(),
                        registered))
                .isEmpty();
        assertThat(Difference.lines(DefinitionDiff.ofTask(
                        ours.retryCount(2)
                                .timeout(Duration.ofSeconds(90))
                                .concurrency(3)
                                .build(),
                        registered)))
                .isEqualTo("retryCount: declared 2, registered 7\nconcurrentExecLimit: declared 3, registered nothing");
    }

    @Test
    void mergesATaskDefinition_keepingAllThatWeDidNotSay() {
        TaskDefinition registered = DefinitionJson.readTask(
                "registered",
                "{\"novel\": 1, \"name\": \"t\", \"retryCount\": 7, \"timeoutSeconds\": 90, \"createTime\": 5}");
        TaskDefinition declared =
                TaskDefinition.builder("t").retryCount(2).description("d").build();

        TaskDefinition merged = DefinitionDiff.merge(declared, registered);

        assertThat(DefinitionJson.write(merged).replaceAll("\\s+", " "))
                .isEqualTo("{ \"name\": \"t\", \"description\": \"d\", \"retryCount\": 2, \"timeoutSeconds\": 90, "
                        + "\"createTime\": 5, \"novel\": 1 } ");
        assertThat(DefinitionDiff.ofTask(declared, merged)).isEmpty();
    }

    @Test
    void shortensLongValues() {
        assertThat(DefinitionDiff.ofWorkflow(
                                HELLO.toBuilder().description("ü".repeat(100)).build(), HELLO)
                        .toString())
                .isEqualTo("[description: declared \"" + "ü".repeat(59) + "…, registered nothing]");
    }

    private static List<String> differences(String registered) {
        return lines(DefinitionDiff.ofWorkflow(HELLO, stored(registered)));
    }

    private static List<String> tasks(List<WorkflowTask> declared, List<WorkflowTask> registered) {
        return lines(DefinitionDiff.ofWorkflow(
                HELLO.toBuilder().tasks(declared).build(),
                HELLO.toBuilder().tasks(registered).build()));
    }

    private static List<String> lines(List<Difference> differences) {
        return differences.stream().map(Difference::toString).toList();
    }

    private static WorkflowDefinition stored(String json) {
        return DefinitionJson.readWorkflow("registered", json);
    }
}
