package dev.downbeat.flow;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.BlockProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A task that holds others: its result is theirs.
 *
 * @param <S> the task itself
 */
public abstract class BlockTask<S extends BlockTask<S>> extends InputTask<@Nullable Void, S> {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<CallContract> called = new LinkedHashSet<>();

    BlockTask(String reference) {
        super(reference);
    }

    /** Fills a sequence, and keeps what is known of it. */
    final <Q extends Sequence> Block fill(Q sequence, Consumer<? super Q> filling, String label) {
        CallSite at = CallSite.here();
        filling.accept(sequence);
        problems.addAll(sequence.problems());
        called.addAll(sequence.called());
        if (sequence.tasks().isEmpty()) {
            problems.add(BlockProblems.blockEmpty(new Place(reference(), at), label));
        }
        String name = sequence.tasks().size() == 1 ? sequence.tasks().get(0).name() : label;
        return sequence.block(name, at);
    }

    @Override
    final List<Problem> problems() {
        return problems;
    }

    @Override
    final Set<CallContract> called() {
        return called;
    }

    @Override
    final JsonShape outputShape() {
        return new JsonShape.Nothing();
    }
}
