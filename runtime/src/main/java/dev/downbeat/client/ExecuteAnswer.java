package dev.downbeat.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of an execution that was started and waited for in one call.
 *
 * @param workflowId the execution's id
 * @param status where it stood when the server answered
 * @param timedOut whether the server answered because the time was over
 * @param ended the execution with its tasks, if it had completed
 */
public record ExecuteAnswer(
        String workflowId,
        WorkflowStatus status,
        boolean timedOut,
        @Nullable WorkflowSnapshot ended) {

    /** The execution as it ended, if that was told. */
    Optional<WorkflowSnapshot> completed() {
        return Optional.ofNullable(ended);
    }
}
