package dev.downbeat.wiring.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path to a value: {@code order.lines[0].sku}, {@code pick[*]['unit price']}.
 *
 * @param root the name of an input or a step
 * @param steps what follows it
 */
public record Path(String root, List<PathStep> steps) {

    /** Copies the steps. */
    public Path {
        steps = List.copyOf(steps);
    }

    /**
     * The path of a name alone.
     *
     * @param root the name
     * @return the path
     */
    public static Path of(String root) {
        return new Path(root, List.of());
    }

    /**
     * The path up to one of its steps.
     *
     * @param count how many steps are kept
     * @return the beginning of this path
     */
    public Path first(int count) {
        return new Path(root, steps.subList(0, count));
    }

    /**
     * The path with one step replaced.
     *
     * @param index which one, from 0
     * @param step what stands there instead
     * @return the other path
     */
    public Path with(int index, PathStep step) {
        List<PathStep> changed = new ArrayList<>(steps);
        changed.set(index, step);
        return new Path(root, changed);
    }

    /**
     * The steps as text, as they follow a root.
     *
     * @return for example {@code .lines[0].sku}, or nothing
     */
    public String tail() {
        return steps.stream().map(PathStep::text).collect(Collectors.joining());
    }

    /** The path as a user writes it: a root that is no plain name stands in brackets. */
    @Override
    public String toString() {
        String first = new PathStep.Key(root).text();
        return (first.startsWith(".") ? root : first) + tail();
    }
}
