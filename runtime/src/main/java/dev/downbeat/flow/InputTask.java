package dev.downbeat.flow;

import dev.downbeat.wiring.model.JsonShape;
import org.jspecify.annotations.Nullable;

/**
 * A task of the engine whose inputs have the names and types that are given.
 *
 * @param <T> the type of its result
 * @param <S> the task itself
 */
public abstract class InputTask<T extends @Nullable Object, S extends InputTask<T, S>> extends TaskCall<T, S> {

    InputTask(String reference) {
        super(reference);
    }

    /**
     * Gives an input a value that is read when the workflow runs.
     *
     * @param key its key
     * @param value the value; what may be absent needs {@link Expr#orAbsent()}
     * @return this
     */
    public final S input(String key, Expr<?> value) {
        CallSite at = CallSite.here();
        return argue(key, value.readAs(), value.wire(at), at);
    }

    /**
     * Gives an input a value that is the same in every execution.
     *
     * @param key its key
     * @param value the value: text, a number, a boolean, an enum, a date, or what Jackson writes as JSON
     * @return this
     */
    public final S input(String key, Object value) {
        CallSite at = CallSite.here();
        JsonShape shape = Constants.shape(value);
        return argue(key, shape, constant(value, shape, at), at);
    }
}
