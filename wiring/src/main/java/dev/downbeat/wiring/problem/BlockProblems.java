package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The catalogue, part: switches, forks and loops. */
public final class BlockProblems {

    private BlockProblems() {}

    private static Problem problem(Code code, Place place, String fact, List<String> details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, details);
    }

    public static Problem blockEmpty(Place place, String type) {
        return problem(
                Code.BLOCK_EMPTY,
                place,
                type + " has no tasks, so there is nothing to run",
                List.of("To do nothing on purpose: @Noop void nothing();"));
    }

    public static Problem blockShared(Place place, String type, String other) {
        return problem(
                Code.BLOCK_SHARED,
                place,
                type + " is the block of " + other + " already",
                List.of("The names of its tasks would be taken twice; each block has an interface of its own"));
    }

    public static Problem blockMisplaced(Place place, String fact, String fix) {
        return problem(Code.BLOCK_MISPLACED, place, fact, List.of(fix));
    }

    public static Problem sequenceInput(Place place) {
        return problem(
                Code.BLOCK_MISPLACED,
                place,
                "a sequence has no inputs of its own",
                List.of("Take the parameter out; the tasks inside read what they need"));
    }

    public static Problem notABlock(Place place, String annotation, String type) {
        return problem(
                Code.BLOCK_MISPLACED,
                place,
                "@" + annotation + " returns the interface that holds its tasks, but " + type + " is none",
                List.of("Nest an interface in the workflow and return it"));
    }

    public static Problem caseUnknown(Place place, String text, JsonShape shape, Collection<String> values) {
        List<String> details = new ArrayList<>();
        NearestName.question(text, values).ifPresent(details::add);
        if (!values.isEmpty()) {
            details.add(shape.present().name() + " has: " + NearestName.list(values));
        }
        String type = shape.present().name();
        return problem(
                Code.CASE_UNKNOWN,
                place,
                "\"" + text + "\" is no value of " + type + ", so the case would never run",
                details);
    }

    /** Of a text or of what a script gives: a case of that name would take what is not there. */
    public static Problem caseAbsent(Place place) {
        return problem(
                Code.CASE_UNKNOWN,
                place,
                "\"null\" is no case: as that text the engine compares a value that is absent",
                List.of("@Otherwise takes what is absent"));
    }

    public static Problem caseTwice(Place place, String text, String other) {
        return problem(
                Code.CASE_TWICE,
                place,
                "the case \"" + text + "\" is taken by " + other,
                List.of("Each value runs one case"));
    }

    public static Problem caseMissing(Place place, String type, Collection<String> missing) {
        return problem(
                Code.CASE_MISSING,
                place,
                "no case for " + NearestName.list(missing) + " of " + type + ", and no @Otherwise: nothing runs then",
                List.of("Add the case, or say it on purpose: @Otherwise @Noop void nothing();"));
    }

    public static Problem otherwiseMissing(Place place, String type) {
        return problem(
                Code.OTHERWISE_MISSING,
                place,
                "no @Otherwise, and " + type + " has other values than its cases: nothing runs then",
                List.of("Add it, or say it on purpose: @Otherwise @Noop void nothing();"));
    }

    /** An error: the engine would compare the absent value as the text "null". */
    public static Problem otherwiseMissingForAbsent(Place place, String path) {
        return new Problem(
                Code.OTHERWISE_MISSING,
                Severity.ERROR,
                place.site(),
                place.words() + ": " + path + " may be absent, and no @Otherwise says what runs then",
                List.of("Add it: @Otherwise @Noop void nothing();"));
    }

    public static Problem otherwiseTwice(Place place, String first) {
        return problem(
                Code.OTHERWISE_TWICE, place, "a switch has one @Otherwise method, and " + first + " is it", List.of());
    }

    public static Problem switchType(Place place, String path, JsonShape shape) {
        return problem(
                Code.SWITCH_TYPE,
                place,
                path + " is " + WiringProblems.withArticle(shape.present().name())
                        + "; a switch takes a text, number, boolean or enum",
                List.of("Take a property of it, or a script: @Switch(script = \"…\")"));
    }

    public static Problem switchContradicts(Place place, boolean both) {
        return problem(
                Code.SWITCH_TYPE,
                place,
                both ? "a source and a script contradict: one of them chooses the case" : "nothing chooses the case",
                List.of("Say @Switch(\"path\") or @Switch(script = \"…\")"));
    }
}
