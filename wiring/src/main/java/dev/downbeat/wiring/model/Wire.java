package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;

/** Where the value of an input comes from, as the user said it. */
public sealed interface Wire {

    /** Nothing was said: the source of the input's own name. */
    record ByName() implements Wire {}

    /**
     * A path was given.
     *
     * @param path its text, as written
     * @param site where it stands
     */
    record From(String path, Site site) implements Wire {}

    /**
     * A constant was given.
     *
     * @param text its text, as written
     * @param site where it stands
     */
    record Constant(String text, Site site) implements Wire {}

    /**
     * A text with values in braces was given.
     *
     * @param text its text, as written
     * @param site where it stands
     */
    record Template(String text, Site site) implements Wire {}

    /**
     * It is the element for which a task or block of a list runs, or what lies below that.
     *
     * @param path the path below the element, empty for the element itself
     * @param site where it stands
     */
    record Item(String path, Site site) implements Wire {}
}
