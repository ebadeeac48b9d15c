package dev.downbeat.flow;

import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A task of the engine that needs nothing but inputs; {@link Tasks} has them all.
 *
 * @param <T> the type of its result
 */
public final class EngineTask<T extends @Nullable Object> extends InputTask<T, EngineTask<T>> {

    private final Form form;
    private final JsonShape output;

    EngineTask(String reference, JsonShape output, Form form) {
        super(reference);
        this.form = form;
        this.output = output;
    }

    /** A form that holds where it was said. */
    EngineTask(String reference, JsonShape output, Function<CallSite, Form> form) {
        super(reference);
        this.form = form.apply(site());
        this.output = output;
    }

    @Override
    Form form() {
        return form;
    }

    @Override
    JsonShape outputShape() {
        return output;
    }
}
