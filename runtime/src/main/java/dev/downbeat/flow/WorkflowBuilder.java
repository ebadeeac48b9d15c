package dev.downbeat.flow;

import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.wiring.check.FixedNames;
import dev.downbeat.wiring.emit.DefinitionEmitter;
import dev.downbeat.wiring.emit.DiagramEmitter;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workflow that is built in code, where each execution may have its own:
 *
 * <pre>{@code
 * WorkflowBuilder flow = WorkflowBuilder.named("notify_user").version(1);
 * Expr<String> user = flow.input("userId", String.class);
 * TaskRef<String> email = flow.add(UsersTasks.getUserEmail("get_email").userId(user));
 * flow.add(UsersTasks.sendEmail("send").email(email.output()).subject("Hello"));
 * conductor.workflows().execute(flow, Map.of("userId", "a"));
 * }</pre>
 *
 * <p>It is judged by the rules of workflow interfaces when it is built, which each method does that needs its definition, and
 * {@link #build()} alone. Scripts and queries are judged where {@code downbeat-scripts} is on the class path. Not safe for use by
 * several threads.
 */
public final class WorkflowBuilder extends Sequence {

    private final String name;
    private final CallSite site = CallSite.here();
    private final List<DeclaredInput> inputs = new ArrayList<>();
    private final FlowResult result = new FlowResult();
    private final WorkflowSettings settings = new WorkflowSettings();
    private String description = "";
    private int version = 1;

    private WorkflowBuilder(String name) {
        this.name = name;
    }

    /**
     * Begins a workflow, of version 1.
     *
     * @param name its name. Conductor: {@code name}
     * @return a workflow without tasks
     */
    public static WorkflowBuilder named(String name) {
        return new WorkflowBuilder(name);
    }

    /**
     * Says the version. Conductor: {@code version}.
     *
     * @param version the version, from 1; 1, if nothing is said
     * @return this
     */
    public WorkflowBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * Says what the workflow does. Conductor: {@code description}.
     *
     * @param description what it does
     * @return this
     */
    public WorkflowBuilder description(String description) {
        this.description = description;
        return this;
    }

    /**
     * Says what is said of a workflow beside its tasks: a timeout, a failure workflow, an owner.
     *
     * @param saying says it
     * @return this
     */
    public WorkflowBuilder settings(Consumer<WorkflowSettings> saying) {
        saying.accept(settings);
        return this;
    }

    /**
     * Declares an input that every execution is given.
     *
     * @param key its key
     * @param type its type
     * @param <T> its type
     * @return the input, for tasks to read
     */
    public <T> Expr<T> input(String key, Class<T> type) {
        return input(key, DataType.of(type));
    }

    /**
     * Declares an input that every execution is given.
     *
     * @param key its key
     * @param type its type
     * @param <T> its type
     * @return the input, for tasks to read
     */
    public <T> Expr<T> input(String key, DataType<T> type) {
        inputs.add(new DeclaredInput(key, type.shape(), CallSite.here()));
        return Expr.named(key, type.shape());
    }

    /**
     * Declares an input that an execution may be given.
     *
     * @param key its key
     * @param type its type
     * @param <T> its type
     * @return the input, for tasks that take what may be absent
     */
    public <T> Expr<T> optionalInput(String key, Class<T> type) {
        return input(key, DataType.of(type).orAbsent());
    }

    /**
     * Declares an input that an execution may be given.
     *
     * @param key its key
     * @param type its type
     * @param <T> its type
     * @return the input, for tasks that take what may be absent
     */
    public <T> Expr<T> optionalInput(String key, DataType<T> type) {
        return input(key, type.orAbsent());
    }

    /**
     * Reads a variable, which a task that surely ran has {@linkplain Tasks#setVariables set}.
     *
     * @param name its name
     * @param type its type, that of what it was set to
     * @param <T> its type
     * @return the variable
     */
    public <T> Expr<T> variable(String name, DataType<T> type) {
        return Expr.<Object>named(FixedNames.VARIABLES, new JsonShape.Anything("Object"))
                .at(name, type);
    }

    /**
     * Reads a variable, which a task that surely ran has {@linkplain Tasks#setVariables set}.
     *
     * @param name its name
     * @param type its type, that of what it was set to
     * @param <T> its type
     * @return the variable
     */
    public <T> Expr<T> variable(String name, Class<T> type) {
        return variable(name, DataType.of(type));
    }

    /**
     * Says what the workflow's result is: a record or POJO becomes the output object, anything else lies under {@code result} in
     * it. Without this and {@link #output(String, Expr)} there is no result.
     *
     * @param value the result
     * @return this
     */
    public WorkflowBuilder output(Expr<?> value) {
        result.is(value, CallSite.here());
        return this;
    }

    /**
     * Says what one property of the workflow's result is.
     *
     * @param property its key in the output object
     * @param value its value
     * @return this
     */
    public WorkflowBuilder output(String property, Expr<?> value) {
        result.has(property, value, CallSite.here());
        return this;
    }

    /**
     * Judges the workflow, and writes its definition.
     *
     * @return the definition, which later changes of this have no effect on, and those of the tasks that it calls
     * @throws InvalidWorkflowException if it breaks rules
     */
    public WorkflowBundle build() {
        Map<String, TaskDefinition> tasks = new LinkedHashMap<>();
        for (CallContract call : called()) {
            Optional<Class<?>> owner = call.tasks();
            String type = call.contract().name();
            if (owner.isPresent() && !tasks.containsKey(type)) {
                tasks.put(type, DefinitionResources.task(owner.get(), type));
            }
        }
        return new WorkflowBundle(DefinitionEmitter.emit(judged()), List.copyOf(tasks.values()));
    }

    /**
     * What may be meant, but need not: the warnings of a compiler. They are logged, too, whenever the workflow is built.
     *
     * @return the warnings; none, if there is nothing to be said
     * @throws InvalidWorkflowException if the workflow breaks rules
     */
    public List<Problem> warnings() {
        return judge(flow());
    }

    /**
     * The definition as the server stores it.
     *
     * @return JSON, indented
     * @throws InvalidWorkflowException if the workflow breaks rules
     */
    public String toJson() {
        return DefinitionJson.write(DefinitionEmitter.emit(judged()));
    }

    /**
     * The workflow drawn as a flow chart.
     *
     * @return a diagram in the language of Mermaid
     * @throws InvalidWorkflowException if the workflow breaks rules
     */
    public String diagram() {
        return DiagramEmitter.emit(judged());
    }

    /**
     * Reads a definition as JSON: one that {@link #toJson} wrote, or somebody else's. What is in it and not known stays in it. It is
     * judged by the rules of definitions that exist as JSON.
     *
     * @param json the definition of a workflow
     * @return the definition, without those of its tasks
     * @throws dev.downbeat.definition.DefinitionException if it is no definition
     * @throws InvalidWorkflowException if it breaks rules
     */
    public static WorkflowBundle fromJson(String json) {
        WorkflowDefinition definition = DefinitionJson.readWorkflow("JSON", json);
        var unused = Judge.judge(definition.name() + " v" + definition.version(), json);
        return new WorkflowBundle(definition, List.of());
    }

    private Flow judged() {
        Flow flow = flow();
        var unused = judge(flow);
        return flow;
    }

    private List<Problem> judge(Flow flow) {
        List<Problem> problems = new ArrayList<>(problems());
        problems.addAll(DeclarationChecks.check(flow, inputs));
        problems.addAll(settings.check(name, flow.contract()));
        return Judge.judge(name + " v" + version, flow, problems);
    }

    private Flow flow() {
        List<InputKey> keys = inputs.stream()
                .map(input ->
                        new InputKey(input.key(), input.shape(), !input.shape().maybeAbsent()))
                .toList();
        JsonShape output = result.shape();
        boolean isSpread = output instanceof JsonShape.Nothing || output.present() instanceof JsonShape.Structure;
        Contract contract = new Contract(name, keys, output, isSpread ? Optional.empty() : Optional.of("result"));
        return new Flow(contract, version, description, settings.settings(), name, tasks(), result.outcome(site), site);
    }
}
