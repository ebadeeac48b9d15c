package dev.downbeat.wiring.json.flow;

import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.order.OrderNode;
import dev.downbeat.wiring.order.OrderNode.Branch;
import dev.downbeat.wiring.order.OrderNode.Kind;
import dev.downbeat.wiring.order.Reading;
import dev.downbeat.wiring.order.RunOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order in which the tasks of a definition run. */
public final class DefinitionOrder {

    private final Map<JsonTask, OrderNode> nodes = new HashMap<>();
    private final Map<OrderNode, JsonTask> tasks = new HashMap<>();
    private final RunOrder order;

    /**
     * The order of a definition.
     *
     * @param definition the definition
     */
    public DefinitionOrder(JsonDefinition definition) {
        order = new RunOrder(sequence(definition.tasks()));
    }

    private List<OrderNode> sequence(List<JsonTask> sequence) {
        List<OrderNode> placed = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            JsonTask task = sequence.get(i);
            JsonTask next = i + 1 < sequence.size() ? sequence.get(i + 1) : null;
            OrderNode node = node(task, next);
            nodes.put(task, node);
            tasks.put(node, task);
            placed.add(node);
        }
        return placed;
    }

    private OrderNode node(JsonTask task, @Nullable JsonTask next) {
        return switch (task.type()) {
            case TERMINATE -> OrderNode.end(task.reference());
            case SWITCH, DECISION -> block(task, isFull(task) ? Kind.FULL_SWITCH : Kind.OPEN_SWITCH, null);
            case FORK_JOIN -> block(task, Kind.FORK, next);
            case DO_WHILE -> block(task, task.json().get("items").isPresent() ? Kind.LIST_LOOP : Kind.LOOP, null);
            // What follows an optional task may read its output all the same, so it counts as run.
            default -> OrderNode.task(task.reference(), false);
        };
    }

    private static boolean isFull(JsonTask task) {
        return task.branches().stream()
                .anyMatch(branch -> branch.kind() == JsonBranch.Kind.DEFAULT
                        && !branch.tasks().isEmpty());
    }

    private OrderNode block(JsonTask task, Kind kind, @Nullable JsonTask join) {
        List<Branch> branches = new ArrayList<>();
        for (JsonBranch branch : task.branches()) {
            boolean awaited = kind != Kind.FORK || isAwaited(branch, join);
            branches.add(new Branch(branch.label(), sequence(branch.tasks()), awaited));
        }
        return OrderNode.block(task.reference(), kind, branches, false);
    }

    /** A JOIN that names nothing gets a warning of its own, so what it would not wait for is not told once more. */
    private static boolean isAwaited(JsonBranch branch, @Nullable JsonTask join) {
        if (join == null || join.type() != TaskType.JOIN) {
            return join == null || join.type() != TaskType.EXCLUSIVE_JOIN;
        }
        List<String> named = join.json().list("joinOn").stream()
                .flatMap(list -> list.texts().stream())
                .map(TextValue::value)
                .toList();
        Set<String> inside = new HashSet<>();
        new JsonDefinition(join.json(), branch.tasks()).allTasks().forEach(task -> inside.add(task.reference()));
        return named.isEmpty() || named.stream().anyMatch(inside::contains);
    }

    /**
     * Whether a task has run where another reads it.
     *
     * @param reader the task that reads; null for the workflow's output
     * @param reference the reference of the task that is read
     * @return the answer
     */
    public Reading read(@Nullable JsonTask reader, String reference) {
        return reader == null ? order.readAtEnd(reference) : order.read(node(reader), reference);
    }

    /**
     * Whether nothing runs after a task, whatever happens.
     *
     * @param task the task
     * @return true if so
     */
    public boolean alwaysEnds(JsonTask task) {
        return order.alwaysEnds(node(task));
    }

    /**
     * The innermost loop around a task.
     *
     * @param task the task
     * @return the DO_WHILE, if there is one
     */
    public Optional<JsonTask> loopAround(JsonTask task) {
        return order.loopAround(node(task)).map(this::task);
    }

    /**
     * The tasks around a task.
     *
     * @param task the task
     * @return the blocks in which it stands, the innermost first
     */
    public List<JsonTask> around(JsonTask task) {
        return order.around(node(task)).stream().map(this::task).toList();
    }

    /**
     * The task of a node of a {@link Reading}.
     *
     * @param node the node
     * @return the task
     */
    public JsonTask task(OrderNode node) {
        return Objects.requireNonNull(tasks.get(node), "not of this order");
    }

    private OrderNode node(JsonTask task) {
        return Objects.requireNonNull(nodes.get(task), "not of this order");
    }
}
