package dev.downbeat.flow;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Branches that run beside each other; what follows runs when all of them have. Conductor: {@code FORK_JOIN} and {@code JOIN}.
 */
public final class ForkTask extends BlockTask<ForkTask> {

    private final List<Block> branches = new ArrayList<>();

    ForkTask(String reference) {
        super(reference);
    }

    /**
     * Adds a branch.
     *
     * @param tasks adds what it runs
     * @return this
     */
    public ForkTask branch(Consumer<Sequence> tasks) {
        branches.add(fill(new Sequence(), tasks, "branch " + (branches.size() + 1)));
        return this;
    }

    @Override
    Form form() {
        return new Form.Fork(branches);
    }
}
