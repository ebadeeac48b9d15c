package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.List;

/** The catalogue, part: interfaces that name a definition in JSON. */
public final class DefinitionProblems {

    private static final int BEFORE = 60;
    private static final int SHOWN = 100;

    private DefinitionProblems() {}

    public static Problem notFound(Place place, String path, String places) {
        return new Problem(
                Code.DEFINITION_NOT_FOUND,
                place.site(),
                place.words() + ": there is no file \"" + path + "\"",
                List.of("Looked for in " + places));
    }

    public static Problem notOne(Place place, String path, int count) {
        return new Problem(
                Code.DEFINITION_UNREADABLE,
                place.site(),
                place.words() + ": the file \"" + path + "\" holds "
                        + (count == 0 ? "no workflow definition" : count + " workflow definitions"),
                List.of("An interface is for one definition: {\"name\": …, \"version\": …, \"tasks\": […]}"));
    }

    public static Problem external(Place place) {
        return new Problem(
                Code.TWO_FORMS,
                place.site(),
                place.words() + ": the tasks of an external workflow are somebody else's",
                List.of("Beside @Run it has only what waits for somebody outside: @Signal and @Human methods"));
    }

    public static Problem onlyRun(Place place) {
        return new Problem(
                Code.TWO_FORMS,
                place.site(),
                place.words() + ": the tasks of this workflow stand in its definition, so the interface has only @Run",
                List.of("Take the method out, or take \"definition\" out"));
    }

    /**
     * The details of a problem in a text, below the line in which it is.
     *
     * @param line the line
     * @param column the place in it, from 1
     * @param pointer the JSON pointer
     * @param details what else is said
     * @return the details, the line first
     */
    public static List<String> detailsAt(String line, int column, String pointer, List<String> details) {
        int start = Math.max(0, Math.min(column - 1, line.length()) - BEFORE);
        String shown =
                line.substring(start, Math.min(line.length(), start + SHOWN)).replace('\t', ' ');
        int indent = shown.length() - shown.stripLeading().length();
        int caret = column - 1 - start;
        int stripped = Math.min(indent, caret);
        List<String> all = new ArrayList<>();
        all.add(shown.substring(stripped).stripTrailing());
        all.add(" ".repeat(Math.max(0, caret - stripped)) + "^");
        if (!pointer.isEmpty()) {
            all.add("at " + pointer);
        }
        all.addAll(details);
        return all;
    }
}
