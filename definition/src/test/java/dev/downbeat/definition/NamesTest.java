package dev.downbeat.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"charge", "reserve_stock", "a b", "übung", "a.b:c&d", "1", "HTTP", "_"})
    void takesNames(String name) {
        assertThat(Names.problemOfName(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "a?b", "#", "a%20b", "{a", "a}"})
    void refusesNames_thatUrlsAndExpressionsTakeApart(String name) {
        assertThat(Names.problemOfName(name)).get().asString().contains("names go without / ? # % { }");
    }

    @Test
    void refusesNames_thatCannotBeSeen() {
        assertThat(Names.problemOfName("")).contains("it is blank");
        assertThat(Names.problemOfName(" \t")).contains("it is blank");
        assertThat(Names.problemOfName("a\nb")).contains("it holds the control character U+000A");
        assertThat(Names.problemOfName("a\u0085")).contains("it holds the control character U+0085");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "greet_ref", "order-id", "A1", "a_", "workflows", "Workflow", "a_b_c"})
    void takesReferences(String reference) {
        assertThat(Names.problemOfReference(reference)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''        | it is blank",
                "1a        | a reference begins with a letter",
                "_a        | a reference begins with a letter",
                "a b       | a reference begins with a letter",
                "a.b       | a reference begins with a letter",
                "ü         | a reference begins with a letter",
                "a__b      | \"__\" is what Conductor puts before the round of a loop",
                "workflow  | in expressions \"workflow\" means something else",
                "variables | in expressions \"variables\" means something else",
                "secrets   | in expressions \"secrets\" means something else",
                "env       | in expressions \"env\" means something else",
            })
    void refusesReferences_thatExpressionsCannotName(String reference, String problem) {
        assertThat(Names.problemOfReference(reference)).get().asString().startsWith(problem);
    }
}
