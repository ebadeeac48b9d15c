package dev.downbeat.wiring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExpressionTest {

    private static List<String> insides(String text) {
        return Expression.in(text).expressions().stream()
                .map(Expression::inside)
                .toList();
    }

    @Test
    void findsThoseThatTheServerReplaces() {
        assertThat(insides("${a.output.x}")).containsExactly("a.output.x");
        assertThat(insides("of ${a} and ${b}!")).containsExactly("a", "b");
        assertThat(insides("$${a} $5 {a} $ {a}")).isEmpty();
        assertThat(insides("$$${a}")).isEmpty();
    }

    @Test
    void findsThoseInsideOthers() {
        Expression.Found found = Expression.in("${workflow.input.${a.output.key}}");
        assertThat(found.expressions()).extracting(Expression::composed).containsExactly(true, false);
        assertThat(found.expressions().get(1).inside()).isEqualTo("a.output.key");
        assertThat(found.unclosed()).isEqualTo(-1);
    }

    @Test
    void countsAllBraces_thoseInQuotesToo() {
        assertThat(insides("${a['{'].b}.c}")).containsExactly("a['{'].b}.c");
        assertThat(Expression.in("x ${a['{'].b}").unclosed()).isEqualTo(2);
        assertThat(Expression.in("Invalid ${${a.output.x}").unclosed()).isEqualTo(8);
    }

    @Test
    void tellsWhetherTheValueKeepsItsType() {
        assertThat(Expression.in("${a}").expressions().get(0).isAll("${a}")).isTrue();
        assertThat(Expression.in("${a} ").expressions().get(0).isAll("${a} ")).isFalse();
    }

    @Test
    void noTextMakesItRunAway() {
        assertThat(Expression.in("${".repeat(100_000)).unclosed()).isZero();
        assertThat(Expression.in("${a}".repeat(100_000)).expressions()).hasSize(100_000);
    }
}
