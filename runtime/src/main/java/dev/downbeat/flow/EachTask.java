package dev.downbeat.flow;

import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tasks that run for each element of a list, one element after the other; for an empty list they do not.
 * Conductor: {@code DO_WHILE} over {@code items}.
 */
public final class EachTask extends BlockTask<EachTask> {

    private final Wire.From list;
    private final Block body;

    <E> EachTask(String reference, Expr<? extends List<E>> list, Consumer<Element<E>> tasks) {
        super(reference);
        this.list = Lists.wire(list, site());
        JsonShape element = Lists.element(list);
        String name = reference + "_item";
        argue(name, element, new Wire.Item("", site()), site());
        this.body = fill(new Element<>(reference, Expr.named(name, element)), tasks, reference);
    }

    @Override
    Form form() {
        return new Form.EachInTurn(list, body);
    }
}
