package dev.downbeat.flow;

import dev.downbeat.wiring.model.EndStatus;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Written;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of the workflow: what follows in the same sequence never runs. One that completes the workflow gives its whole result
 * as inputs, property by property, or under {@code result}. Conductor: {@code TERMINATE}.
 */
public final class TerminateTask extends InputTask<@Nullable Void, TerminateTask> {

    private final EndStatus status;
    private Optional<Written> reason = Optional.empty();

    TerminateTask(String reference, EndStatus status) {
        super(reference);
        this.status = status;
    }

    /**
     * Says why. Conductor: {@code terminationReason}.
     *
     * @param text the reason, with values in braces as in {@link Expr#text}
     * @param values the values
     * @return this
     */
    public TerminateTask reason(String text, Expr<?>... values) {
        reason = Optional.of(new Written(Texts.filled(text, List.of(values)), CallSite.here()));
        return this;
    }

    @Override
    Form form() {
        return new Form.Terminate(status, reason);
    }

    @Override
    JsonShape outputShape() {
        return new JsonShape.Nothing();
    }
}
