package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.json.Expression;
import dev.downbeat.wiring.json.ExpressionPath;
import dev.downbeat.wiring.json.ExpressionPathReader;
import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.JsonBlockProblems;
import dev.downbeat.wiring.problem.JsonExpressionProblems;
import dev.downbeat.wiring.problem.JsonTaskProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.script.InputText;
import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptParser;
import dev.downbeat.wiring.script.ScriptRead;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Scripts and queries: whether the engine can read them, and whether what they read is there. */
final class ScriptChecks {

    private final Scope scope;
    private final ScriptParsers parsers;
    private final ScriptParser lambda;
    private final PathChecks paths;

    ScriptChecks(Scope scope, ScriptParsers parsers) {
        this.scope = scope;
        this.parsers = parsers;
        this.lambda = new FunctionBody(parsers.javaScript());
        this.paths = new PathChecks(scope);
    }

    /** The input that holds the script of a type of task. */
    static Optional<String> textInput(TaskType type) {
        return switch (type) {
            case INLINE -> Optional.of("expression");
            case LAMBDA -> Optional.of("scriptExpression");
            case JSON_JQ_TRANSFORM -> Optional.of("queryExpression");
            default -> Optional.empty();
        };
    }

    void check() {
        for (JsonTask task : scope.tasks) {
            switch (task.type()) {
                case INLINE -> {
                    if (isJavaScript(task.inputs().flatMap(inputs -> inputs.text("evaluatorType")))) {
                        inputText(task, Code.SCRIPT_INVALID, parsers.javaScript());
                    }
                }
                case LAMBDA -> inputText(task, Code.SCRIPT_INVALID, lambda);
                case JSON_JQ_TRANSFORM -> inputText(task, Code.JQ_INVALID, parsers.jq());
                case SWITCH -> {
                    Optional<TextValue> evaluator = task.json().text("evaluatorType");
                    if (evaluator.isPresent() && isJavaScript(evaluator)) {
                        field(task, "expression");
                    }
                }
                case DECISION -> field(task, "caseExpression");
                case DO_WHILE -> loopCondition(task);
                default -> {
                    // No script.
                }
            }
        }
    }

    private static boolean isJavaScript(Optional<TextValue> evaluator) {
        return evaluator
                .map(TextValue::value)
                .filter(name -> !name.equals("javascript") && !name.equals("graaljs"))
                .isEmpty();
    }

    private void inputText(JsonTask task, Code code, ScriptParser parser) {
        Optional<TextValue> text =
                textInput(task.type()).flatMap(key -> task.inputs().flatMap(inputs -> inputs.text(key)));
        if (text.isEmpty()) {
            return;
        }
        String script = text.get().value();
        List<Expression> expressions = Expression.in(script).expressions();
        expressions.stream()
                .filter(this::isServers)
                .forEach(expression ->
                        paths.check(new Reader(task, text.get(), true, false, Optional.of("a script")), expression));
        if (expressions.size() == 1 && expressions.get(0).isAll(script)) {
            // The script itself is known at run time only.
            return;
        }
        ParsedScript parsed = new InputText(parser, this::isRoot).parse(script);
        faults(task, text.get(), code, parsed);
        boolean pasted = !expressions.isEmpty() && expressions.stream().allMatch(this::isServers);
        ParsedScript read = pasted ? parser.parse(masked(script, expressions)) : parsed;
        unknown(read, FormChecks.given(task))
                .forEach(absent -> scope.add(
                        code == Code.JQ_INVALID
                                ? JsonTaskProblems.jqInput(
                                        place(task, text.get(), absent), absent.name(), names(task), Severity.ERROR)
                                : JsonTaskProblems.scriptInput(
                                        place(task, text.get(), absent), absent.name(), names(task), Severity.ERROR)));
    }

    /** The script with a number in the place of each pasted value: it shows what the rest of it reads, if it can be read so. */
    private static String masked(String script, List<Expression> expressions) {
        StringBuilder masked = new StringBuilder(script);
        for (Expression expression : expressions) {
            int length = expression.end() - expression.start();
            masked.replace(expression.start(), expression.end(), "0" + " ".repeat(length - 1));
        }
        return masked.toString();
    }

    private List<String> names(JsonTask task) {
        Set<String> names = new LinkedHashSet<>(FormChecks.given(task));
        textInput(task.type()).ifPresent(names::remove);
        names.remove("evaluatorType");
        return new ArrayList<>(names);
    }

    private boolean isServers(Expression expression) {
        return !expression.composed()
                && isRoot(ExpressionPathReader.read(expression.inside()).root());
    }

    private boolean isRoot(String root) {
        return root.equals("workflow")
                || scope.byReference.containsKey(root)
                || scope.madeByForks.contains(root)
                || root.matches("[A-Z][A-Z0-9_]*");
    }

    private static List<ScriptRead> unknown(ParsedScript parsed, Set<String> names) {
        Set<String> told = new LinkedHashSet<>();
        return parsed.reads().stream()
                .filter(read -> !read.guarded() && !names.contains(read.name()) && told.add(read.name()))
                .toList();
    }

    private Place place(JsonTask task, TextValue text, ScriptRead read) {
        int from = read.place().offset();
        return scope.place(task, text.at(from, from + read.name().length()));
    }

    private void faults(JsonTask task, TextValue text, Code code, ParsedScript parsed) {
        for (ScriptFault fault : parsed.faults()) {
            int from = fault.place().offset();
            Place place = scope.place(task, text.at(from, from + 1));
            if (fault.kind() == ScriptFault.Kind.SERVER_REFERENCE) {
                scope.add(JsonExpressionProblems.serverTakesIt(place, fault.headline(), fault.details()));
            } else {
                scope.add(JsonTaskProblems.script(code, place, fault.headline(), fault.details(), fault.severity()));
            }
        }
    }

    /** A script in a field, where the server replaces nothing. */
    private void field(JsonTask task, String field) {
        task.json().text(field).ifPresent(text -> {
            if (!misplaced(task, field, text)) {
                ParsedScript parsed = parsers.javaScript().parse(text.value());
                faults(task, text, Code.SCRIPT_INVALID, parsed);
                unknown(parsed, FormChecks.given(task))
                        .forEach(read -> scope.add(JsonTaskProblems.scriptInput(
                                place(task, text, read), read.name(), names(task), Severity.ERROR)));
            }
        });
    }

    /** A template literal of JavaScript works there, so only what is plainly the server's is told. */
    private boolean misplaced(JsonTask task, String field, TextValue text) {
        for (Expression expression : Expression.in(text.value()).expressions()) {
            ExpressionPath path = ExpressionPathReader.read(expression.inside());
            if (path.root().equals("workflow") || scope.byReference.containsKey(path.root())) {
                scope.add(JsonBlockProblems.expressionMisplaced(
                        scope.place(task, text.at(expression.start(), expression.end())),
                        field,
                        "Give the value to the task as an input, say \"value\": \"${" + expression.inside()
                                + "}\", and read $.value"));
                return true;
            }
        }
        return false;
    }

    private void loopCondition(JsonTask loop) {
        Optional<TextValue> text = loop.json().text("loopCondition");
        if (text.isEmpty() || text.get().value().isBlank() || misplaced(loop, "loopCondition", text.get())) {
            return;
        }
        ParsedScript parsed = parsers.javaScript().parse(text.get().value());
        faults(loop, text.get(), Code.SCRIPT_INVALID, parsed);
        Set<String> inputs = FormChecks.given(loop);
        Set<String> names = new LinkedHashSet<>(inputs);
        names.add(loop.reference());
        scope.tasks.stream()
                .filter(task -> scope.order.around(task).contains(loop))
                .forEach(task -> names.add(task.reference()));
        List<String> told = new ArrayList<>(names);
        names.addAll(List.of("loopItem", "loopIndex"));
        unknown(parsed, names)
                .forEach(read ->
                        scope.add(JsonTaskProblems.conditionInput(place(loop, text.get(), read), read.name(), told)));
        parsed.reads().stream()
                .filter(read -> inputs.contains(read.name()) && !read.name().equals(loop.reference()))
                .filter(read -> readsIteration(text.get().value(), read) && !isLoopsOutput(loop, read.name()))
                .findFirst()
                .ifPresent(read -> scope.add(JsonBlockProblems.conditionIndexesInput(
                        place(loop, text.get(), read), read.name(), loop.reference())));
    }

    private static boolean readsIteration(String condition, ScriptRead read) {
        String after = condition.substring(
                Math.min(condition.length(), read.place().offset() + read.name().length()));
        return after.matches("(?s)\\s*(\\.\\s*iteration\\b|\\[\\s*['\"]iteration['\"]\\s*\\]).*");
    }

    /** Some give a loop its own output, or that of another, as an input of another name. */
    private boolean isLoopsOutput(JsonTask loop, String input) {
        Optional<JsonValue> value = loop.inputs().flatMap(inputs -> inputs.get(input));
        return value.isEmpty()
                || (value.get() instanceof TextValue text
                        && Expression.in(text.value()).expressions().stream()
                                .map(expression -> ExpressionPathReader.read(expression.inside())
                                        .root())
                                .anyMatch(scope.byReference::containsKey));
    }
}
