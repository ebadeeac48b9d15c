package dev.downbeat.wiring.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.PathStep;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The script that makes a task for each element. */
final class PlanScriptTest {

    private static PlanScript script(Object value) {
        return new PlanScript(
                WorkflowTask.builder("pick", "pick_each").input("k", value).build(), "pick_", "pick_plan");
    }

    private static String task(Object value) {
        String text = script(value).text("$.count");
        return text.substring(text.indexOf("push(") + 5, text.lastIndexOf("); return"));
    }

    @Test
    void numbersTheReferencesAndTheElements_andHoldsNoExpressionOfTheEngine() {
        assertThat(task("${workflow.input.lines[" + PlanScript.INDEX + "].sku}"))
                .isEqualTo("{name: 'pick', taskReferenceName: 'pick_' + i,"
                        + " inputParameters: {k: E + 'workflow.input.lines[' + i + '].sku}'}}");
    }

    @Test
    void quotesAndEscapedExpressionsStayText() {
        assertThat(task("it's '$${x}' \\ here"))
                .contains("{k: 'it\\'s \\'$' + E + 'x}\\' \\\\ here'}")
                .doesNotContain("${");
    }

    @Test
    void whatJavaScriptWouldRoundIsReadFromTheTasksOwnInput() {
        PlanScript script = script(Map.of("n", 9007199254740993L));
        assertThat(script.text("$.count")).contains("{k: {n: E + 'pick_plan.input.constant0}'}}");
        assertThat(script.constants()).isEqualTo(Map.of("constant0", 9007199254740993L));
        assertThat(task(9007199254740992L)).contains("{k: 9007199254740992}");
    }

    @Test
    void pathsBelowAValueEndQuietlyWhereNothingIs() {
        assertThat(JavaScript.below(
                        "v",
                        List.of(
                                new PathStep.Key("a"),
                                new PathStep.Each(),
                                new PathStep.Key("b c"),
                                new PathStep.Each(),
                                new PathStep.Index(0))))
                .isEqualTo("v?.a?.flatMap(one => one?.['b c']?.map(one => one?.[0]))");
    }
}
