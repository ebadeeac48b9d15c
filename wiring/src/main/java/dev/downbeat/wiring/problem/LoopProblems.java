package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.script.ScriptRead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalogue, part: loops, and the forms that bring together what cases and rounds left. */
public final class LoopProblems {

    private LoopProblems() {}

    private static Problem problem(Code code, Place place, String fact, List<String> details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, details);
    }

    public static Problem loopContradicts(Place place, List<String> said) {
        return problem(
                Code.LOOP_CONTRADICTS,
                place,
                said.isEmpty()
                        ? "nothing says how often the loop runs"
                        : "\"" + said.get(0) + "\" and \"" + said.get(1)
                                + "\" contradict: one of them says how often the loop runs",
                List.of("Say script = \"…\", times = 3 or timesFrom = \"path\""));
    }

    public static Problem conditionNoExpression(Place place) {
        return problem(
                Code.SCRIPT_INVALID,
                place,
                "the condition of a loop is one expression, and this is none",
                List.of("Leave out statements and the \";\" at the end; several steps go into (() => { … return …;"
                        + " })()"));
    }

    public static Problem conditionConstant(Place place) {
        return problem(
                Code.LOOP_CONTRADICTS,
                place,
                "the condition reads nothing that changes from round to round: the loop runs once or for ever",
                List.of("Read $.round or the result of a step of the loop: $.<step>"));
    }

    public static Problem conditionReads(Place place, ScriptRead read, Collection<String> names) {
        List<String> details = new ArrayList<>();
        NearestName.question(read.name(), names).ifPresent(details::add);
        details.add("The condition reads the parameters, round and the results of the loop's steps: "
                + NearestName.list(names));
        return problem(
                Code.SCRIPT_INPUT,
                place,
                "the condition reads $." + read.name() + ", which is none of its names (" + read.place() + ")",
                details);
    }

    public static Problem conditionSkipped(Place place, ScriptRead read, String loop) {
        return problem(
                Code.MAY_NOT_HAVE_RUN,
                place,
                "the condition reads $." + read.name() + ", but a round of " + loop + " may have skipped " + read.name()
                        + ", and then the engine gives the value of an earlier round (" + read.place() + ")",
                List.of("Bring the cases together by @Coalesce at the end of the loop, and read that"));
    }

    public static Problem conditionNameTaken(Place place, String name, String loop) {
        return problem(
                Code.NAME_TAKEN,
                place,
                "\"" + name + "\" is the name of " + (name.equals("round") ? "the number of the round" : "a step")
                        + " of " + loop + " already",
                List.of("In the condition it would mean two things"));
    }

    public static Problem loopInLoop(Place place, String outer) {
        return problem(
                Code.LOOP_IN_LOOP,
                place,
                "a loop inside the loop " + outer + ": the engine would hang on it",
                List.of(
                        "Move it into a workflow of its own and call that here with @SubWorkflow",
                        "A parallel @ForEach may stand in a loop"));
    }

    public static Problem notAList(Place place, String path, JsonShape shape) {
        return problem(
                Code.NOT_A_LIST,
                place,
                path + " is " + WiringProblems.withArticle(shape.present().name())
                        + "; @ForEach takes a list, set or array",
                List.of());
    }

    public static Problem itemMissing(Place place, Optional<JsonShape> element, boolean block) {
        String type = element.map(JsonShape::name).map(WiringProblems::boxed).orElse("Object");
        return problem(
                Code.ITEM_MISSING,
                place,
                block
                        ? "no parameter names the element"
                        : "no parameter takes the element, so all would run with the same inputs",
                List.of("Add a parameter: @Item " + type + " element"));
    }

    public static Problem itemMisplaced(Place place) {
        return problem(
                Code.ITEM_MISMATCH,
                place,
                "@Item is the element of a @ForEach, and this is none",
                List.of("Take it out"));
    }

    public static Problem itemTwice(Place place, String other) {
        return problem(
                Code.ITEM_MISMATCH,
                place,
                "a block has one item, and that is " + other,
                List.of("Read what lies below it by a path: @From(\"" + other + ".…\")"));
    }

    public static Problem itemMismatch(
            Place place,
            String what,
            JsonShape found,
            JsonShape needed,
            String where,
            String foundPart,
            String neededPart) {
        return where.isEmpty()
                ? problem(
                        Code.ITEM_MISMATCH,
                        place,
                        "the parameter is " + WiringProblems.withArticle(needed.name()) + ", but " + what + " is "
                                + WiringProblems.withArticle(found.name()),
                        List.of())
                : problem(
                        Code.ITEM_MISMATCH,
                        place,
                        what + " does not fit " + needed.name() + ": " + where.replaceFirst("^\\.", "") + " is "
                                + foundPart + ", needed is " + neededPart,
                        List.of("found   " + found.name(), "needed  " + needed.name()));
    }

    public static Problem resultOfList(Place place, String declared, String because, String given, String where) {
        String part = where.isEmpty() ? "" : " (they part at " + where.replaceFirst("^\\.", "") + ")";
        return problem(
                Code.RETURN_MISMATCH,
                place,
                "returns " + declared + ", but " + because + " " + given + part,
                List.of("Declare: " + given + " " + place.words() + "(…)"));
    }

    public static Problem coalesceMismatch(Place place, JsonShape source, JsonShape result, String where) {
        return problem(
                Code.COALESCE_MISMATCH,
                place,
                "the parameter is "
                        + WiringProblems.withArticle(source.present().name()) + ", but the result is "
                        + WiringProblems.withArticle(result.present().name())
                        + (where.isEmpty() ? "" : " (they part at " + where.replaceFirst("^\\.", "") + ")"),
                List.of("Each parameter of @Coalesce may be its result, so each fits it"));
    }

    public static Problem coalesceEmpty(Place place) {
        return problem(
                Code.COALESCE_MISMATCH,
                place,
                "@Coalesce gives the first of its parameters that is present, and has none",
                List.of("Add the sources as parameters: @From(\"ship\") Label domestic"));
    }

    public static Problem coalesceMayBeAbsent(Place place, JsonShape result) {
        return problem(
                Code.MAY_BE_ABSENT,
                place,
                "there are ways here on which none of its parameters is present, but "
                        + WiringProblems.withArticle(result.name()) + " is needed",
                List.of(
                        "Declare the result Optional<" + WiringProblems.boxed(result.name()) + "> or @Nullable",
                        "Or add the sources that are missing, or a last parameter with @Const"));
    }

    public static Problem collectMisplaced(Place place, String fact, String fix) {
        return problem(Code.COLLECT_MISPLACED, place, fact, List.of(fix));
    }
}
