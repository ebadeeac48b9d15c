package dev.downbeat.wiring.problem;

import java.util.List;

/** The catalogue, part: waits for a time. */
public final class WaitProblems {

    private WaitProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem noTime(Place place) {
        return problem(
                Code.WAIT_CONTRADICTS,
                place,
                "says no time, so it would wait for ever",
                "Say how long: @Wait(\"2h\"), or until when: @Wait(until = \"2026-01-31 00:00 UTC\")",
                "For somebody outside there is @Signal");
    }

    public static Problem twoTimes(Place place, String first, String second) {
        return problem(
                Code.WAIT_CONTRADICTS, place, "the time is said twice, by " + first + " and by " + second, "Keep one");
    }

    public static Problem noTimesName(Place place) {
        return problem(
                Code.WAIT_CONTRADICTS,
                place,
                "the parameter of a wait is called \"duration\" or \"until\"",
                "Rename it, and say by @From where its value comes from");
    }

    public static Problem mayBeAbsent(Place place, String type) {
        return problem(
                Code.MAY_BE_ABSENT,
                place,
                "the parameter may be absent, and without a time the server waits for ever",
                "Declare it " + type + ", from a source that is surely there");
    }

    public static Problem dateInvalid(Place place, String setting, String text, String reason) {
        return problem(
                Code.DATE_INVALID,
                place,
                setting + " is \"" + text + "\": " + reason,
                "Write \"2026-01-31\", \"2026-01-31 18:30\" or \"2026-01-31 18:30 UTC\"; after the time stand UTC, GMT,"
                        + " GMT+02:00 or +0200",
                "Without one of them it is the time zone of the server");
    }
}
