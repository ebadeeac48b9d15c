package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.order.Reading;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.OrderProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the first name of a path stands for, and whether it can be read from where the path stands. */
final class SourceLookup {

    private final Flow flow;
    private final FlowOrder order;
    private final Variables variables;
    private final List<String> unresolved;
    private final List<String> brokenBlocks;

    SourceLookup(Flow flow, FlowOrder order) {
        this.flow = flow;
        this.order = order;
        this.variables = new Variables(flow);
        this.unresolved = flow.allTasks().stream()
                .filter(SourceLookup::isBroken)
                .map(FlowTask::name)
                .toList();
        DeclaredShapes shapes = new DeclaredShapes(flow);
        this.brokenBlocks = flow.allTasks().stream()
                .filter(task -> task.form() instanceof Form.Unresolved
                        || (task.form() instanceof Form.Switch chosen
                                && SwitchCases.isBroken(
                                        chosen,
                                        order.loopAround(task)
                                                .map(shapes::within)
                                                .orElse(shapes))))
                .map(FlowTask::name)
                .toList();
    }

    /** What a look-up gives: the source, or the problem with it. */
    sealed interface Found {}

    /**
     * A source that can be read.
     *
     * @param shape its shape
     * @param owner what it is, in words: "the output of reserveStock"
     * @param doubt why it may not be there; empty if it surely is
     */
    record Source(JsonShape shape, String owner, Optional<Doubt> doubt) implements Found {
        Source(JsonShape shape, String owner) {
            this(shape, owner, Optional.empty());
        }
    }

    record Refused(Problem problem) implements Found {}

    /**
     * A doubt about what is read.
     *
     * @param task the task that may not have run
     * @param reading why
     */
    record Doubt(String task, Reading.MayNotHaveRun reading) {}

    /**
     * Looks a source up.
     *
     * @param place where the path stands
     * @param path the path
     * @param byName whether no path was written and the name is the input's own
     * @param reader the task that reads; null for the result
     */
    Found find(Place place, Path path, boolean byName, @Nullable FlowTask reader) {
        String root = path.root();
        JsonShape item = reader == null ? null : Items.readableBy(reader, order).get(root);
        if (item != null) {
            return new Source(item, "the item " + root);
        }
        Optional<InputKey> input = flow.contract().input(root);
        if (input.isPresent()) {
            return new Source(input.get().shape(), "the workflow's input " + root);
        }
        if (root.equals(FixedNames.VARIABLES)) {
            return variables.find(place, path, reader, order);
        }
        Optional<JsonShape> fixed = FixedNames.shape(root);
        if (fixed.isPresent()) {
            return new Source(fixed.get(), root);
        }
        if (unresolved.contains(root)
                || (order.task(root).isEmpty()
                        && !NearestName.of(root, unresolved).isEmpty())) {
            // A step that was refused keeps its readers silent; also those that call a misspelt one by its right name.
            return new Source(new JsonShape.Unresolved(), root);
        }
        Reading reading = order.read(reader, root);
        if (reading instanceof Reading.Unknown || (byName && reading instanceof Reading.Itself)) {
            return new Refused(WiringProblems.unknownSource(
                    place, path, byName, flow.contract().inputNames(), readable(reader), others(reader)));
        }
        FlowTask task = order.task(root).orElseThrow();
        Optional<Source> counter = LoopCounters.find(path, reading, task);
        return counter.isPresent()
                ? counter.get()
                : step(place, reader == null ? flow.runMethod() : reader.name(), path, reading, task);
    }

    private Found step(Place place, String reader, Path path, Reading reading, FlowTask task) {
        Optional<Problem> refused = switch (reading) {
            case Reading.SurelyRan surely -> Optional.empty();
            case Reading.MayNotHaveRun maybe -> Optional.empty();
            case Reading.Unknown unknown -> Optional.empty();
            case Reading.Itself itself -> Optional.of(WiringProblems.readsItself(place, task.name()));
            case Reading.Around around -> Optional.of(OrderProblems.readsAround(place, path, task.name()));
            case Reading.Inside inside ->
                Optional.of(
                        OrderProblems.readsInside(place, path, inside.block().name()));
            case Reading.Later later -> Optional.of(WiringProblems.readsLater(place, reader, path, later.order()));
            case Reading.OtherBranch other -> Optional.of(OrderProblems.readsOtherBranch(place, path, other));
        };
        if (refused.isPresent()) {
            return new Refused(refused.get());
        }
        if (task.output() instanceof JsonShape.Nothing) {
            return new Refused(WiringProblems.readsNothing(place, task.name()));
        }
        if (reading instanceof Reading.MayNotHaveRun maybe
                && brokenBlocks.contains(maybe.why().name())) {
            return new Source(new JsonShape.Unresolved(), task.name());
        }
        return new Source(
                task.output(),
                "the output of " + task.name(),
                reading instanceof Reading.MayNotHaveRun maybe
                        ? Optional.of(new Doubt(task.name(), maybe))
                        : Optional.empty());
    }

    /** The steps that are there to be read. */
    private List<String> readable(@Nullable FlowTask reader) {
        return order.names().stream()
                .filter(name -> order.read(reader, name) instanceof Reading.SurelyRan && hasResult(name))
                .toList();
    }

    /** What can be read beside them. */
    private List<String> others(@Nullable FlowTask reader) {
        return Stream.concat(
                        order.names().stream()
                                .filter(name ->
                                        order.read(reader, name) instanceof Reading.MayNotHaveRun && hasResult(name)),
                        FixedNames.ALL.stream())
                .toList();
    }

    private boolean hasResult(String name) {
        return order.task(name)
                .filter(task -> !(task.output() instanceof JsonShape.Nothing))
                .isPresent();
    }

    private static boolean isBroken(FlowTask task) {
        return switch (task.form()) {
            case Form.WorkerCall call -> misfits(call.contract().output(), task);
            case Form.SubWorkflow call -> misfits(call.contract().output(), task);
            case Form.StartWorkflow start -> !StartChecks.result(task).isEmpty();
            case Form.Unresolved unresolved -> true;
            case Form.ForEach each -> EachResult.misfit(task, each).isPresent();
            default -> false;
        };
    }

    private static boolean misfits(JsonShape given, FlowTask task) {
        return ShapeFit.misfit(given, task.output()).isPresent();
    }
}
