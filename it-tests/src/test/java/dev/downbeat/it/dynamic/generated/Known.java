package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Expr;

/**
 * Something that can be read.
 *
 * @param expr how it is read
 * @param kind its type
 * @param value what it is predicted to be
 * @param full for a list: whether it surely has elements
 * @param constant whether it is the same in all rounds, and known from the start
 */
record Known(Expr<?> expr, Kind kind, Value value, boolean full, boolean constant) {

    static Known input(Expr<?> expr, Kind kind, Object value) {
        return new Known(expr, kind, Value.same(value), true, true);
    }

    Known(Expr<?> expr, Kind kind, Value value, boolean full) {
        this(expr, kind, value, full, false);
    }

    Known(Expr<?> expr, Kind kind, Value value) {
        this(expr, kind, value, true);
    }
}
