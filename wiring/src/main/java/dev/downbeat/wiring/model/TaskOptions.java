package dev.downbeat.wiring.model;

import java.util.Optional;

/**
 * What the user said of a task that is rarely said. What was not said is left to the server.
 *
 * @param name the task's name in the definition
 * @param description what it does
 * @param optional where it is said that the workflow goes on if it fails; empty if it does not
 * @param startDelay how long it waits before it is given to a worker
 * @param retries how often it is tried again
 * @param retryDelay how long to wait between the tries
 * @param asyncComplete where it is said that it is completed from outside; empty if it is not
 * @param extra a JSON object whose fields go into the task
 */
public record TaskOptions(
        Optional<Written> name,
        Optional<Written> description,
        Optional<Written> optional,
        Optional<Written> startDelay,
        Optional<Written> retries,
        Optional<Written> retryDelay,
        Optional<Written> asyncComplete,
        Optional<Written> extra) {

    /** Nothing was said. */
    public static final TaskOptions NONE = new TaskOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
