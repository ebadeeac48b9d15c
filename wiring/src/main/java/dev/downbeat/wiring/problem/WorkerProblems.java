package dev.downbeat.wiring.problem;

import java.util.List;

/** The catalogue, part: what a worker interface may be and have. */
public final class WorkerProblems {

    private WorkerProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem notInterface(Place type, String kind) {
        return problem(
                Code.WORKER_NOT_INTERFACE,
                type,
                "@Worker is for interfaces; this is " + kind,
                "Declare the tasks in an interface, and let the class implement it");
    }

    public static Problem generic(Place place) {
        return problem(
                Code.WORKER_GENERIC,
                place,
                "a worker interface and its tasks have no type parameters",
                "The JSON of every input and result has to be known");
    }

    public static Problem notAccessible(Place type, String reason) {
        return problem(
                Code.NOT_ACCESSIBLE,
                type,
                reason + ", so the generated classes beside it cannot reach it",
                "Make it package-private or public");
    }

    public static Problem taskOverloaded(Place method, String task) {
        return problem(
                Code.TASK_OVERLOADED,
                method,
                "two methods would be the task \"" + task + "\"",
                "Give overloads names of their own: @Task(name = \"…\")");
    }

    public static Problem taskTaken(Place method, String task, String other) {
        return problem(
                Code.TASK_TAKEN,
                method,
                "the task \"" + task + "\" is declared by " + other + " already",
                "One task type has one declaration; give one of them another name");
    }

    public static Problem nameInvalid(Place method, String name, String reason) {
        return problem(Code.NAME_INVALID, method, "\"" + name + "\" is no name for the server: " + reason);
    }

    public static Problem resultKeyIgnored(Place place, String type) {
        return problem(
                Code.OPTION_IGNORED,
                place,
                type.equals("void")
                        ? "the task returns nothing, so no key holds its result"
                        : type + " is the output object itself, so no key holds it",
                "Take @Result out");
    }

    public static Problem typeNotJson(Place place, String type, String where, String reason) {
        String what = where.isEmpty() ? "the result" : where;
        return problem(
                Code.TYPE_NOT_JSON,
                place,
                "JSON cannot carry " + what + " (" + type + "): it is " + reason,
                "Take a type that JSON has: a record, text, a number, an enum, a list, a map, or JsonNode");
    }

    public static Problem databindFallback(Place place, String type, String reason) {
        return problem(
                Code.DATABIND_FALLBACK,
                place,
                type + " goes through Jackson's databind, by reflection: " + reason,
                "It works; @SuppressWarnings(\"downbeat:DATABIND_FALLBACK\") says that you know");
    }
}
