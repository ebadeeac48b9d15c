package dev.downbeat.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptFault;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JqParserTest {

    private static final JqParser PARSER = new JqParser();

    /** Each read as name@column, with a "?" if it is guarded; a "*" last if the input is used as a whole. */
    private static String reads(String expression) {
        ParsedScript parsed = PARSER.parse(expression);
        assertThat(parsed.faults()).isEmpty();
        String named = parsed.reads().stream()
                .map(read -> read.name() + "@" + read.place().column() + (read.guarded() ? "?" : ""))
                .collect(Collectors.joining(" "));
        return (named + (parsed.readsWhole() ? " *" : "")).strip();
    }

    private static List<String> faults(String expression) {
        return PARSER.parse(expression).faults().stream()
                .map(JqParserTest::written)
                .toList();
    }

    private static String written(ScriptFault fault) {
        return fault.place() + ": "
                + Stream.concat(Stream.of(fault.headline()), fault.details().stream())
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                ".a.b + .c[0].d                           ~ a@2 c@9",
                ".lines | map(.sku) | .x                  ~ lines@2",
                ".\"a b\" + .[\"c\"].d                    ~ a b@3 c@13",
                "{a, \"b\", c: .d, (.e): [.f], if: 1}     ~ a@2 b@6 d@14 e@19 f@25",
                ".a as $x | .b as [$y, {z: $w}] | .c + $w ~ a@2 b@13 c@35",
                ".a as $x | .b | .c                       ~ a@2 b@13",
                "if .a > 1 then .b elif .c then .d else .e end ~ a@5 b@17 c@25 d@33 e@41",
                "if .a | length then .b else 1 end        ~ a@5 b@22",
                "reduce .l[] as $i (.s; . + .t)           ~ l@9 s@21",
                "\"x \\(.a | .b) \\(.c)\"                 ~ a@7 c@18",
                "(.a | .b), .c                            ~ a@3 c@13",
                "{a: .b | .c, d: .e}                      ~ b@6 e@18",
                "def f: .x; .a | f                        ~ a@13",
                ".l[.i]                                   ~ l@2 i@5",
                "[range(.a; .b)]                          ~ a@9 b@13",
                "@base64 \"\\(.a)\"                       ~ a@13"
            })
    void namesEachFieldThatIsCertainlyOfTheInput(String expression, String expected) {
        assertThat(reads(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                ".a // 1                     ~ a@2?",
                "(.a | .b) // .c             ~ a@3? c@15",
                ".a? + .b                    ~ a@2? b@8",
                "if .a == null then 1 else .a end ~ a@5? a@28?",
                "has(\"a\") and .a           ~ a@6? a@15?",
                ".a |= 1                     ~ a@2? *",
                ".a = .b                     ~ a@2? *"
            })
    void readIsGuarded_whereTheExpressionCopesWithAbsence(String expression, String expected) {
        assertThat(reads(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                ".                        ~  *",
                ".[]                      ~  *",
                "..                       ~  *",
                ".[.k]                    ~ k@4 *",
                "keys                     ~  *",
                "map(.a)                  ~  *",
                "select(.a > 1) | .b      ~ a@9 *",
                "def f: .x; f             ~  *",
                "def select(g): .x; select(.a) ~  *",
                "try .a catch .b          ~ a@6 *",
                "@json                    ~  *",
                "{a: .}                   ~  *",
                "\"x\" as $k | .[$k]      ~  *"
            })
    void wholeUse_isToldApart(String expression, String expected) {
        assertThat(reads(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                "{a: (.b | length ~ line 1, column 17: the expression ends too early; \"(\" at line 1, column 5 is not"
                        + " closed",
                ".a) ~ line 1, column 3: \")\" cannot stand here; Nothing is open that it could close",
                "if .a thne 1 else 2 end ~ line 1, column 7: \"thne\" cannot stand here; Did you mean \"then\" instead"
                        + " of \"thne\" at line 1, column 7?",
                "if .a then 1 end ~ line 1, column 14: \"end\" cannot stand here; The server's jq wants an \"else\" in"
                        + " every \"if\": if … then … else . end",
                ".a == 'x' ~ line 1, column 7: \"'\" cannot stand here; Strings stand in double quotes",
                ".a && .b ~ line 1, column 4: \"&\" cannot stand here; Write \"and\"",
                ".a + \"b ~ line 1, column 6: the string that begins here is not closed",
                "1 + 99999999999999999999 ~ line 1, column 5: the number 99999999999999999999 is too large for the"
                        + " server's jq (a long)",
                "label $out | 1 ~ line 1, column 1: \"label\" cannot stand here; The server's jq has no \"label\"",
                "{.a: 1} ~ line 1, column 2: \".\" cannot stand here; A key is a name or a string; one that is"
                        + " computed stands in parentheses: {(.a): .b}"
            })
    void saysWhatIsThere_whatIsOpen_andWhatWasMeant(String expression, String expected) {
        assertThat(faults(expression)).containsExactly(expected);
        assertThat(PARSER.parse(expression).faults())
                .extracting(ScriptFault::severity)
                .containsExactly(Severity.ERROR);
        assertThat(PARSER.parse(expression).readsWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                ".a | lenght ~ line 1, column 6: the server's jq has no function \"lenght\"; Did you mean \"length\"?",
                ".a | todate ~ line 1, column 6: the server's jq has no function \"todate\"; Other versions of jq have"
                        + " it; the server's is jackson-jq 0.0.13",
                ".a | sub(\"a\", \"b\") ~ line 1, column 6: \"sub\" takes 2 or 3 arguments, and here are 1; Arguments"
                        + " are parted by \";\"",
                ".a | length(1) ~ line 1, column 6: \"length\" takes no arguments, and here are 1",
                ".a-b ~ line 1, column 4: the server's jq has no function \"b\"; A field with \"-\" in its name is"
                        + " written .\"a-b\"",
                ".a as $item | $itme ~ line 1, column 16: there is no variable \"$itme\"; Did you mean \"item\"?",
                ".a | @base32 ~ line 1, column 7: the server's jq has no format \"@base32\"; It has: @text, @json,"
                        + " @csv, @tsv, @html, @uri, @sh, @base64"
            })
    void nameThatTheServerDoesNotKnow_isAWarning(String expression, String expected) {
        assertThat(faults(expression)).containsExactly(expected);
        assertThat(PARSER.parse(expression).faults())
                .extracting(ScriptFault::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def f($a; g): $a + g; f(1; 2)",
                "def f: def g: 1; g; f",
                "{map: 1, foo: 2} | .foo",
                "[1] as [$x] | {$x}",
                ".a.foo.todate",
                "\"foo(1)\"",
                "range(0, 5)"
            })
    void namesOfItsOwn_areKnown(String expression) {
        assertThat(PARSER.parse(expression).faults()).isEmpty();
    }

    @Test
    void placesAreThoseOfTheText_behindTabsAndLines() {
        assertThat(PARSER.parse(".a +\n\t\t.b").reads())
                .extracting(read -> read.name() + " " + read.place())
                .containsExactly("a line 1, column 2", "b line 2, column 4");
        assertThat(faults(".a +\r\n\t\t) # end")).first().asString().startsWith("line 2, column 3: ");
    }

    @Test
    void deepNesting_isNeverRefused() {
        assertThat(PARSER.parse("(".repeat(20000) + "1" + ")".repeat(20000)).faults())
                .isEmpty();
    }
}
