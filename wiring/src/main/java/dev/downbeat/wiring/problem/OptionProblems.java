package dev.downbeat.wiring.problem;

import java.util.List;

/** The catalogue, part: options of a task. */
public final class OptionProblems {

    private OptionProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem ignored(Place place, String option, String reason) {
        return problem(Code.OPTION_IGNORED, place, "\"" + option + "\" has no effect here: " + reason, "Take it out");
    }

    /** Options on a method that is no task: the contract, the result, a sequence. */
    public static Problem noTask(Place place, String what) {
        return problem(Code.OPTION_IGNORED, place, "@Options is for tasks, and " + what + " is none", "Take it out");
    }

    public static Problem outOfRange(Place place, String option, String value) {
        return outOfRange(place, option, value, 0);
    }

    public static Problem outOfRange(Place place, String option, String value, int least) {
        return problem(Code.SETTING_OUT_OF_RANGE, place, option + " is " + value + "; it is " + least + " or more");
    }

    public static Problem extraInvalid(Place place, String reason) {
        return problem(
                Code.CONST_INVALID, place, "extra cannot be read: " + reason, "It is a JSON object: {\"field\": 1}");
    }
}
