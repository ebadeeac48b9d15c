package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.NumberKind;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.LoopProblems;
import dev.downbeat.wiring.problem.OptionProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether loops end, run over lists, and stand in no other loop. */
final class LoopChecks {

    private static final JsonShape COUNT = new JsonShape.Numeric("long", NumberKind.LONG);

    private final FlowOrder order;
    private final WireChecks wires;
    private final ScriptChecks scripts;

    LoopChecks(FlowOrder order, WireChecks wires, ScriptChecks scripts) {
        this.order = order;
        this.wires = wires;
        this.scripts = scripts;
    }

    List<Problem> doWhile(FlowTask task, Form.DoWhile loop) {
        List<Problem> problems = new ArrayList<>();
        inLoop(task).ifPresent(problems::add);
        loop.keepLast().flatMap(number -> tooSmall(task, "keepLast", number)).ifPresent(problems::add);
        switch (loop.rounds()) {
            case Form.Rounds.Script script -> problems.addAll(condition(task, loop.body(), script.text()));
            case Form.Rounds.Times times ->
                tooSmall(task, "times", times.number()).ifPresent(problems::add);
            case Form.Rounds.TimesFrom from ->
                wires.read(new Place(task.name(), from.wire().site()), from.wire(), COUNT, task)
                        .ifPresent(problems::add);
            case Form.Rounds.Unresolved unresolved -> {}
        }
        return problems;
    }

    private static Optional<Problem> tooSmall(FlowTask task, String attribute, Written number) {
        return Integer.parseInt(number.text()) < 1
                ? Optional.of(
                        OptionProblems.outOfRange(new Place(task.name(), number.site()), attribute, number.text(), 1))
                : Optional.empty();
    }

    private List<Problem> condition(FlowTask task, Block body, Written script) {
        Set<String> names = new LinkedHashSet<>(RoundNames.of(task, body, order));
        Set<String> skipped = new LinkedHashSet<>(RoundNames.withResult(body));
        skipped.removeAll(names);
        names.add(LoopCounters.ROUND);
        List<Problem> problems = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>(names);
        taken.addAll(skipped);
        taken.add(task.reference());
        RoundNames.inside(body).forEach(step -> taken.add(step.reference()));
        for (Argument argument : task.arguments()) {
            if (taken.contains(argument.name())) {
                problems.add(LoopProblems.conditionNameTaken(
                        Place.input(task.name(), argument.name(), argument.site()), argument.name(), task.name()));
            }
        }
        problems.addAll(scripts.condition(task, script, names, skipped));
        return problems;
    }

    List<Problem> each(FlowTask task, Form.EachInTurn each) {
        List<Problem> problems = new ArrayList<>();
        inLoop(task).ifPresent(problems::add);
        problems.addAll(overList(task, each.list(), true));
        List<Argument> items = items(task);
        items.stream()
                .skip(1)
                .map(item -> LoopProblems.itemTwice(
                        Place.input(task.name(), item.name(), item.site()),
                        items.get(0).name()))
                .forEach(problems::add);
        return problems;
    }

    List<Problem> list(FlowTask task, Form.ForEach each) {
        List<Problem> problems = new ArrayList<>();
        if (each.sequential()) {
            inLoop(task).ifPresent(problems::add);
        }
        problems.addAll(overList(task, each.list(), false));
        EachResult.misfit(task, each)
                .map(misfit -> LoopProblems.resultOfList(
                        new Place(task.name(), task.site()),
                        task.output().name(),
                        "over a list it gives",
                        misfit.given().name(),
                        misfit.where()))
                .ifPresent(problems::add);
        return problems;
    }

    private List<Problem> overList(FlowTask task, Wire.From list, boolean block) {
        Place place = new Place(task.name(), list.site());
        Place method = new Place(task.name(), task.site());
        return switch (wires.find(place, list, task)) {
            case WireChecks.Wrong wrong -> List.of(wrong.problem());
            case WireChecks.There there ->
                switch (there.shape().present()) {
                    case JsonShape.ListOf elements ->
                        items(task).isEmpty()
                                ? List.of(LoopProblems.itemMissing(method, Optional.of(elements.element()), block))
                                : List.of();
                    case JsonShape.Anything any ->
                        items(task).isEmpty()
                                ? List.of(LoopProblems.itemMissing(method, Optional.empty(), block))
                                : List.of();
                    case JsonShape.Unresolved unresolved -> List.of();
                    default -> List.of(LoopProblems.notAList(place, list.path(), there.shape()));
                };
        };
    }

    private static List<Argument> items(FlowTask task) {
        return task.arguments().stream()
                .filter(argument -> argument.wire() instanceof Wire.Item)
                .toList();
    }

    /** At any depth: the engine looks for the inner loop under a name that it has in no outer one. */
    private Optional<Problem> inLoop(FlowTask task) {
        return order.loopAround(task)
                .map(outer -> LoopProblems.loopInLoop(new Place(task.name(), task.site()), outer.name()));
    }
}
