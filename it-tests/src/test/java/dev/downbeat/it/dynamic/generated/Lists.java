package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Expr;
import java.util.List;

/** What is known to be a list, and its elements, as their types. */
final class Lists {

    private Lists() {}

    @SuppressWarnings("unchecked") // the kind says so
    static Expr<List<Object>> of(Known list) {
        return (Expr<List<Object>>) list.expr();
    }

    @SuppressWarnings("unchecked") // the kind says so
    static Expr<String> text(Expr<?> element) {
        return (Expr<String>) element;
    }

    @SuppressWarnings("unchecked") // the kind says so
    static Expr<Integer> number(Expr<?> element) {
        return (Expr<Integer>) element;
    }
}
