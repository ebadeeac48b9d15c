package dev.downbeat.wiring.emit;

import dev.downbeat.definition.SubWorkflow;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.EndStatus;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the tasks of a flow: most are one task of the definition, some need helpers before or after them. */
final class TaskEmitter {

    private final Flow flow;
    private final Expressions expressions;
    private final Results results;
    private final TaskNames names;
    private final BlockEmitter blocks;
    private final WaitEmitter waits;
    private final HttpEmitter https;
    private final CallEmitter calls;

    TaskEmitter(Flow flow, Expressions expressions, Results results) {
        this.flow = flow;
        this.expressions = expressions;
        this.results = results;
        this.names = new TaskNames(flow.contract().name());
        this.blocks = new BlockEmitter(flow, this, expressions, names);
        this.waits = new WaitEmitter(expressions, names);
        this.https = new HttpEmitter(flow, expressions, names);
        this.calls = new CallEmitter(expressions, names);
    }

    /** The same for the tasks that run for an element of a list. */
    TaskEmitter forElement(FlowTask method, String element) {
        Expressions inside = expressions.forElement(method, element);
        return new TaskEmitter(flow, inside, new Results(flow, inside));
    }

    List<WorkflowTask> sequence(List<FlowTask> tasks) {
        List<WorkflowTask> emitted = new ArrayList<>();
        tasks.forEach(task -> emitted.addAll(emit(task)));
        return emitted;
    }

    List<WorkflowTask> emit(FlowTask task) {
        return switch (task.form()) {
            case Form.WorkerCall call ->
                one(task, WorkflowTask.builder(call.contract().name(), task.reference()), expressions.values(task));
            case Form.SubWorkflow call -> subWorkflow(task, call);
            case Form.Signal signal -> system(task, "WAIT", expressions.values(task));
            case Form.Wait wait -> waits.emit(task, wait);
            case Form.Http http -> https.emit(task, http.call());
            case Form.Event event -> List.of(calls.event(task, event));
            case Form.KafkaPublish kafka -> List.of(calls.kafka(task, kafka));
            case Form.Dynamic dynamic -> List.of(calls.dynamic(task, dynamic));
            case Form.StartWorkflow start -> List.of(calls.start(task, start));
            case Form.Human human -> system(task, "HUMAN", expressions.values(task));
            // The engine gives it no inputs.
            case Form.Noop noop -> system(task, "NOOP", Map.of());
            case Form.SystemTask system -> system(task, system.type().text(), expressions.values(task));
            case Form.SetVariables variables -> system(task, "SET_VARIABLE", expressions.values(task));
            case Form.Inline inline -> inline(task, inline);
            case Form.Jq jq -> {
                Map<String, @Nullable Object> inputs = expressions.values(task);
                inputs.put("queryExpression", Expressions.escaped(jq.query().text()));
                yield system(task, "JSON_JQ_TRANSFORM", inputs);
            }
            case Form.Terminate terminate -> terminate(task, terminate);
            case Form.Switch chosen -> blocks.choice(task, chosen);
            case Form.Fork fork -> blocks.fork(task, fork);
            case Form.DoWhile loop -> new LoopEmitter(this, expressions, names).doWhile(task, loop);
            case Form.EachInTurn each -> new LoopEmitter(this, expressions, names).each(task, each);
            case Form.ForEach each ->
                each.sequential()
                        ? new LoopEmitter(this, expressions, names).list(task, each)
                        : new ForEachEmitter(this, expressions, names).list(task, each);
            case Form.Coalesce coalesce -> new GatherEmitter(expressions, names).coalesce(task);
            case Form.Collect collect -> new GatherEmitter(expressions, names).collect(task, collect);
            case Form.Unresolved unresolved ->
                throw new IllegalStateException(task.name() + " was not resolved, so its flow has problems");
        };
    }

    private List<WorkflowTask> subWorkflow(FlowTask task, Form.SubWorkflow call) {
        Map<String, @Nullable Object> inputs = expressions.values(task);
        if (inputs.isEmpty()) {
            // Without any input the engine gives the child a record of its own.
            inputs.put("_", null);
        }
        String name = call.contract().name();
        WorkflowTask.Builder builder = names.system(task, "SUB_WORKFLOW")
                .subWorkflow(
                        call.version().isPresent()
                                ? SubWorkflow.of(name, call.version().get())
                                : SubWorkflow.latest(name));
        return one(task, builder, inputs);
    }

    private List<WorkflowTask> inline(FlowTask task, Form.Inline inline) {
        Map<String, @Nullable Object> inputs = expressions.values(task);
        inputs.put("evaluatorType", "graaljs");
        inputs.put("expression", Expressions.escaped(inline.script().text()));
        return system(task, "INLINE", inputs);
    }

    private List<WorkflowTask> terminate(FlowTask task, Form.Terminate terminate) {
        WorkflowTask.Builder builder = names.system(task, "TERMINATE")
                .input("terminationStatus", terminate.status().name());
        terminate
                .reason()
                .map(Written::text)
                .ifPresent(reason -> builder.input("terminationReason", expressions.text(reason, Optional.of(task))));
        if (terminate.status() == EndStatus.COMPLETED) {
            builder.input("workflowOutput", results.atTermination(task));
        }
        return one(task, builder, Map.of());
    }

    private List<WorkflowTask> system(FlowTask task, String type, Map<String, @Nullable Object> inputs) {
        return one(task, names.system(task, type), inputs);
    }

    private List<WorkflowTask> one(FlowTask task, WorkflowTask.Builder builder, Map<String, @Nullable Object> inputs) {
        inputs.forEach(builder::input);
        return List.of(OptionsEmitter.build(task, builder));
    }
}
