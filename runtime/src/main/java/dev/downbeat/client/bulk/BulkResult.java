package dev.downbeat.client.bulk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each of many executions: every id that was given is in one of the two, once.
 *
 * @param done the ids of those it was done to, in the order in which they were given
 * @param failed why it was not done to the others, by the id, in the order in which they were given
 */
public record BulkResult(List<String> done, Map<String, BulkFailure> failed) {

    /** Keeps copies. */
    public BulkResult {
        done = List.copyOf(done);
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
    }

    /**
     * How many executions it was about.
     *
     * @return those that were done and those that failed
     */
    public int size() {
        return done.size() + failed.size();
    }

    /**
     * Makes an exception of it unless it was done to all.
     *
     * @return this
     * @throws BulkFailedException if one failed; its message has the first reasons
     */
    public BulkResult orThrow() {
        if (!failed.isEmpty()) {
            throw new BulkFailedException(this);
        }
        return this;
    }

    /** How many were done and how many were not. */
    @Override
    public String toString() {
        return done.size() + " done" + (failed.isEmpty() ? "" : ", " + failed.size() + " failed");
    }
}
