package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.Sequence;
import java.util.Optional;

/** Adds tasks of the crew. */
final class Steps {

    private static final Work WORK = new Work();

    private final Making making;

    Steps(Making making) {
        this.making = making;
    }

    void add(Sequence to, Scope scope) {
        switch (making.random.nextInt(5)) {
            case 0 -> adding(making.fresh("sum"), to, scope);
            case 1 -> joining(to, scope);
            case 2 -> packing(to, scope);
            case 3 -> painting(to, scope);
            default -> exceeding(to, scope);
        }
        making.form("worker", scope);
    }

    /** A number, which a loop can go by. */
    Known adding(String ref, Sequence to, Scope scope) {
        Given<Integer> left = making.wires.number(scope, ref, "call.left(left.expr())");
        Given<Integer> right = making.wires.number(scope, ref, "call.right(right.expr())");
        CrewTasks.Add call = CrewTasks.add(ref);
        if (!making.sabotage.strikes(Break.INPUT_LEFT_OUT, "call = CrewTasks.add(ref)")) {
            call = left.isConstant() ? call.left(left.constant()) : call.left(left.expr());
        }
        call = right.isConstant() ? call.right(right.constant()) : call.right(right.expr());
        Known sum = new Known(
                to.add(call).output(),
                Kind.NUMBER,
                Value.of(round ->
                        WORK.add(left.value().number(round), right.value().number(round))));
        scope.made(sum);
        return sum;
    }

    private void joining(Sequence to, Scope scope) {
        String ref = making.fresh("joined");
        Given<String> head = making.wires.text(scope, ref, "call.head(head.expr())");
        Given<String> tail = making.wires.text(scope, ref, "call.tail(tail.expr())");
        CrewTasks.Join call = CrewTasks.join(ref);
        if (!making.sabotage.strikes(Break.INPUT_LEFT_OUT, "call = CrewTasks.join(ref)")) {
            call = head.isConstant() ? call.head(head.constant()) : call.head(head.expr());
        }
        call = tail.isConstant() ? call.tail(tail.constant()) : call.tail(tail.expr());
        scope.made(new Known(
                to.add(call).output(),
                Kind.TEXT,
                Value.of(round ->
                        WORK.join(head.value().text(round), tail.value().text(round)))));
    }

    private void packing(Sequence to, Scope scope) {
        String ref = making.fresh("box");
        Given<String> label = making.wires.text(scope, ref, "call.label(label.expr())");
        Given<Integer> weight = making.wires.number(scope, ref, "call.weight(weight.expr())");
        CrewTasks.Pack call = CrewTasks.pack(ref);
        call = label.isConstant() ? call.label(label.constant()) : call.label(label.expr());
        if (!making.sabotage.strikes(Break.INPUT_LEFT_OUT, "call = CrewTasks.pack(ref)")) {
            call = weight.isConstant() ? call.weight(weight.constant()) : call.weight(weight.expr());
        }
        Optional<Given<String>> note = note(scope);
        if (note.isPresent()) {
            call = call.note(note.get().expr().orAbsent());
        }
        scope.made(new Known(
                to.add(call).output(),
                Kind.BOX,
                Value.of(round -> WORK.pack(
                        label.value().text(round),
                        weight.value().number(round),
                        note.map(it -> it.value().text(round))))));
    }

    /** Something that may be absent, for an input that may be. */
    private Optional<Given<String>> note(Scope scope) {
        var maybe = Scope.of(Kind.TEXT, scope.maybe);
        if (!maybe.isEmpty() && !scope.inLoop()) {
            making.forms.add("wire from what may not have run");
            return Optional.of(Given.of(maybe.getLast().expr(), maybe.getLast().value()));
        }
        if (making.oneIn(2)) {
            making.forms.add("wire from what may be absent");
            Known optional = Scope.of(Kind.TEXT, making.optional).getFirst();
            return Optional.of(Given.of(optional.expr(), optional.value()));
        }
        return Optional.empty();
    }

    private void painting(Sequence to, Scope scope) {
        String ref = making.fresh("painted");
        Given<Crew.Hue> hue = making.wires.any(Kind.HUE, scope, ref, "call.hue(hue.expr())");
        Given<Boolean> same = making.wires.any(Kind.FLAG, scope, ref, "call.same(same.expr())");
        CrewTasks.Paint call = CrewTasks.paint(ref);
        call = hue.isConstant() ? call.hue(hue.constant()) : call.hue(hue.expr());
        call = same.isConstant() ? call.same(same.constant()) : call.same(same.expr());
        scope.made(new Known(
                to.add(call).output(),
                Kind.HUE,
                Value.of(
                        round -> WORK.paint(hue.value().hue(round), same.value().flag(round)))));
    }

    private void exceeding(Sequence to, Scope scope) {
        String ref = making.fresh("exceeds");
        Given<Crew.Box> box = making.wires.any(Kind.BOX, scope, ref, "call.box(box.expr())");
        Given<Integer> limit = making.wires.number(scope, ref, "call.limit(limit.expr())");
        CrewTasks.Exceeds call = CrewTasks.exceeds(ref);
        call = box.isConstant() ? call.box(box.constant()) : call.box(box.expr());
        call = limit.isConstant() ? call.limit(limit.constant()) : call.limit(limit.expr());
        scope.made(new Known(
                to.add(call).output(),
                Kind.FLAG,
                Value.of(round ->
                        WORK.exceeds(box.value().box(round), limit.value().number(round)))));
    }
}
