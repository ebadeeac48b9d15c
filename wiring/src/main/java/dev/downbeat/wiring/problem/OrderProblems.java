package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.order.OrderNode;
import dev.downbeat.wiring.order.OrderNode.Kind;
import dev.downbeat.wiring.order.Reading;
import java.util.ArrayList;
import java.util.List;

/** The catalogue, part: what runs when. */
public final class OrderProblems {

    private OrderProblems() {}

    private static Problem problem(Code code, Place place, String fact, List<String> details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, details);
    }

    public static Problem readsAround(Place place, Path path, String block) {
        return problem(
                Code.READS_ITSELF,
                place,
                "reads \"" + path + "\", but stands inside " + block + ", which has no result before it is over",
                List.of("Read the steps inside it, or what runs before it"));
    }

    public static Problem readsInside(Place place, Path path, String block) {
        return problem(
                Code.READS_LATER,
                place,
                "reads \"" + path + "\", but " + path.root() + " runs inside " + block + ", so later",
                List.of());
    }

    public static Problem readsOtherBranch(Place place, Path path, Reading.OtherBranch other) {
        boolean fork = other.block().kind() == Kind.FORK;
        String block = other.block().name();
        List<String> details = new ArrayList<>();
        details.add(block + " runs " + (fork ? "beside each other" : "one of") + ":");
        other.block().branches().forEach(branch -> {
            String note = branch.label().equals(other.reader())
                    ? "   ← reads it"
                    : branch.label().equals(other.read()) ? "   ← gives it" : "";
            details.add("  " + branch.label() + note);
        });
        details.add(
                fork
                        ? "Read it after " + block + ", or make the two one branch"
                        : "Read it after " + block + ", by @Coalesce or into an Optional");
        return problem(
                Code.READS_OTHER_BRANCH,
                place,
                "reads \"" + path + "\", but " + path.root() + " runs in another "
                        + (fork ? "branch of the fork " : "case of the switch ") + block,
                details);
    }

    /**
     * A read of a task that may not have run.
     *
     * @param task the task
     * @param path what is read: the task, or a variable that it sets
     */
    public static Problem mayNotHaveRun(
            Place place, String task, Path path, Reading.MayNotHaveRun maybe, JsonShape target) {
        List<String> fix = List.of("Declare the parameter Optional<"
                + WiringProblems.boxed(target.present().name())
                + "> or @Nullable, or bring the cases together by @Coalesce");
        return mayNotHaveRun(place, task, path, maybe, target, fix);
    }

    /** In a text nothing may be absent. */
    public static Problem mayNotHaveRunForText(Place place, String task, Path path, Reading.MayNotHaveRun maybe) {
        return mayNotHaveRun(place, task, path, maybe, new JsonShape.Text("text"), TextProblems.BRING_TO_A_TEXT);
    }

    private static Problem mayNotHaveRun(
            Place place, String root, Path path, Reading.MayNotHaveRun maybe, JsonShape target, List<String> fix) {
        OrderNode why = maybe.why();
        if (maybe.loop().isPresent()) {
            return problem(
                    Code.MAY_NOT_HAVE_RUN,
                    place,
                    "reads \"" + path + "\", but a round of "
                            + maybe.loop().get().name() + " may have skipped " + root
                            + ", and then the engine gives the value of an earlier round",
                    List.of(
                            root + " runs only " + condition(why, maybe),
                            "Inside the loop bring the cases together by @Coalesce, after it take @Collect"));
        }
        List<String> details = new ArrayList<>();
        if (maybe.label().isEmpty()) {
            details.add(root + " is optional: if it fails the workflow goes on without its result");
            details.addAll(fix);
            return problem(
                    Code.MAY_BE_ABSENT,
                    place,
                    path + " may be absent, but " + WiringProblems.withArticle(target.name()) + " is needed",
                    details);
        }
        details.add(root + " runs only " + condition(why, maybe));
        details.addAll(fix);
        String setter = root.equals(path.root()) ? "" : ", which sets it,";
        return problem(
                Code.MAY_NOT_HAVE_RUN,
                place,
                "reads \"" + path + "\", but " + root + setter + " may not have run",
                details);
    }

    private static String condition(OrderNode why, Reading.MayNotHaveRun maybe) {
        String label = maybe.label().orElse("");
        return switch (why.kind()) {
            case OPEN_SWITCH, FULL_SWITCH ->
                why.optional() ? "if " + why.name() + " does not fail" : "in " + label + " of " + why.name();
            case LIST_LOOP -> "if the list of " + why.name() + " has elements";
            case FORK, LOOP, TASK, END -> "in " + label + " of " + why.name();
        };
    }

    public static Problem unreachable(Place place, String end) {
        return problem(
                Code.UNREACHABLE,
                place,
                "never runs: every path before it ends the workflow in " + end,
                List.of("Take it out, or put it before " + end));
    }
}
