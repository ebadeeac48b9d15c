package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.NumberKind;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.LoopProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.ScriptProblems;
import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptRead;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Whether the engine can read the scripts and queries of a workflow, and whether they read what there is. */
final class ScriptChecks {

    private final ScriptParsers parsers;

    ScriptChecks(ScriptParsers parsers) {
        this.parsers = parsers;
    }

    /** A script that reads the task's arguments as fields of {@code $}, and perhaps others. */
    List<Problem> javaScript(FlowTask task, Written script, Set<String> others) {
        Place place = new Place(task.name(), script.site());
        Set<String> given = names(task);
        given.addAll(others);
        ParsedScript parsed = parsers.javaScript().parse(script.text());
        List<Problem> problems = new ArrayList<>(check(
                task,
                script,
                parsed,
                Code.SCRIPT_INVALID,
                given,
                (read, names) -> ScriptProblems.input(place, read, names)));
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            parsed.traps().stream()
                    .filter(trap -> EngineTypes.isTrap(task, trap))
                    .forEach(trap -> problems.add(ScriptProblems.trap(place, trap)));
        }
        return problems;
    }

    /** A script that is one expression, whose value says whether a loop goes on. */
    List<Problem> condition(FlowTask task, Written script, Set<String> steps, Set<String> skipped) {
        Place place = new Place(task.name(), script.site());
        Set<String> given = names(task);
        given.addAll(steps);
        ParsedScript parsed = parsers.javaScript().parse(script.text());
        List<Problem> problems = check(
                task,
                script,
                parsed,
                Code.SCRIPT_INVALID,
                given,
                (read, names) -> skipped.contains(read.name())
                        ? LoopProblems.conditionSkipped(place, read, task.name())
                        : LoopProblems.conditionReads(place, read, names));
        if (!problems.isEmpty() || script.text().isBlank()) {
            return problems;
        }
        boolean statements = parsers.javaScript().parse("(\n" + script.text() + "\n)").faults().stream()
                .anyMatch(fault -> fault.severity() == Severity.ERROR);
        if (statements) {
            return List.of(LoopProblems.conditionNoExpression(place));
        }
        return isConstant(task, script, parsed, steps) ? List.of(LoopProblems.conditionConstant(place)) : problems;
    }

    /** Whether each round gives the same answer. What is called may give another one each time. */
    private static boolean isConstant(FlowTask task, Written script, ParsedScript parsed, Set<String> steps) {
        Set<String> names = names(task);
        names.removeAll(steps);
        return !parsed.readsWhole()
                && script.text().indexOf('(') < 0
                && parsed.reads().stream().allMatch(read -> names.contains(read.name()))
                && task.arguments().stream()
                        .noneMatch(argument -> argument.wire() instanceof Wire.From from
                                && from.path().startsWith(FixedNames.VARIABLES));
    }

    List<Problem> jq(FlowTask task, Written query) {
        Place place = new Place(task.name(), query.site());
        List<Problem> problems = new ArrayList<>(check(
                task,
                query,
                parsers.jq().parse(query.text()),
                Code.JQ_INVALID,
                names(task),
                (read, names) -> ScriptProblems.jqInput(place, read, names)));
        task.arguments().stream()
                .filter(argument -> isLargeInteger(argument.shape()))
                .forEach(argument -> problems.add(
                        ScriptProblems.jqLargeInteger(Place.input(task.name(), argument.name(), argument.site()))));
        return problems;
    }

    private static boolean isLargeInteger(JsonShape shape) {
        return switch (shape.present()) {
            case JsonShape.Numeric number -> number.kind() == NumberKind.BIG_INTEGER;
            case JsonShape.ListOf list -> isLargeInteger(list.element());
            case JsonShape.MapOf map -> isLargeInteger(map.value());
            default -> false;
        };
    }

    private static Set<String> names(FlowTask task) {
        Set<String> names = new LinkedHashSet<>();
        task.arguments().forEach(argument -> names.add(argument.name()));
        return names;
    }

    private static List<Problem> check(
            FlowTask task,
            Written text,
            ParsedScript parsed,
            Code code,
            Set<String> given,
            BiFunction<ScriptRead, Set<String>, Problem> unknown) {
        Place place = new Place(task.name(), text.site());
        List<Problem> problems = new ArrayList<>();
        if (text.text().isBlank()) {
            return List.of(ScriptProblems.scriptMissing(code, place));
        }
        for (ScriptFault fault : parsed.faults()) {
            problems.add(ScriptProblems.fault(code, place, text.text(), fault));
        }
        // A condition is given the names of its loop and nothing else, so that to ask for another is a mistake as well.
        boolean isClosed = task.form() instanceof Form.DoWhile;
        Set<String> reported = new LinkedHashSet<>();
        for (ScriptRead read : parsed.reads()) {
            if (!given.contains(read.name()) && (!read.guarded() || isClosed) && reported.add(read.name())) {
                problems.add(unknown.apply(read, given));
            }
        }
        if (!parsed.readsWhole() && reported.isEmpty()) {
            String kind = code == Code.JQ_INVALID ? "query" : "script";
            for (Argument argument : task.arguments()) {
                if (parsed.reads().stream().noneMatch(read -> read.name().equals(argument.name()))) {
                    problems.add(
                            ScriptProblems.unread(Place.input(task.name(), argument.name(), argument.site()), kind));
                }
            }
        }
        return problems;
    }
}
