package dev.downbeat.it.property.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be read where, in a workflow that is made. */
public final class Scopes {

    private final Map<String, Scope> before = new HashMap<>();
    private final Scope end = new Scope();

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
            blocks(task, scope);
            task.result().ifPresent(type -> scope.add(new Scope.Source(Path.of(task.name()), type)));
            if (task.form() instanceof Form.SetVariables) {
                task.arguments()
                        .forEach(it -> scope.add(
                                new Scope.Source(Path.of("variables").then(new Path.Key(it.key())), it.type())));
            }
        }
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
        going.forEach(inside -> outside.added(inside).forEach(source -> scope.add(all ? source : source.perhaps())));
    }

    public static boolean endsWorkflow(Block block) {
        return block.tasks().getLast().form() instanceof Form.Terminate;
    }
}
