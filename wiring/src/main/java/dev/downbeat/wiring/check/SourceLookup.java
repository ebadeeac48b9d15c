package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.List;
import java.util.Optional;

/** Finds what the first name of a path stands for, and whether it can be read from where the path stands. */
final class SourceLookup {

    private final Flow flow;

    SourceLookup(Flow flow) {
        this.flow = flow;
    }

    /** What a look-up gives: the source, or the problem with it, or neither where a hole is read. */
    sealed interface Found {}

    /**
     * A source that can be read.
     *
     * @param shape its shape
     * @param owner what it is, in words: "the output of reserveStock"
     */
    record Source(JsonShape shape, String owner) implements Found {}

    record Refused(Problem problem) implements Found {}

    /**
     * Looks a source up.
     *
     * @param place where the path stands
     * @param path the path
     * @param byName whether no path was written and the name is the input's own
     * @param position how many tasks run before the place: its own index, or all for the result
     */
    Found find(Place place, Path path, boolean byName, int position) {
        Optional<InputKey> input = flow.contract().input(path.root());
        if (input.isPresent()) {
            return new Source(input.get().shape(), "the workflow's input " + path.root());
        }
        List<String> names = flow.taskNames();
        if (broken(path.root(), names)) {
            return new Source(new JsonShape.Unresolved(), path.root());
        }
        int index = names.indexOf(path.root());
        boolean isReader = index == position && position < names.size();
        if (index < 0 || (byName && isReader)) {
            return new Refused(WiringProblems.unknownSource(
                    place,
                    path,
                    byName,
                    flow.contract().inputNames(),
                    names.subList(0, Math.min(position, names.size()))));
        }
        if (isReader) {
            return new Refused(WiringProblems.readsItself(place, path.root()));
        }
        if (index > position) {
            List<String> between = names.subList(position, index + 1);
            return new Refused(
                    WiringProblems.readsLater(place, path.toString(), between, names.get(position), path.root()));
        }
        FlowTask task = flow.tasks().get(index);
        if (task.output() instanceof JsonShape.Nothing) {
            return new Refused(WiringProblems.readsNothing(place, path.root()));
        }
        return new Source(task.output(), "the output of " + task.name());
    }

    /** A step that was refused keeps its readers silent; also those that call a misspelt one by its right name. */
    private boolean broken(String root, List<String> names) {
        List<String> unresolved = flow.tasks().stream()
                .filter(SourceLookup::isBroken)
                .map(FlowTask::name)
                .toList();
        return unresolved.contains(root)
                || (!names.contains(root) && !NearestName.of(root, unresolved).isEmpty());
    }

    private static boolean isBroken(FlowTask task) {
        return switch (task.form()) {
            case Form.WorkerCall call ->
                ShapeFit.misfit(call.contract().output(), task.output()).isPresent();
            case Form.Unresolved unresolved -> true;
        };
    }
}
