package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.SwitchCase;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.order.OrderNode;
import dev.downbeat.wiring.order.OrderNode.Branch;
import dev.downbeat.wiring.order.OrderNode.Kind;
import dev.downbeat.wiring.order.Reading;
import dev.downbeat.wiring.order.RunOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tasks of a flow by name, and the order in which they run. */
public final class FlowOrder {

    private final Map<String, FlowTask> byName = new LinkedHashMap<>();
    private final IdentityHashMap<FlowTask, OrderNode> nodes = new IdentityHashMap<>();
    private final Map<OrderNode, FlowTask> tasks = new HashMap<>();
    private final RunOrder order;

    /**
     * The order of a flow.
     *
     * @param flow the flow
     */
    public FlowOrder(Flow flow) {
        for (FlowTask task : flow.allTasks()) {
            byName.putIfAbsent(task.name(), task);
        }
        DeclaredShapes shapes = new DeclaredShapes(flow);
        this.order = new RunOrder(sequence(flow.tasks(), shapes));
    }

    private List<OrderNode> sequence(List<FlowTask> sequence, DeclaredShapes shapes) {
        return sequence.stream().map(task -> node(task, shapes)).toList();
    }

    private OrderNode node(FlowTask task, DeclaredShapes shapes) {
        boolean optional = task.options().optional().isPresent();
        OrderNode node = switch (task.form()) {
            case Form.Terminate terminate -> OrderNode.end(task.name());
            case Form.Switch chosen ->
                OrderNode.block(
                        task.name(),
                        SwitchCases.isFull(chosen, shapes) ? Kind.FULL_SWITCH : Kind.OPEN_SWITCH,
                        cases(chosen, shapes),
                        optional);
            case Form.Fork fork -> block(task, Kind.FORK, fork.branches(), shapes);
            case Form.DoWhile loop -> block(task, Kind.LOOP, List.of(loop.body()), shapes);
            case Form.EachInTurn each -> block(task, Kind.LIST_LOOP, List.of(each.body()), shapes.within(task));
            // Without elements too there is a list of results.
            case Form.ForEach each -> OrderNode.task(task.name(), false);
            case Form.Unresolved unresolved -> block(task, Kind.OPEN_SWITCH, unresolved.inside(), shapes);
            default -> OrderNode.task(task.name(), optional);
        };
        nodes.put(task, node);
        tasks.put(node, task);
        return node;
    }

    private OrderNode block(FlowTask task, Kind kind, List<Block> blocks, DeclaredShapes shapes) {
        List<Branch> branches = blocks.stream()
                .map(block -> new Branch(block.label(), sequence(block.tasks(), shapes), true))
                .toList();
        return OrderNode.block(
                task.name(), kind, branches, task.options().optional().isPresent());
    }

    private List<Branch> cases(Form.Switch chosen, DeclaredShapes shapes) {
        List<Branch> branches = new ArrayList<>();
        for (SwitchCase one : chosen.cases()) {
            String values = one.values().stream().map(Written::text).collect(Collectors.joining(", "));
            branches.add(new Branch("case " + values, sequence(one.block().tasks(), shapes), true));
        }
        chosen.otherwise()
                .ifPresent(block -> branches.add(new Branch("otherwise", sequence(block.tasks(), shapes), true)));
        return branches;
    }

    /**
     * The task of a name, wherever it stands.
     *
     * @param name the name
     * @return the task, if there is one
     */
    public Optional<FlowTask> task(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The names of all tasks.
     *
     * @return the names in source order
     */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Whether a task has run where another reads it.
     *
     * @param reader who reads; null for the result of the workflow
     * @param name the name of the task that is read
     * @return the answer
     */
    public Reading read(@Nullable FlowTask reader, String name) {
        return reader == null ? order.readAtEnd(name) : order.read(node(reader), name);
    }

    /**
     * Whether one of the cases of a switch runs, whatever the value is.
     *
     * @param task the switch
     * @return true if there is no way past its cases
     */
    public boolean isFull(FlowTask task) {
        return node(task).kind() == Kind.FULL_SWITCH;
    }

    /**
     * Whether nothing runs after a task, whatever happens.
     *
     * @param task the task
     * @return true if so
     */
    public boolean alwaysEnds(FlowTask task) {
        return order.alwaysEnds(node(task));
    }

    /**
     * The blocks around a task.
     *
     * @param task the task
     * @return the blocks, the innermost first
     */
    public List<FlowTask> around(FlowTask task) {
        return order.around(node(task)).stream().map(this::task).toList();
    }

    /**
     * The innermost loop around a task.
     *
     * @param task the task
     * @return the loop, if there is one
     */
    public Optional<FlowTask> loopAround(FlowTask task) {
        return order.loopAround(node(task)).map(this::task);
    }

    /**
     * Whether a task inside a loop has surely run when a round of it is over.
     *
     * @param loop the loop
     * @param name the name of a task inside it
     * @return true if every round runs it
     */
    public boolean everyRoundRuns(FlowTask loop, String name) {
        return order.readAtEndOf(node(loop), name) instanceof Reading.SurelyRan;
    }

    /**
     * Whether one of several tasks has run, whatever way leads to a reader.
     *
     * @param reader who reads
     * @param names the names of the tasks
     * @return true if each way passes one of them that surely has a result
     */
    public boolean cover(FlowTask reader, Set<String> names) {
        return order.cover(node(reader), names);
    }

    private OrderNode node(FlowTask task) {
        // What is done for an element of a list stands where the task of the list does.
        FlowTask known = nodes.containsKey(task) ? task : byName.get(task.name());
        return Objects.requireNonNull(nodes.get(known), task.name());
    }

    private FlowTask task(OrderNode node) {
        return Objects.requireNonNull(tasks.get(node), node.name());
    }
}
