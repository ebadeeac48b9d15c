package dev.downbeat.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.script.ParsedScript;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaScriptReadsTest {

    private static final JavaScriptParser PARSER = new JavaScriptParser();

    /** Each read as name@column, with a "?" if it is guarded; a "*" last if the input is used as a whole. */
    private static String reads(String script) {
        ParsedScript parsed = PARSER.parse(script);
        assertThat(parsed.faults()).isEmpty();
        String named = parsed.reads().stream()
                .map(read -> read.name() + "@" + read.place().column() + (read.guarded() ? "?" : ""))
                .collect(Collectors.joining(" "));
        return (named + (parsed.readsWhole() ? " *" : "")).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "f($.a, $.b.c)                            | a@5 b@10",
                "f($['a b'])                              | a b@6",
                "f($[`c`])                                | c@6",
                "f($?.x)                                  | x@6",
                "const { a, b: { c } = {}, 'd e': f } = $ | a@9 b@12? d e@28",
                "let d; ({ d } = $)                       | d@11",
                "`${$.t}`                                 | t@6",
                "$.a > $.b                                | a@3 b@9",
                "(() => $.inner)()                        | inner@10",
                "({ $: 1, key: $.v }).$                   | v@17",
                "$: for (;;) { break $ } $.a              | a@27"
            })
    void namesEachReadAtItsName(String script, String expected) {
        assertThat(reads(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\u0000',
            value = {
                "'k' in $ ? $.k : 0            ~ k@2? k@14?",
                "$.x ?? 1                      ~ x@3?",
                "$.x || 1                      ~ x@3?",
                "$.x ||= 1                     ~ x@3?",
                "typeof $.x                    ~ x@10?",
                "$.x == null ? 0 : f($.x)      ~ x@3? x@23?",
                "undefined !== $.x             ~ x@17?",
                "$.x?.y                        ~ x@3?",
                "$.x?.()                       ~  *",
                "$.x = 5; f($.x)               ~ x@14?",
                "for ($.x of []) ; f($.x)      ~ x@23?",
                "const { x = 1 } = $           ~ x@9?",
                "Object.hasOwn($, 'x') && $.x  ~ x@28? *",
                "$.y.x ?? 1                    ~ y@3",
                "$.x && f($.x)                 ~ x@3 x@12"
            })
    void readIsGuarded_whereTheScriptCopesWithAbsence(String script, String expected) {
        assertThat(reads(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "f($); $.a                  | a@9? *",
                "const o = $; $.a           | a@16? *",
                "f($[k]) + $.a              | a@13 *",
                "$[k] = 1; $.a              | a@13? *",
                "for (const k in $) f($.a)  | a@24 *",
                "({ ...$, b: $.a })         | a@15 *",
                "Object.keys($) + $.a       | a@20 *",
                "JSON.stringify($)          |  *",
                "const { a, ...r } = $      | a@9 *",
                "k in $                     |  *",
                "$.hasOwnProperty('a')      |  *",
                "eval('$.b') + $.a          | a@17 *",
                "this.$.b                   |  *",
                "typeof $; f($.a)           | a@15"
            })
    void wholeUse_isToldApart(String script, String expected) {
        assertThat(reads(script)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(function ($) { return $.x })({})",
                "(($) => $.x)({})",
                "let $ = {}; $.x",
                "const { $ } = {}; $.x",
                "try {} catch ($) { $.x }",
                "$ = {}; $.x",
                "for ($ of []) $.x",
                "with ({}) { $.x }",
                "function $() {} $.x"
            })
    void staysSilent_whereTheNameMeansSomethingElse(String script) {
        assertThat(reads(script)).isEqualTo("*");
    }

    @Test
    void placesReadsOnTheirLine() {
        assertThat(PARSER.parse("f(\n  $.a,\r\n $.b)").reads())
                .extracting(read -> read.name() + " " + read.place())
                .containsExactly("a line 2, column 5", "b line 3, column 4");
    }

    @Test
    void longSum_isWalkedThrough() {
        assertThat(PARSER.parse("f()" + " + $.a".repeat(3000)).reads()).hasSize(3000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.a",
                " $.a.b\n",
                "$.total > 100;",
                "$.loop.iteration < $.limit && $.check.done != true",
                "$.a === 'x' && $.b !== \"$.c\"",
                "$.a - 1 / $.b % 2.50"
            })
    void plainScript_isReadWithoutAnEngine_asAnEngineWould(String script) {
        ParsedScript plain = PlainScript.of(script).orElseThrow();
        // The empty statement keeps the pattern from matching, and the places as they are.
        assertThat(PARSER.parse(script + " ;;")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.a b",
                "$.a ?? 1",
                "$.a || 1",
                "$.a == null",
                "010 + $.a",
                "$.a = 1",
                "$.a ** 2",
                "1.a",
                "$.a +",
                "'a\\'",
                "$",
                "$.a / 'b",
                "1 .a",
                "$.a\n$.b",
                "$.a < !--b",
                "truex",
                "$.a in $",
                ""
            })
    void nothingElseIsPlain(String script) {
        assertThat(PlainScript.of(script)).isEmpty();
    }
}
