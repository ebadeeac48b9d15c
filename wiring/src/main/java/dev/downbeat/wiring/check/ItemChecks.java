package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.PathStep;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.LoopProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a parameter that is an element of a list, or lies below one, fits it. */
public final class ItemChecks {

    private static final String ELEMENT = "element";

    private final FlowOrder order;
    private final WireChecks wires;

    ItemChecks(FlowOrder order, WireChecks wires) {
        this.order = order;
        this.wires = wires;
    }

    /**
     * The steps of a path below an element.
     *
     * @param item what was written
     * @return what reading it gave; its first name means nothing
     */
    public static PathReader.Result below(Wire.Item item) {
        String path = item.path();
        if (path.isEmpty() || (path.startsWith("[") && PathReader.read(path) instanceof PathReader.Unreadable)) {
            return PathReader.read(ELEMENT + path);
        }
        return switch (PathReader.read(path)) {
            case PathReader.Unreadable unreadable -> unreadable;
            case PathReader.Parsed parsed -> {
                List<PathStep> steps = new ArrayList<>(parsed.path().steps());
                steps.add(0, new PathStep.Key(parsed.path().root()));
                yield new PathReader.Parsed(new Path(ELEMENT, steps));
            }
        };
    }

    /** The steps of a path below an element that the checks have read. */
    public static List<PathStep> steps(Wire.Item item) {
        return switch (below(item)) {
            case PathReader.Parsed parsed -> parsed.path().steps();
            case PathReader.Unreadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
    }

    Optional<Problem> check(String step, Argument argument, Wire.Item item, @Nullable FlowTask reader) {
        Place place = Place.input(step, argument.name(), item.site());
        Optional<FlowTask> owner = reader == null ? Optional.empty() : order.task(reader.name());
        Optional<Wire.From> list = owner.flatMap(ItemChecks::list);
        if (list.isEmpty()) {
            return Optional.of(LoopProblems.itemMisplaced(place));
        }
        return switch (below(item)) {
            case PathReader.Unreadable wrong ->
                Optional.of(WiringProblems.pathInvalid(place, item.path(), wrong.reason()));
            case PathReader.Parsed parsed ->
                fit(
                        place,
                        list.get(),
                        parsed.path(),
                        element(wires, list.get(), owner.orElseThrow()),
                        argument.shape());
        };
    }

    /** The list over which a task runs. */
    static Optional<Wire.From> list(FlowTask task) {
        return switch (task.form()) {
            case Form.ForEach each -> Optional.of(each.list());
            case Form.EachInTurn each -> Optional.of(each.list());
            default -> Optional.empty();
        };
    }

    /** The shape of an element; a hole where it is not known, which is reported elsewhere or is any JSON. */
    static JsonShape element(WireChecks wires, Wire.From list, FlowTask owner) {
        return wires.find(new Place(owner.name(), list.site()), list, owner) instanceof WireChecks.There there
                        && there.shape().present() instanceof JsonShape.ListOf elements
                ? elements.element()
                : new JsonShape.Unresolved();
    }

    private static Optional<Problem> fit(Place place, Wire.From list, Path path, JsonShape element, JsonShape target) {
        return switch (PathWalk.walk(place, path, element, "an element of " + list.path())) {
            case PathWalk.Astray astray -> Optional.of(asWritten(astray.problem()));
            case PathWalk.Value value ->
                ShapeFit.misfit(value.shape(), target)
                        .map(misfit -> LoopProblems.itemMismatch(
                                place,
                                list.path() + "[]" + path.tail(),
                                value.shape(),
                                target,
                                misfit.where(),
                                misfit.found().map(JsonShape::name).orElse("missing"),
                                misfit.needed().name()));
        };
    }

    /** The element itself has no name in the path, so suggestions go without. */
    private static Problem asWritten(Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.site(),
                problem.headline(),
                problem.details().stream()
                        .map(detail -> detail.replace('"' + ELEMENT + ".", "\""))
                        .toList());
    }
}
