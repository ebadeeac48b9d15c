package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Expr;
import dev.downbeat.flow.ForEachTask;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.Tasks;
import java.util.List;
import java.util.Optional;

/** Adds tasks that run for each element of a list, beside each other or in turn. */
final class Elements {

    private static final Work WORK = new Work();

    private final Making making;

    Elements(Making making) {
        this.making = making;
    }

    void add(Sequence to, Scope scope) {
        if (making.oneIn(2)) {
            numbers(to, scope);
        } else {
            boxes(to, scope);
        }
    }

    private void numbers(Sequence to, Scope scope) {
        String ref = making.fresh("sums");
        Known known = making.wires.source(Kind.NUMBERS, scope);
        Known list = making.sabotage.strikes(Break.EACH_OF_NO_LIST, "Tasks.forEach(Lists.of(list), one")
                ? new Known(
                        scope.any(Kind.NUMBER, making.random).expr().as(Kind.NUMBERS.type()),
                        Kind.NUMBERS,
                        known.value())
                : known;
        Given<Integer> right = making.wires.number(scope, ref, "sum.right(right.expr())");
        ForEachTask<List<Integer>> task = Tasks.forEach(Lists.of(list), one -> {
            CrewTasks.Add sum = CrewTasks.add(ref).left(Lists.number(one));
            return right.isConstant() ? sum.right(right.constant()) : sum.right(right.expr());
        });
        add(
                to,
                scope,
                task,
                new Known(
                        task.output(),
                        Kind.NUMBERS,
                        Value.of(round -> list.value()
                                .mapped(
                                        round,
                                        it -> WORK.add(
                                                (Integer) it, right.value().number(round)))),
                        list.full()));
    }

    private void boxes(Sequence to, Scope scope) {
        String ref = making.fresh("boxes");
        Known list = making.wires.source(Kind.BOXES, scope);
        String weight = making.sabotage.strikes(Break.ELEMENT_OF_OTHER_TYPE, "box.weight(heavy)") ? "label" : "weight";
        Given<String> label = making.wires.text(scope, ref, "box.label(label.expr())");
        ForEachTask<List<Crew.Box>> task = Tasks.forEach(Lists.of(list), each -> {
            Expr<Integer> heavy = each.at(weight, Integer.class);
            CrewTasks.Pack box = CrewTasks.pack(ref);
            box = box.weight(heavy);
            return label.isConstant() ? box.label(label.constant()) : box.label(label.expr());
        });
        String misplaced = making.fresh("misplaced");
        if (making.sabotage.strikes(Break.EACH_BESIDE_OF_SCRIPT, "scripted = Tasks.forEach(")) {
            var scripted = Tasks.forEach(
                    Lists.of(list),
                    each -> Tasks.inline(misplaced, "1", Integer.class).input("each", each));
            to.add(scripted);
        }
        add(
                to,
                scope,
                task,
                new Known(
                        task.output(),
                        Kind.BOXES,
                        Value.of(round -> list.value()
                                .mapped(
                                        round,
                                        it -> WORK.pack(
                                                label.value().text(round),
                                                ((Crew.Box) it).weight(),
                                                Optional.empty()))),
                        list.full()));
    }

    private void add(Sequence to, Scope scope, ForEachTask<?> task, Known known) {
        boolean inTurn = !scope.inLoop() && making.oneIn(3);
        if (inTurn) {
            task.inTurn();
        }
        to.add(task);
        scope.made(known);
        making.form(inTurn ? "forEach in turn" : "forEach", scope);
    }
}
