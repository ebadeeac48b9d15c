package dev.downbeat.flow;

import dev.downbeat.wiring.model.JsonShape;

/**
 * What runs for an element of a list.
 *
 * @param <E> the type of the element
 */
public final class Element<E> extends Sequence {

    private final String loop;
    private final Expr<E> item;

    Element(String loop, Expr<E> item) {
        this.loop = loop;
        this.item = item;
    }

    /**
     * The element.
     *
     * @return the element, for the tasks of this sequence alone
     */
    public Expr<E> item() {
        return item;
    }

    /**
     * Which element it is.
     *
     * @return its number, from 0
     */
    public Expr<Integer> index() {
        return Expr.<Object>named(loop, new JsonShape.Anything("Object")).at("index", int.class);
    }
}
