package dev.downbeat.definition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task definition: what the server knows of a task type, whoever runs it: retries, timeouts, limits.
 *
 * <p>A record over its JSON fields: whatever was read is there, in order, fields that only a newer server knows included. A
 * setting that was not said, or is null, is empty here, and the server applies the default that is named at it.
 *
 * <pre>{@code
 * TaskDefinition.builder("greet")
 *         .description("Greets somebody by name.")
 *         .retryCount(3)
 *         .responseTimeout(Duration.ofSeconds(60))
 *         .build();
 * }</pre>
 *
 * @param fields the JSON fields, unmodifiable: text, booleans, numbers, lists, maps and null
 */
public record TaskDefinition(@JsonValue Map<String, @Nullable Object> fields) {

    /**
     * Takes the fields as they are, in their order.
     *
     * @throws DefinitionException if a known field does not hold what it should, or a value is no JSON value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskDefinition {
        fields = Fields.checked(Shape.TASK_DEFINITION, fields);
    }

    /**
     * Begins a task definition.
     *
     * @param name its name
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(Map.of()).field("name", name);
    }

    /**
     * Begins with all that this one says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(fields);
    }

    /**
     * {@return the task type} Only in a definition that is embedded in a workflow task it may be missing, and is empty here.
     */
    public String name() {
        return Fields.text(fields, "name", "");
    }

    /** {@return what the task does} Default: none. Conductor: {@code description}. */
    public Optional<String> description() {
        return Fields.text(fields, "description");
    }

    /** {@return whom to ask} Default: none, though a server may insist on one. Conductor: {@code ownerEmail}. */
    public Optional<String> ownerEmail() {
        return Fields.text(fields, "ownerEmail");
    }

    /** {@return the application it belongs to} Default: none. Conductor: {@code ownerApp}. */
    public Optional<String> ownerApp() {
        return Fields.text(fields, "ownerApp");
    }

    /** {@return how often a failed task is tried again, 0 or more} Server default: 3. Conductor: {@code retryCount}. */
    public Optional<Integer> retryCount() {
        return Fields.whole(fields, "retryCount");
    }

    /** {@return how the delay grows from one retry to the next} Server default: FIXED. Conductor: {@code retryLogic}. */
    public Optional<RetryLogic> retryLogic() {
        return Fields.text(fields, "retryLogic").map(RetryLogic::new);
    }

    /**
     * {@return the delay before the first retry, whole seconds} Server default: 60 s. Conductor: {@code retryDelaySeconds}.
     */
    public Optional<Duration> retryDelay() {
        return Fields.seconds(fields, "retryDelaySeconds");
    }

    /** {@return by what LINEAR_BACKOFF multiplies, 1 or more} Server default: 1. Conductor: {@code backoffScaleFactor}. */
    public Optional<Integer> backoffScaleFactor() {
        return Fields.whole(fields, "backoffScaleFactor");
    }

    /**
     * {@return the longest delay between retries, whole seconds; zero for none} Server default: 0. Conductor: {@code
     * maxRetryDelaySeconds}.
     */
    public Optional<Duration> maxRetryDelay() {
        return Fields.seconds(fields, "maxRetryDelaySeconds");
    }

    /**
     * {@return the most that is added to a delay at random, whole milliseconds} Server default: 0. Conductor: {@code
     * backoffJitterMs}.
     */
    public Optional<Duration> backoffJitter() {
        return Fields.millis(fields, "backoffJitterMs");
    }

    /**
     * {@return how long one attempt may take, whole seconds; zero for ever} If above zero, the server insists on a response
     * timeout no longer than it. Server default: 0. Conductor: {@code timeoutSeconds}.
     */
    public Optional<Duration> timeout() {
        return Fields.seconds(fields, "timeoutSeconds");
    }

    /** {@return what happens after a timeout} Server default: TIME_OUT_WF. Conductor: {@code timeoutPolicy}. */
    public Optional<TimeoutPolicy> timeoutPolicy() {
        return Fields.text(fields, "timeoutPolicy").map(TimeoutPolicy::new);
    }

    /**
     * {@return how long a worker may be silent, whole seconds, 1 or more; then the task is given to another} Server default:
     * 3600 s. Conductor: {@code responseTimeoutSeconds}.
     */
    public Optional<Duration> responseTimeout() {
        return Fields.seconds(fields, "responseTimeoutSeconds");
    }

    /**
     * {@return how long a task may wait for a worker to poll it, whole seconds; zero or not said: for ever} Conductor:
     * {@code pollTimeoutSeconds}.
     */
    public Optional<Duration> pollTimeout() {
        return Fields.seconds(fields, "pollTimeoutSeconds");
    }

    /**
     * {@return how long all attempts together may take, whole seconds; zero for ever} Server default: 0. Conductor: {@code
     * totalTimeoutSeconds}.
     */
    public Optional<Duration> totalTimeout() {
        return Fields.seconds(fields, "totalTimeoutSeconds");
    }

    /**
     * {@return how many tasks of the type may run at one time; not said: any number} Conductor: {@code concurrentExecLimit}.
     */
    public Optional<Integer> concurrency() {
        return Fields.whole(fields, "concurrentExecLimit");
    }

    /**
     * {@return how many tasks may be handed out in a window; 0 for any number} Server default: 0. Conductor: {@code
     * rateLimitPerFrequency}.
     */
    public Optional<Integer> rateLimitPermits() {
        return Fields.whole(fields, "rateLimitPerFrequency");
    }

    /**
     * {@return the window of the rate limit, whole seconds} Server default: 1 s. Conductor: {@code
     * rateLimitFrequencyInSeconds}.
     */
    public Optional<Duration> rateLimitWindow() {
        return Fields.seconds(fields, "rateLimitFrequencyInSeconds");
    }

    /** {@return the group whose workers alone run it} Default: none. Conductor: {@code isolationGroupId}. */
    public Optional<String> isolationGroup() {
        return Fields.text(fields, "isolationGroupId");
    }

    /** {@return the name space in which it runs} Default: none. Conductor: {@code executionNameSpace}. */
    public Optional<String> executionNameSpace() {
        return Fields.text(fields, "executionNameSpace");
    }

    /** {@return the type it is a variant of} Default: none. Conductor: {@code baseType}. */
    public Optional<String> baseType() {
        return Fields.text(fields, "baseType");
    }

    /** {@return the names of its inputs, for readers only; empty if not said} Conductor: {@code inputKeys}. */
    public List<String> inputKeys() {
        return Fields.texts(fields, "inputKeys");
    }

    /** {@return the names of its outputs, for readers only; empty if not said} Conductor: {@code outputKeys}. */
    public List<String> outputKeys() {
        return Fields.texts(fields, "outputKeys");
    }

    /**
     * {@return values for inputs that are absent or null; expressions are evaluated} Empty if not said. Conductor: {@code
     * inputTemplate}.
     */
    public Map<String, @Nullable Object> inputTemplate() {
        return Fields.map(fields, "inputTemplate");
    }

    /**
     * {@return the schema of its input; the open-source server stores it and does not enforce it} Conductor: {@code
     * inputSchema}.
     */
    public Optional<SchemaDefinition> inputSchema() {
        return Fields.object(fields, "inputSchema").map(SchemaDefinition::new);
    }

    /**
     * {@return the schema of its output; the open-source server stores it and does not enforce it} Conductor: {@code
     * outputSchema}.
     */
    public Optional<SchemaDefinition> outputSchema() {
        return Fields.object(fields, "outputSchema").map(SchemaDefinition::new);
    }

    /** {@return whether the schemas are to be enforced} Server default: false. Conductor: {@code enforceSchema}. */
    public Optional<Boolean> enforceSchema() {
        return Fields.flag(fields, "enforceSchema");
    }

    /**
     * {@return whether the server tells its listeners of the task} Server default: true. Conductor: {@code
     * taskStatusListenerEnabled}.
     */
    public Optional<Boolean> taskStatusListener() {
        return Fields.flag(fields, "taskStatusListenerEnabled");
    }

    /** {@return what a worker is told beside the input; empty if not said} Conductor: {@code runtimeMetadata}. */
    public List<String> runtimeMetadata() {
        return Fields.texts(fields, "runtimeMetadata");
    }

    /** Builds a task definition. A field that is not set is not said. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields;

        private Builder(Map<String, @Nullable Object> fields) {
            this.fields = new LinkedHashMap<>(fields);
        }

        /**
         * Sets what {@link TaskDefinition#description()} gives.
         *
         * @param description the value
         * @return this builder
         */
        public Builder description(String description) {
            return field("description", description);
        }

        /**
         * Sets what {@link TaskDefinition#ownerEmail()} gives.
         *
         * @param ownerEmail the value
         * @return this builder
         */
        public Builder ownerEmail(String ownerEmail) {
            return field("ownerEmail", ownerEmail);
        }

        /**
         * Sets what {@link TaskDefinition#ownerApp()} gives.
         *
         * @param ownerApp the value
         * @return this builder
         */
        public Builder ownerApp(String ownerApp) {
            return field("ownerApp", ownerApp);
        }

        /**
         * Sets what {@link TaskDefinition#retryCount()} gives.
         *
         * @param retryCount the value
         * @return this builder
         */
        public Builder retryCount(int retryCount) {
            return field("retryCount", retryCount);
        }

        /**
         * Sets what {@link TaskDefinition#retryLogic()} gives.
         *
         * @param retryLogic the value
         * @return this builder
         */
        public Builder retryLogic(RetryLogic retryLogic) {
            return field("retryLogic", retryLogic.word());
        }

        /**
         * Sets what {@link TaskDefinition#retryDelay()} gives.
         *
         * @param retryDelay the value
         * @return this builder
         */
        public Builder retryDelay(Duration retryDelay) {
            return field("retryDelaySeconds", Fields.seconds(retryDelay, "retryDelaySeconds"));
        }

        /**
         * Sets what {@link TaskDefinition#backoffScaleFactor()} gives.
         *
         * @param backoffScaleFactor the value
         * @return this builder
         */
        public Builder backoffScaleFactor(int backoffScaleFactor) {
            return field("backoffScaleFactor", backoffScaleFactor);
        }

        /**
         * Sets what {@link TaskDefinition#maxRetryDelay()} gives.
         *
         * @param maxRetryDelay the value
         * @return this builder
         */
        public Builder maxRetryDelay(Duration maxRetryDelay) {
            return field("maxRetryDelaySeconds", Fields.seconds(maxRetryDelay, "maxRetryDelaySeconds"));
        }

        /**
         * Sets what {@link TaskDefinition#backoffJitter()} gives.
         *
         * @param backoffJitter the value
         * @return this builder
         */
        public Builder backoffJitter(Duration backoffJitter) {
            return field("backoffJitterMs", Fields.millis(backoffJitter, "backoffJitterMs"));
        }

        /**
         * Sets what {@link TaskDefinition#timeout()} gives.
         *
         * @param timeout the value
         * @return this builder
         */
        public Builder timeout(Duration timeout) {
            return field("timeoutSeconds", Fields.seconds(timeout, "timeoutSeconds"));
        }

        /**
         * Sets what {@link TaskDefinition#timeoutPolicy()} gives.
         *
         * @param timeoutPolicy the value
         * @return this builder
         */
        public Builder timeoutPolicy(TimeoutPolicy timeoutPolicy) {
            return field("timeoutPolicy", timeoutPolicy.word());
        }

        /**
         * Sets what {@link TaskDefinition#responseTimeout()} gives.
         *
         * @param responseTimeout the value
         * @return this builder
         */
        public Builder responseTimeout(Duration responseTimeout) {
            return field("responseTimeoutSeconds", Fields.seconds(responseTimeout, "responseTimeoutSeconds"));
        }

        /**
         * Sets what {@link TaskDefinition#pollTimeout()} gives.
         *
         * @param pollTimeout the value
         * @return this builder
         */
        public Builder pollTimeout(Duration pollTimeout) {
            return field("pollTimeoutSeconds", Fields.seconds(pollTimeout, "pollTimeoutSeconds"));
        }

        /**
         * Sets what {@link TaskDefinition#totalTimeout()} gives.
         *
         * @param totalTimeout the value
         * @return this builder
         */
        public Builder totalTimeout(Duration totalTimeout) {
            return field("totalTimeoutSeconds", Fields.seconds(totalTimeout, "totalTimeoutSeconds"));
        }

        /**
         * Sets what {@link TaskDefinition#concurrency()} gives.
         *
         * @param concurrency the value
         * @return this builder
         */
        public Builder concurrency(int concurrency) {
            return field("concurrentExecLimit", concurrency);
        }

        /**
         * Sets what {@link TaskDefinition#rateLimitPermits()} gives.
         *
         * @param rateLimitPermits the value
         * @return this builder
         */
        public Builder rateLimitPermits(int rateLimitPermits) {
            return field("rateLimitPerFrequency", rateLimitPermits);
        }

        /**
         * Sets what {@link TaskDefinition#rateLimitWindow()} gives.
         *
         * @param rateLimitWindow the value
         * @return this builder
         */
        public Builder rateLimitWindow(Duration rateLimitWindow) {
            return field("rateLimitFrequencyInSeconds", Fields.seconds(rateLimitWindow, "rateLimitFrequencyInSeconds"));
        }

        /**
         * Sets what {@link TaskDefinition#isolationGroup()} gives.
         *
         * @param isolationGroup the value
         * @return this builder
         */
        public Builder isolationGroup(String isolationGroup) {
            return field("isolationGroupId", isolationGroup);
        }

        /**
         * Sets what {@link TaskDefinition#executionNameSpace()} gives.
         *
         * @param executionNameSpace the value
         * @return this builder
         */
        public Builder executionNameSpace(String executionNameSpace) {
            return field("executionNameSpace", executionNameSpace);
        }

        /**
         * Sets what {@link TaskDefinition#baseType()} gives.
         *
         * @param baseType the value
         * @return this builder
         */
        public Builder baseType(String baseType) {
            return field("baseType", baseType);
        }

        /**
         * Sets what {@link TaskDefinition#inputKeys()} gives.
         *
         * @param inputKeys the value
         * @return this builder
         */
        public Builder inputKeys(List<String> inputKeys) {
            return field("inputKeys", inputKeys);
        }

        /**
         * Sets what {@link TaskDefinition#outputKeys()} gives.
         *
         * @param outputKeys the value
         * @return this builder
         */
        public Builder outputKeys(List<String> outputKeys) {
            return field("outputKeys", outputKeys);
        }

        /**
         * Sets what {@link TaskDefinition#inputTemplate()} gives.
         *
         * @param inputTemplate the value
         * @return this builder
         */
        public Builder inputTemplate(Map<String, ? extends @Nullable Object> inputTemplate) {
            return field("inputTemplate", inputTemplate);
        }

        /**
         * Sets what {@link TaskDefinition#inputSchema()} gives.
         *
         * @param inputSchema the value
         * @return this builder
         */
        public Builder inputSchema(SchemaDefinition inputSchema) {
            return field("inputSchema", inputSchema);
        }

        /**
         * Sets what {@link TaskDefinition#outputSchema()} gives.
         *
         * @param outputSchema the value
         * @return this builder
         */
        public Builder outputSchema(SchemaDefinition outputSchema) {
            return field("outputSchema", outputSchema);
        }

        /**
         * Sets what {@link TaskDefinition#enforceSchema()} gives.
         *
         * @param enforceSchema the value
         * @return this builder
         */
        public Builder enforceSchema(boolean enforceSchema) {
            return field("enforceSchema", enforceSchema);
        }

        /**
         * Sets what {@link TaskDefinition#taskStatusListener()} gives.
         *
         * @param taskStatusListener the value
         * @return this builder
         */
        public Builder taskStatusListener(boolean taskStatusListener) {
            return field("taskStatusListenerEnabled", taskStatusListener);
        }

        /**
         * Sets what {@link TaskDefinition#runtimeMetadata()} gives.
         *
         * @param runtimeMetadata the value
         * @return this builder
         */
        public Builder runtimeMetadata(List<String> runtimeMetadata) {
            return field("runtimeMetadata", runtimeMetadata);
        }

        /**
         * Sets a field by its JSON name: one that only a newer server knows, for example.
         *
         * @param name the JSON field
         * @param value the value
         * @return this builder
         */
        public Builder field(String name, @Nullable Object value) {
            fields.put(name, value);
            return this;
        }

        /**
         * Gives a task definition; known fields come in the order in which one writes them by hand, then the others.
         *
         * @return the task definition
         * @throws DefinitionException if a field does not hold what it should, or a value is no JSON value
         */
        public TaskDefinition build() {
            return new TaskDefinition(Shape.TASK_DEFINITION.inOrder(fields));
        }
    }
}
