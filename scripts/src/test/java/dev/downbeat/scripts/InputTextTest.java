package dev.downbeat.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.script.InputText;
import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptFault.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server makes of {@code ${…}} before a script runs. */
final class InputTextTest {

    private static final InputText JAVA_SCRIPT =
            new InputText(new JavaScriptParser(), Set.of("charge", "ship")::contains);
    private static final InputText JQ = new InputText(new JqParser(), Set.of("charge")::contains);

    @Test
    void textWithoutReference_isParsed() {
        assertThat(JAVA_SCRIPT.parse("f($.a").faults())
                .extracting(ScriptFault::kind)
                .containsExactly(Kind.SYNTAX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                "`n is ${n}` ~ 7 ~ the server replaces \"${n}\" before the script runs, and there is no step \"n\"",
                "f(`${$.a}`) ~ 4 ~ the server replaces \"${$.a}\" before the script runs, and there is no step \"$\"",
                "`${}` ~ 2 ~ the server replaces \"${}\" before the script runs, and it names no step",
                "`${ charge.output }` ~ 2 ~ the server replaces \"${ charge.output }\" before the script runs, and"
                        + " there is no step \"charge\"",
                "`a${xs.map(x => `<${x}>`)}b` ~ 19 ~ the server replaces \"${x}\" before the script runs, and there is"
                        + " no step \"x\"",
                "f('${') ~ 4 ~ the server takes \"${\" for the start of a reference of its own, and this one is not"
                        + " closed"
            })
    void referenceToNothing_isRefusedAtItsBeginning(String script, int column, String headline) {
        ParsedScript parsed = JAVA_SCRIPT.parse(script);
        assertThat(parsed.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.SERVER_REFERENCE);
            assertThat(fault.place().column()).isEqualTo(column);
            assertThat(fault.headline()).isEqualTo(headline);
        });
        assertThat(parsed.readsWhole()).isTrue();
    }

    @Test
    void referenceToAStep_makesTheScriptUnknown_andIsNeverRefused() {
        ParsedScript parsed = JAVA_SCRIPT.parse("${workflow.input.a} + ${charge.output.b}) )");
        assertThat(parsed.faults()).extracting(ScriptFault::kind).containsExactly(Kind.PASTED_VALUE, Kind.PASTED_VALUE);
        assertThat(parsed.faults()).extracting(fault -> fault.place().column()).containsExactly(1, 23);
        assertThat(parsed.readsWhole()).isTrue();
    }

    @Test
    void escapedReference_isParsedAsTheServerLeavesIt_withThePlacesOfTheOriginal() {
        String script = "`$${$.a}` +\n`$${$.b} $${$.c}` + f($.d))";
        assertThat(JAVA_SCRIPT.parse(script).faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("line 2, column " + (script.length() - script.indexOf('\n') - 1));
        ParsedScript parsed = JAVA_SCRIPT.parse(script.substring(0, script.length() - 1));
        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.reads())
                .allMatch(read ->
                        script.startsWith("$." + read.name(), read.place().offset() - 2));
        assertThat(parsed.reads()).extracting(read -> read.name()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void faultAtTheEscapeItself_isPlacedAtIt() {
        assertThat(JAVA_SCRIPT.parse("f(1) $${a}").faults())
                .extracting(fault -> fault.place().column())
                .containsExactly(6);
    }

    @Test
    void jqGoesByTheSameRules() {
        assertThat(JQ.parse("\"${x}\"").faults()).extracting(ScriptFault::kind).containsExactly(Kind.SERVER_REFERENCE);
        assertThat(JQ.parse("\"$${x}\" + .a").reads())
                .extracting(read -> read.place().column())
                .containsExactly(12);
    }
}
