package dev.downbeat.wiring.problem;

/**
 * Where a problem is, in the user's words and for the editor.
 *
 * @param words {@code charge(amount)} for an input of a step, {@code charge} for a step, a type's name for an interface
 * @param site the place itself
 */
public record Place(String words, Site site) {

    /**
     * The place of one input of a step.
     *
     * @param step the step's name
     * @param input the input's name
     * @param site the annotation value or parameter at fault
     * @return the place
     */
    public static Place input(String step, String input, Site site) {
        return new Place(step + "(" + input + ")", site);
    }
}
