package dev.downbeat.mock;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a step stands: it runs once, in each round of a loop, for each element of a list beside each other, or both.
 *
 * @param inLoop whether it is in the body of a loop
 * @param forEach whether there is one for each element
 * @param forgets whether the execution keeps the last rounds only
 */
record Place(boolean inLoop, boolean forEach, boolean forgets) {

    static final Place ONCE = new Place(false, false, false);

    private static final Pattern NUMBERS = Pattern.compile("(?:_(\\d+))?(?:__(\\d+))?");

    /**
     * One execution of a step's task.
     *
     * @param round from 1; 1 outside of loops
     * @param element from 0; 0 if it is not of a list
     */
    record Turn(int round, int element) implements Comparable<Turn> {

        static final Turn FIRST = new Turn(1, 0);

        @Override
        public int compareTo(Turn other) {
            return round == other.round ? Integer.compare(element, other.element) : Integer.compare(round, other.round);
        }
    }

    static Place inLoop(boolean forgets) {
        return new Place(true, false, forgets);
    }

    Place forEachElement() {
        return new Place(inLoop, true, forgets);
    }

    boolean isRepeated() {
        return inLoop || forEach;
    }

    /** The turn that is guessed to follow: of a list in a loop all elements are taken for those of the round. */
    Turn after(Turn turn) {
        return forEach ? new Turn(turn.round(), turn.element() + 1) : new Turn(turn.round() + 1, 0);
    }

    /** What the engine calls it. */
    String key(String reference, Turn turn) {
        return reference + (forEach ? "_" + turn.element() : "") + (inLoop ? "__" + turn.round() : "");
    }

    /** The turn that a task of this reference name is, if it is one of the step's. */
    Optional<Turn> turn(String reference, String task) {
        if (!task.startsWith(reference)) {
            return Optional.empty();
        }
        Matcher numbers = NUMBERS.matcher(task.substring(reference.length()));
        if (!numbers.matches()) {
            return Optional.empty();
        }
        String element = numbers.group(1);
        String round = numbers.group(2);
        if ((element != null) != forEach || (round != null) != inLoop) {
            return Optional.empty();
        }
        return Optional.of(
                new Turn(round == null ? 1 : Integer.parseInt(round), element == null ? 0 : Integer.parseInt(element)));
    }

    /** The turn in words, as part of a sentence; nothing if there is only one. */
    String words(Turn turn) {
        String element = forEach ? " for element " + turn.element() : "";
        return element + (inLoop ? " in round " + turn.round() : "");
    }
}
