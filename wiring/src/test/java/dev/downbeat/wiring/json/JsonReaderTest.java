package dev.downbeat.wiring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {

    private static JsonReader.Result read(String name, String text) {
        return JsonReader.read(new SourceText(name, text));
    }

    private static ObjectValue object(String text) {
        return (ObjectValue) read("a.json", text).root().orElseThrow();
    }

    @Test
    void everyValueKnowsItsPlace() {
        ObjectValue root = object("{\n  \"a/b\": [1,\r\n    {\"c\": \"x\\ny\\u00e9z\"}]\n}");
        JsonValue list = root.get("a/b").orElseThrow();
        ObjectValue inner = (ObjectValue) ((JsonValue.ListValue) list).values().get(1);
        TextValue text = inner.text("c").orElseThrow();
        assertThat(text.value()).isEqualTo("x\nyéz");
        assertThat(text.site().pointer()).isEqualTo("/a~1b/1/c");
        assertThat(text.site().line()).isEqualTo(3);
        assertThat(text.site().column()).isEqualTo(11);
        assertThat(text.at(4, 5).column()).isEqualTo(22);
        assertThat(text.at(1, 2).endColumn()).isEqualTo(15);
        assertThat(inner.member("c").orElseThrow().key().column()).isEqualTo(6);
    }

    @Test
    void aByteOrderMark_isNoPartOfTheText() {
        assertThat(object("\uFEFF{\"a\": 1}").get("a").orElseThrow().site().column())
                .isEqualTo(7);
    }

    @Test
    void nullCountsAsAbsent() {
        assertThat(object("{\"a\": null}").get("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{]",
                "[1 2]",
                "{\"a\": }",
                "{\"a\": tru}",
                "nul",
                "{} {}",
                "\"abc",
                "{\"a\": 01}",
                "'a'"
            })
    void whatIsNoJson_isOneProblem(String text) {
        JsonReader.Result result = read("a.json", text);
        assertThat(result.root()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).headline()).startsWith("this is no JSON: ");
    }

    @Test
    void commentsAndLastCommas_areReadOver_withAWordWhereTheServerWouldRefuseThem() {
        String text = "{\n  // why\n  \"a\": [1, 2,],\n}";
        List<Problem> problems = read("a.json", text).problems();
        assertThat(problems).extracting(Problem::severity).containsExactly(Severity.WARNING);
        assertThat(((TextSite) problems.get(0).site()).line()).isEqualTo(2);
        assertThat(read("a.jsonc", text).problems()).isEmpty();
        assertThat(read("a.jsonc", text).root()).isPresent();
    }

    @Test
    void aKeyThatStandsTwice_isAProblem_atTheSecond() {
        List<Problem> problems = read("a.json", "{\"a\": 1,\n \"a\": 2}").problems();
        assertThat(problems).hasSize(1);
        assertThat(((TextSite) problems.get(0).site()).line()).isEqualTo(2);
    }

    @Test
    void whatIsNestedTooDeep_isAProblem_andNothingRunsAway() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(read("a.json", deep).problems()).hasSize(1);
        String allowed = "[".repeat(900) + "]".repeat(900);
        assertThat(read("a.json", allowed).root()).isPresent();
    }
}
