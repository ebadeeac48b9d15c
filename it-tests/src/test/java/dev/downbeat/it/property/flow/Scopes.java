package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be read where, in a workflow that is made. */
public final class Scopes {

    private final Map<String, Scope> before = new HashMap<>();
    private final Scope end = new Scope();
    private int loops;

    public Scopes(Flow flow) {
        flow.inputs().forEach(input -> end.add(new Scope.Source(Path.of(input.key()), input.type())));
        sequence(flow.tasks(), end);
    }

    /** Where a task stands. */
    public Scope at(Task task) {
        return before.get(task.name());
    }

    /** Where the result is put together. */
    public Scope atEnd() {
        return end;
    }

    private void sequence(List<Task> tasks, Scope scope) {
        for (Task task : tasks) {
            before.put(task.name(), scope.inside());
            switch (task.form()) {
                case Form.DoWhile loop -> loop(task, loop.body(), scope);
                case Form.EachInTurn each -> loop(task, each.body(), scope);
                default -> blocks(task, scope);
            }
            task.result().ifPresent(type -> {
                Scope.Source source = new Scope.Source(Path.of(task.name()), type);
                scope.add(task.isOptional() ? source.perhaps() : source);
            });
            if (task.form() instanceof Form.SetVariables) {
                task.arguments()
                        .forEach(it -> scope.add(
                                new Scope.Source(Path.of("variables").then(new Path.Key(it.key())), it.type())));
            }
        }
    }

    private void loop(Task task, Block body, Scope scope) {
        boolean again = task.form() instanceof Form.DoWhile;
        Scope inside = scope.inside();
        Path counter = Path.of(task.name()).then(new Path.Key(again ? "round" : "index"));
        inside.add(new Scope.Source(counter, Type.of(Basic.INT)));
        if (!again) {
            task.arguments().forEach(it -> inside.add(new Scope.Source(Path.of(it.name()), it.type())));
        }
        loops++;
        sequence(body.tasks(), inside);
        loops--;
        if (!again) {
            inside.remove(counter);
            task.arguments().forEach(it -> inside.remove(Path.of(it.name())));
        }
        scope.added(inside).stream()
                .filter(source -> !source.skipped())
                .forEach(source -> scope.add(again ? source : source.perhaps()));
    }

    private void blocks(Task task, Scope scope) {
        List<Scope> going = new ArrayList<>();
        for (Block block : task.form().blocks()) {
            Scope inside = scope.inside();
            sequence(block.tasks(), inside);
            if (!endsWorkflow(block)) {
                going.add(inside);
            }
        }
        boolean all = task.form() instanceof Form.Fork || going.size() == 1;
        Scope outside = scope.inside();
        going.forEach(inside -> outside.added(inside).forEach(source -> scope.add(all ? source : perhaps(source))));
    }

    private Scope.Source perhaps(Scope.Source source) {
        return loops > 0 ? source.skippable() : source.perhaps();
    }

    public static boolean endsWorkflow(Block block) {
        return block.tasks().getLast().form() instanceof Form.Terminate;
    }
}
