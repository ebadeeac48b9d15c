package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
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
    private final String callee;

    /**
     * @param kind what is called: "task" or "workflow"
     */
    CallChecks(FlowTask step, Contract task, String kind) {
        this.step = step;
        this.task = task;
        this.callee = "the " + kind + " " + task.name();
    }

    /**
     * What is asked of the source of an argument: its parameter's type or, where that is wrong itself, the task's. Empty for
     * what is no input.
     */
    Optional<Argument> asWired(Argument argument) {
        return task.input(argument.name()).map(input -> {
            JsonShape wanted = wanted(input);
            return ShapeFit.misfit(argument.shape(), wanted).isEmpty()
                    ? argument
                    : new Argument(argument.name(), wanted, argument.wire(), argument.site());
        });
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
                        Place.input(step.name(), argument.name(), argument.site()), callee, task, names));
                Misspelling.meant(argument.name(), names)
                        .ifPresent(name -> missing.removeIf(key -> key.name().equals(name)));
            }
        }
        for (InputKey input : missing) {
            problems.add(WiringProblems.missingInput(new Place(step.name(), step.site()), callee, input));
        }
        return problems;
    }

    private Optional<Problem> result() {
        return ShapeFit.misfit(task.output(), step.output())
                .map(misfit -> WiringProblems.returnMismatch(
                        new Place(step.name(), step.site()),
                        callee,
                        step.output().name(),
                        task.output().name(),
                        misfit.where()));
    }

    private static JsonShape wanted(InputKey input) {
        return input.required() || input.shape().maybeAbsent() ? input.shape() : new JsonShape.Maybe(input.shape());
    }

    private Optional<Problem> input(Argument argument, InputKey input) {
        Place place = Place.input(step.name(), argument.name(), argument.site());
        JsonShape wanted = wanted(input);
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
