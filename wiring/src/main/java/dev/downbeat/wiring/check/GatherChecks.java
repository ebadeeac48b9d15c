package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.order.Reading;
import dev.downbeat.wiring.problem.LoopProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what brings cases and rounds together gives what it says. */
final class GatherChecks {

    private final FlowOrder order;
    private final WireChecks wires;

    GatherChecks(FlowOrder order, WireChecks wires) {
        this.order = order;
        this.wires = wires;
    }

    /** Whether a reader asks in which round each of its sources ran: then it takes no value of another one. */
    static boolean knowsTheRound(Reading.MayNotHaveRun maybe, @Nullable FlowTask reader, FlowOrder order) {
        if (reader == null) {
            return false;
        }
        return reader.form() instanceof Form.Collect
                || (reader.form() instanceof Form.Coalesce
                        && order.loopAround(reader)
                                .map(FlowTask::name)
                                .equals(maybe.loop().map(loop -> loop.name())));
    }

    List<Problem> coalesce(FlowTask task) {
        Place method = new Place(task.name(), task.site());
        if (task.arguments().isEmpty()) {
            return List.of(LoopProblems.coalesceEmpty(method));
        }
        List<Problem> problems = new ArrayList<>();
        for (Argument argument : task.arguments()) {
            source(task, argument).ifPresent(problems::add);
        }
        if (problems.isEmpty() && !task.output().maybeAbsent() && !isAlwaysThere(task)) {
            problems.add(LoopProblems.coalesceMayBeAbsent(method, task.output()));
        }
        return problems;
    }

    private Optional<Problem> source(FlowTask task, Argument argument) {
        Place place = Place.input(task.name(), argument.name(), argument.site());
        Optional<ShapeFit.Misfit> misfit =
                ShapeFit.misfit(argument.shape().present(), task.output().present());
        if (misfit.isPresent()) {
            return Optional.of(LoopProblems.coalesceMismatch(
                    place, argument.shape(), task.output(), misfit.get().where()));
        }
        JsonShape shape = argument.shape();
        JsonShape optional =
                shape.maybeAbsent() || shape instanceof JsonShape.Unresolved ? shape : new JsonShape.Maybe(shape);
        return wires.check(
                task.name(), new Argument(argument.name(), optional, argument.wire(), argument.site()), task);
    }

    private boolean isAlwaysThere(FlowTask task) {
        Set<String> steps = new HashSet<>();
        for (Argument argument : task.arguments()) {
            Optional<Path> path = path(argument);
            Optional<FlowTask> step = path.flatMap(it -> order.task(it.root()));
            // Asked first: an input may have the name of a step, which is reported by itself.
            if (path.isEmpty() || isThere(argument, path.get(), task)) {
                return true;
            }
            if (step.isEmpty()) {
                continue;
            }
            JsonShape output = step.get().output();
            switch (PathWalk.walk(new Place(task.name(), argument.site()), path.orElseThrow(), output, "")) {
                case PathWalk.Value value -> {
                    if (value.shape() instanceof JsonShape.Unresolved) {
                        return true;
                    }
                    if (!value.shape().maybeAbsent()) {
                        steps.add(step.get().name());
                    }
                }
                case PathWalk.Astray astray -> {}
            }
        }
        return order.cover(task, steps);
    }

    private boolean isThere(Argument argument, Path path, FlowTask task) {
        Wire.From from = new Wire.From(path.toString(), argument.site());
        return wires.find(new Place(task.name(), argument.site()), from, task) instanceof WireChecks.There there
                && !there.shape().maybeAbsent();
    }

    /** The path of an argument; none for constants and texts, which are always there. */
    private static Optional<Path> path(Argument argument) {
        return switch (argument.wire()) {
            case Wire.ByName byName -> Optional.of(Path.of(argument.name()));
            case Wire.From from ->
                PathReader.read(from.path()) instanceof PathReader.Parsed parsed
                        ? Optional.of(parsed.path())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    List<Problem> collect(FlowTask task, Form.Collect collect) {
        Wire.From from = collect.wire();
        Place place = new Place(task.name(), from.site());
        if (!task.arguments().isEmpty()) {
            Argument first = task.arguments().get(0);
            return List.of(LoopProblems.collectMisplaced(
                    Place.input(task.name(), first.name(), first.site()),
                    "@Collect takes no parameters",
                    "Take it out"));
        }
        if (PathReader.read(from.path()) instanceof PathReader.Parsed parsed) {
            Optional<Problem> misplaced = misplaced(task, parsed.path(), from, place);
            if (misplaced.isPresent()) {
                return List.of(misplaced.get());
            }
        }
        return switch (wires.find(place, from, task)) {
            case WireChecks.Wrong wrong -> List.of(wrong.problem());
            case WireChecks.There there ->
                result(task, there.shape().present()).stream().toList();
        };
    }

    private static Optional<Problem> result(FlowTask task, JsonShape element) {
        if (element instanceof JsonShape.Unresolved) {
            return Optional.empty();
        }
        JsonShape given = new JsonShape.ListOf("List<" + WiringProblems.boxed(element.name()) + ">", element);
        return ShapeFit.misfit(given, task.output())
                .map(misfit -> LoopProblems.resultOfList(
                        new Place(task.name(), task.site()),
                        task.output().name(),
                        "collected it is",
                        given.name(),
                        misfit.where()));
    }

    private Optional<Problem> misplaced(FlowTask task, Path path, Wire.From from, Place place) {
        Optional<FlowTask> step = order.task(path.root());
        if (step.isEmpty()) {
            return wires.find(place, from, task) instanceof WireChecks.There
                    ? Optional.of(LoopProblems.collectMisplaced(
                            place, path.root() + " is no step of a loop", "Name a step of a loop that is over"))
                    : Optional.empty();
        }
        Optional<FlowTask> loop = order.loopAround(step.get());
        if (loop.isEmpty()) {
            return step.get().form() instanceof Form.Unresolved
                    ? Optional.empty()
                    : Optional.of(LoopProblems.collectMisplaced(
                            place, path.root() + " is in no loop", "Read it as it is: @From(\"" + path + "\")"));
        }
        String name = loop.get().name();
        boolean keepsAll = !(loop.get().form() instanceof Form.DoWhile repeated)
                || repeated.keepLast().isEmpty();
        return switch (order.read(task, name)) {
            case Reading.Around around ->
                Optional.of(LoopProblems.collectMisplaced(
                        place, "stands inside the loop " + name + ", which is not over here", "Put it after " + name));
            case Reading.Later later ->
                Optional.of(
                        LoopProblems.collectMisplaced(place, "stands before the loop " + name, "Put it after " + name));
            default ->
                keepsAll
                        ? Optional.empty()
                        : Optional.of(LoopProblems.collectMisplaced(
                                place,
                                "the loop " + name + " keeps only its last rounds, so the others would be missing",
                                "Take keepLast out"));
        };
    }
}
