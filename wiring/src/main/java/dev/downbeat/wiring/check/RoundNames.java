package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import java.util.List;
import java.util.stream.Stream;

/** The steps of a loop whose results its condition reads by their names. */
public final class RoundNames {

    private RoundNames() {}

    /**
     * The names that every round gives a value.
     *
     * @param loop the loop
     * @param body what runs in each round
     * @param order the order of the flow
     * @return the names, in source order
     */
    public static List<String> of(FlowTask loop, Block body, FlowOrder order) {
        return inside(body)
                .filter(step -> step.output() instanceof JsonShape.Unresolved
                        || (!(step.output() instanceof JsonShape.Nothing) && order.everyRoundRuns(loop, step.name())))
                .map(FlowTask::name)
                .toList();
    }

    static List<String> withResult(Block body) {
        return inside(body)
                .filter(step -> !(step.output() instanceof JsonShape.Nothing))
                .map(FlowTask::name)
                .toList();
    }

    static Stream<FlowTask> inside(Block body) {
        return body.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.of(task), task.form().blocks().stream().flatMap(RoundNames::inside)));
    }
}
