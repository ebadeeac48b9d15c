package dev.downbeat.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an execution is started with beside its input. Immutable; what is not said is not sent.
 *
 * <pre>{@code
 * client.with(StartOptions.defaults().correlationId("order-7").priority(10)).start(order, region);
 * }</pre>
 *
 * <p>There is no idempotency key: the open-source server takes one and starts another execution all the same (measured with
 * 3.32.3). Whoever must not start twice asks by correlation id first.
 */
public final class StartOptions {

    private static final StartOptions DEFAULTS = new StartOptions(null, 0, Map.of());

    private final @Nullable String correlationId;
    private final int priority;
    private final Map<String, String> taskDomains;

    private StartOptions(@Nullable String correlationId, int priority, Map<String, String> taskDomains) {
        this.correlationId = correlationId;
        this.priority = priority;
        this.taskDomains = taskDomains;
    }

    /**
     * Nothing is said.
     *
     * @return the options
     */
    public static StartOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Gives the execution a key of the caller's own, by which it can be found; several may have the same.
     *
     * @param correlationId the key. Default: none. Conductor: {@code correlationId}
     * @return these options and that
     */
    public StartOptions correlationId(String correlationId) {
        return new StartOptions(correlationId, priority, taskDomains);
    }

    /**
     * Says how urgent the execution is: its tasks are handed out before those of a lower number.
     *
     * @param priority 0 to 99. Default: 0. Conductor: {@code priority}
     * @return these options and that
     * @throws IllegalArgumentException if it is out of that range
     */
    public StartOptions priority(int priority) {
        if (priority < 0 || priority > 99) {
            throw new IllegalArgumentException("the priority of an execution must be 0 to 99, not " + priority);
        }
        return new StartOptions(correlationId, priority, taskDomains);
    }

    /**
     * Has the tasks of a type done by the workers of a domain. May be said of several types.
     *
     * @param taskType the task type; {@code *} for all of which nothing else is said
     * @param domain the domain; several with commas between, of which the first is taken that has had a worker lately.
     *     Default: none. Conductor: {@code taskToDomain}
     * @return these options and that
     */
    public StartOptions taskDomain(String taskType, String domain) {
        Map<String, String> more = new TreeMap<>(taskDomains);
        more.put(taskType, domain);
        return new StartOptions(correlationId, priority, Map.copyOf(more));
    }

    /**
     * The caller's own key.
     *
     * @return the correlation id
     */
    public Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }

    /**
     * How urgent the execution is.
     *
     * @return 0 to 99
     */
    public int priority() {
        return priority;
    }

    /**
     * Which workers do the tasks.
     *
     * @return domains by task type
     */
    public Map<String, String> taskDomains() {
        return taskDomains;
    }

    void addTo(ObjectNode request) {
        if (correlationId != null) {
            request.put("correlationId", correlationId);
        }
        if (priority != 0) {
            request.put("priority", priority);
        }
        if (!taskDomains.isEmpty()) {
            ObjectNode domains = request.putObject("taskToDomain");
            new TreeMap<>(taskDomains).forEach(domains::put);
        }
    }
}
