package dev.downbeat.it.dynamic.generated;

import dev.downbeat.annotation.EndStatus;
import dev.downbeat.flow.EngineTask;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.SwitchTask;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.TerminateTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds switches, with ends in their cases, and brings together what they leave. */
final class Choices {

    private static final List<Kind> KINDS = List.of(Kind.TEXT, Kind.NUMBER, Kind.FLAG, Kind.HUE);

    private final Making making;
    private final Filling filling;

    Choices(Making making, Filling filling) {
        this.making = making;
        this.filling = filling;
    }

    /** The cases of a switch: the values of each, and none for what else there is. */
    private record Cases(SwitchTask task, List<List<?>> values, Value value) {
        int taken(int round) {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i).isEmpty() || values.get(i).contains(value.at(round))) {
                    return i;
                }
            }
            throw new IllegalStateException("no case of " + value.at(round));
        }
    }

    void add(Sequence to, Scope scope) {
        String ref = making.fresh("choice");
        Cases cases = making.oneIn(3) ? byScript(ref, scope) : byValue(ref, scope);
        List<Scope> inners = new ArrayList<>();
        List<Scope> left = new ArrayList<>();
        for (int i = 0; i < cases.values().size(); i++) {
            int number = i;
            boolean taken = making.reaches(scope) && !scope.inLoop() && cases.taken(0) == i;
            Scope inner = scope.inside(Scope.Within.CASE, taken);
            inners.forEach(it -> inner.elsewhere.addAll(
                    it.own.stream().filter(making::isStep).toList()));
            inners.add(inner);
            boolean ends = mayEnd(scope) && i < cases.values().size() - 1 && making.oneIn(3);
            if (!ends) {
                left.add(inner);
            }
            fill(cases, number, inner, ends);
        }
        wrong(cases);
        to.add(cases.task());
        leave(to, scope, cases, inners, left);
    }

    private boolean mayEnd(Scope scope) {
        return !making.result.isEmpty() && !scope.beside;
    }

    private void fill(Cases cases, int number, Scope inner, boolean ends) {
        List<?> values = cases.values().get(number);
        if (values.isEmpty()) {
            cases.task().otherwise(tasks -> fill(tasks, inner, ends));
        } else if (values.size() == 1) {
            cases.task().on(values.getFirst(), tasks -> fill(tasks, inner, ends));
        } else {
            making.forms.add("case of several");
            cases.task().onAny(values, tasks -> fill(tasks, inner, ends));
        }
    }

    private void fill(Sequence tasks, Scope inner, boolean ends) {
        filling.fill(tasks, inner);
        if (ends) {
            end(tasks, inner);
        }
    }

    private Cases byScript(String ref, Scope scope) {
        String script = making.sabotage.strikes(Break.SCRIPT_BROKEN_OFF, "Tasks.switchBy(ref, text)")
                ? "$.by > 500 ? 'big' :"
                : "$.by > 500 ? 'big' : 'it\\'s small'";
        Given<Integer> by = making.wires.number(scope, ref, ".input(\"by\", by.expr())");
        String text = script;
        SwitchTask task = Tasks.switchBy(ref, text);
        task = by.isConstant() ? task.input("by", by.constant()) : task.input("by", by.expr());
        making.form("switch by script", scope);
        return new Cases(
                task,
                List.of(List.of("big"), List.of("it's small"), List.of()),
                Value.of(round -> by.value().number(round) > 500 ? "big" : "it's small"));
    }

    private Cases byValue(String ref, Scope scope) {
        Kind kind = KINDS.get(making.random.nextInt(KINDS.size()));
        Known value = making.wires.source(kind, scope);
        Known by = making.sabotage.strikes(Break.SWITCH_ON_RECORD, "Tasks.switchOn(ref, by.expr())")
                ? scope.any(Kind.BOX, making.random)
                : value;
        SwitchTask task = Tasks.switchOn(ref, by.expr());
        making.form("switch on " + kind, scope);
        return new Cases(
                task,
                switch (kind) {
                    case FLAG -> List.of(List.of(true), List.of(false));
                    case HUE -> List.of(List.of(Crew.Hue.RED), List.of(Crew.Hue.GREEN, Crew.Hue.BLUE));
                    case NUMBER -> List.of(List.of(likely(value, 3)), List.of(1001, 1002), List.of());
                    default -> List.of(List.of(likely(value, "it's")), List.of("never \"so\""), List.of());
                },
                value.value());
    }

    /** What a value is predicted to be, often, where that is known already. */
    private Object likely(Known value, Object otherwise) {
        return value.constant()
                        && making.oneIn(2)
                        && !"null".equals(value.value().at(0))
                ? value.value().at(0)
                : otherwise;
    }

    private void wrong(Cases cases) {
        String ref = making.fresh("wrong");
        Object first = cases.values().getFirst().getFirst();
        SwitchTask task = cases.task();
        if (making.sabotage.strikes(Break.CASE_REPEATED, "task.on(first, again")) {
            task.on(first, again -> again.add(Tasks.noop(ref)));
        }
        if (first instanceof Crew.Hue && making.sabotage.strikes(Break.CASE_OF_NO_VALUE, "task.on(\"PINK\", pink")) {
            task.on("PINK", pink -> pink.add(Tasks.noop(ref)));
        }
    }

    /** Ends the workflow with all of its result. */
    private void end(Sequence tasks, Scope scope) {
        String ref = making.fresh("end");
        TerminateTask end = Tasks.terminate(ref, EndStatus.COMPLETED);
        boolean complete = !making.sabotage.strikes(Break.END_WITHOUT_RESULT, "Tasks.terminate(ref");
        Map<String, Value> output = new LinkedHashMap<>();
        making.result.forEach((property, kind) -> {
            Given<?> given = making.wires.any(kind, scope, ref, "end.input(property, given.expr())");
            output.put(property, given.value());
            if (complete || output.size() > 1) {
                give(end, property, given);
            }
        });
        tasks.add(end);
        if (making.sabotage.strikes(Break.AFTER_THE_END, "tasks.add(Tasks.noop(ref + \"after\"))")) {
            tasks.add(Tasks.noop(ref + "after"));
        }
        if (making.reaches(scope)) {
            Map<String, Object> ended = new LinkedHashMap<>();
            output.forEach((property, value) -> ended.put(property, value.at(0)));
            making.ends(scope, ended);
        }
        making.form("terminate", scope);
    }

    private static void give(TerminateTask end, String property, Given<?> given) {
        if (given.isConstant()) {
            end.input(property, given.constant());
        } else {
            end.input(property, given.expr());
        }
    }

    /** What is behind a switch: all of the only case that is left, else what may not have run, and something of every case. */
    private void leave(Sequence to, Scope scope, Cases cases, List<Scope> inners, List<Scope> left) {
        if (left.size() == 1) {
            making.forms.add("the only case that does not end");
            left.getFirst().own.forEach(scope::made);
            return;
        }
        Optional<Kind> common = Arrays.stream(Kind.values())
                .filter(kind ->
                        left.stream().allMatch(it -> it.lastStep(kind, making).isPresent()))
                .findFirst();
        if (common.isPresent()) {
            coalesce(to, scope, cases, inners, left, common.get());
        }
        for (Scope inner : left) {
            int number = inners.indexOf(inner);
            for (Known known : inner.own) {
                if (making.isStep(known)) {
                    scope.maybe.add(new Known(
                            known.expr(),
                            known.kind(),
                            Value.of(round ->
                                    cases.taken(round) == number ? known.value().at(round) : null)));
                }
            }
        }
    }

    private void coalesce(Sequence to, Scope scope, Cases cases, List<Scope> inners, List<Scope> left, Kind kind) {
        EngineTask<?> whichever = Tasks.coalesce(making.fresh("whichever"), kind.type());
        Map<Integer, Known> each = new LinkedHashMap<>();
        for (Scope inner : left) {
            Known known = inner.lastStep(kind, making).orElseThrow();
            each.put(inners.indexOf(inner), known);
            whichever = whichever.input("case" + each.size(), known.expr());
        }
        scope.made(new Known(
                to.add(whichever).output(),
                kind,
                Value.of(round -> {
                    Known taken = each.get(cases.taken(round));
                    return taken == null ? null : taken.value().at(round);
                }),
                false));
        making.form("coalesce of cases", scope);
    }
}
