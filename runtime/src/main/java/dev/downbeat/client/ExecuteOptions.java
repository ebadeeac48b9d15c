package dev.downbeat.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For what the server waits when an execution is started and waited for in one call. Whatever is said, it answers no later than
 * when the execution ends, or stands at a WAIT task without a time. Immutable.
 *
 * <pre>{@code
 * client.execute(ExecuteOptions.defaults().until("charge").atMost(Duration.ofSeconds(5)), order, region);
 * }</pre>
 */
public final class ExecuteOptions {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final ExecuteOptions DEFAULTS = new ExecuteOptions(List.of(), Duration.ofSeconds(10), null);

    private final List<String> until;
    private final Duration atMost;
    private final @Nullable String requestId;

    private ExecuteOptions(List<String> until, Duration atMost, @Nullable String requestId) {
        this.until = until;
        this.atMost = atMost;
        this.requestId = requestId;
    }

    /**
     * Waits for the end, for 10 seconds at most.
     *
     * @return the options
     */
    public static ExecuteOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Waits no longer than until one of these steps has ended.
     *
     * @param references their reference names. Default: none. Conductor: {@code waitUntilTaskRef}
     * @return these options and that
     */
    public ExecuteOptions until(String... references) {
        return new ExecuteOptions(List.of(references), atMost, requestId);
    }

    /**
     * Waits no longer than for a time; the execution then goes on.
     *
     * @param time 1 second to 10 minutes, rounded up to whole seconds. Default: 10 seconds. Conductor: {@code
     *     waitForSeconds}
     * @return these options and that
     * @throws IllegalArgumentException if it is out of that range
     */
    public ExecuteOptions atMost(Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "the server can wait 1 second to 10 minutes, not " + time + "; start and result(…) wait longer");
        }
        return new ExecuteOptions(until, time, requestId);
    }

    /**
     * Gives the request an id of the caller's own, for the server's log.
     *
     * @param requestId the id. Default: the server makes one. Conductor: {@code requestId}
     * @return these options and that
     */
    public ExecuteOptions requestId(String requestId) {
        return new ExecuteOptions(until, atMost, requestId);
    }

    /**
     * Until which steps is waited.
     *
     * @return reference names
     */
    public List<String> until() {
        return until;
    }

    /**
     * How long is waited.
     *
     * @return the time
     */
    public Duration atMost() {
        return atMost;
    }

    /**
     * The id of the request.
     *
     * @return the caller's own id
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    long seconds() {
        return atMost.plusNanos(999_999_999).toSeconds();
    }
}
