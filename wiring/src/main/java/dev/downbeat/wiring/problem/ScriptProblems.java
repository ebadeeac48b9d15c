package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptRead;
import dev.downbeat.wiring.script.ScriptTrap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The catalogue, part: scripts and queries. */
public final class ScriptProblems {

    private ScriptProblems() {}

    private static Problem problem(Code code, Place place, String fact, List<String> details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, details);
    }

    /**
     * A fault that a parser found.
     *
     * @param code {@link Code#SCRIPT_INVALID} or {@link Code#JQ_INVALID}
     * @param place where the script stands
     * @param text the script
     * @param fault the fault
     * @return the problem
     */
    public static Problem fault(Code code, Place place, String text, ScriptFault fault) {
        List<String> details = new ArrayList<>();
        details.addAll(excerpt(text, fault.place().line(), fault.place().column()));
        details.addAll(fault.details());
        return new Problem(
                code,
                fault.severity(),
                place.site(),
                place.words() + ": " + fault.headline() + " (" + fault.place() + ")",
                details);
    }

    private static List<String> excerpt(String text, int line, int column) {
        String[] lines = text.split("\r\n|\n|\r", -1);
        String at = line <= lines.length ? lines[line - 1] : "";
        int start = Math.max(0, column - 41);
        String shown = at.substring(Math.min(start, at.length()), Math.min(at.length(), start + 80));
        return shown.isBlank()
                ? List.of()
                : List.of(shown.replace('\t', ' '), " ".repeat(Math.max(0, column - 1 - start)) + "^");
    }

    public static Problem input(Place place, ScriptRead read, Collection<String> names) {
        List<String> details = new ArrayList<>();
        NearestName.question(read.name(), names).ifPresent(details::add);
        details.add("The script's inputs are the parameters: " + NearestName.list(names));
        return problem(
                Code.SCRIPT_INPUT,
                place,
                "the script reads $." + read.name() + ", which no parameter gives (" + read.place() + ")",
                details);
    }

    /**
     * What silently goes wrong.
     *
     * @param place where the script stands
     * @param trap the trap
     * @return the problem
     */
    public static Problem trap(Place place, ScriptTrap trap) {
        return problem(
                Code.SCRIPT_TRAP, place, trap.headline() + " (" + trap.place() + ")", List.of("Write " + trap.fix()));
    }

    /** An input that a query would change without a word. */
    public static Problem jqLargeInteger(Place place) {
        return problem(
                Code.SCRIPT_TRAP,
                place,
                "a query keeps 63 bits of an integer: a larger BigInteger comes out as another number",
                List.of("Take it past the query, or through it as text"));
    }

    public static Problem jqInput(Place place, ScriptRead read, Collection<String> names) {
        List<String> details = new ArrayList<>();
        NearestName.question(read.name(), names).ifPresent(details::add);
        details.add("The query's fields are the parameters: " + NearestName.list(names));
        return problem(
                Code.JQ_INPUT,
                place,
                "the query reads ." + read.name() + ", which no parameter gives (" + read.place() + ")",
                details);
    }

    public static Problem unread(Place place, String kind) {
        return problem(
                Code.PARAMETER_UNREAD,
                place,
                "the " + kind + " never reads this parameter",
                List.of("Take it out, or read it in the " + kind));
    }

    /** Of a task that the engine gives no inputs, or that has nothing to read them. */
    public static Problem unreadByTask(Place place, String annotation) {
        return problem(
                Code.PARAMETER_UNREAD,
                place,
                "a @" + annotation + " never reads its parameters",
                List.of("Take it out"));
    }

    public static Problem scriptMissing(Code code, Place place) {
        return problem(
                code,
                place,
                code == Code.JQ_INVALID ? "there is no query" : "there is no script",
                List.of(
                        code == Code.JQ_INVALID
                                ? "It reads the parameters as its fields: \".lines | map(.sku)\""
                                : "It reads the parameters as fields of $: \"$.a + $.b\""));
    }

    public static Problem scriptTwice(Place place) {
        return problem(
                Code.SCRIPT_INVALID,
                place,
                "the script is said twice, here and in a file",
                List.of("Keep one of the two"));
    }

    public static Problem scriptNotFound(Place place, String file, String places) {
        return problem(
                Code.SCRIPT_INVALID, place, "there is no file \"" + file + "\"", List.of("Looked for in " + places));
    }
}
