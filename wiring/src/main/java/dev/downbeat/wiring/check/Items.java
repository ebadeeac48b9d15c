package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names that elements of lists have: in a block that runs for each of them, and in the texts of a task that does. */
public final class Items {

    /** Before the name of a task's own item, so that it may have the name of a step: only the task's texts read it. */
    private static final String OWN = "@";

    private Items() {}

    /**
     * The name by which an item is read where it can be: in a block its own, else one that no path can be mistaken for.
     *
     * @param method the method whose parameter the item is
     * @param item the parameter's name
     * @return the name
     */
    public static String name(FlowTask method, String item) {
        return method.form() instanceof Form.EachInTurn ? item : OWN + item;
    }

    /** The items of a method, by their names. */
    static Map<String, JsonShape> of(FlowTask task) {
        Map<String, JsonShape> items = new LinkedHashMap<>();
        task.arguments().stream()
                .filter(argument -> argument.wire() instanceof Wire.Item)
                .forEach(argument -> items.put(name(task, argument.name()), argument.shape()));
        return items;
    }

    /** The items that a task may read. */
    static Map<String, JsonShape> readableBy(FlowTask reader, FlowOrder order) {
        Optional<FlowTask> loop = order.loopAround(reader).filter(around -> around.form() instanceof Form.EachInTurn);
        Map<String, JsonShape> items = new LinkedHashMap<>(loop.map(Items::of).orElse(Map.of()));
        if (!isForList(reader)) {
            items.putAll(of(reader));
        }
        return items;
    }

    /** A method that runs for a list: what it names is not the list's. */
    private static boolean isForList(FlowTask task) {
        return task.form() instanceof Form.EachInTurn || task.form() instanceof Form.ForEach;
    }
}
