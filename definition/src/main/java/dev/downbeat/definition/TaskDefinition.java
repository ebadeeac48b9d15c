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

    /** Begins a task definition. */
    public static Builder builder(String name) {
        return new Builder(Map.of()).field("name", name);
    }

    /** Begins with all that this one says. */
    public Builder toBuilder() {
        return new Builder(fields);
    }

    /** The task type. Only in a definition that is embedded in a workflow task it may be missing, and is empty here. */
    public String name() {
        return Fields.text(fields, "name", "");
    }

    /** What the task does. Default: none. Conductor: {@code description}. */
    public Optional<String> description() {
        return Fields.text(fields, "description");
    }

    /** Whom to ask. Default: none, though a server may insist on one. Conductor: {@code ownerEmail}. */
    public Optional<String> ownerEmail() {
        return Fields.text(fields, "ownerEmail");
    }

    /** The application it belongs to. Default: none. Conductor: {@code ownerApp}. */
    public Optional<String> ownerApp() {
        return Fields.text(fields, "ownerApp");
    }

    /** How often a failed task is tried again, 0 or more. Server default: 3. Conductor: {@code retryCount}. */
    public Optional<Integer> retryCount() {
        return Fields.whole(fields, "retryCount");
    }

    /** How the delay grows from one retry to the next. Server default: FIXED. Conductor: {@code retryLogic}. */
    public Optional<RetryLogic> retryLogic() {
        return Fields.text(fields, "retryLogic").map(RetryLogic::new);
    }

    /** The delay before the first retry, whole seconds. Server default: 60 s. Conductor: {@code retryDelaySeconds}. */
    public Optional<Duration> retryDelay() {
        return Fields.seconds(fields, "retryDelaySeconds");
    }

    /** By what LINEAR_BACKOFF multiplies, 1 or more. Server default: 1. Conductor: {@code backoffScaleFactor}. */
    public Optional<Integer> backoffScaleFactor() {
        return Fields.whole(fields, "backoffScaleFactor");
    }

    /**
     * The longest delay between retries, whole seconds; zero for none. Server default: 0. Conductor: {@code
     * maxRetryDelaySeconds}.
     */
    public Optional<Duration> maxRetryDelay() {
        return Fields.seconds(fields, "maxRetryDelaySeconds");
    }

    /**
     * The most that is added to a delay at random, whole milliseconds. Server default: 0. Conductor: {@code
     * backoffJitterMs}.
     */
    public Optional<Duration> backoffJitter() {
        return Fields.millis(fields, "backoffJitterMs");
    }

    /**
     * How long one attempt may take, whole seconds; zero for ever. If above zero, the server insists on a response
     * timeout no longer than it. Server default: 0. Conductor: {@code timeoutSeconds}.
     */
    public Optional<Duration> timeout() {
        return Fields.seconds(fields, "timeoutSeconds");
    }

    /** What happens after a timeout. Server default: TIME_OUT_WF. Conductor: {@code timeoutPolicy}. */
    public Optional<TimeoutPolicy> timeoutPolicy() {
        return Fields.text(fields, "timeoutPolicy").map(TimeoutPolicy::new);
    }

    /**
     * How long a worker may be silent, whole seconds, 1 or more; then the task is given to another. Server default:
     * 3600 s. Conductor: {@code responseTimeoutSeconds}.
     */
    public Optional<Duration> responseTimeout() {
        return Fields.seconds(fields, "responseTimeoutSeconds");
    }

    /**
     * How long a task may wait for a worker to poll it, whole seconds; zero or not said: for ever. Conductor: {@code
     * pollTimeoutSeconds}.
     */
    public Optional<Duration> pollTimeout() {
        return Fields.seconds(fields, "pollTimeoutSeconds");
    }

    /**
     * How long all attempts together may take, whole seconds; zero for ever. Server default: 0. Conductor: {@code
     * totalTimeoutSeconds}.
     */
    public Optional<Duration> totalTimeout() {
        return Fields.seconds(fields, "totalTimeoutSeconds");
    }

    /** How many tasks of the type may run at one time; not said: any number. Conductor: {@code concurrentExecLimit}. */
    public Optional<Integer> concurrency() {
        return Fields.whole(fields, "concurrentExecLimit");
    }

    /**
     * How many tasks may be handed out in a window; 0 for any number. Server default: 0. Conductor: {@code
     * rateLimitPerFrequency}.
     */
    public Optional<Integer> rateLimitPermits() {
        return Fields.whole(fields, "rateLimitPerFrequency");
    }

    /**
     * The window of the rate limit, whole seconds. Server default: 1 s. Conductor: {@code
     * rateLimitFrequencyInSeconds}.
     */
    public Optional<Duration> rateLimitWindow() {
        return Fields.seconds(fields, "rateLimitFrequencyInSeconds");
    }

    /** The group whose workers alone run it. Default: none. Conductor: {@code isolationGroupId}. */
    public Optional<String> isolationGroup() {
        return Fields.text(fields, "isolationGroupId");
    }

    /** The name space in which it runs. Default: none. Conductor: {@code executionNameSpace}. */
    public Optional<String> executionNameSpace() {
        return Fields.text(fields, "executionNameSpace");
    }

    /** The type it is a variant of. Default: none. Conductor: {@code baseType}. */
    public Optional<String> baseType() {
        return Fields.text(fields, "baseType");
    }

    /** The names of its inputs, for readers only; empty if not said. Conductor: {@code inputKeys}. */
    public List<String> inputKeys() {
        return Fields.texts(fields, "inputKeys");
    }

    /** The names of its outputs, for readers only; empty if not said. Conductor: {@code outputKeys}. */
    public List<String> outputKeys() {
        return Fields.texts(fields, "outputKeys");
    }

    /**
     * Values for inputs that are absent or null; expressions are evaluated. Empty if not said. Conductor: {@code
     * inputTemplate}.
     */
    public Map<String, @Nullable Object> inputTemplate() {
        return Fields.map(fields, "inputTemplate");
    }

    /**
     * The schema of its input; the open-source server stores it and does not enforce it. Conductor: {@code
     * inputSchema}.
     */
    public Optional<SchemaDefinition> inputSchema() {
        return Fields.object(fields, "inputSchema").map(SchemaDefinition::new);
    }

    /**
     * The schema of its output; the open-source server stores it and does not enforce it. Conductor: {@code
     * outputSchema}.
     */
    public Optional<SchemaDefinition> outputSchema() {
        return Fields.object(fields, "outputSchema").map(SchemaDefinition::new);
    }

    /** Whether the schemas are to be enforced. Server default: false. Conductor: {@code enforceSchema}. */
    public Optional<Boolean> enforceSchema() {
        return Fields.flag(fields, "enforceSchema");
    }

    /**
     * Whether the server tells its listeners of the task. Server default: true. Conductor: {@code
     * taskStatusListenerEnabled}.
     */
    public Optional<Boolean> taskStatusListener() {
        return Fields.flag(fields, "taskStatusListenerEnabled");
    }

    /** What a worker is told beside the input; empty if not said. Conductor: {@code runtimeMetadata}. */
    public List<String> runtimeMetadata() {
        return Fields.texts(fields, "runtimeMetadata");
    }

    /** Builds a task definition. A field that is not set is not said. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields;

        private Builder(Map<String, @Nullable Object> fields) {
            this.fields = new LinkedHashMap<>(fields);
        }

        /** Sets what {@link TaskDefinition#description()} gives. */
        public Builder description(String description) {
            return field("description", description);
        }

        /** Sets what {@link TaskDefinition#ownerEmail()} gives. */
        public Builder ownerEmail(String ownerEmail) {
            return field("ownerEmail", ownerEmail);
        }

        /** Sets what {@link TaskDefinition#ownerApp()} gives. */
        public Builder ownerApp(String ownerApp) {
            return field("ownerApp", ownerApp);
        }

        /** Sets what {@link TaskDefinition#retryCount()} gives. */
        public Builder retryCount(int retryCount) {
            return field("retryCount", retryCount);
        }

        /** Sets what {@link TaskDefinition#retryLogic()} gives. */
        public Builder retryLogic(RetryLogic retryLogic) {
            return field("retryLogic", retryLogic.word());
        }

        /** Sets what {@link TaskDefinition#retryDelay()} gives. */
        public Builder retryDelay(Duration retryDelay) {
            return field("retryDelaySeconds", Fields.seconds(retryDelay, "retryDelaySeconds"));
        }

        /** Sets what {@link TaskDefinition#backoffScaleFactor()} gives. */
        public Builder backoffScaleFactor(int backoffScaleFactor) {
            return field("backoffScaleFactor", backoffScaleFactor);
        }

        /** Sets what {@link TaskDefinition#maxRetryDelay()} gives. */
        public Builder maxRetryDelay(Duration maxRetryDelay) {
            return field("maxRetryDelaySeconds", Fields.seconds(maxRetryDelay, "maxRetryDelaySeconds"));
        }

        /** Sets what {@link TaskDefinition#backoffJitter()} gives. */
        public Builder backoffJitter(Duration backoffJitter) {
            return field("backoffJitterMs", Fields.millis(backoffJitter, "backoffJitterMs"));
        }

        /** Sets what {@link TaskDefinition#timeout()} gives. */
        public Builder timeout(Duration timeout) {
            return field("timeoutSeconds", Fields.seconds(timeout, "timeoutSeconds"));
        }

        /** Sets what {@link TaskDefinition#timeoutPolicy()} gives. */
        public Builder timeoutPolicy(TimeoutPolicy timeoutPolicy) {
            return field("timeoutPolicy", timeoutPolicy.word());
        }

        /** Sets what {@link TaskDefinition#responseTimeout()} gives. */
        public Builder responseTimeout(Duration responseTimeout) {
            return field("responseTimeoutSeconds", Fields.seconds(responseTimeout, "responseTimeoutSeconds"));
        }

        /** Sets what {@link TaskDefinition#pollTimeout()} gives. */
        public Builder pollTimeout(Duration pollTimeout) {
            return field("pollTimeoutSeconds", Fields.seconds(pollTimeout, "pollTimeoutSeconds"));
        }

        /** Sets what {@link TaskDefinition#totalTimeout()} gives. */
        public Builder totalTimeout(Duration totalTimeout) {
            return field("totalTimeoutSeconds", Fields.seconds(totalTimeout, "totalTimeoutSeconds"));
        }

        /** Sets what {@link TaskDefinition#concurrency()} gives. */
        public Builder concurrency(int concurrency) {
            return field("concurrentExecLimit", concurrency);
        }

        /** Sets what {@link TaskDefinition#rateLimitPermits()} gives. */
        public Builder rateLimitPermits(int rateLimitPermits) {
            return field("rateLimitPerFrequency", rateLimitPermits);
        }

        /** Sets what {@link TaskDefinition#rateLimitWindow()} gives. */
        public Builder rateLimitWindow(Duration rateLimitWindow) {
            return field("rateLimitFrequencyInSeconds", Fields.seconds(rateLimitWindow, "rateLimitFrequencyInSeconds"));
        }

        /** Sets what {@link TaskDefinition#isolationGroup()} gives. */
        public Builder isolationGroup(String isolationGroup) {
            return field("isolationGroupId", isolationGroup);
        }

        /** Sets what {@link TaskDefinition#executionNameSpace()} gives. */
        public Builder executionNameSpace(String executionNameSpace) {
            return field("executionNameSpace", executionNameSpace);
        }

        /** Sets what {@link TaskDefinition#baseType()} gives. */
        public Builder baseType(String baseType) {
            return field("baseType", baseType);
        }

        /** Sets what {@link TaskDefinition#inputKeys()} gives. */
        public Builder inputKeys(List<String> inputKeys) {
            return field("inputKeys", inputKeys);
        }

        /** Sets what {@link TaskDefinition#outputKeys()} gives. */
        public Builder outputKeys(List<String> outputKeys) {
            return field("outputKeys", outputKeys);
        }

        /** Sets what {@link TaskDefinition#inputTemplate()} gives. */
        public Builder inputTemplate(Map<String, ? extends @Nullable Object> inputTemplate) {
            return field("inputTemplate", inputTemplate);
        }

        /** Sets what {@link TaskDefinition#inputSchema()} gives. */
        public Builder inputSchema(SchemaDefinition inputSchema) {
            return field("inputSchema", inputSchema);
        }

        /** Sets what {@link TaskDefinition#outputSchema()} gives. */
        public Builder outputSchema(SchemaDefinition outputSchema) {
            return field("outputSchema", outputSchema);
        }

        /** Sets what {@link TaskDefinition#enforceSchema()} gives. */
        public Builder enforceSchema(boolean enforceSchema) {
            return field("enforceSchema", enforceSchema);
        }

        /** Sets what {@link TaskDefinition#taskStatusListener()} gives. */
        public Builder taskStatusListener(boolean taskStatusListener) {
            return field("taskStatusListenerEnabled", taskStatusListener);
        }

        /** Sets what {@link TaskDefinition#runtimeMetadata()} gives. */
        public Builder runtimeMetadata(List<String> runtimeMetadata) {
            return field("runtimeMetadata", runtimeMetadata);
        }

        /** Sets a field by its JSON name: one that only a newer server knows, for example. */
        public Builder field(String name, @Nullable Object value) {
            fields.put(name, value);
            return this;
        }

        /**
         * Gives a task definition; known fields come in the order in which one writes them by hand, then the others.
         *
         * @throws DefinitionException if a field does not hold what it should, or a value is no JSON value
         */
        public TaskDefinition build() {
            return new TaskDefinition(Shape.TASK_DEFINITION.inOrder(fields));
        }
    }
}
