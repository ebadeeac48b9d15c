package dev.downbeat.it.dynamic.generated;

import dev.downbeat.flow.DataType;
import dev.downbeat.flow.EngineTask;
import dev.downbeat.flow.NamedWorkflowTask;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.Tasks;
import java.util.ArrayList;
import java.util.List;

/** Adds calls of other workflows, and of tasks that data names. */
final class CallSteps {

    private static final Work WORK = new Work();

    private final Making making;

    CallSteps(Making making) {
        this.making = making;
    }

    void add(Sequence to, Scope scope) {
        switch (making.random.nextInt(8)) {
            case 0, 1 -> called(to, scope);
            case 2 -> calledByName(to, scope);
            case 3 -> started(to, scope);
            case 4 -> startedByName(to, scope);
            case 5 -> each(to, scope);
            default -> dynamic(to, scope);
        }
    }

    private void called(Sequence to, Scope scope) {
        String ref = making.fresh("packing");
        Given<String> word = making.wires.text(scope, ref, "call.word(word.expr())");
        Given<Integer> size = making.wires.number(scope, ref, ": call.size(size.expr());");
        var call = PackingTasks.subWorkflow(ref); // called
        call = word.isConstant() ? call.word(word.constant()) : call.word(word.expr());
        if (!making.sabotage.strikes(Break.INPUT_LEFT_OUT, "// called")) {
            call = size.isConstant() ? call.size(size.constant()) : call.size(size.expr());
        }
        if (making.oneIn(2)) {
            call.latest();
        }
        scope.made(new Known(
                to.add(call).output(),
                Kind.BOX,
                Value.of(round ->
                        Packing.predicted(word.value().text(round), size.value().number(round)))));
        making.form("subWorkflow", scope);
    }

    private void calledByName(Sequence to, Scope scope) {
        String ref = making.fresh("named");
        Given<String> word = making.wires.text(scope, ref, ".input(\"word\", word.expr())");
        NamedWorkflowTask<Crew.Box> call =
                Tasks.subWorkflow(ref, "generated_packing", CrewTypes.BOX).input("size", 7);
        call = word.isConstant() ? call.input("word", word.constant()) : call.input("word", word.expr());
        scope.made(new Known(
                to.add(call).output(),
                Kind.BOX,
                Value.of(round -> Packing.predicted(word.value().text(round), 7))));
        if (scope.depth == 0 && making.sabotage.strikes(Break.CALL_OF_ITSELF, "making.name, Shapes.nothing()")) {
            to.add(Tasks.subWorkflow(ref + "again", making.name, Shapes.nothing()));
        }
        making.form("subWorkflow by name", scope);
    }

    private void started(Sequence to, Scope scope) {
        String ref = making.fresh("started");
        Given<Integer> size = making.wires.number(scope, ref, "later.size(size.expr())");
        var later = PackingTasks.startWorkflow(ref).word("w");
        to.add(size.isConstant() ? later.size(size.constant()) : later.size(size.expr()));
        making.form("startWorkflow", scope);
    }

    private void startedByName(Sequence to, Scope scope) {
        String ref = making.fresh("begun");
        Given<Integer> size = making.wires.number(scope, ref, "begun.input(\"size\", size.expr())");
        var begun = Tasks.startWorkflow(ref, "generated_packing").input("word", "w");
        to.add(size.isConstant() ? begun.input("size", size.constant()) : begun.input("size", size.expr()));
        making.form("startWorkflow by name", scope);
    }

    private void dynamic(Sequence to, Scope scope) {
        String ref = making.fresh("dynamic");
        String key = making.fresh("task");
        making.inputs.put(key, CrewTasks.JOIN);
        Given<String> head = making.wires.text(scope, ref, ".input(\"head\", head.expr())");
        EngineTask<String> call = Tasks.dynamic(ref, making.flow.input(key, String.class), DataType.of(String.class))
                .input("tail", "!");
        call = head.isConstant() ? call.input("head", head.constant()) : call.input("head", head.expr());
        scope.made(new Known(
                to.add(call).output(),
                Kind.TEXT,
                Value.of(round -> WORK.join(head.value().text(round), "!"))));
        making.form("dynamic", scope);
    }

    /** A workflow for each of a list, beside each other. */
    private void each(Sequence to, Scope scope) {
        String ref = making.fresh("packings");
        Known words = making.wires.source(Kind.TEXTS, scope);
        Given<Integer> size = making.wires.number(scope, ref, "each.size(size.expr())");
        var task = Tasks.forEach(Lists.of(words), word -> {
            var each = PackingTasks.subWorkflow(ref);
            each = each.word(Lists.text(word)).latest();
            return size.isConstant() ? each.size(size.constant()) : each.size(size.expr());
        });
        scope.made(new Known(
                to.add(task).output(),
                Kind.BOXES,
                Value.of(round -> {
                    List<Object> all = new ArrayList<>();
                    words.value()
                            .list(round)
                            .forEach(it -> all.add(
                                    Packing.predicted((String) it, size.value().number(round))));
                    return all;
                }),
                words.full()));
        making.form("forEach of subWorkflow", scope);
    }
}
