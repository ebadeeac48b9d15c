package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.EachTask;
import dev.downbeat.flow.Element;
import dev.downbeat.flow.LoopTask;
import dev.downbeat.flow.Round;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Adds loops, and lists what their rounds left. */
final class Loops {

    private final Making making;
    private final Filling filling;
    private final Steps steps;

    Loops(Making making, Filling filling, Steps steps) {
        this.making = making;
        this.filling = filling;
        this.steps = steps;
    }

    void add(Sequence to, Scope scope) {
        switch (making.random.nextInt(4)) {
            case 0 -> onCondition(to, scope);
            case 1 -> times(to, scope);
            case 2 -> timesFrom(to, scope);
            default -> each(to, scope);
        }
    }

    private void onCondition(Sequence to, Scope scope) {
        String ref = making.fresh("loop");
        String sum = making.fresh("sum");
        int limit = making.random.nextInt(1000);
        int most = 1 + making.random.nextInt(3);
        Scope inner = scope.inside(Scope.Within.LOOP, true);
        String script = making.sabotage.strikes(Break.SCRIPT_BROKEN_OFF, "Tasks.doWhile(ref, text")
                ? "$." + sum + " <"
                : "$." + sum + " < $.limit && $.round < $.most";
        String text = script;
        List<Known> last = new ArrayList<>();
        LoopTask loop = Tasks.doWhile(ref, text, round -> {
            body(ref, round, inner);
            last.add(steps.adding(sum, round, inner));
        });
        loop.input("limit", limit).input("most", most);
        making.form("doWhile script", scope);
        over(to, scope, inner, loop, () -> {
            int rounds = 1;
            while (last.getFirst().value().number(rounds - 1) < limit && rounds < most) {
                rounds++;
            }
            return rounds;
        });
    }

    private void times(Sequence to, Scope scope) {
        String ref = making.fresh("loop");
        int times = 1 + making.random.nextInt(3);
        Scope inner = scope.inside(Scope.Within.LOOP, true);
        LoopTask loop = Tasks.times(ref, times, round -> body(ref, round, inner));
        making.form("doWhile times", scope);
        over(to, scope, inner, loop, () -> times);
    }

    private void timesFrom(Sequence to, Scope scope) {
        String ref = making.fresh("loop");
        Scope inner = scope.inside(Scope.Within.LOOP, true);
        String key = making.fresh("few");
        int few = making.random.nextInt(4);
        making.inputs.put(key, few);
        LoopTask loop = Tasks.timesFrom(ref, making.flow.input(key, int.class), round -> body(ref, round, inner));
        making.form("doWhile timesFrom", scope);
        over(to, scope, inner, loop, () -> Math.max(1, few));
    }

    private void body(String ref, Round round, Scope inner) {
        inner.made(new Known(round.number(), Kind.NUMBER, Value.of(number -> number + 1)));
        filling.fill(round, inner);
        loopInside(ref, round);
    }

    private void loopInside(String ref, Sequence body) {
        String inside = ref + "inside";
        if (making.sabotage.strikes(Break.LOOP_WITHIN_LOOP, "Tasks.times(inside")) {
            body.add(Tasks.times(inside, 2, round -> round.add(Tasks.noop(ref + "noop"))));
        }
    }

    /** What is behind a loop: what its last round left, and lists of what all did. */
    private void over(Sequence to, Scope scope, Scope inner, LoopTask loop, IntSupplier count) {
        boolean collects = making.oneIn(2);
        if (!collects && making.oneIn(2)) {
            loop.keepLast(1);
            making.form("doWhile keepLast", scope);
        }
        to.add(loop);
        Value rounds = Value.of(round -> count.getAsInt());
        for (Known known : inner.own) {
            scope.made(new Known(
                    known.expr(),
                    known.kind(),
                    Value.of(round -> known.value().at(rounds.number(0) - 1)),
                    known.full()));
        }
        if (collects) {
            collect(to, scope, inner, rounds, true);
        }
    }

    private void each(Sequence to, Scope scope) {
        String ref = making.fresh("each");
        Kind kind = List.of(Kind.NUMBERS, Kind.TEXTS, Kind.BOXES).get(making.random.nextInt(3));
        Known list = making.wires.source(kind, scope);
        Scope inner = scope.inside(Scope.Within.LOOP, true);
        EachTask each = Tasks.eachInTurn(ref, Lists.of(list), element -> element(element, list, inner));
        to.add(each);
        making.form("eachInTurn", scope);
        collect(to, scope, inner, Value.of(round -> list.value().list(0).size()), list.full());
    }

    private void element(Element<Object> element, Known list, Scope inner) {
        inner.made(new Known(
                element.item(),
                list.kind().element(),
                Value.of(round -> list.value().list(0).get(round))));
        inner.made(new Known(element.index(), Kind.NUMBER, Value.of(round -> round)));
        filling.fill(element, inner);
    }

    /** Lists what a step of a loop left, which may stand in a case. */
    private void collect(Sequence to, Scope scope, Scope inner, Value rounds, boolean full) {
        List<Known> all = new ArrayList<>();
        inner.own.stream().filter(making::isStep).forEach(all::add);
        inner.maybe.stream().filter(it -> !scope.maybe.contains(it)).forEach(all::add);
        all.removeIf(it -> it.kind() != Kind.NUMBER && it.kind() != Kind.TEXT && it.kind() != Kind.BOX);
        if (all.isEmpty()) {
            return;
        }
        String ref = making.fresh("collected");
        Known each = all.get(making.random.nextInt(all.size()));
        if (making.sabotage.strikes(Break.COLLECT_OF_NO_LOOP, "Tasks.collect(ref, outside")) {
            var outside = to.add(Tasks.inline(ref + "outside", "1", Integer.class));
            to.add(Tasks.collect(ref, outside.output()));
            return;
        }
        scope.made(new Known(
                to.add(Tasks.collect(ref, each.expr())).output(),
                each.kind().list(),
                Value.of(round -> {
                    List<Object> left = new ArrayList<>();
                    for (int i = 0; i < rounds.number(0); i++) {
                        Object value = each.value().at(i);
                        if (value != null) {
                            left.add(value);
                        }
                    }
                    return left;
                }),
                full && inner.own.contains(each)));
        making.form(inner.own.contains(each) ? "collect" : "collect of a case", scope);
    }
}
