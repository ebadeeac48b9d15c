package dev.downbeat.wiring.model;

/** What kind of task a {@link FlowTask} is. */
public sealed interface Form {

    /**
     * A call of a worker's task (Conductor: {@code SIMPLE}).
     *
     * @param contract the contract of the worker's method
     */
    record WorkerCall(Contract contract) implements Form {}

    /** A task that could not be read; what is wrong has been reported. */
    record Unresolved() implements Form {}
}
