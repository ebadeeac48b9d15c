package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalogue, part: the fields of a definition in JSON. */
public final class JsonFieldProblems {

    private JsonFieldProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem missing(Place place, String field, String why) {
        return problem(Code.FIELD_MISSING, place, "\"" + field + "\" is missing: " + why);
    }

    public static Problem missingFor(Place place, String type, String field, String why) {
        return problem(
                Code.FIELD_MISSING,
                place,
                WiringProblems.withArticle(type) + " needs \"" + field + "\" among its inputParameters",
                why);
    }

    public static Problem misplaced(Place place, String type, String field) {
        return problem(
                Code.FIELD_MISSING,
                place,
                WiringProblems.withArticle(type) + " needs \"" + field
                        + "\" among its inputParameters, not beside them",
                "The server reads over a field that it does not know");
    }

    public static Problem urlForUri(Place place) {
        return problem(
                Code.FIELD_MISSING,
                place,
                "an HTTP task needs \"uri\"; it does not know \"url\"",
                "Did you mean \"uri\"?",
                "Without one the request has no address, and the task fails when it is reached");
    }

    public static Problem invalid(Place place, String field, String reason) {
        return problem(Code.FIELD_INVALID, place, "\"" + field + "\" " + reason);
    }

    public static Problem invalid(Place place, String field, String reason, String fix) {
        return problem(Code.FIELD_INVALID, place, "\"" + field + "\" " + reason, fix);
    }

    public static Problem oneOf(Place place, String field, String found, Collection<String> allowed) {
        List<String> details = new ArrayList<>();
        NearestName.question(found, allowed).ifPresent(details::add);
        return new Problem(
                Code.FIELD_INVALID,
                place.site(),
                place.words() + ": \"" + field + "\" is \"" + found + "\"; it is " + alternatives(allowed),
                details);
    }

    private static String alternatives(Collection<String> allowed) {
        List<String> names = List.copyOf(allowed);
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    public static Problem schemaVersion(Place place, String found) {
        return problem(
                        Code.FIELD_INVALID,
                        place,
                        "\"schemaVersion\" is " + found + "; the server takes 2 only",
                        "In version 1 a path stands without ${ }; in version 2 that is plain text")
                .as(Severity.WARNING);
    }

    public static Problem typeUnknown(Place place, String type, Collection<String> types) {
        List<String> details = new ArrayList<>();
        NearestName.question(type, types).ifPresent(details::add);
        details.add("The server makes it a worker's task, which waits until somebody polls for \"" + type + "\"");
        return new Problem(
                Code.TASK_TYPE_UNKNOWN,
                place.site(),
                place.words() + ": the engine knows no task type \"" + type + "\"",
                details);
    }

    public static Problem typeInCapitals(Place place, String type, String meant) {
        return problem(
                        Code.TASK_TYPE_UNKNOWN,
                        place,
                        "the engine knows no task type \"" + type + "\"; types are written in capitals",
                        "Did you mean \"" + meant + "\"?",
                        "The server makes it a worker's task, and it would wait for ever")
                .as(Severity.ERROR);
    }

    public static Problem taskUnknown(Place place, String type, Collection<String> types) {
        List<String> details = new ArrayList<>();
        NearestName.question(type, types).ifPresent(details::add);
        details.add("The workers have: " + NearestName.list(types));
        return new Problem(
                        Code.UNKNOWN_TASK,
                        place.site(),
                        place.words() + ": no worker has a task \"" + type + "\"",
                        details)
                .as(Severity.WARNING);
    }

    public static Problem referenceTaken(Place place, String reference, int line) {
        return problem(
                Code.REFERENCE_TAKEN,
                place,
                "the reference \"" + reference + "\" is that of another task already, in line " + line,
                "References are unique over the whole definition, cases, branches and loops included; the server"
                        + " refuses others");
    }

    public static Problem referenceInvalid(Place place, String reference, String reason) {
        return problem(Code.REFERENCE_INVALID, place, "\"" + reference + "\" is no reference of a task: " + reason);
    }

    public static Problem inputUndeclared(Place place, String name, Collection<String> declared, Severity severity) {
        List<String> details = new ArrayList<>();
        NearestName.question(name, declared).ifPresent(details::add);
        details.add("The workflow's inputs: " + NearestName.list(declared));
        return new Problem(
                        Code.INPUT_UNDECLARED,
                        place.site(),
                        place.words() + ": \"" + name + "\" is none of the inputs that the workflow declares",
                        details)
                .as(severity);
    }

    public static Problem noSuchInput(Place place, String field, String name, Collection<String> inputs) {
        List<String> details = new ArrayList<>();
        NearestName.question(name, inputs).ifPresent(details::add);
        details.add("The task's inputs: " + NearestName.list(inputs));
        return new Problem(
                Code.UNKNOWN_INPUT,
                place.site(),
                place.words() + ": \"" + field + "\" names the input \"" + name + "\", which the task has not",
                details);
    }

    public static Problem unknownInput(
            Place place, String callee, String name, String meant, Collection<String> inputs) {
        return problem(
                Code.UNKNOWN_INPUT,
                place,
                callee + " has no input \"" + name + "\"",
                "Did you mean \"" + meant + "\"?",
                capital(callee) + " takes: " + NearestName.list(inputs));
    }

    public static Problem unknownWorkerInput(Place place, String task, String name, Collection<String> inputs) {
        List<String> details = new ArrayList<>();
        NearestName.question(name, inputs).ifPresent(details::add);
        details.add("The task " + task + " takes: " + NearestName.list(inputs));
        return new Problem(
                Code.UNKNOWN_INPUT,
                place.site(),
                place.words() + ": the task " + task + " has no input \"" + name + "\"",
                details);
    }

    public static Problem missingInput(Place place, String callee, String name, Severity severity) {
        return problem(
                        Code.MISSING_INPUT,
                        place,
                        "nothing supplies the input \"" + name + "\" of " + callee,
                        capital(callee) + " would read null")
                .as(severity);
    }

    public static Problem outputUnknown(
            Place place, String type, String key, String meant, Collection<String> properties) {
        return problem(
                Code.OUTPUT_UNKNOWN,
                place,
                type + " has no property \"" + key + "\"",
                "Did you mean \"" + meant + "\"?",
                type + " has: " + NearestName.list(properties));
    }

    public static Problem outputMissing(Place place, String type, String property) {
        return problem(
                Code.OUTPUT_MISSING, place, "nothing supplies the property \"" + property + "\" of the result " + type);
    }

    public static Problem waitUntil(Place place, String key) {
        return problem(
                Code.UNKNOWN_INPUT,
                place,
                "a WAIT does not know \"" + key + "\", so it would wait for ever",
                "Did you mean \"until\"?");
    }

    public static Problem subWorkflowUnknown(
            Place place, String name, Optional<Integer> version, Collection<String> names, Severity severity) {
        List<String> details = new ArrayList<>();
        NearestName.question(name, names).ifPresent(details::add);
        details.add("It would fail when it is reached, unless the server has it");
        return new Problem(
                        Code.SUB_WORKFLOW_UNKNOWN,
                        place.site(),
                        place.words() + ": there is no workflow \"" + name + "\""
                                + version.map(number -> " version " + number).orElse("")
                                + " among those that are checked",
                        details)
                .as(severity);
    }

    public static Problem subWorkflowEndless(Place place, List<String> way) {
        List<String> details = new ArrayList<>();
        details.add("Every run calls the next one:");
        way.forEach(hop -> details.add("  " + hop));
        return new Problem(
                Code.SUB_WORKFLOW_ENDLESS,
                place.site(),
                place.words() + ": the workflow " + way.get(0) + " calls itself without end",
                details);
    }

    public static Problem failureWorkflowText(Place place, String text) {
        return problem(
                Code.FIELD_INVALID,
                place,
                "\"failureWorkflow\" is \"" + text + "\", which is no name of a workflow, so none would be started",
                "It is the name alone; the version stands in \"failureWorkflowVersion\"");
    }

    public static Problem durationInvalid(Place place, String text) {
        return problem(
                Code.DURATION_INVALID,
                place,
                "\"" + text + "\" is no duration for a WAIT",
                "It is like \"90 seconds\", \"2m\" or \"1 hour 30 minutes\": whole numbers with days, hours, minutes,"
                        + " seconds");
    }

    public static Problem dateInvalid(Place place, String text) {
        return problem(
                Code.DATE_INVALID,
                place,
                "\"" + text + "\" is no date for a WAIT",
                "It is like \"2026-01-31\", \"2026-01-31 09:30\" or \"2026-01-31 09:30 UTC\"");
    }

    public static Problem waitContradicts(Place place) {
        return problem(
                Code.WAIT_CONTRADICTS, place, "a WAIT has a duration or a date, not both", "The server refuses both");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
