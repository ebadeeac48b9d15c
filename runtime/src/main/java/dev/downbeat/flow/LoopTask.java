package dev.downbeat.flow;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.Written;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Tasks that run once, and again until they need not. After it, the results of its last round can be read, and those of all by
 * {@link Tasks#collect}. Conductor: {@code DO_WHILE}.
 */
public final class LoopTask extends BlockTask<LoopTask> {

    private final Form.Rounds rounds;
    private final Block body;
    private Optional<Written> keepLast = Optional.empty();

    LoopTask(String reference, Function<CallSite, Form.Rounds> rounds, Consumer<Round> tasks) {
        super(reference);
        this.rounds = rounds.apply(site());
        this.body = fill(new Round(reference), tasks, reference);
    }

    /**
     * Drops older rounds from the execution. Conductor: {@code keepLastN}.
     *
     * @param rounds how many are kept, from 1
     * @return this
     */
    public LoopTask keepLast(int rounds) {
        keepLast = Optional.of(new Written(String.valueOf(rounds), CallSite.here()));
        return this;
    }

    /**
     * How many rounds it has run, for what stands behind it.
     *
     * @return the number of the last round
     */
    public Expr<Integer> round() {
        return new Round(reference()).number();
    }

    @Override
    Form form() {
        return new Form.DoWhile(rounds, keepLast, body);
    }
}
