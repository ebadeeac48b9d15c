package dev.downbeat.wiring.order;

import dev.downbeat.wiring.order.OrderNode.Branch;
import dev.downbeat.wiring.order.OrderNode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the tasks of one workflow run.
 *
 * <p>A task has surely run where everything in its own sequence before the reader, and in the sequences around the reader, has;
 * after a fork all its branches; after a switch the case that every path must have taken, since all others end the workflow; after
 * a loop its body.
 */
public final class RunOrder {

    /** Where a node stands: in which sequence, and inside which node's branch that sequence is. */
    private record Spot(
            OrderNode node,
            List<OrderNode> sequence,
            int index,
            @Nullable Spot around,
            int branch) {

        /** The spots around this one, the outermost first, and this one last. */
        List<Spot> way() {
            Deque<Spot> way = new ArrayDeque<>();
            for (Spot spot = this; spot != null; spot = spot.around) {
                way.addFirst(spot);
            }
            return List.copyOf(way);
        }
    }

    private final Map<OrderNode, Spot> spots = new HashMap<>();
    private final Map<String, Spot> byName = new HashMap<>();
    private final Map<OrderNode, Boolean> ends = new HashMap<>();

    /**
     * The order of a workflow.
     *
     * @param roots its tasks, one after the other; of two of one name the first is meant by it
     */
    public RunOrder(List<OrderNode> roots) {
        place(List.copyOf(roots), null, 0);
    }

    private void place(List<OrderNode> sequence, @Nullable Spot around, int branch) {
        for (int i = 0; i < sequence.size(); i++) {
            OrderNode node = sequence.get(i);
            Spot spot = new Spot(node, sequence, i, around, branch);
            spots.put(node, spot);
            byName.putIfAbsent(node.name(), spot);
            for (int j = 0; j < node.branches().size(); j++) {
                place(node.branches().get(j).nodes(), spot, j);
            }
        }
    }

    /**
     * Whether a task has run where another reads it.
     *
     * @param reader the task that reads, one of this order's
     * @param name the name of the task that is read
     * @return the answer
     */
    public Reading read(OrderNode reader, String name) {
        Spot read = byName.get(name);
        return read == null ? new Reading.Unknown() : between(spot(reader), read);
    }

    /**
     * Whether a task has run when the workflow has come to its end.
     *
     * @param name the name of the task that is read
     * @return the answer: it has surely run, may not have run, or is unknown
     */
    public Reading readAtEnd(String name) {
        Spot read = byName.get(name);
        return read == null ? new Reading.Unknown() : before(read, null);
    }

    /**
     * Whether a task inside a block has run when the block has come to its end; of a loop, when a round has.
     *
     * @param block the block, one of this order's
     * @param name the name of a task inside it
     * @return the answer: it has surely run, may not have run, or is unknown
     */
    public Reading readAtEndOf(OrderNode block, String name) {
        Spot read = byName.get(name);
        return read == null ? new Reading.Unknown() : before(read, spot(block));
    }

    /**
     * Whether one of several tasks has run, whatever way leads to a reader.
     *
     * @param reader the task that reads, one of this order's
     * @param names the names of the tasks
     * @return true if each way to the reader passes one of them that surely has a result
     */
    public boolean cover(OrderNode reader, Set<String> names) {
        return spot(reader).way().stream()
                .anyMatch(spot -> spot.sequence.subList(0, spot.index).stream().anyMatch(node -> covers(node, names)));
    }

    private boolean covers(OrderNode node, Set<String> names) {
        if (node.optional()) {
            return false;
        }
        return names.contains(node.name())
                || switch (node.kind()) {
                    case TASK, END, OPEN_SWITCH, LIST_LOOP -> false;
                    case FULL_SWITCH ->
                        node.branches().stream().allMatch(branch -> alwaysEnds(branch) || covers(branch, names));
                    case FORK, LOOP -> node.branches().stream().anyMatch(branch -> covers(branch, names));
                };
    }

    private boolean covers(Branch branch, Set<String> names) {
        return branch.awaited() && branch.nodes().stream().anyMatch(node -> covers(node, names));
    }

    /**
     * Whether nothing runs after a task, whatever happens.
     *
     * @param node the task
     * @return true for what ends the workflow, and for blocks in which every path does
     */
    public boolean alwaysEnds(OrderNode node) {
        Boolean known = ends.get(node);
        if (known == null) {
            known = computeEnds(node);
            ends.put(node, known);
        }
        return known;
    }

    private boolean computeEnds(OrderNode node) {
        return switch (node.kind()) {
            case END -> true;
            case TASK, LIST_LOOP, OPEN_SWITCH -> false;
            case FULL_SWITCH ->
                !node.branches().isEmpty() && node.branches().stream().allMatch(this::alwaysEnds);
            case FORK, LOOP -> node.branches().stream().anyMatch(this::alwaysEnds);
        };
    }

    private boolean alwaysEnds(Branch branch) {
        return branch.nodes().stream().anyMatch(this::alwaysEnds);
    }

    /**
     * The innermost loop around a task.
     *
     * @param node the task, one of this order's
     * @return the loop, if there is one
     */
    public Optional<OrderNode> loopAround(OrderNode node) {
        return loopAround(spot(node));
    }

    /**
     * The tasks around a task.
     *
     * @param node the task, one of this order's
     * @return the blocks in which it stands, the innermost first
     */
    public List<OrderNode> around(OrderNode node) {
        List<OrderNode> around = new ArrayList<>();
        for (Spot spot = spot(node).around; spot != null; spot = spot.around) {
            around.add(spot.node);
        }
        return around;
    }

    private Spot spot(OrderNode node) {
        return Objects.requireNonNull(spots.get(node), "not of this order");
    }

    private Reading between(Spot reader, Spot read) {
        if (reader.equals(read)) {
            return new Reading.Itself();
        }
        List<Spot> readerWay = reader.way();
        List<Spot> readWay = read.way();
        int same = 0;
        while (same < readerWay.size()
                && same < readWay.size()
                && readerWay.get(same).equals(readWay.get(same))) {
            same++;
        }
        if (same == readWay.size()) {
            return new Reading.Around(read.node);
        }
        if (same == readerWay.size()) {
            return new Reading.Inside(reader.node);
        }
        Spot a = readerWay.get(same);
        Spot b = readWay.get(same);
        Spot block = a.around;
        if (block != null && a.branch != b.branch) {
            List<Branch> branches = block.node.branches();
            return new Reading.OtherBranch(
                    block.node,
                    branches.get(a.branch).label(),
                    branches.get(b.branch).label(),
                    loopAround(block));
        }
        if (b.index > a.index) {
            List<String> order = a.sequence.subList(a.index, b.index + 1).stream()
                    .map(OrderNode::name)
                    .toList();
            return new Reading.Later(order, loopAround(a));
        }
        return before(read, block);
    }

    /** What stands before the reader: whether everything between the sequence that they share and it lets it run. */
    private Reading before(Spot read, @Nullable Spot shared) {
        Reading verdict = new Reading.SurelyRan();
        if (read.node.optional()) {
            verdict = new Reading.MayNotHaveRun(read.node, Optional.empty(), Optional.empty());
        }
        for (Spot spot = read; spot.around != null && !spot.around.equals(shared); spot = spot.around) {
            OrderNode block = spot.around.node;
            Branch branch = block.branches().get(spot.branch);
            if (mayPass(block, spot.branch)) {
                Optional<OrderNode> loop = isSwitch(block) ? loopAround(spot.around) : Optional.empty();
                // The innermost reason is the nearest to what the user wrote, unless an outer one leaves stale values.
                if (verdict instanceof Reading.SurelyRan || loop.isPresent()) {
                    verdict = new Reading.MayNotHaveRun(block, Optional.of(branch.label()), loop);
                }
            }
        }
        return verdict;
    }

    private static boolean isSwitch(OrderNode block) {
        return block.kind() == Kind.OPEN_SWITCH || block.kind() == Kind.FULL_SWITCH;
    }

    /** Whether the workflow can get past a block without the branch having run to its end. */
    private boolean mayPass(OrderNode block, int taken) {
        if (block.optional()) {
            return true;
        }
        return switch (block.kind()) {
            case TASK, END, LOOP -> false;
            case LIST_LOOP, OPEN_SWITCH -> true;
            case FULL_SWITCH ->
                IntStream.range(0, block.branches().size())
                        .anyMatch(
                                i -> i != taken && !alwaysEnds(block.branches().get(i)));
            case FORK -> !block.branches().get(taken).awaited();
        };
    }

    private static Optional<OrderNode> loopAround(Spot from) {
        for (Spot spot = from.around; spot != null; spot = spot.around) {
            if (spot.node.isLoop()) {
                return Optional.of(spot.node);
            }
        }
        return Optional.empty();
    }
}
