package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Names;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.Values;
import java.util.List;
import java.util.Optional;

/** Makes loops: on a condition, a number or a list. None stands in another. */
final class LoopMaker {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST = 3;

    private final Making making;
    private final TaskMaker tasks;

    LoopMaker(Making making, TaskMaker tasks) {
        this.making = making;
        this.tasks = tasks;
    }

    Optional<Task> any(Scope scope, int depth) {
        if (making.inLoop()) {
            return Optional.empty();
        }
        return making.random.nextInt(5) < 3 ? Optional.of(again(scope, depth)) : eachInTurn(scope, depth);
    }

    private List<Task> body(Scope inside, int depth) {
        making.enterLoop();
        List<Task> body = tasks.sequence(inside, 1 + making.random.nextInt(2), depth + 1);
        making.leaveLoop();
        return body;
    }

    private Task again(Scope scope, int depth) {
        String name = making.name();
        Scope inside = scope.inside();
        inside.add(new Scope.Source(Path.of(name).then(new Path.Key("round")), Type.of(Basic.INT)));
        List<Task> body = body(inside, depth);
        Optional<Integer> keepLast = making.once(6) ? Optional.of(1 + making.random.nextInt(2)) : Optional.empty();
        Form.Rounds rounds;
        List<Argument> arguments = List.of();
        switch (making.random.nextInt(4)) {
            case 0 -> rounds = new Form.Times(1 + making.random.nextInt(MOST));
            case 1 ->
                rounds = new Form.TimesFrom(
                        making.given("copies", Type.of(Basic.INT), JSON.numberNode(1 + making.random.nextInt(MOST))));
            default -> {
                Scripts.Written condition = making.scripts.condition(scope, body);
                rounds = new Form.While(condition.script());
                arguments = condition.arguments();
            }
        }
        Task task = making.task(
                name,
                new Form.DoWhile(rounds, keepLast, new Block("", Optional.of(making.block()), body)),
                arguments,
                Optional.empty());
        for (Scope.Source source : scope.added(inside)) {
            if (!source.skipped()) {
                scope.add(source);
            }
            if (keepLast.isEmpty() && isStep(source, name)) {
                scope.leave(source);
            }
        }
        return task;
    }

    private static boolean isStep(Scope.Source source, String loop) {
        String root = source.path().root();
        return source.path().parts().isEmpty() && !root.equals("variables") && !root.equals(loop);
    }

    private Optional<Task> eachInTurn(Scope scope, int depth) {
        Optional<Scope.Reading> found = making.once(2)
                ? making.wiring.reading(
                        scope,
                        it -> it instanceof Type.ListOf of && !of.element().maybeAbsent())
                : Optional.of(given());
        return found.map(list -> {
            String name = making.name();
            String item = making.names.from(List.of("item"));
            Type element = ((Type.ListOf) list.type()).element();
            Scope inside = scope.inside();
            Path index = Path.of(name).then(new Path.Key("index"));
            inside.add(new Scope.Source(index, Type.of(Basic.INT)));
            inside.add(new Scope.Source(Path.of(item), element));
            List<Task> body = body(inside, depth);
            inside.remove(index);
            inside.remove(Path.of(item));
            for (Scope.Source source : scope.added(inside)) {
                if (!source.skipped()) {
                    scope.add(source.perhaps());
                }
                if (isStep(source, name)) {
                    scope.leave(source);
                }
            }
            Argument argument = new Argument(item, item, element, new Wire.Item(Path.of(ListMaker.ELEMENT)));
            return making.task(
                    name,
                    new Form.EachInTurn(list.path(), new Block("", Optional.of(making.block()), body)),
                    List.of(argument),
                    Optional.empty());
        });
    }

    /** A list that may be empty. */
    private Scope.Reading given() {
        Type element = making.anyType();
        ArrayNode values = JSON.arrayNode();
        Values any = new Values(making.random);
        for (int i = making.random.nextInt(MOST + 1); i > 0; i--) {
            values.add(any.of(element));
        }
        Type list = new Type.ListOf(element);
        return new Scope.Reading(making.given(Names.THINGS.get(7), list, values), list);
    }
}
