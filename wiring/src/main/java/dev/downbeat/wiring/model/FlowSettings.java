package dev.downbeat.wiring.model;

import java.util.Optional;

/**
 * What the user said of a workflow for its definition; empty where nothing was said.
 *
 * @param timeout how long an execution may take
 * @param alertOnly where it is said that nothing else happens then; empty if the workflow times out
 * @param failureWorkflow the workflow that starts after a failure
 * @param failureVersion its version
 * @param restartable false if an execution may not be started again
 * @param statusListener true if the server tells its listener of executions
 * @param ownerEmail whom to ask
 */
public record FlowSettings(
        Optional<Written> timeout,
        Optional<Written> alertOnly,
        Optional<Contract> failureWorkflow,
        Optional<Integer> failureVersion,
        boolean restartable,
        boolean statusListener,
        Optional<String> ownerEmail) {

    /** Nothing was said. */
    public static final FlowSettings NONE = new FlowSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, false, Optional.empty());
}
