package dev.downbeat.flow;

import dev.downbeat.wiring.model.JsonShape;

/** What a round of a loop runs. */
public final class Round extends Sequence {

    private final String loop;

    Round(String loop) {
        this.loop = loop;
    }

    /**
     * Which round it is.
     *
     * @return its number, from 1
     */
    public Expr<Integer> number() {
        return Expr.<Object>named(loop, new JsonShape.Anything("Object")).at("round", int.class);
    }
}
