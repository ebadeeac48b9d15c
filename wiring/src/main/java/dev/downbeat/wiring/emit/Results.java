package dev.downbeat.wiring.emit;

import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The output object of a workflow. It is never empty: without, the engine takes the output of whichever task ended last. */
final class Results {

    private final Flow flow;
    private final Expressions expressions;

    Results(Flow flow, Expressions expressions) {
        this.flow = flow;
        this.expressions = expressions;
    }

    Map<String, @Nullable Object> atEnd() {
        return switch (flow.outcome()) {
            case Outcome.Assembled assembled -> orNothing(expressions.values(assembled.properties(), Optional.empty()));
            case Outcome.Source source -> from(Expressions.path(source.wire()));
            case Outcome.None none -> orNothing(new LinkedHashMap<>());
            // Every path ends in a task that gives the result itself.
            case Outcome.Unset unset -> orNothing(new LinkedHashMap<>());
            case Outcome.Unresolved unresolved -> throw new IllegalStateException("the result was not resolved");
        };
    }

    /** Where a task ends the workflow its arguments are the whole output: the engine ignores the flow's own then. */
    Map<String, @Nullable Object> atTermination(FlowTask task) {
        return orNothing(expressions.values(task));
    }

    private Map<String, @Nullable Object> from(Path path) {
        Contract contract = flow.contract();
        Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
        if (contract.output().present() instanceof JsonShape.Structure structure) {
            structure
                    .properties()
                    .forEach(property -> outputs.put(property.name(), expressions.of(below(path, property.name()))));
        } else {
            outputs.put(contract.resultKey().orElseThrow(), expressions.of(path));
        }
        return orNothing(outputs);
    }

    private static Map<String, @Nullable Object> orNothing(Map<String, @Nullable Object> outputs) {
        if (outputs.isEmpty()) {
            outputs.put("result", null);
        }
        return outputs;
    }

    private static Path below(Path path, String key) {
        List<PathStep> steps = new ArrayList<>(path.steps());
        steps.add(new PathStep.Key(key));
        return new Path(path.root(), steps);
    }
}
