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
 * A workflow definition: its tasks in order, and the settings of the whole.
 *
 * <p>A record over its JSON fields: whatever was read is there, in order, fields that only a newer server knows included. A
 * setting that was not said, or is null, is empty here, and the server applies the default that is named at it.
 *
 * <pre>{@code
 * WorkflowDefinition.builder("hello", 1)
 *         .task(WorkflowTask.builder("greet", "greet_ref").input("name", "${workflow.input.name}").build())
 *         .output("greeting", "${greet_ref.output.result}")
 *         .build();
 * }</pre>
 *
 * @param fields the JSON fields, unmodifiable: text, booleans, numbers, lists, maps and null
 */
public record WorkflowDefinition(@JsonValue Map<String, @Nullable Object> fields) {

    /**
     * Takes the fields as they are, in their order.
     *
     * @throws DefinitionException if a known field does not hold what it should, or a value is no JSON value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkflowDefinition {
        fields = Fields.checked(Shape.WORKFLOW, fields);
    }

    /**
     * Begins a workflow definition.
     *
     * @param name its name
     * @param version its version
     * @return a builder
     */
    public static Builder builder(String name, int version) {
        return new Builder(Map.of()).field("name", name).field("version", version);
    }

    /**
     * Begins with all that this one says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(fields);
    }

    /** {@return the workflow's name} */
    public String name() {
        return Fields.text(fields, "name", "");
    }

    /** {@return the version; 1, the server's default, if it was not said} Conductor: {@code version}. */
    public int version() {
        return Fields.whole(fields, "version").orElse(1);
    }

    /** {@return what the workflow is for} Default: none. Conductor: {@code description}. */
    public Optional<String> description() {
        return Fields.text(fields, "description");
    }

    /**
     * {@return the version of the definition's form; the server takes 2 only} Server default: 2. Conductor: {@code
     * schemaVersion}.
     */
    public Optional<Integer> schemaVersion() {
        return Fields.whole(fields, "schemaVersion");
    }

    /** {@return whom to ask} Default: none, though a server may insist on one. Conductor: {@code ownerEmail}. */
    public Optional<String> ownerEmail() {
        return Fields.text(fields, "ownerEmail");
    }

    /** {@return the application it belongs to} Default: none. Conductor: {@code ownerApp}. */
    public Optional<String> ownerApp() {
        return Fields.text(fields, "ownerApp");
    }

    /**
     * {@return how long a run may take, whole seconds; zero for ever} Server default: 0. Conductor: {@code timeoutSeconds}.
     */
    public Optional<Duration> timeout() {
        return Fields.seconds(fields, "timeoutSeconds");
    }

    /**
     * {@return what happens then: ALERT_ONLY or TIME_OUT_WF} Server default: ALERT_ONLY. Conductor: {@code timeoutPolicy}.
     */
    public Optional<TimeoutPolicy> timeoutPolicy() {
        return Fields.text(fields, "timeoutPolicy").map(TimeoutPolicy::new);
    }

    /** {@return whether an ended run may be restarted} Server default: true. Conductor: {@code restartable}. */
    public Optional<Boolean> restartable() {
        return Fields.flag(fields, "restartable");
    }

    /**
     * {@return whether the server tells its listeners of each run} Server default: false. Conductor: {@code
     * workflowStatusListenerEnabled}.
     */
    public Optional<Boolean> statusListener() {
        return Fields.flag(fields, "workflowStatusListenerEnabled");
    }

    /** {@return where the listener sends its messages} Default: none. Conductor: {@code workflowStatusListenerSink}. */
    public Optional<String> statusListenerSink() {
        return Fields.text(fields, "workflowStatusListenerSink");
    }

    /** {@return the workflow that is started when a run fails} Default: none. Conductor: {@code failureWorkflow}. */
    public Optional<String> failureWorkflow() {
        return Fields.text(fields, "failureWorkflow");
    }

    /** {@return its version; the latest if not said} Conductor: {@code failureWorkflowVersion}. */
    public Optional<Integer> failureWorkflowVersion() {
        return Fields.whole(fields, "failureWorkflowVersion");
    }

    /** {@return stored by the server, without an effect that was seen} Conductor: {@code rateLimitConfig}. */
    public Optional<Map<String, @Nullable Object>> rateLimitConfig() {
        return Fields.object(fields, "rateLimitConfig");
    }

    /** {@return stored by the server, without an effect that was seen} Conductor: {@code cacheConfig}. */
    public Optional<Map<String, @Nullable Object>> cacheConfig() {
        return Fields.object(fields, "cacheConfig");
    }

    /** {@return the names of the inputs, for readers only; empty if not said} Conductor: {@code inputParameters}. */
    public List<String> inputParameters() {
        return Fields.texts(fields, "inputParameters");
    }

    /**
     * {@return values for inputs that are absent or null, as they stand, when a start gives one input at least; empty if not
     * said} Conductor: {@code inputTemplate}.
     */
    public Map<String, @Nullable Object> inputTemplate() {
        return Fields.map(fields, "inputTemplate");
    }

    /**
     * {@return the schema of the input; the open-source server stores it and does not enforce it} Conductor: {@code
     * inputSchema}.
     */
    public Optional<SchemaDefinition> inputSchema() {
        return Fields.object(fields, "inputSchema").map(SchemaDefinition::new);
    }

    /**
     * {@return the schema of the output; the open-source server stores it and does not enforce it} Conductor: {@code
     * outputSchema}.
     */
    public Optional<SchemaDefinition> outputSchema() {
        return Fields.object(fields, "outputSchema").map(SchemaDefinition::new);
    }

    /** {@return whether the schemas are to be enforced} Server default: true. Conductor: {@code enforceSchema}. */
    public Optional<Boolean> enforceSchema() {
        return Fields.flag(fields, "enforceSchema");
    }

    /**
     * {@return the values that the workflow's variables begin with, as they stand; empty if not said} Conductor: {@code
     * variables}.
     */
    public Map<String, @Nullable Object> variables() {
        return Fields.map(fields, "variables");
    }

    /** {@return the tasks, in order; those inside blocks are in their block} Conductor: {@code tasks}. */
    public List<WorkflowTask> tasks() {
        return Fields.tasks(fields, "tasks");
    }

    /**
     * {@return the output by key, expressions in it, in the author's order; empty if not said} Conductor: {@code
     * outputParameters}.
     */
    public Map<String, @Nullable Object> outputs() {
        return Fields.map(fields, "outputParameters");
    }

    /** {@return fields that are hidden where a run is shown; empty if not said} Conductor: {@code maskedFields}. */
    public List<String> maskedFields() {
        return Fields.texts(fields, "maskedFields");
    }

    /** {@return notes of editors and tools; empty if not said} Conductor: {@code metadata}. */
    public Map<String, @Nullable Object> metadata() {
        return Fields.map(fields, "metadata");
    }

    /** Builds a workflow definition. A field that is not set is not said. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields;

        private Builder(Map<String, @Nullable Object> fields) {
            this.fields = new LinkedHashMap<>(fields);
        }

        /**
         * Sets what {@link WorkflowDefinition#description()} gives.
         *
         * @param description the value
         * @return this builder
         */
        public Builder description(String description) {
            return field("description", description);
        }

        /**
         * Sets what {@link WorkflowDefinition#schemaVersion()} gives.
         *
         * @param schemaVersion the value
         * @return this builder
         */
        public Builder schemaVersion(int schemaVersion) {
            return field("schemaVersion", schemaVersion);
        }

        /**
         * Sets what {@link WorkflowDefinition#ownerEmail()} gives.
         *
         * @param ownerEmail the value
         * @return this builder
         */
        public Builder ownerEmail(String ownerEmail) {
            return field("ownerEmail", ownerEmail);
        }

        /**
         * Sets what {@link WorkflowDefinition#ownerApp()} gives.
         *
         * @param ownerApp the value
         * @return this builder
         */
        public Builder ownerApp(String ownerApp) {
            return field("ownerApp", ownerApp);
        }

        /**
         * Sets what {@link WorkflowDefinition#timeout()} gives.
         *
         * @param timeout the value
         * @return this builder
         */
        public Builder timeout(Duration timeout) {
            return field("timeoutSeconds", Fields.seconds(timeout, "timeoutSeconds"));
        }

        /**
         * Sets what {@link WorkflowDefinition#timeoutPolicy()} gives.
         *
         * @param timeoutPolicy the value
         * @return this builder
         */
        public Builder timeoutPolicy(TimeoutPolicy timeoutPolicy) {
            return field("timeoutPolicy", timeoutPolicy.word());
        }

        /**
         * Sets what {@link WorkflowDefinition#restartable()} gives.
         *
         * @param restartable the value
         * @return this builder
         */
        public Builder restartable(boolean restartable) {
            return field("restartable", restartable);
        }

        /**
         * Sets what {@link WorkflowDefinition#statusListener()} gives.
         *
         * @param statusListener the value
         * @return this builder
         */
        public Builder statusListener(boolean statusListener) {
            return field("workflowStatusListenerEnabled", statusListener);
        }

        /**
         * Sets what {@link WorkflowDefinition#statusListenerSink()} gives.
         *
         * @param statusListenerSink the value
         * @return this builder
         */
        public Builder statusListenerSink(String statusListenerSink) {
            return field("workflowStatusListenerSink", statusListenerSink);
        }

        /**
         * Sets what {@link WorkflowDefinition#failureWorkflow()} gives.
         *
         * @param failureWorkflow the value
         * @return this builder
         */
        public Builder failureWorkflow(String failureWorkflow) {
            return field("failureWorkflow", failureWorkflow);
        }

        /**
         * Sets what {@link WorkflowDefinition#failureWorkflowVersion()} gives.
         *
         * @param failureWorkflowVersion the value
         * @return this builder
         */
        public Builder failureWorkflowVersion(int failureWorkflowVersion) {
            return field("failureWorkflowVersion", failureWorkflowVersion);
        }

        /**
         * Sets what {@link WorkflowDefinition#rateLimitConfig()} gives.
         *
         * @param rateLimitConfig the value
         * @return this builder
         */
        public Builder rateLimitConfig(Map<String, ? extends @Nullable Object> rateLimitConfig) {
            return field("rateLimitConfig", rateLimitConfig);
        }

        /**
         * Sets what {@link WorkflowDefinition#cacheConfig()} gives.
         *
         * @param cacheConfig the value
         * @return this builder
         */
        public Builder cacheConfig(Map<String, ? extends @Nullable Object> cacheConfig) {
            return field("cacheConfig", cacheConfig);
        }

        /**
         * Sets what {@link WorkflowDefinition#inputParameters()} gives.
         *
         * @param inputParameters the value
         * @return this builder
         */
        public Builder inputParameters(List<String> inputParameters) {
            return field("inputParameters", inputParameters);
        }

        /**
         * Sets what {@link WorkflowDefinition#inputTemplate()} gives.
         *
         * @param inputTemplate the value
         * @return this builder
         */
        public Builder inputTemplate(Map<String, ? extends @Nullable Object> inputTemplate) {
            return field("inputTemplate", inputTemplate);
        }

        /**
         * Sets what {@link WorkflowDefinition#inputSchema()} gives.
         *
         * @param inputSchema the value
         * @return this builder
         */
        public Builder inputSchema(SchemaDefinition inputSchema) {
            return field("inputSchema", inputSchema);
        }

        /**
         * Sets what {@link WorkflowDefinition#outputSchema()} gives.
         *
         * @param outputSchema the value
         * @return this builder
         */
        public Builder outputSchema(SchemaDefinition outputSchema) {
            return field("outputSchema", outputSchema);
        }

        /**
         * Sets what {@link WorkflowDefinition#enforceSchema()} gives.
         *
         * @param enforceSchema the value
         * @return this builder
         */
        public Builder enforceSchema(boolean enforceSchema) {
            return field("enforceSchema", enforceSchema);
        }

        /**
         * Sets what {@link WorkflowDefinition#variables()} gives.
         *
         * @param variables the value
         * @return this builder
         */
        public Builder variables(Map<String, ? extends @Nullable Object> variables) {
            return field("variables", variables);
        }

        /**
         * Sets what {@link WorkflowDefinition#tasks()} gives.
         *
         * @param tasks the value
         * @return this builder
         */
        public Builder tasks(List<WorkflowTask> tasks) {
            return field("tasks", tasks);
        }

        /**
         * Sets what {@link WorkflowDefinition#outputs()} gives.
         *
         * @param outputs the value
         * @return this builder
         */
        public Builder outputs(Map<String, ? extends @Nullable Object> outputs) {
            return field("outputParameters", outputs);
        }

        /**
         * Sets what {@link WorkflowDefinition#maskedFields()} gives.
         *
         * @param maskedFields the value
         * @return this builder
         */
        public Builder maskedFields(List<String> maskedFields) {
            return field("maskedFields", maskedFields);
        }

        /**
         * Sets what {@link WorkflowDefinition#metadata()} gives.
         *
         * @param metadata the value
         * @return this builder
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            return field("metadata", metadata);
        }

        /**
         * Adds one task, after those that are there.
         *
         * @param task the value
         * @return this builder
         */
        public Builder task(WorkflowTask task) {
            return field("tasks", Fields.with(fields, "tasks", task));
        }

        /**
         * Adds one key of the output, after those that are there: an expression, a constant, or a map or list of both.
         *
         * @param key the value
         * @param value the value
         * @return this builder
         */
        public Builder output(String key, @Nullable Object value) {
            return field("outputParameters", Fields.with(fields, "outputParameters", key, value));
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
         * Gives a workflow definition; known fields come in the order in which one writes them by hand, then the others.
         *
         * @return the workflow definition
         * @throws DefinitionException if a field does not hold what it should, or a value is no JSON value
         */
        public WorkflowDefinition build() {
            return new WorkflowDefinition(Shape.WORKFLOW.inOrder(fields));
        }
    }
}
