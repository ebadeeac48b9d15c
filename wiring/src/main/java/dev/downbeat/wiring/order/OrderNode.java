package dev.downbeat.wiring.order;

import java.util.List;

/**
 * A task of a workflow, as far as the order of running asks. Two nodes are the same only if they are the same object.
 */
public final class OrderNode {

    private final String name;
    private final Kind kind;
    private final List<Branch> branches;
    private final boolean optional;

    private OrderNode(String name, Kind kind, List<Branch> branches, boolean optional) {
        this.name = name;
        this.kind = kind;
        this.branches = List.copyOf(branches);
        this.optional = optional;
    }

    /** What a task does with the tasks inside it. */
    public enum Kind {
        /** There are none. */
        TASK,
        /** It ends the workflow: nothing runs after it. */
        END,
        /** One of its branches runs, or none where no case matches. */
        OPEN_SWITCH,
        /** One of its branches runs in any case. */
        FULL_SWITCH,
        /** All of its branches run beside each other. */
        FORK,
        /** Its one branch runs at least once. */
        LOOP,
        /** Its one branch runs once for each element of a list, which may be empty. */
        LIST_LOOP
    }

    /**
     * Tasks inside another, one after the other.
     *
     * @param label what they are called in messages: {@code case "US"}, the name of a sequence
     * @param nodes the tasks
     * @param awaited whether what follows the block waits for them; of a fork's branch that no join names it does not
     */
    public record Branch(String label, List<OrderNode> nodes, boolean awaited) {
        /** Copies the tasks. */
        public Branch {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A task with nothing inside.
     *
     * @param name its name
     * @param optional whether the workflow goes on if it fails
     * @return the node
     */
    public static OrderNode task(String name, boolean optional) {
        return new OrderNode(name, Kind.TASK, List.of(), optional);
    }

    /**
     * A task that ends the workflow.
     *
     * @param name its name
     * @return the node
     */
    public static OrderNode end(String name) {
        return new OrderNode(name, Kind.END, List.of(), false);
    }

    /**
     * A task with others inside.
     *
     * @param name its name
     * @param kind what it does with them
     * @param branches what is inside
     * @param optional whether the workflow goes on if it fails
     * @return the node
     */
    public static OrderNode block(String name, Kind kind, List<Branch> branches, boolean optional) {
        return new OrderNode(name, kind, branches, optional);
    }

    /**
     * The task's name.
     *
     * @return the name by which it is read
     */
    public String name() {
        return name;
    }

    /**
     * What it does with the tasks inside it.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What is inside.
     *
     * @return the branches, in order
     */
    public List<Branch> branches() {
        return branches;
    }

    /**
     * Whether the workflow goes on if it fails.
     *
     * @return true if so
     */
    public boolean optional() {
        return optional;
    }

    boolean isLoop() {
        return kind == Kind.LOOP || kind == Kind.LIST_LOOP;
    }
}
