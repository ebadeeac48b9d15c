package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalogue, part: requests, scripts and queries of a definition in JSON. */
public final class JsonTaskProblems {

    private JsonTaskProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem uriWithoutScheme(Place place, String uri) {
        return problem(
                Code.URI_INVALID,
                place,
                "\"" + uri + "\" is no address",
                "It begins with http:// or https://, or with an expression");
    }

    public static Problem settingMisspelt(Place place, String key, String setting) {
        return problem(
                        Code.UNKNOWN_INPUT,
                        place,
                        "an HTTP task does not know \"" + key + "\", so it keeps its default",
                        "Did you mean \"" + setting + "\"?")
                .as(Severity.WARNING);
    }

    public static Problem headerName(Place place, String name) {
        return problem(
                Code.HEADER_INVALID,
                place,
                "\"" + name + "\" is no name of a header",
                "It is letters, digits and dashes, such as X-Order");
    }

    public static Problem headerTwice(Place place, String name, String other) {
        return problem(
                Code.HEADER_INVALID,
                place,
                "the header " + name + " is said twice: " + other + " is the same one",
                "Capitals do not count; keep one");
    }

    public static Problem headerLines(Place place, String name) {
        return problem(Code.HEADER_INVALID, place, "the header " + name + " has a line end", "It is one line");
    }

    public static Problem mediaType(Place place, String setting, String text) {
        return problem(
                Code.HEADER_INVALID,
                place,
                setting + " is \"" + text + "\", which is no media type",
                "One is application/json, another text/plain; charset=utf-8");
    }

    /**
     * A fault of a script's text.
     *
     * @param code of the language
     * @param place the task's input or field, at the fault
     * @param headline what is wrong with the text
     * @param details what helps
     * @param severity how the fault is taken
     * @return the problem
     */
    public static Problem script(
            Code code, Place place, String headline, Collection<String> details, Severity severity) {
        return new Problem(code, place.site(), place.words() + ": " + headline, List.copyOf(details)).as(severity);
    }

    public static Problem scriptInput(Place place, String read, Collection<String> inputs, Severity severity) {
        List<String> details = new ArrayList<>();
        NearestName.question(read, inputs).ifPresent(details::add);
        details.add("The script sees: " + NearestName.list(inputs));
        return new Problem(
                        Code.SCRIPT_INPUT,
                        place.site(),
                        place.words() + ": the script reads $." + read + ", but the task has no input \"" + read + "\"",
                        details)
                .as(severity);
    }

    public static Problem conditionInput(Place place, String read, Collection<String> names) {
        List<String> details = new ArrayList<>();
        NearestName.question(read, names).ifPresent(details::add);
        details.add("The condition sees the inputs of the loop, the loop itself and the tasks in it: "
                + NearestName.list(names));
        return new Problem(
                Code.SCRIPT_INPUT,
                place.site(),
                place.words() + ": the condition reads $." + read
                        + ", which is neither an input of the loop nor a task in it",
                details);
    }

    public static Problem jqInput(Place place, String read, Collection<String> inputs, Severity severity) {
        List<String> details = new ArrayList<>();
        NearestName.question(read, inputs).ifPresent(details::add);
        details.add("The query sees: " + NearestName.list(inputs));
        return new Problem(
                        Code.JQ_INPUT,
                        place.site(),
                        place.words() + ": the query reads ." + read + ", but the task has no input \"" + read
                                + "\", so it is null",
                        details)
                .as(severity);
    }

    public static Problem variableUnset(Place place, String name, Collection<String> variables) {
        List<String> details = new ArrayList<>();
        Optional<String> near = NearestName.question(name, variables);
        near.ifPresent(details::add);
        details.add("The variables that are set: " + NearestName.list(variables));
        return new Problem(
                        Code.VARIABLE_UNSET,
                        place.site(),
                        place.words() + ": nothing in this workflow sets the variable \"" + name + "\"",
                        details)
                .as(Severity.WARNING);
    }
}
