package dev.downbeat.flow;

import dev.downbeat.wiring.model.Form;
import org.jspecify.annotations.Nullable;

/**
 * A call of a worker's task. Conductor: {@code SIMPLE}.
 *
 * @param <T> the type of its result
 * @param <S> the call itself
 */
public abstract class WorkerCall<T extends @Nullable Object, S extends WorkerCall<T, S>> extends ContractCall<T, S> {

    /**
     * Makes a call.
     *
     * @param reference the task's name in the workflow
     * @param contract the contract of the worker's task
     */
    protected WorkerCall(String reference, CallContract contract) {
        super(reference, contract);
    }

    @Override
    final Form form() {
        return new Form.WorkerCall(contract().contract());
    }
}
