package dev.downbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import dev.downbeat.scripts.JavaScriptParser;
import dev.downbeat.scripts.JqParser;
import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.json.SourceText;
import dev.downbeat.wiring.json.check.JsonChecks;
import dev.downbeat.wiring.json.check.Surroundings;
import dev.downbeat.wiring.json.flow.DefinitionFile;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.JsonShape.Structure;
import dev.downbeat.wiring.model.JsonShape.Text;
import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The checks where more is known than the command knows, and on definitions that nobody would write. */
final class JsonChecksTest {

    private static final JsonChecks CHECKS = new JsonChecks(new ScriptParsers(new JavaScriptParser(), new JqParser()));
    private static final JsonShape TEXT = new Text("String");
    private static final Path EXAMPLES = Path.of("..", "examples", "definitions");

    private static List<Problem> problems(String text, Surroundings known) {
        DefinitionFile file = DefinitionFile.read(new SourceText("a.json", text));
        return CHECKS.check(file.definitions().get(0), known);
    }

    private static List<Problem> problems(String text) {
        return problems(text, new Surroundings(Map.of(), false, Optional.empty(), Map.of()));
    }

    private static Surroundings contracts(Contract run, Contract... workers) {
        return new Surroundings(
                Map.of(),
                true,
                Optional.of(run),
                List.of(workers).stream().collect(Collectors.toMap(Contract::name, worker -> worker)));
    }

    private static InputKey input(String name) {
        return new InputKey(name, TEXT, true);
    }

    private static final String DEFINITION = """
        {"name": "hello", "version": 1, "schemaVersion": 2, "inputParameters": ["name", "more"],
         "tasks": [{"name": "greet", "taskReferenceName": "greet", "type": "SIMPLE",
                    "inputParameters": {"name": "${workflow.input.name}"}}],
         "outputParameters": {"result": "${greet.output.result}"}}
        """;
    private static final Contract RUN = new Contract("hello", List.of(input("name")), TEXT, Optional.of("result"));
    private static final Contract GREET = new Contract("greet", List.of(input("name")), TEXT, Optional.of("result"));

    @Test
    void contractsThatFit_areSilent() {
        assertThat(problems(DEFINITION, contracts(RUN, GREET))).isEmpty();
    }

    @Test
    void anInputThatTheContractHasNot_isAnError_evenWhereTheJsonDeclaresIt() {
        List<Problem> problems = problems(DEFINITION.replace("input.name}", "input.more}"), contracts(RUN, GREET));
        assertThat(problems).extracting(Problem::code).containsExactly(Code.INPUT_UNDECLARED);
        assertThat(problems).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aWorkersInputs_areChecked_andAMisspeltOneIsOneMistake() {
        assertThat(problems(DEFINITION.replace("{\"name\": \"$", "{\"nmae\": \"$"), contracts(RUN, GREET)))
                .extracting(Problem::code)
                .containsExactly(Code.UNKNOWN_INPUT);
        assertThat(problems(DEFINITION.replace("{\"name\": \"${workflow.input.name}\"}", "{}"), contracts(RUN, GREET)))
                .extracting(Problem::code)
                .containsExactly(Code.MISSING_INPUT);
    }

    @Test
    void aWorkersOutput_isChecked() {
        assertThat(problems(DEFINITION.replace("output.result}", "output.reslt}"), contracts(RUN, GREET)))
                .extracting(Problem::headline)
                .containsExactly("outputParameters.result: the output of greet (task greet) has no \"reslt\"");
    }

    @Test
    void theOutput_isHeldAgainstTheContract() {
        assertThat(problems(DEFINITION.replace("{\"result\": \"$", "{\"reslt\": \"$"), contracts(RUN, GREET)))
                .extracting(Problem::code)
                .containsExactly(Code.OUTPUT_UNKNOWN);
        List<Property> properties = List.of(new Property("id", TEXT, true), new Property("note", TEXT, false));
        Contract receipt = new Contract(
                "hello",
                List.of(input("name")),
                new Structure("Receipt", "Receipt", () -> properties),
                Optional.empty());
        assertThat(problems(DEFINITION, contracts(receipt, GREET)))
                .extracting(Problem::headline)
                .containsExactly("outputParameters: nothing supplies the property \"id\" of the result Receipt");
    }

    @Test
    void whatAKnownWorkerNeeds_hasSurelyRun() {
        String text = """
            {"name": "hello", "inputParameters": ["name"], "tasks": [
              {"name": "s", "taskReferenceName": "s", "type": "SWITCH", "inputParameters": {"n": "${workflow.input.name}"},
               "evaluatorType": "value-param", "expression": "n", "decisionCases": {"a": [
                 {"name": "greet", "taskReferenceName": "first", "inputParameters": {"name": "${workflow.input.name}"}}]}},
              {"name": "greet", "taskReferenceName": "second", "inputParameters": {"name": "${first.output.result}"}}],
             "outputParameters": {"result": "x"}}
            """;
        assertThat(problems(text)).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(problems(text, contracts(RUN, GREET)))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aSubWorkflowThatDoesNotExist_isAnError_whereAllAreKnown() {
        String text = DEFINITION.replace(
                "\"type\": \"SIMPLE\"", "\"type\": \"SUB_WORKFLOW\", \"subWorkflowParam\": {\"name\": \"x\"}");
        assertThat(problems(text, contracts(RUN)))
                .extracting(Problem::severity, Problem::code)
                .contains(tuple(Severity.ERROR, Code.SUB_WORKFLOW_UNKNOWN));
    }

    @Test
    void noTextMakesTheChecksThrow() throws IOException {
        Random random = new Random(7);
        for (Path example : examples()) {
            String text = Files.readString(example);
            for (int i = 0; i < 300; i++) {
                String mutant = mutant(text, random);
                assertThatCode(() -> {
                            DefinitionFile file = DefinitionFile.read(new SourceText("a.json", mutant));
                            Surroundings known = Surroundings.of(file.definitions());
                            file.definitions().forEach(definition -> CHECKS.check(definition, known));
                        })
                        .as(mutant)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<Path> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    /** A value, a word or a bracket elsewhere than it belongs: most mutants are JSON still. */
    private static String mutant(String text, Random random) {
        List<String> pieces =
                List.of("null", "[]", "{}", "\"\"", "\"${\"", "\"${a.b}\"", "7", "true", "\"DO_WHILE\"", "\"SWITCH\"");
        String mutant = text;
        for (int change = 0; change <= random.nextInt(3); change++) {
            int[] starts = IntStream.range(1, mutant.length() - 1)
                    .filter(starts(mutant))
                    .toArray();
            int at = starts[random.nextInt(starts.length)];
            int end = Math.max(mutant.indexOf('"', at + 1), at) + 1;
            mutant = mutant.substring(0, at) + pieces.get(random.nextInt(pieces.size())) + mutant.substring(end);
        }
        return mutant;
    }

    private static IntPredicate starts(String text) {
        return at -> text.charAt(at) == '"' && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '[');
    }

    @Test
    void aGraphOfThousandsOfTasks_andAPathOfThousandsOfNames_areJudgedInTime() {
        StringBuilder tasks = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            tasks.append(i == 0 ? "" : ",\n")
                    .append("{\"name\": \"t\", \"taskReferenceName\": \"t")
                    .append(i)
                    .append("\", \"inputParameters\": {\"a\": \"${t")
                    .append(Math.max(0, i - 1))
                    .append(".output")
                    .append(i == 1999 ? ".x".repeat(1000) : ".x")
                    .append("}\"}}");
        }
        long start = System.nanoTime();
        List<Problem> problems = problems("{\"name\": \"big\", \"tasks\": [" + tasks + "]}");
        assertThat(problems).extracting(Problem::code).containsExactly(Code.READS_ITSELF);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
