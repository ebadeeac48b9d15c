package dev.downbeat.flow;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tasks that run one after the other: a workflow, a case of a switch, a branch of a fork, the body of a loop. */
public class Sequence {

    private final List<FlowTask> tasks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<CallContract> called = new LinkedHashSet<>();

    Sequence() {}

    /**
     * Adds a task behind those that were added before. Whether all its inputs are there, and can be read where it stands, is
     * judged when the workflow is built.
     *
     * @param call the task with its inputs
     * @param <T> the type of its result
     * @return the task, whose result others can read
     */
    public <T extends @Nullable Object> TaskRef<T> add(TaskCall<T, ?> call) {
        tasks.add(call.task());
        problems.addAll(call.problems());
        called.addAll(call.called());
        return new TaskRef<>(call.reference(), call.output());
    }

    final List<FlowTask> tasks() {
        return List.copyOf(tasks);
    }

    final List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The contracts of the tasks in it and in its blocks. */
    final Set<CallContract> called() {
        return called;
    }

    final Block block(String label, CallSite site) {
        return new Block(label, tasks, site);
    }
}
