package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalogue, part: the <code>${…}</code> of a definition in JSON, and what they read. */
public final class JsonExpressionProblems {

    private JsonExpressionProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem unclosed(Place place) {
        return problem(
                Code.EXPRESSION_UNCLOSED,
                place,
                "this ${ is never closed, so the text is passed on as it is written",
                "All braces count up to the one that closes it; for the plain characters write $${");
    }

    public static Problem noPath(Place place, String text, String reason) {
        return problem(
                Code.EXPRESSION_INVALID, place, "\"" + text + "\" is no path: " + reason, "The value would be null");
    }

    public static Problem searchAtOnce(Place place, String reference, String without) {
        return problem(
                Code.EXPRESSION_INVALID,
                place,
                "two dots behind " + reference + " search at any depth, so the value is a list of what is found",
                "Did you mean \"" + without + "\"?");
    }

    public static Problem bare(Place place, String text, String meant) {
        return problem(
                Code.EXPRESSION_INVALID,
                place,
                "\"" + text + "\" is passed on as plain text; an expression is written ${…}",
                "Did you mean \"" + meant + "\"?");
    }

    public static Problem serverTakesIt(Place place, String headline, Collection<String> details) {
        return new Problem(
                Code.EXPRESSION_INVALID, place.site(), place.words() + ": " + headline, List.copyOf(details));
    }

    public static Problem unknownSource(Place place, String root, List<String> hints, Collection<String> tasks) {
        List<String> details = new ArrayList<>(hints);
        if (hints.isEmpty()) {
            NearestName.question(root, tasks).ifPresent(details::add);
        }
        details.add("The tasks: " + NearestName.list(tasks));
        return new Problem(
                Code.UNKNOWN_SOURCE, place.site(), place.words() + ": no task is called \"" + root + "\"", details);
    }

    public static Problem perhapsForked(Place place, String root) {
        return problem(
                        Code.UNKNOWN_SOURCE,
                        place,
                        "no task is called \"" + root + "\", unless a dynamic fork makes one")
                .as(Severity.WARNING);
    }

    public static Problem environment(Place place, String name) {
        return problem(
                        Code.UNKNOWN_SOURCE,
                        place,
                        "\"" + name + "\" is no task; only a server that has it in its environment can replace it",
                        "Other servers refuse the definition, or put null there")
                .as(Severity.WARNING);
    }

    public static Problem readsItself(Place place, String reference) {
        return problem(
                Code.READS_ITSELF,
                place,
                "reads " + reference + " itself, of which nothing is there before it has run",
                "Its own id is ${CPEWF_TASK_ID}");
    }

    public static Problem readsLater(Place place, String path, String read, List<String> order, String reader) {
        List<String> details = new ArrayList<>();
        details.add("The order of the tasks:");
        int shown = Math.min(order.size(), 7);
        for (int i = 0; i < shown; i++) {
            boolean skipped = order.size() > shown && i == shown - 2;
            String step = i == shown - 1 ? order.get(order.size() - 1) : order.get(i);
            String note = step.equals(reader) ? "   ← reads it" : step.equals(read) ? "   ← gives it" : "";
            details.add("  " + (skipped ? "…" : step + note));
        }
        return new Problem(
                Code.READS_LATER,
                place.site(),
                place.words() + ": reads \"" + path + "\", but " + read + " runs later",
                details);
    }

    public static Problem readsInside(Place place, String path, String read, String block) {
        return problem(
                Code.READS_LATER,
                place,
                "reads \"" + path + "\", but " + read + " stands inside " + block + ", whose inputs are there before");
    }

    public static Problem readsOtherBranch(
            Place place, String path, String read, String block, String readBranch, String readerBranch) {
        return problem(
                Code.READS_OTHER_BRANCH,
                place,
                "reads \"" + path + "\", but " + read + " runs in " + readBranch + " of " + block + ", and this in "
                        + readerBranch,
                readBranch.startsWith("branch ")
                        ? "The branches of a fork run beside each other: it is chance whether there is a value yet"
                        : "Only one of them is taken, so the value would be null");
    }

    public static Problem mayNotHaveRun(Place place, String path, String read, Optional<String> branch, String block) {
        return problem(
                        Code.MAY_NOT_HAVE_RUN,
                        place,
                        "reads \"" + path + "\", but " + read
                                + branch.filter(label -> !label.equals("the body"))
                                        .map(label -> label.startsWith("branch ")
                                                ? " runs in " + label + " of " + block
                                                        + ", for which the JOIN does not wait"
                                                : " runs only in " + label + " of " + block)
                                        .orElse(" runs only if " + block + " has something to go over"),
                        "It is null on every other way")
                .as(Severity.WARNING);
    }

    public static Problem readsNothing(Place place, String reference, String type, Optional<String> instead) {
        return problem(
                Code.READS_NOTHING,
                place,
                WiringProblems.withArticle(type) + " has no output, so " + reference + " has nothing to read",
                instead.map(path -> "Did you mean \"" + path + "\"?")
                        .map(line -> new String[] {line})
                        .orElse(new String[0]));
    }

    public static Problem unknownProperty(
            Place place, String owner, String key, Collection<String> names, List<String> hints) {
        List<String> details = new ArrayList<>();
        if (hints.isEmpty()) {
            NearestName.question(key, names).ifPresent(details::add);
        }
        details.addAll(hints);
        details.add(capital(owner) + " has: " + NearestName.list(names));
        return new Problem(
                Code.UNKNOWN_PROPERTY, place.site(), place.words() + ": " + owner + " has no \"" + key + "\"", details);
    }

    public static Problem notThere(Place place, String key) {
        return problem(
                        Code.UNKNOWN_PROPERTY,
                        place,
                        "the engine gives no \"workflow." + key + "\"; it is null",
                        "(Orkes' server may have it)")
                .as(Severity.WARNING);
    }

    public static Problem notIndexable(Place place, String owner, String step) {
        return problem(Code.NOT_INDEXABLE, place, owner + " is an object, not a list, so [" + step + "] finds nothing");
    }

    public static Problem secretExposed(Place place, String where) {
        return problem(
                Code.SECRET_EXPOSED,
                place,
                "a secret in " + where
                        + ": the engine would store it in clear, for everybody who may see the execution",
                "It belongs into the uri, the headers or the body of an HTTP task, or into the input of a worker");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
