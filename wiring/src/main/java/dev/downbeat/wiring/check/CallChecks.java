package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a step calls its task as the task's contract says: its inputs, its result. */
final class CallChecks {

    private final FlowTask step;
    private final Contract task;

    CallChecks(FlowTask step, Contract task) {
        this.step = step;
        this.task = task;
    }

    boolean isInput(Argument argument) {
        return task.input(argument.name()).isPresent();
    }

    List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        result().ifPresent(problems::add);
        List<InputKey> missing = new ArrayList<>(task.inputs().stream()
                .filter(input -> input.required()
                        && step.arguments().stream()
                                .noneMatch(argument -> argument.name().equals(input.name())))
                .toList());
        for (Argument argument : step.arguments()) {
            Optional<InputKey> input = task.input(argument.name());
            if (input.isPresent()) {
                input(argument, input.get()).ifPresent(problems::add);
            } else {
                List<String> names = missing.stream().map(InputKey::name).toList();
                problems.add(WiringProblems.unknownInput(
                        Place.input(step.name(), argument.name(), argument.site()), task, names));
                forget(missing, argument.name());
            }
        }
        for (InputKey input : missing) {
            problems.add(WiringProblems.missingInput(new Place(step.name(), step.site()), task, input));
        }
        return problems;
    }

    /** A misspelt input and the one that is therefore missing are one mistake. */
    private static void forget(List<InputKey> missing, String misspelt) {
        List<String> near =
                NearestName.of(misspelt, missing.stream().map(InputKey::name).toList());
        if (!near.isEmpty()) {
            missing.removeIf(input -> input.name().equals(near.get(0)));
        } else if (missing.size() == 1) {
            missing.clear();
        }
    }

    private Optional<Problem> result() {
        return ShapeFit.misfit(task.output(), step.output())
                .map(misfit -> WiringProblems.returnMismatch(
                        new Place(step.name(), step.site()),
                        task.name(),
                        step.output().name(),
                        task.output().name(),
                        misfit.where()));
    }

    private Optional<Problem> input(Argument argument, InputKey input) {
        Place place = Place.input(step.name(), argument.name(), argument.site());
        JsonShape wanted = input.required() ? input.shape() : new JsonShape.Maybe(input.shape());
        return ShapeFit.misfit(argument.shape(), wanted)
                .map(misfit ->
                        ShapeFit.misfit(argument.shape().present(), wanted).isEmpty()
                                ? WiringProblems.mayBeAbsent(place, "the parameter", "the parameter", wanted)
                                : WiringProblems.typeMismatch(
                                        place,
                                        "the parameter",
                                        argument.shape(),
                                        wanted,
                                        misfit.where(),
                                        misfit.found().map(JsonShape::name).orElse("missing"),
                                        misfit.needed().name()));
    }
}
