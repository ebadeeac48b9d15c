package dev.downbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    private static final String GOOD = """
        {"name": "hello", "version": 1, "schemaVersion": 2, "inputParameters": ["name"],
         "tasks": [{"name": "greet", "taskReferenceName": "greet", "type": "SIMPLE",
                    "inputParameters": {"name": "${workflow.input.name}"}}]}
        """;
    private static final String WRONG = GOOD.replace("${workflow.input.name}", "${gret.output.name}");
    private static final String DOUBTFUL = GOOD.replace("input.name}", "input.nme}");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text).toString();
    }

    @Test
    void endsWith0_andSaysSo_whereNothingIsWrong() throws IOException {
        file("a/hello.json", GOOD);
        file("b/hello2.json", GOOD.replace("\"hello\"", "\"hello2\""));
        CommandLineRun run = CommandLineRun.check(folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("2 definitions in 2 folders: no errors, no warnings \\(\\d+\\.\\d s\\)\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void endsWith1_andGivesFileLineAndColumn_whereSomethingIsWrong() throws IOException {
        String file = file("hello.json", WRONG);
        CommandLineRun run = CommandLineRun.check(file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        file + ":3:44: error: [Downbeat:UNKNOWN_SOURCE] greet.inputParameters.name: no task is called"
                                + " \"gret\"\n");
        assertThat(run.summary()).startsWith("1 definition in 1 folder: 1 error, no warnings in 1 file (");
    }

    @Test
    void warns_butEndsWith0_ofWhatPeopleDoOnPurpose() throws IOException {
        String file = file("hello.json", DOUBTFUL);
        CommandLineRun run = CommandLineRun.check(file);
        assertThat(run.status()).isZero();
        assertThat(run.findings()).contains("warning: [Downbeat:INPUT_UNDECLARED]");
    }

    @Test
    void strict_makesWarningsErrors() throws IOException {
        CommandLineRun run = CommandLineRun.check("--strict", file("hello.json", DOUBTFUL));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.findings()).contains("error: [Downbeat:INPUT_UNDECLARED]");
    }

    @Test
    void ignore_leavesARuleOut() throws IOException {
        CommandLineRun run = CommandLineRun.check("--ignore", "UNKNOWN_SOURCE,READS_LATER", file("hello.json", WRONG));
        assertThat(run.status()).isZero();
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void ignore_ofARuleThatIsNone_isAMistakeOfTheCommandLine() throws IOException {
        CommandLineRun run = CommandLineRun.check("--ignore", "UNKNOWN_SURCE", file("hello.json", WRONG));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no rule UNKNOWN_SURCE. Did you mean \"UNKNOWN_SOURCE\"?");
    }

    @Test
    void dash_isStandardInput() {
        CommandLineRun run = CommandLineRun.withInput(WRONG, "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("<stdin>:3:44: error: ");
        assertThat(run.summary()).startsWith("1 definition: 1 error");
    }

    @Test
    void endsWith2_whereAFileIsNotThere_andJudgesTheOthers() throws IOException {
        CommandLineRun run = CommandLineRun.check(folder.resolve("none.json").toString(), file("hello.json", WRONG));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.json: there is no such file or folder");
        assertThat(run.findings()).contains("UNKNOWN_SOURCE");
    }

    @Test
    void endsWith2_whereThereIsNothingToJudge() throws IOException {
        file("package.json", "{\"name\": \"shop\", \"version\": \"1.0.0\"}");
        CommandLineRun run = CommandLineRun.check(folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no workflow definition was found");
    }

    @Test
    void withoutAFile_showsTheUsage() {
        CommandLineRun run = CommandLineRun.check();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: downbeat check");
    }

    @Test
    void passesOverOtherJsonInAFolder_butNotWhereItIsNamed() throws IOException {
        file("hello.json", GOOD);
        String other = file("tasks.json", "[{\"name\": \"greet\", \"retryCount\": 3}]");
        file("node_modules/x/broken.json", "{");
        file(".git/broken.json", "{");
        CommandLineRun run = CommandLineRun.check(folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.summary()).contains("1 other JSON file passed over");
        CommandLineRun named = CommandLineRun.check(other);
        assertThat(named.status()).isEqualTo(1);
        assertThat(named.findings()).contains("DEFINITION_UNREADABLE] this is no workflow definition");
    }

    @Test
    void takesListsOfDefinitions_andRequestsWithOne() throws IOException {
        String list = file("list.json", "[" + GOOD + "," + WRONG.replace("\"hello\"", "\"hello2\"") + "]");
        String request = file("request.json", "{\"name\": \"x\", \"workflowDef\": " + WRONG + "}");
        assertThat(CommandLineRun.check(list).findings()).contains("UNKNOWN_SOURCE");
        assertThat(CommandLineRun.check(list).summary()).startsWith("2 definitions");
        assertThat(CommandLineRun.check(request).findings()).contains("UNKNOWN_SOURCE");
    }

    @Test
    void readsOverAByteOrderMark_andSaysWhereTextIsNoUtf8() throws IOException {
        assertThat(CommandLineRun.check(file("bom.json", "\uFEFF" + WRONG)).findings())
                .contains("bom.json:3:44: error:");
        Path latin = Files.write(
                folder.resolve("latin.json"),
                GOOD.replace("greet", "gr\u00fc\u00df").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(CommandLineRun.check(latin.toString()).findings()).contains("this is no UTF-8 text");
    }

    @Test
    void onATerminal_showsTheLineAndACaretBelowTheWord() throws IOException {
        CommandLineRun run = CommandLineRun.onTerminal(file("hello.json", WRONG));
        String[] lines = run.out().split("\n");
        assertThat(lines[1]).isEqualTo(WRONG.split("\n")[2]);
        assertThat(lines[2]).isEqualTo(" ".repeat(lines[1].indexOf("gret.")) + "^^^^");
    }

    @Test
    void ofALongLine_showsWhatStandsAroundTheCaret() throws IOException {
        String text = WRONG.replace(
                "\"inputParameters\": {", "\"description\": \"" + "long ".repeat(100) + "\", \"inputParameters\": {");
        String[] lines =
                CommandLineRun.onTerminal(file("hello.json", text)).out().split("\n");
        assertThat(lines[1]).hasSizeLessThan(130).startsWith("…");
        assertThat(lines[1].substring(lines[2].indexOf('^'), lines[2].lastIndexOf('^') + 1))
                .isEqualTo("gret");
    }

    @Test
    void noTextOfAFile_steersTheTerminal() throws IOException {
        String text = WRONG.replace("${gret.", "${\\u001b[31mgr\\net.");
        assertThat(CommandLineRun.onTerminal(file("hello.json", text)).out())
                .doesNotContain("\u001b")
                .contains("\\u001b[31mgr\\net");
    }

    @Test
    void json_isOneObject() throws IOException {
        String file = file("hello.json", WRONG);
        JsonNode report = new ObjectMapper()
                .readTree(CommandLineRun.check("--format", "json", file).out());
        assertThat(report.get("errors").intValue()).isEqualTo(1);
        JsonNode finding = report.get("findings").get(0);
        assertThat(finding.get("file").textValue()).isEqualTo(file);
        assertThat(finding.get("line").intValue()).isEqualTo(3);
        assertThat(finding.get("column").intValue()).isEqualTo(44);
        assertThat(finding.get("endColumn").intValue()).isEqualTo(48);
        assertThat(finding.get("pointer").textValue()).isEqualTo("/tasks/0/inputParameters/name");
        assertThat(finding.get("code").textValue()).isEqualTo("UNKNOWN_SOURCE");
        assertThat(finding.get("details").get(0).textValue()).isEqualTo("Did you mean \"greet\"?");
    }

    @Test
    void sarif_hasTheRulesAndPlaces() throws IOException {
        String file = file("hello.json", WRONG);
        JsonNode report = new ObjectMapper()
                .readTree(CommandLineRun.check("--format", "sarif", file).out());
        assertThat(report.get("version").textValue()).isEqualTo("2.1.0");
        JsonNode result = report.get("runs").get(0).get("results").get(0);
        assertThat(result.get("level").textValue()).isEqualTo("error");
        JsonNode rules = report.get("runs").get(0).get("tool").get("driver").get("rules");
        assertThat(rules.get(result.get("ruleIndex").intValue()).get("id")).isEqualTo(result.get("ruleId"));
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("region").get("startLine").intValue()).isEqualTo(3);
        assertThat(place.get("artifactLocation").get("uri").textValue()).startsWith("file:///");
    }

    @Test
    void knowsTheSubWorkflowsOfTheSameRun() throws IOException {
        file("hello.json", GOOD);
        file("outer.json", """
            {"name": "outer", "tasks": [{"name": "inner", "taskReferenceName": "inner", "type": "SUB_WORKFLOW",
              "inputParameters": {"nmae": "x"}, "subWorkflowParam": {"name": "hello", "version": 1}}]}
            """);
        assertThat(CommandLineRun.check(folder.toString()).findings())
                .contains("UNKNOWN_INPUT")
                .contains("Did you mean \"name\"?")
                .doesNotContain("SUB_WORKFLOW_UNKNOWN");
    }
}
