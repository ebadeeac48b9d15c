package dev.downbeat.definition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which workflow a SUB_WORKFLOW task runs. Conductor: {@code subWorkflowParam}.
 *
 * <p>A record over its JSON fields, as {@link WorkflowTask} is.
 *
 * @param fields the JSON fields, unmodifiable: text, booleans, numbers, lists, maps and null
 */
public record SubWorkflow(@JsonValue Map<String, @Nullable Object> fields) {

    /**
     * Takes the fields as they are, in their order.
     *
     * @throws DefinitionException if a known field does not hold what it should, or a value is no JSON value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubWorkflow {
        fields = Fields.checked(Shape.SUB_WORKFLOW, fields);
    }

    /**
     * Begins the parameters of a sub-workflow.
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
     * The workflow of this name and version.
     *
     * @param name its name
     * @param version its version
     * @return the parameters
     */
    public static SubWorkflow of(String name, int version) {
        return builder(name).version(version).build();
    }

    /**
     * The latest version of a workflow that there is when the task starts.
     *
     * @param name its name
     * @return the parameters
     */
    public static SubWorkflow latest(String name) {
        return builder(name).build();
    }

    /**
     * A workflow that need not be registered.
     *
     * @param definition the definition
     * @return the parameters
     */
    public static SubWorkflow inline(WorkflowDefinition definition) {
        return builder(definition.name())
                .version(definition.version())
                .workflowDefinition(definition)
                .build();
    }

    /** {@return the workflow's name} Conductor: {@code name}. */
    public Optional<String> name() {
        return Fields.text(fields, "name");
    }

    /** {@return its version; the latest when the task starts, if not said} Conductor: {@code version}. */
    public Optional<Integer> version() {
        return Fields.whole(fields, "version");
    }

    /** {@return the domain of each task type in it; the parent's if not said} Conductor: {@code taskToDomain}. */
    public Map<String, @Nullable Object> taskToDomain() {
        return Fields.map(fields, "taskToDomain");
    }

    /** {@return the open-source server ignores it} Conductor: {@code idempotencyKey}. */
    public Optional<String> idempotencyKey() {
        return Fields.text(fields, "idempotencyKey");
    }

    /**
     * {@return FAIL, RETURN_EXISTING or FAIL_ON_RUNNING; the open-source server ignores it} Conductor: {@code
     * idempotencyStrategy}.
     */
    public Optional<String> idempotencyStrategy() {
        return Fields.text(fields, "idempotencyStrategy");
    }

    /**
     * {@return the priority of the runs, a number or an expression; the parent's if not said} Conductor: {@code priority}.
     */
    public Optional<Object> priority() {
        return Optional.ofNullable(fields.get("priority"));
    }

    /**
     * {@return a definition that is not registered; empty too where an expression gives one, which is in {@link #fields()}}
     * Conductor: {@code workflowDefinition}.
     */
    public Optional<WorkflowDefinition> workflowDefinition() {
        return Fields.object(fields, "workflowDefinition").map(WorkflowDefinition::new);
    }

    /** Builds the parameters of a sub-workflow. A field that is not set is not said. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields;

        private Builder(Map<String, @Nullable Object> fields) {
            this.fields = new LinkedHashMap<>(fields);
        }

        /**
         * Sets what {@link SubWorkflow#version()} gives.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(int version) {
            return field("version", version);
        }

        /**
         * Sets what {@link SubWorkflow#taskToDomain()} gives.
         *
         * @param taskToDomain the value
         * @return this builder
         */
        public Builder taskToDomain(Map<String, ? extends @Nullable Object> taskToDomain) {
            return field("taskToDomain", taskToDomain);
        }

        /**
         * Sets what {@link SubWorkflow#idempotencyKey()} gives.
         *
         * @param idempotencyKey the value
         * @return this builder
         */
        public Builder idempotencyKey(String idempotencyKey) {
            return field("idempotencyKey", idempotencyKey);
        }

        /**
         * Sets what {@link SubWorkflow#idempotencyStrategy()} gives.
         *
         * @param idempotencyStrategy the value
         * @return this builder
         */
        public Builder idempotencyStrategy(String idempotencyStrategy) {
            return field("idempotencyStrategy", idempotencyStrategy);
        }

        /**
         * Sets what {@link SubWorkflow#workflowDefinition()} gives.
         *
         * @param workflowDefinition the value
         * @return this builder
         */
        public Builder workflowDefinition(WorkflowDefinition workflowDefinition) {
            return field("workflowDefinition", workflowDefinition);
        }

        /**
         * Sets what {@link SubWorkflow#priority()} gives.
         *
         * @param priority the value
         * @return this builder
         */
        public Builder priority(Object priority) {
            return field("priority", priority);
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
         * Gives the parameters of a sub-workflow; known fields come in the order in which one writes them by hand, then the others.
         *
         * @return the parameters
         * @throws DefinitionException if a field does not hold what it should, or a value is no JSON value
         */
        public SubWorkflow build() {
            return new SubWorkflow(Shape.SUB_WORKFLOW.inOrder(fields));
        }
    }
}
