package dev.downbeat.client.tasks;

import java.util.Optional;

/**
 * Where the server has large inputs and outputs kept, outside of itself.
 *
 * @param path by what name the task or the execution refers to it. Conductor: {@code path}
 * @param uri where to send or fetch it, for a time only; empty if the server has no storage set up, as the open-source server has
 *     none by default. Conductor: {@code uri}
 */
public record ExternalLocation(String path, Optional<String> uri) {

    /** What is done there. */
    public enum Operation {
        /** Something is sent there. */
        WRITE,
        /** What is there is fetched. */
        READ
    }

    /** Whose it is. */
    public enum Payload {
        /** A task's input. */
        TASK_INPUT,
        /** A task's output. */
        TASK_OUTPUT,
        /** An execution's input. */
        WORKFLOW_INPUT,
        /** An execution's output. */
        WORKFLOW_OUTPUT;

        boolean isOfTask() {
            return this == TASK_INPUT || this == TASK_OUTPUT;
        }
    }
}
