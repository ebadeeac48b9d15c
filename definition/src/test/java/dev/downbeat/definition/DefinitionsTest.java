package dev.downbeat.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    @Test
    void saysNothing_ofWhatWasNotSet() {
        TaskDefinition plain = TaskDefinition.builder("charge").build();

        assertThat(plain.fields()).isEqualTo(Map.of("name", "charge"));
        assertThat(plain.retryCount()).isEmpty();
        assertThat(plain.timeout()).isEmpty();
        assertThat(plain.inputKeys()).isEmpty();
        assertThat(plain.inputTemplate()).isEmpty();
    }

    @Test
    void givesBack_whatATaskDefinitionWasBuiltWith() {
        SchemaDefinition schema = SchemaDefinition.json("greet_input", Map.of("type", "object"));
        TaskDefinition greet = TaskDefinition.builder("greet")
                .description("Greets.")
                .retryCount(3)
                .retryLogic(RetryLogic.LINEAR_BACKOFF)
                .retryDelay(Duration.ofSeconds(1))
                .backoffJitter(Duration.ofMillis(250))
                .timeout(Duration.ofMinutes(2))
                .timeoutPolicy(TimeoutPolicy.RETRY)
                .concurrency(3)
                .rateLimitPermits(100)
                .rateLimitWindow(Duration.ofSeconds(10))
                .inputKeys(List.of("name"))
                .inputTemplate(Map.of("title", "Ms"))
                .inputSchema(schema)
                .enforceSchema(true)
                .build();

        assertThat(greet.description()).contains("Greets.");
        assertThat(greet.retryLogic()).contains(RetryLogic.LINEAR_BACKOFF);
        assertThat(greet.retryDelay()).contains(Duration.ofSeconds(1));
        assertThat(greet.backoffJitter()).contains(Duration.ofMillis(250));
        assertThat(greet.timeoutPolicy()).contains(TimeoutPolicy.RETRY);
        assertThat(greet.inputSchema()).contains(schema);
        assertThat(greet.enforceSchema()).contains(true);
        assertThat(greet.fields()).containsEntry("timeoutSeconds", 120).containsEntry("rateLimitPerFrequency", 100);
        assertThat(greet.toBuilder().build()).isEqualTo(greet);
    }

    @Test
    void givesBack_whatAWorkflowWasBuiltWith() {
        WorkflowTask a = WorkflowTask.builder("a", "a_ref").build();
        WorkflowTask b = WorkflowTask.builder("b", "b_ref")
                .startDelay(Duration.ofSeconds(5))
                .build();
        WorkflowTask fork = WorkflowTask.builder("w.fork", "fork")
                .type("FORK_JOIN")
                .branch(List.of(a))
                .branch(List.of(b))
                .build();
        WorkflowTask choice = WorkflowTask.builder("w.choice", "choice")
                .type("SWITCH")
                .decisionCase("2", List.of(a))
                .decisionCase("1", List.of())
                .defaultCase(List.of(b))
                .build();
        WorkflowDefinition flow =
                WorkflowDefinition.builder("w", 2).task(fork).task(choice).build();

        assertThat(flow.version()).isEqualTo(2);
        assertThat(flow.tasks()).containsExactly(fork, choice);
        assertThat(flow.tasks().getFirst().forkTasks()).containsExactly(List.of(a), List.of(b));
        assertThat(flow.tasks().getLast().decisionCases().keySet()).containsExactly("2", "1");
        assertThat(flow.tasks().getLast().decisionCases()).containsEntry("2", List.of(a));
        assertThat(flow.tasks().getLast().defaultCase()).containsExactly(b);
        assertThat(a.type()).isEqualTo("SIMPLE");
        assertThat(b.startDelay()).contains(Duration.ofSeconds(5));
        assertThat(DefinitionJson.readWorkflow("w", DefinitionJson.write(flow))).isEqualTo(flow);
    }

    @Test
    void keepsTheOrderOfInputs_andDoesNotFollowLaterChanges() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("z", 1);
        inputs.put("a", Arrays.asList(1L, 2.5f, null, "x"));
        WorkflowTask task = WorkflowTask.builder("t", "t").inputs(inputs).build();
        inputs.clear();

        assertThat(task.inputs().keySet()).containsExactly("z", "a");
        assertThat(task)
                .isEqualTo(WorkflowTask.builder("t", "t")
                        .input("a", Arrays.asList(1, 2.5, null, "x"))
                        .input("z", (short) 1)
                        .build());
        assertThatThrownBy(() -> task.inputs().put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void takesDefinitions_asConstants() {
        WorkflowTask inner = WorkflowTask.builder("a", "a_ref").build();

        assertThat(WorkflowTask.builder("f", "f")
                        .input("tasks", List.of(inner))
                        .build()
                        .inputs())
                .isEqualTo(Map.of("tasks", List.of(inner.fields())));
    }

    @Test
    void refusesValues_thatAreNoJson() {
        assertThatThrownBy(() -> WorkflowTask.builder("t", "t")
                        .input("at", Map.of("a b", List.of(Instant.EPOCH)))
                        .build())
                .isInstanceOf(DefinitionException.class)
                .hasMessage("inputParameters.at['a b'][0]: java.time.Instant is no JSON value; "
                        + "give text, a number, a boolean, null, a list or a map");
        assertThatThrownBy(() ->
                        WorkflowTask.builder("t", "t").input("nan", Double.NaN).build())
                .hasMessage("inputParameters.nan: JSON has no number NaN");
        Map<Object, Object> odd = new HashMap<>();
        odd.put(1, 2);
        assertThatThrownBy(
                        () -> WorkflowTask.builder("t", "t").input("odd", odd).build())
                .hasMessage("inputParameters.odd: a key of a JSON object is text, this is 1");
    }

    @Test
    void refusesValues_thatAreNotTheField() {
        assertThatThrownBy(() -> TaskDefinition.builder("t").timeout(Duration.ofMillis(1500)))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("timeoutSeconds: expected whole seconds, zero or more, found PT1.5S");
        assertThatThrownBy(() -> TaskDefinition.builder("t").backoffJitter(Duration.ofMillis(-1)))
                .hasMessage("backoffJitterMs: expected whole milliseconds, zero or more, found PT-0.001S");
        assertThatThrownBy(() ->
                        TaskDefinition.builder("t").field("retryCount", "many").build())
                .hasMessage("retryCount: expected a whole number of 32 bits, found \"many\"");
        assertThatThrownBy(() -> WorkflowDefinition.builder("w", 1)
                        .field("tasks", List.of(Map.of("name", "a")))
                        .build())
                .hasMessage("tasks[0]: a task of a workflow has a field \"taskReferenceName\", and here it is missing");
    }

    @Test
    void keepsWordsOfANewerServer() {
        TaskDefinition read = DefinitionJson.readTask("t", "{\"name\": \"t\", \"retryLogic\": \"FIBONACCI\"}");

        assertThat(read.retryLogic()).contains(new RetryLogic("FIBONACCI"));
    }

    @Test
    void givesSubWorkflows_byVersionLatestOrInline() {
        WorkflowDefinition inline = WorkflowDefinition.builder("w", 4).build();

        assertThat(SubWorkflow.of("w", 4).version()).contains(4);
        assertThat(SubWorkflow.latest("w").version()).isEmpty();
        assertThat(SubWorkflow.inline(inline).workflowDefinition()).contains(inline);
        assertThat(SubWorkflow.builder("w").priority("${p.output.x}").build().priority())
                .contains("${p.output.x}");
    }
}
