package dev.downbeat.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static Stream<Path> definitions() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "definitions"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void writesWhatItRead_inTheSameOrder(Path file) throws IOException {
        String json = Files.readString(file);

        String written = DefinitionJson.write(DefinitionJson.readWorkflow(file.toString(), json));

        assertThat(MAPPER.readTree(written).toString())
                .isEqualTo(MAPPER.readTree(json).toString());
    }

    @Test
    void keepsUnknownFieldsNullsAndNumbers_atEveryLevel() throws IOException {
        String json = """
            {
              "tags": [{"key": "a", "weight": 1.10}],
              "name": "w",
              "description": null,
              "timeoutSeconds": "3600",
              "huge": 123456789012345678901234567890,
              "exact": 1.0E+2,
              "inputSchema": {"type": "JSON", "future": {"x": null}},
              "tasks": [
                {
                  "taskReferenceName": "a_ref",
                  "label": "B",
                  "name": "a",
                  "retryCount": null,
                  "inputParameters": {"none": null, "list": [1, null, 2.50, "${x.output}"]},
                  "onStateChange": {"onSuccess": [{"type": "e", "payload": {"k": 1}, "more": true}]},
                  "taskDefinition": {"retryCount": 1, "newer": [[]]},
                  "subWorkflowParam": {
                    "name": "s",
                    "newer": {},
                    "workflowDefinition": {"name": "s", "newest": 0, "tasks": []}
                  }
                }
              ]
            }
            """;

        WorkflowDefinition read = DefinitionJson.readWorkflow("w.json", json);

        assertThat(MAPPER.readTree(DefinitionJson.write(read))).isEqualTo(MAPPER.readTree(json));
        assertThat(DefinitionJson.readWorkflow("again", DefinitionJson.write(read)))
                .isEqualTo(read);
        assertThat(read.timeout()).contains(Duration.ofHours(1));
        assertThat(read.description()).isEmpty();
        WorkflowTask task = read.tasks().getFirst();
        assertThat(task.retryCount()).isEmpty();
        assertThat(task.inputs()).containsKey("none");
        assertThat(task.taskDefinition().orElseThrow().retryCount()).contains(1);
        assertThat(task.taskDefinition().orElseThrow().name()).isEmpty();
        assertThat(task.subWorkflow()
                        .orElseThrow()
                        .workflowDefinition()
                        .orElseThrow()
                        .name())
                .isEqualTo("s");
    }

    @Test
    void keepsAnyJson_asAConstantInput() throws IOException {
        Random random = new Random(4711);
        for (int round = 0; round < 500; round++) {
            JsonNode value = AnyJson.value(random, 4);
            WorkflowDefinition definition = WorkflowDefinition.builder("w", 1)
                    .task(WorkflowTask.builder("t", "t").input("k", value).build())
                    .build();

            String written = DefinitionJson.write(definition);

            assertThat(MAPPER.readTree(written).at("/tasks/0/inputParameters/k").toString())
                    .isEqualTo(value.toString());
            assertThat(DefinitionJson.readWorkflow("w", written)).isEqualTo(definition);
        }
    }

    @Test
    void writesBuiltFieldsInTheOrderOfAHandWrittenFile_andInputsInTheAuthors() {
        WorkflowDefinition hello = WorkflowDefinition.builder("hello", 1)
                .output("greeting", "${greet_ref.output.result}")
                .task(WorkflowTask.builder("greet", "greet_ref")
                        .input("title", "Ms")
                        .input("name", "${workflow.input.name}")
                        .type("SIMPLE")
                        .build())
                .field("novel", true)
                .inputParameters(List.of("name"))
                .schemaVersion(2)
                .description("Grüßt “jemanden”.")
                .build();

        assertThat(DefinitionJson.write(hello)).isEqualTo("""
            {
              "name": "hello",
              "description": "Grüßt “jemanden”.",
              "version": 1,
              "schemaVersion": 2,
              "inputParameters": [
                "name"
              ],
              "tasks": [
                {
                  "name": "greet",
                  "taskReferenceName": "greet_ref",
                  "type": "SIMPLE",
                  "inputParameters": {
                    "title": "Ms",
                    "name": "${workflow.input.name}"
                  }
                }
              ],
              "outputParameters": {
                "greeting": "${greet_ref.output.result}"
              },
              "novel": true
            }
            """);
    }

    @Test
    void writesTheSameThroughAnyObjectMapper_andReadsItBack() throws IOException {
        TaskDefinition greet = TaskDefinition.builder("greet")
                .retryCount(3)
                .field("ratio", 1.5)
                .build();
        JsonMapper theirs = new JsonMapper();

        String json = theirs.writeValueAsString(greet);

        assertThat(json).isEqualTo("{\"name\":\"greet\",\"retryCount\":3,\"ratio\":1.5}");
        assertThat(theirs.readValue(json, TaskDefinition.class)).isEqualTo(greet);
    }

    @Test
    void readsTextBytesAndStreamsAlike_alsoBehindAByteOrderMark() {
        String json = "\uFEFF{\"name\": \"grüß\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        TaskDefinition read = DefinitionJson.readTask("t", json);

        assertThat(read.name()).isEqualTo("grüß");
        assertThat(DefinitionJson.readTask("t", bytes)).isEqualTo(read);
        assertThat(DefinitionJson.readTask("t", new ByteArrayInputStream(bytes)))
                .isEqualTo(read);
        assertThat(DefinitionJson.readWorkflow("t", bytes).fields()).isEqualTo(read.fields());
        assertThat(DefinitionJson.readWorkflow("t", new ByteArrayInputStream(bytes))
                        .fields())
                .isEqualTo(read.fields());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                          | w.json:1:1: expected a workflow definition, a JSON object that begins"
                        + " with {",
                "``                          | w.json:1:1: expected a workflow definition, a JSON object that begins"
                        + " with {",
                "{\"name\": \"w\"} {}        | w.json:1:15: expected the end of the text after the closing }",
                "{\"tasks\": []}             | w.json:1:1: a workflow definition has a field \"name\", and here it is"
                        + " missing",
                "{\"name\":\"w\",\"version\": 1.5} | w.json:1:24: version: expected a whole number of 32 bits, found"
                        + " 1.5",
                "{\"name\":\"w\",\"version\": 3000000000} | w.json:1:24: version: expected a whole number of 32 bits,"
                        + " found 3000000000",
                "{\"name\":\"w\",\"timeoutSeconds\": \"soon\"} | w.json:1:31: timeoutSeconds: expected a whole number,"
                        + " found \"soon\"",
                "{\"name\":\"w\",\"restartable\": \"yes\"} | w.json:1:28: restartable: expected true or false, found"
                        + " \"yes\"",
                "{\"name\":\"w\",\"tasks\": {}}  | w.json:1:22: tasks: expected a list, found {}",
                "{\"name\":\"w\",\"tasks\": [null]} | w.json:1:23: tasks[0]: expected a task of a workflow, found null",
                "{\"name\":\"w\",\"description\": {}} | w.json:1:28: description: expected text, found {}",
                "{\"name\":\"w\",\"inputSchema\": []} | w.json:1:28: inputSchema: expected a schema, found []",
                "{\"name\":\"w\",\"variables\": 1} | w.json:1:26: variables: expected an object, found 1",
            })
    void namesPlaceAndExpectation_ofWhatIsNotThere(String json, String message) {
        assertThatThrownBy(() -> DefinitionJson.readWorkflow("w.json", json))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(message);
    }

    @Test
    void namesPlaceAndPath_deepInside() {
        String json = """
            {
              "name": "w",
              "before": [{"tasks": 1}, [2]],
              "tasks": [
                {"name": "a", "taskReferenceName": "a", "inputParameters": {"b": [1, {}]}},
                {"name": "s", "taskReferenceName": "s", "decisionCases": {
                  "some case": [
                    {"name": "x", "taskReferenceName": "x"},
                    {"name": "y"}
                  ]
                }}
              ]
            }
            """;

        assertThatThrownBy(() -> DefinitionJson.readWorkflow("w.json", json))
                .hasMessage("w.json:9:9: tasks[1].decisionCases['some case'][1]: "
                        + "a task of a workflow has a field \"taskReferenceName\", and here it is missing")
                .satisfies(thrown -> assertThat(((DefinitionException) thrown).place())
                        .contains(new DefinitionException.Place("w.json", 9, 9)));
    }

    @Test
    void namesThePlace_ofBrokenJson() {
        assertThatThrownBy(() -> DefinitionJson.readTask("t.json", "{\"name\": \"a\",\n  retryCount: 3}"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("t.json:2:3: no JSON: Unexpected character ('r'");
        assertThatThrownBy(() -> DefinitionJson.readTask("t.json", "{\"name\": \"a\",\n \"name\": \"b\"}"))
                .hasMessageContaining("Duplicate field 'name'")
                .hasMessageStartingWith("t.json:2:");
        assertThatThrownBy(() -> DefinitionJson.readTask("t.json", "{\"name\": "))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith("t.json:1:")
                .hasMessageContaining("end-of-input");
        assertThatThrownBy(() -> DefinitionJson.readTask("t.json", new byte[] {'{', (byte) 0xff}))
                .hasMessage("t.json: expected UTF-8, found bytes that are not");
    }

    @Test
    void takesAnExpression_whereADefinitionOfASubWorkflowMayStand() {
        String task = "{\"name\":\"w\",\"tasks\":[{\"name\":\"s\",\"taskReferenceName\":\"s\","
                + "\"subWorkflowParam\":{\"name\":\"x\",\"workflowDefinition\":%s}}]}";

        SubWorkflow sub = DefinitionJson.readWorkflow("w", task.formatted("\"${a.output.d}\""))
                .tasks()
                .getFirst()
                .subWorkflow()
                .orElseThrow();

        assertThat(sub.workflowDefinition()).isEmpty();
        assertThat(sub.fields()).isEqualTo(Map.of("name", "x", "workflowDefinition", "${a.output.d}"));
        assertThatThrownBy(() -> DefinitionJson.readWorkflow("w", task.formatted("\"other\"")))
                .hasMessageContaining("expected a workflow definition or an expression ${…}, found \"other\"");
    }
}
