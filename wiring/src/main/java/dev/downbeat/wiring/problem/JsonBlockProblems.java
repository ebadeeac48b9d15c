package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The catalogue, part: switches, forks, joins and loops of a definition in JSON. */
public final class JsonBlockProblems {

    private JsonBlockProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem empty(Place place, String fact, String consequence) {
        return problem(Code.BLOCK_EMPTY, place, fact, consequence);
    }

    public static Problem unreachable(Place place, String end) {
        return problem(
                        Code.UNREACHABLE,
                        place,
                        "never runs: " + end + " before it ends the workflow",
                        "Take it out, or put it before " + end)
                .as(Severity.WARNING);
    }

    public static Problem caseNamedDefault(Place place, boolean besideDefault) {
        Problem problem = problem(
                Code.CASE_UNKNOWN,
                place,
                "a case called \"defaultCase\" is taken where the value is that very text",
                besideDefault
                        ? "The default case of the task is another one: its field \"defaultCase\""
                        : "The default case is a field of the task, beside \"decisionCases\"");
        return besideDefault ? problem : problem.as(Severity.WARNING);
    }

    public static Problem joinMissing(Place place, String type) {
        return problem(
                Code.JOIN_MISSING,
                place,
                WiringProblems.withArticle(type) + " is not followed by a JOIN",
                "The workflow would fail at its start; put a JOIN right behind it");
    }

    public static Problem joinsNothing(Place place) {
        return problem(
                        Code.JOIN_MISSING,
                        place,
                        "\"joinOn\" names no task, so the JOIN waits for none",
                        "Name the last task of each branch",
                        "(Orkes' server waits for all branches then)")
                .as(Severity.WARNING);
    }

    public static Problem joinUnknown(Place place, String join, String name, Collection<String> ends) {
        List<String> details = new ArrayList<>();
        NearestName.question(name, ends).ifPresent(details::add);
        details.add("The branches end with: " + NearestName.list(ends));
        return new Problem(
                Code.JOIN_UNKNOWN,
                place.site(),
                join + " waits for \"" + name + "\", which is no task of this workflow; it would wait for ever",
                details);
    }

    public static Problem joinLater(Place place, String join, String name) {
        return problem(
                Code.JOIN_UNKNOWN,
                new Place(join, place.site()),
                "waits for \"" + name + "\", which runs only after it; it would wait for ever");
    }

    public static Problem joinMayNotRun(Place place, String join, String name, String branch, String block) {
        return problem(
                        Code.JOIN_UNKNOWN,
                        new Place(join, place.site()),
                        "waits for \"" + name + "\", which runs only in " + branch + " of " + block,
                        "With any other case it would wait for ever; put a NOOP behind " + block + " and wait for that")
                .as(Severity.WARNING);
    }

    public static Problem joinOnSwitch(Place place, String join, String name) {
        return problem(
                        Code.JOIN_UNKNOWN,
                        new Place(join, place.site()),
                        "waits until " + name + " has decided, not until the tasks of its case have run",
                        "Put a NOOP behind " + name + " as the last task of the branch, and wait for that")
                .as(Severity.WARNING);
    }

    public static Problem loopInLoop(Place place, String outer) {
        return problem(
                Code.LOOP_IN_LOOP,
                place,
                "a loop in the loop " + outer + ": the engine hangs on it",
                "Put the inner loop into a workflow of its own, and call that with a SUB_WORKFLOW");
    }

    public static Problem conditionIndexesInput(Place place, String name, String loop) {
        return problem(
                Code.LOOP_CONTRADICTS,
                place,
                "\"" + name + "\" is an input of the loop and has no \"iteration\"; the loop's own is $." + loop
                        + ".iteration",
                "Did you mean \"$." + loop + "['iteration']\"?",
                "The comparison would be false, and the loop ends after its first round");
    }

    public static Problem expressionMisplaced(Place place, String field, String fix) {
        return problem(
                Code.EXPRESSION_MISPLACED,
                place,
                "the server replaces no ${…} in \"" + field + "\"; it stays the text that is written",
                fix);
    }
}
