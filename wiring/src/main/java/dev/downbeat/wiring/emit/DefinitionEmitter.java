package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the definition of a flow: what the user said and what the engine needs, and nothing that is a default. */
public final class DefinitionEmitter {

    private final Flow flow;
    private final Expressions expressions;

    private DefinitionEmitter(Flow flow) {
        this.flow = flow;
        this.expressions = new Expressions(flow);
    }

    /**
     * Writes the definition of a flow.
     *
     * @param flow a flow in which the checks found no errors
     * @return its definition
     */
    public static WorkflowDefinition emit(Flow flow) {
        return new DefinitionEmitter(flow).definition();
    }

    private WorkflowDefinition definition() {
        WorkflowDefinition.Builder definition =
                WorkflowDefinition.builder(flow.contract().name(), flow.version());
        if (!flow.description().isEmpty()) {
            definition.description(flow.description());
        }
        if (!flow.contract().inputs().isEmpty()) {
            definition.inputParameters(flow.contract().inputNames());
        }
        return definition
                .tasks(flow.tasks().stream().map(this::task).toList())
                .outputs(outputs())
                .build();
    }

    private WorkflowTask task(FlowTask task) {
        return switch (task.form()) {
            case Form.WorkerCall call -> {
                WorkflowTask.Builder step = WorkflowTask.builder(call.contract().name(), task.reference());
                values(task.arguments()).forEach(step::input);
                yield step.build();
            }
            case Form.Unresolved unresolved ->
                throw new IllegalStateException(task.name() + " was not resolved, so its flow has problems");
        };
    }

    private Map<String, @Nullable Object> values(List<Argument> arguments) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            values.put(argument.name(), expressions.value(argument.wire(), argument.name(), argument.shape()));
        }
        return values;
    }

    /** Never empty: without output parameters the engine takes the output of whichever task ended last. */
    private Map<String, @Nullable Object> outputs() {
        Contract contract = flow.contract();
        return switch (flow.outcome()) {
            case Outcome.Assembled assembled -> values(assembled.properties());
            case Outcome.Source source -> {
                Path path = Expressions.path(source.wire());
                Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
                if (contract.output().present() instanceof JsonShape.Structure structure) {
                    structure
                            .properties()
                            .forEach(property ->
                                    outputs.put(property.name(), expressions.of(below(path, property.name()))));
                } else {
                    outputs.put(contract.resultKey().orElseThrow(), expressions.of(path));
                }
                yield outputs;
            }
            case Outcome.None none -> {
                Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
                outputs.put("result", null);
                yield outputs;
            }
            case Outcome.Unset unset -> throw new IllegalStateException("the result is not set");
            case Outcome.Unresolved unresolved -> throw new IllegalStateException("the result was not resolved");
        };
    }

    private static Path below(Path path, String key) {
        List<PathStep> steps = new ArrayList<>(path.steps());
        steps.add(new PathStep.Key(key));
        return new Path(path.root(), steps);
    }
}
