package dev.downbeat.client.bulk;

import dev.downbeat.ConductorException;
import org.jspecify.annotations.Nullable;

/**
 * Why an operation on an execution failed.
 *
 * @param reason what the server said about it; or about the whole call that it was part of
 * @param call what went wrong with the whole call; null if the server answered, and refused this execution. Without an answer it
 *     may have been done all the same
 */
public record BulkFailure(String reason, @Nullable ConductorException call) {

    /**
     * Whether nobody knows what became of it: the call was sent, and no answer came.
     *
     * @return false if the server said no
     */
    public boolean isUncertain() {
        return call != null && call.status().isEmpty();
    }

    @Override
    public String toString() {
        return reason;
    }
}
