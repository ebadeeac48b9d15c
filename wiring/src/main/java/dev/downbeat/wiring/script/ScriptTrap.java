package dev.downbeat.wiring.script;

import dev.downbeat.wiring.model.Path;
import java.util.Optional;

/**
 * A place in a script that can be read and runs, and silently does something else than in other engines, since its inputs are Java's maps and
 * lists.
 *
 * @param kind of what type the value has to be for it to be a trap
 * @param source which input, and what below it, the value is; empty for the inputs as a whole, and for a result
 * @param place where it is in the text
 * @param headline what happens, in one line that stands alone
 * @param fix the form that works
 */
public record ScriptTrap(Kind kind, Optional<Path> source, TextPlace place, String headline, String fix) {

    /** The kinds of trap. */
    public enum Kind {
        /** The value is an object. */
        OBJECT,
        /** The value is an object, or a list with objects in it. */
        OBJECTS,
        /** The value is a list. */
        LIST,
        /** It is the script's result that cannot be carried. */
        RESULT
    }
}
