package dev.downbeat.flow;

import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of another workflow that is waited for, or a start of one that is not. Conductor: {@code SUB_WORKFLOW},
 * {@code START_WORKFLOW}.
 *
 * @param <T> the type of its result; of a start the id of the other execution
 * @param <S> the call itself
 */
public abstract class WorkflowCall<T extends @Nullable Object, S extends WorkflowCall<T, S>>
        extends ContractCall<T, S> {

    /** Whether the end of the other workflow is waited for. */
    public enum Kind {
        /** It is, and its result is that of the task. */
        RUN,
        /** It is not; the task's result is the id of the other execution. */
        START
    }

    private static final JsonShape ID = new JsonShape.Text("String");

    private final Kind kind;
    private boolean latest;

    /**
     * Makes a call.
     *
     * @param reference the task's name in the workflow
     * @param contract the contract of the other workflow
     * @param kind whether its end is waited for
     */
    protected WorkflowCall(String reference, CallContract contract, Kind kind) {
        super(reference, contract);
        this.kind = kind;
    }

    /**
     * Takes the latest version there is when the task is reached, in place of the one that is known.
     *
     * @return this
     */
    public final S latest() {
        latest = true;
        return self();
    }

    @Override
    Form form() {
        Optional<Integer> version = latest ? Optional.empty() : contract().version();
        return switch (kind) {
            case RUN -> new Form.SubWorkflow(contract().contract(), version);
            case START -> new Form.StartWorkflow(contract().contract(), version);
        };
    }

    @Override
    final JsonShape outputShape() {
        return kind == Kind.START ? ID : contract().contract().output();
    }
}
