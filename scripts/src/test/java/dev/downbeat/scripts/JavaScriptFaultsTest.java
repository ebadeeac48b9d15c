package dev.downbeat.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptFault.Kind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaScriptFaultsTest {

    private static final JavaScriptParser PARSER = new JavaScriptParser();

    private static String faults(String script) {
        return PARSER.parse(script).faults().stream()
                .map(JavaScriptFaultsTest::written)
                .collect(Collectors.joining(" & "));
    }

    private static String written(ScriptFault fault) {
        return fault.place() + ": " + String.join("; ", concat(fault.headline(), fault.details()));
    }

    private static List<String> concat(String first, List<String> rest) {
        return IntStream.rangeClosed(0, rest.size())
                .mapToObj(i -> i == 0 ? first : rest.get(i - 1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                "f($.a ~ line 1, column 6: the script ends too early; \"(\" at line 1, column 2 is not closed",
                "if ($.a { 1 } ~ line 1, column 9: \"{\" cannot stand here; \"(\" at line 1, column 4 is not closed",
                "f(a b) ~ line 1, column 5: \"b\" cannot stand here",
                "f(a)) ~ line 1, column 5: \")\" cannot stand here",
                "`a ${b ~ line 1, column 7: the script ends too early; \"${\" at line 1, column 4 is not closed",
                "(function () { retrun 1 })() ~ line 1, column 23: \"1\" cannot stand here; Did you mean \"return\""
                        + " instead of \"retrun\" at line 1, column 16?",
                "if ($.a) { 1 } esle { 2 } ~ line 1, column 21: \"{\" cannot stand here; Did you mean \"else\" instead"
                        + " of \"esle\" at line 1, column 16?",
                "whlie (f()) { 1 } ~ line 1, column 13: \"{\" cannot stand here; Did you mean \"while\" instead of"
                        + " \"whlie\" at line 1, column 1?",
                "$.a == 1 and $.b == 2 ~ line 1, column 10: \"and\" cannot stand here; Did you mean \"&&\" instead of"
                        + " \"and\" at line 1, column 10?",
                "foo bar ~ line 1, column 5: \"bar\" cannot stand here",
                "{ \"a\": $.a } ~ line 1, column 6: \":\" cannot stand here; An object that stands alone needs"
                        + " parentheses: ({ … })",
                "return $.a ~ line 1, column 1: \"return\" stands outside a function; The result of a script is its"
                        + " last expression: leave \"return\" out, or write (function () { … })()",
                "f('a) ~ line 1, column 3: the string that begins here is not closed; A string ends on its line, but"
                        + " for one in backquotes",
                "“a” ~ line 1, column 1: the character \"“\" (U+201C) is not part of JavaScript; Write a plain ' or \"",
                "let a = 1; let a ~ line 1, column 16: \"a\" is declared twice",
                "f(/a{3,1}/) ~ line 1, column 3: the regular expression /a{3,1}/ is wrong: numbers out of order in {}"
                        + " quantifier",
                "[1].map(x -> x) ~ line 1, column 12: \">\" cannot stand here; An arrow is written \"=>\"",
                "var x = await f() ~ line 1, column 15: \"f\" cannot stand here; \"await\" works in an async function"
                        + " only"
            })
    void saysWhatIsThere_whatIsOpen_andWhatWasMeant(String script, String expected) {
        assertThat(faults(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                "if (false) { /a**/ } $.x ~ line 1, column 14: the regular expression repeats a repetition (\"**\"):"
                        + " the engine throws when it comes there",
                "f(/[*](?:b)+?{2}/, $.x) ~ line 1, column 3: the regular expression repeats a repetition (\"?{\"): the"
                        + " engine throws when it comes there",
                "const {...r,} = $.x ~ line 1, column 12: JavaScript has no comma after a rest (\"...\"); this engine"
                        + " lets it pass",
                "f(/a/1g, $.x) ~ line 1, column 6: a regular expression has no flag \"1g\"; this engine lets it pass",
                "f($.x); var a\\u{62 ~ line 1, column 14: the escape \"\\u{62\" is not closed; this engine lets it pass"
            })
    void whatOnlyTheEngineTakes_isAWarning_andTheRestIsStillRead(String script, String expected) {
        assertThat(faults(script)).isEqualTo(expected);
        assertThat(PARSER.parse(script).faults())
                .extracting(ScriptFault::kind, ScriptFault::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.DOUBTFUL, Severity.WARNING));
        assertThat(PARSER.parse(script).reads()).extracting(read -> read.name()).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f(/(+)/)",
                "f(/a|*/)",
                "f(/(?<=a)*/)",
                "const [...r,] = $",
                "function f(...r,) {}",
                "({ a: [...r,] } = $)",
                "f(/a/gx)",
                "var a\\u{62 = 1",
                "f(/a**/ +"
            })
    void whatTheEngineRefusesToo_staysAnError(String script) {
        assertThat(PARSER.parse(script).faults()).anyMatch(fault -> fault.severity() == Severity.ERROR);
        assertThat(PARSER.parse(script).readsWhole()).isTrue();
    }

    @Test
    void countsLinesFromOne() {
        assertThat(faults("f(1);\r\n  g(2\n;")).startsWith("line 3, column 1: \";\" cannot stand here");
    }

    @Test
    void deepNesting_isNeverRefused() {
        assertThat(PARSER.parse("(".repeat(5000) + "1" + ")".repeat(5000)).faults())
                .isEmpty();
    }

    @Test
    void classLoaderOfTheThread_isOfNoMatter_andIsKept() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader foreign = ClassLoader.getPlatformClassLoader();
        thread.setContextClassLoader(foreign);
        try {
            assertThat(new JavaScriptParser().parse("f(/a/.test($.s))").faults())
                    .isEmpty();
            assertThat(thread.getContextClassLoader()).isSameAs(foreign);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void severalThreads_mayAskAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> tasks = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> faults("f(" + "a,".repeat(i) + " )) ~ " + i))
                    .toList();
            for (Future<String> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).contains("\")\" cannot stand here");
            }
        }
    }
}
