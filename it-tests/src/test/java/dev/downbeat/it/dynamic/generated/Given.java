package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Expr;
import java.util.Optional;

/**
 * What an input is given.
 *
 * @param wired what it reads, if it is no constant
 * @param value what it is predicted to be
 * @param <T> its type
 */
record Given<T>(Optional<Expr<T>> wired, Value value) {

    @SuppressWarnings("unchecked") // its kind says so
    static <T> Given<T> of(Expr<?> wired, Value value) {
        return new Given<>(Optional.of((Expr<T>) wired), value);
    }

    static <T> Given<T> constant(Object constant) {
        return new Given<>(Optional.empty(), Value.same(constant));
    }

    boolean isConstant() {
        return wired.isEmpty();
    }

    Expr<T> expr() {
        return wired.orElseThrow();
    }

    @SuppressWarnings("unchecked") // its kind says so
    T constant() {
        return (T) value.at(0);
    }
}
