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
 * One task of a workflow: a step of a worker, a system task, or a block that holds other tasks.
 *
 * <p>A record over its JSON fields: whatever was read is there, in order, fields that only a newer server knows included. A
 * setting that was not said, or is null, is empty here, and the server applies the default that is named at it.
 *
 * <pre>{@code
 * WorkflowTask.builder("greet", "greet_ref").input("name", "${workflow.input.name}").build();
 * }</pre>
 *
 * @param fields the JSON fields, unmodifiable: text, booleans, numbers, lists, maps and null
 */
public record WorkflowTask(@JsonValue Map<String, @Nullable Object> fields) {

    /**
     * Takes the fields as they are, in their order.
     *
     * @throws DefinitionException if a known field does not hold what it should, or a value is no JSON value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkflowTask {
        fields = Fields.checked(Shape.TASK, fields);
    }

    /**
     * Begins a task of a workflow.
     *
     * @param name its name
     * @param referenceName its reference name
     * @return a builder
     */
    public static Builder builder(String name, String referenceName) {
        return new Builder(Map.of()).field("name", name).field("taskReferenceName", referenceName);
    }

    /**
     * Begins with all that this one says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(fields);
    }

    /** {@return the task definition that it uses, which for a step is the task type that workers poll} */
    public String name() {
        return Fields.text(fields, "name", "");
    }

    /** {@return the name by which the workflow reads it, unique in the workflow} Conductor: {@code taskReferenceName}. */
    public String referenceName() {
        return Fields.text(fields, "taskReferenceName", "");
    }

    /** {@return the kind of task; SIMPLE, the server's default, if it was not said} Conductor: {@code type}. */
    public String type() {
        return Fields.text(fields, "type", "SIMPLE");
    }

    /** {@return what it is for} Default: none. Conductor: {@code description}. */
    public Optional<String> description() {
        return Fields.text(fields, "description");
    }

    /**
     * {@return its inputs by key, expressions in them, in the author's order; empty if not said} Conductor: {@code
     * inputParameters}.
     */
    public Map<String, @Nullable Object> inputs() {
        return Fields.map(fields, "inputParameters");
    }

    /** {@return DYNAMIC: the input that names the task type} Conductor: {@code dynamicTaskNameParam}. */
    public Optional<String> dynamicTaskNameParam() {
        return Fields.text(fields, "dynamicTaskNameParam");
    }

    /** {@return FORK_JOIN_DYNAMIC: the input that holds the tasks} Conductor: {@code dynamicForkTasksParam}. */
    public Optional<String> dynamicForkTasksParam() {
        return Fields.text(fields, "dynamicForkTasksParam");
    }

    /**
     * {@return FORK_JOIN_DYNAMIC: the input that holds the inputs of the tasks} Conductor: {@code
     * dynamicForkTasksInputParamName}.
     */
    public Optional<String> dynamicForkTasksInputParamName() {
        return Fields.text(fields, "dynamicForkTasksInputParamName");
    }

    /** {@return EVENT: where the event goes} Conductor: {@code sink}. */
    public Optional<String> sink() {
        return Fields.text(fields, "sink");
    }

    /** {@return SUB_WORKFLOW: which workflow runs} Conductor: {@code subWorkflowParam}. */
    public Optional<SubWorkflow> subWorkflow() {
        return Fields.object(fields, "subWorkflowParam").map(SubWorkflow::new);
    }

    /** {@return SWITCH: how the expression is read: value-param, javascript or graaljs} Conductor: {@code evaluatorType}. */
    public Optional<String> evaluatorType() {
        return Fields.text(fields, "evaluatorType");
    }

    /** {@return SWITCH: the name of an input, or a script} Conductor: {@code expression}. */
    public Optional<String> expression() {
        return Fields.text(fields, "expression");
    }

    /** {@return LAMBDA, an old form of INLINE: the script} Conductor: {@code scriptExpression}. */
    public Optional<String> scriptExpression() {
        return Fields.text(fields, "scriptExpression");
    }

    /** {@return DECISION, an old form of SWITCH: the input that is switched on} Conductor: {@code caseValueParam}. */
    public Optional<String> caseValueParam() {
        return Fields.text(fields, "caseValueParam");
    }

    /** {@return DECISION, an old form of SWITCH: the script that is switched on} Conductor: {@code caseExpression}. */
    public Optional<String> caseExpression() {
        return Fields.text(fields, "caseExpression");
    }

    /** {@return SWITCH: the tasks of each case, in order; empty if not said} Conductor: {@code decisionCases}. */
    public Map<String, List<WorkflowTask>> decisionCases() {
        return Fields.cases(fields, "decisionCases");
    }

    /** {@return SWITCH: the tasks of all other values; empty if not said} Conductor: {@code defaultCase}. */
    public List<WorkflowTask> defaultCase() {
        return Fields.tasks(fields, "defaultCase");
    }

    /** {@return FORK_JOIN: the tasks of each branch; empty if not said} Conductor: {@code forkTasks}. */
    public List<List<WorkflowTask>> forkTasks() {
        return Fields.branches(fields, "forkTasks");
    }

    /** {@return JOIN: the references it waits for; empty if not said} Conductor: {@code joinOn}. */
    public List<String> joinOn() {
        return Fields.texts(fields, "joinOn");
    }

    /** {@return JOIN: SYNC or ASYNC} Default: none. Conductor: {@code joinMode}. */
    public Optional<String> joinMode() {
        return Fields.text(fields, "joinMode");
    }

    /** {@return JOIN: stored by the server, without an effect that was seen} Conductor: {@code joinStatus}. */
    public Optional<String> joinStatus() {
        return Fields.text(fields, "joinStatus");
    }

    /**
     * {@return EXCLUSIVE_JOIN: the references whose output counts if none of the joined ran; empty if not said} Conductor:
     * {@code defaultExclusiveJoinTask}.
     */
    public List<String> defaultExclusiveJoinTask() {
        return Fields.texts(fields, "defaultExclusiveJoinTask");
    }

    /** {@return DO_WHILE: the list to go through, an expression} Conductor: {@code items}. */
    public Optional<String> items() {
        return Fields.text(fields, "items");
    }

    /** {@return DO_WHILE: the script that says whether another round follows} Conductor: {@code loopCondition}. */
    public Optional<String> loopCondition() {
        return Fields.text(fields, "loopCondition");
    }

    /** {@return DO_WHILE: the tasks of a round; empty if not said} Conductor: {@code loopOver}. */
    public List<WorkflowTask> loopOver() {
        return Fields.tasks(fields, "loopOver");
    }

    /** {@return whether the workflow goes on when the task fails} Server default: false. Conductor: {@code optional}. */
    public Optional<Boolean> optional() {
        return Fields.flag(fields, "optional");
    }

    /**
     * {@return how long a worker task waits before it can be polled, whole seconds} Server default: 0. Conductor: {@code
     * startDelay}.
     */
    public Optional<Duration> startDelay() {
        return Fields.seconds(fields, "startDelay");
    }

    /** {@return overrides that of the task definition, 0 or more} Default: none. Conductor: {@code retryCount}. */
    public Optional<Integer> retryCount() {
        return Fields.whole(fields, "retryCount");
    }

    /**
     * {@return whether a system task stays open until somebody completes it} Server default: false. Conductor: {@code
     * asyncComplete}.
     */
    public Optional<Boolean> asyncComplete() {
        return Fields.flag(fields, "asyncComplete");
    }

    /** {@return whether the branches beside it go on when it fails} Server default: false. Conductor: {@code permissive}. */
    public Optional<Boolean> permissive() {
        return Fields.flag(fields, "permissive");
    }

    /** {@return stored by the server, without an effect that was seen} Conductor: {@code rateLimited}. */
    public Optional<Boolean> rateLimited() {
        return Fields.flag(fields, "rateLimited");
    }

    /** {@return stored by the server, without an effect that was seen} Conductor: {@code cacheConfig}. */
    public Optional<Map<String, @Nullable Object>> cacheConfig() {
        return Fields.object(fields, "cacheConfig");
    }

    /**
     * {@return events for changes of its status, by status; stored by the server, without an effect that was seen} Empty if
     * not said. Conductor: {@code onStateChange}.
     */
    public Map<String, @Nullable Object> onStateChange() {
        return Fields.map(fields, "onStateChange");
    }

    /**
     * {@return a task definition of its own, which wins over the registered one and registers none} Conductor: {@code
     * taskDefinition}.
     */
    public Optional<TaskDefinition> taskDefinition() {
        return Fields.object(fields, "taskDefinition").map(TaskDefinition::new);
    }

    /** {@return notes of editors and tools; empty if not said} Conductor: {@code metadata}. */
    public Map<String, @Nullable Object> metadata() {
        return Fields.map(fields, "metadata");
    }

    /** Builds a task of a workflow. A field that is not set is not said. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields;

        private Builder(Map<String, @Nullable Object> fields) {
            this.fields = new LinkedHashMap<>(fields);
        }

        /**
         * Sets what {@link WorkflowTask#type()} gives.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(String type) {
            return field("type", type);
        }

        /**
         * Sets what {@link WorkflowTask#description()} gives.
         *
         * @param description the value
         * @return this builder
         */
        public Builder description(String description) {
            return field("description", description);
        }

        /**
         * Sets what {@link WorkflowTask#inputs()} gives.
         *
         * @param inputs the value
         * @return this builder
         */
        public Builder inputs(Map<String, ? extends @Nullable Object> inputs) {
            return field("inputParameters", inputs);
        }

        /**
         * Sets what {@link WorkflowTask#dynamicTaskNameParam()} gives.
         *
         * @param dynamicTaskNameParam the value
         * @return this builder
         */
        public Builder dynamicTaskNameParam(String dynamicTaskNameParam) {
            return field("dynamicTaskNameParam", dynamicTaskNameParam);
        }

        /**
         * Sets what {@link WorkflowTask#dynamicForkTasksParam()} gives.
         *
         * @param dynamicForkTasksParam the value
         * @return this builder
         */
        public Builder dynamicForkTasksParam(String dynamicForkTasksParam) {
            return field("dynamicForkTasksParam", dynamicForkTasksParam);
        }

        /**
         * Sets what {@link WorkflowTask#dynamicForkTasksInputParamName()} gives.
         *
         * @param dynamicForkTasksInputParamName the value
         * @return this builder
         */
        public Builder dynamicForkTasksInputParamName(String dynamicForkTasksInputParamName) {
            return field("dynamicForkTasksInputParamName", dynamicForkTasksInputParamName);
        }

        /**
         * Sets what {@link WorkflowTask#sink()} gives.
         *
         * @param sink the value
         * @return this builder
         */
        public Builder sink(String sink) {
            return field("sink", sink);
        }

        /**
         * Sets what {@link WorkflowTask#subWorkflow()} gives.
         *
         * @param subWorkflow the value
         * @return this builder
         */
        public Builder subWorkflow(SubWorkflow subWorkflow) {
            return field("subWorkflowParam", subWorkflow);
        }

        /**
         * Sets what {@link WorkflowTask#evaluatorType()} gives.
         *
         * @param evaluatorType the value
         * @return this builder
         */
        public Builder evaluatorType(String evaluatorType) {
            return field("evaluatorType", evaluatorType);
        }

        /**
         * Sets what {@link WorkflowTask#expression()} gives.
         *
         * @param expression the value
         * @return this builder
         */
        public Builder expression(String expression) {
            return field("expression", expression);
        }

        /**
         * Sets what {@link WorkflowTask#scriptExpression()} gives.
         *
         * @param scriptExpression the value
         * @return this builder
         */
        public Builder scriptExpression(String scriptExpression) {
            return field("scriptExpression", scriptExpression);
        }

        /**
         * Sets what {@link WorkflowTask#caseValueParam()} gives.
         *
         * @param caseValueParam the value
         * @return this builder
         */
        public Builder caseValueParam(String caseValueParam) {
            return field("caseValueParam", caseValueParam);
        }

        /**
         * Sets what {@link WorkflowTask#caseExpression()} gives.
         *
         * @param caseExpression the value
         * @return this builder
         */
        public Builder caseExpression(String caseExpression) {
            return field("caseExpression", caseExpression);
        }

        /**
         * Sets what {@link WorkflowTask#decisionCases()} gives.
         *
         * @param decisionCases the value
         * @return this builder
         */
        public Builder decisionCases(Map<String, List<WorkflowTask>> decisionCases) {
            return field("decisionCases", decisionCases);
        }

        /**
         * Sets what {@link WorkflowTask#defaultCase()} gives.
         *
         * @param defaultCase the value
         * @return this builder
         */
        public Builder defaultCase(List<WorkflowTask> defaultCase) {
            return field("defaultCase", defaultCase);
        }

        /**
         * Sets what {@link WorkflowTask#forkTasks()} gives.
         *
         * @param forkTasks the value
         * @return this builder
         */
        public Builder forkTasks(List<List<WorkflowTask>> forkTasks) {
            return field("forkTasks", forkTasks);
        }

        /**
         * Sets what {@link WorkflowTask#joinOn()} gives.
         *
         * @param joinOn the value
         * @return this builder
         */
        public Builder joinOn(List<String> joinOn) {
            return field("joinOn", joinOn);
        }

        /**
         * Sets what {@link WorkflowTask#joinMode()} gives.
         *
         * @param joinMode the value
         * @return this builder
         */
        public Builder joinMode(String joinMode) {
            return field("joinMode", joinMode);
        }

        /**
         * Sets what {@link WorkflowTask#joinStatus()} gives.
         *
         * @param joinStatus the value
         * @return this builder
         */
        public Builder joinStatus(String joinStatus) {
            return field("joinStatus", joinStatus);
        }

        /**
         * Sets what {@link WorkflowTask#defaultExclusiveJoinTask()} gives.
         *
         * @param defaultExclusiveJoinTask the value
         * @return this builder
         */
        public Builder defaultExclusiveJoinTask(List<String> defaultExclusiveJoinTask) {
            return field("defaultExclusiveJoinTask", defaultExclusiveJoinTask);
        }

        /**
         * Sets what {@link WorkflowTask#items()} gives.
         *
         * @param items the value
         * @return this builder
         */
        public Builder items(String items) {
            return field("items", items);
        }

        /**
         * Sets what {@link WorkflowTask#loopCondition()} gives.
         *
         * @param loopCondition the value
         * @return this builder
         */
        public Builder loopCondition(String loopCondition) {
            return field("loopCondition", loopCondition);
        }

        /**
         * Sets what {@link WorkflowTask#loopOver()} gives.
         *
         * @param loopOver the value
         * @return this builder
         */
        public Builder loopOver(List<WorkflowTask> loopOver) {
            return field("loopOver", loopOver);
        }

        /**
         * Sets what {@link WorkflowTask#optional()} gives.
         *
         * @param optional the value
         * @return this builder
         */
        public Builder optional(boolean optional) {
            return field("optional", optional);
        }

        /**
         * Sets what {@link WorkflowTask#startDelay()} gives.
         *
         * @param startDelay the value
         * @return this builder
         */
        public Builder startDelay(Duration startDelay) {
            return field("startDelay", Fields.seconds(startDelay, "startDelay"));
        }

        /**
         * Sets what {@link WorkflowTask#retryCount()} gives.
         *
         * @param retryCount the value
         * @return this builder
         */
        public Builder retryCount(int retryCount) {
            return field("retryCount", retryCount);
        }

        /**
         * Sets what {@link WorkflowTask#asyncComplete()} gives.
         *
         * @param asyncComplete the value
         * @return this builder
         */
        public Builder asyncComplete(boolean asyncComplete) {
            return field("asyncComplete", asyncComplete);
        }

        /**
         * Sets what {@link WorkflowTask#permissive()} gives.
         *
         * @param permissive the value
         * @return this builder
         */
        public Builder permissive(boolean permissive) {
            return field("permissive", permissive);
        }

        /**
         * Sets what {@link WorkflowTask#rateLimited()} gives.
         *
         * @param rateLimited the value
         * @return this builder
         */
        public Builder rateLimited(boolean rateLimited) {
            return field("rateLimited", rateLimited);
        }

        /**
         * Sets what {@link WorkflowTask#cacheConfig()} gives.
         *
         * @param cacheConfig the value
         * @return this builder
         */
        public Builder cacheConfig(Map<String, ? extends @Nullable Object> cacheConfig) {
            return field("cacheConfig", cacheConfig);
        }

        /**
         * Sets what {@link WorkflowTask#onStateChange()} gives.
         *
         * @param onStateChange the value
         * @return this builder
         */
        public Builder onStateChange(Map<String, ? extends @Nullable Object> onStateChange) {
            return field("onStateChange", onStateChange);
        }

        /**
         * Sets what {@link WorkflowTask#taskDefinition()} gives.
         *
         * @param taskDefinition the value
         * @return this builder
         */
        public Builder taskDefinition(TaskDefinition taskDefinition) {
            return field("taskDefinition", taskDefinition);
        }

        /**
         * Sets what {@link WorkflowTask#metadata()} gives.
         *
         * @param metadata the value
         * @return this builder
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            return field("metadata", metadata);
        }

        /**
         * Adds one input, after those that are there: an expression, a constant, or a map or list of both.
         *
         * @param key the value
         * @param value the value
         * @return this builder
         */
        public Builder input(String key, @Nullable Object value) {
            return field("inputParameters", Fields.with(fields, "inputParameters", key, value));
        }

        /**
         * Adds one case of a SWITCH, after those that are there.
         *
         * @param value the value
         * @param tasks the value
         * @return this builder
         */
        public Builder decisionCase(String value, List<WorkflowTask> tasks) {
            return field("decisionCases", Fields.with(fields, "decisionCases", value, tasks));
        }

        /**
         * Adds one branch of a FORK_JOIN, after those that are there.
         *
         * @param tasks the value
         * @return this builder
         */
        public Builder branch(List<WorkflowTask> tasks) {
            return field("forkTasks", Fields.with(fields, "forkTasks", tasks));
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
         * Gives a task of a workflow; known fields come in the order in which one writes them by hand, then the others.
         *
         * @return the task
         * @throws DefinitionException if a field does not hold what it should, or a value is no JSON value
         */
        public WorkflowTask build() {
            return new WorkflowTask(Shape.TASK.inOrder(fields));
        }
    }
}
