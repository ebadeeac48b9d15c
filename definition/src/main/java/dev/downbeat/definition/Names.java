package dev.downbeat.definition;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name must be. Each method gives what is wrong with one, in words that continue "… is no name: ", or empty if
 * nothing is.
 */
public final class Names {

    private static final String FORBIDDEN = "/?#%{}";
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Set<String> RESERVED = Set.of("workflow", "variables", "secrets", "env");

    private Names() {}

    /**
     * What is wrong with the name of a task type or of a workflow: it may not be blank, and may hold no control character and
     * none of {@code / ? # % { }}, which URLs and expressions take apart.
     *
     * @param name its name
     * @return the fault, a sentence without its full stop; empty if there is none
     */
    public static Optional<String> problemOfName(String name) {
        if (name.isBlank()) {
            return Optional.of("it is blank");
        }
        return name.codePoints()
                .filter(point -> Character.isISOControl(point) || FORBIDDEN.indexOf(point) >= 0)
                .mapToObj(Names::forbidden)
                .findFirst();
    }

    /**
     * What is wrong with the reference name of a task of a workflow: it is {@code [A-Za-z][A-Za-z0-9_-]*} without {@code __},
     * by which the engine numbers the rounds of a loop, and never workflow, variables, secrets or env, which expressions read
     * as something else.
     *
     * @param reference the reference
     * @return the fault, a sentence without its full stop; empty if there is none
     */
    public static Optional<String> problemOfReference(String reference) {
        if (reference.isBlank()) {
            return Optional.of("it is blank");
        }
        if (!REFERENCE.matcher(reference).matches()) {
            return Optional.of(
                    "a reference begins with a letter (A-Z, a-z) and goes on with letters, digits, \"_\" and \"-\"");
        }
        if (reference.contains("__")) {
            return Optional.of("\"__\" is what Conductor puts before the round of a loop");
        }
        return RESERVED.contains(reference)
                ? Optional.of("in expressions \"" + reference + "\" means something else")
                : Optional.empty();
    }

    private static String forbidden(int point) {
        return Character.isISOControl(point)
                ? String.format("it holds the control character U+%04X", point)
                : "it holds \"" + Character.toString(point) + "\"; names go without / ? # % { }";
    }
}
