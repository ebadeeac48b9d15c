package dev.downbeat.wiring.json;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a <code>${…}</code>, taken apart. Offsets count from the beginning of what stands between the braces.
 *
 * @param root what stands before the first dot: {@code workflow}, a task's reference, or a name of the server's environment
 * @param steps what follows it, up to a step that is not understood
 * @param fault what the server cannot read
 */
public record ExpressionPath(String root, List<Step> steps, Optional<Fault> fault) {

    /** Copies the steps. */
    public ExpressionPath {
        steps = List.copyOf(steps);
    }

    /** One step of a path. */
    public sealed interface Step {
        /**
         * Where it begins.
         *
         * @return the offset of the name itself
         */
        int start();

        /**
         * Where it ends.
         *
         * @return the offset behind the name
         */
        int end();
    }

    /** The value of a key. */
    public record Named(String name, int start, int end) implements Step {}

    /** One element of a list; a negative number counts from the end. */
    public record Index(String number, int start, int end) implements Step {}

    /** Every element, a slice, a filter, a function: what it gives is not asked further. */
    public record Opaque(String text, int start, int end) implements Step {}

    /** Two dots: everything below. */
    public record Deep(int start, int end) implements Step {}

    /**
     * What cannot be read.
     *
     * @param reason in words that follow "is no path: "
     * @param start where
     * @param end where it ends
     */
    public record Fault(String reason, int start, int end) {}

    /**
     * The key at a place of the path.
     *
     * @param index from 0
     * @return the key, if the path goes so far and has one there
     */
    public Optional<Named> key(int index) {
        return index < steps.size() && steps.get(index) instanceof Named key ? Optional.of(key) : Optional.empty();
    }
}
