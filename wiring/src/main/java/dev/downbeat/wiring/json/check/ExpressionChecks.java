package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.Expression;
import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.problem.JsonExpressionProblems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds every <code>${…}</code> that the server replaces. */
final class ExpressionChecks {

    /** Fields of a task, beside its inputs, in which the server replaces expressions. */
    private static final List<String> FIELDS = List.of("items", "sink", "startDelay");

    private final Scope scope;
    private final PathChecks paths;
    private final BareTexts bare;

    ExpressionChecks(Scope scope) {
        this.scope = scope;
        this.paths = new PathChecks(scope);
        this.bare = new BareTexts(scope);
    }

    void check() {
        for (JsonTask task : scope.tasks) {
            boolean script = isScript(task.type());
            task.inputs()
                    .ifPresent(inputs -> inputs.members().forEach((key, member) -> {
                        if (!(script && isText(task, key))) {
                            walk(task, member.value(), script, keeps(task.type()));
                        }
                    }));
            for (String field : FIELDS) {
                task.json().get(field).ifPresent(value -> walk(task, value, false, Optional.empty()));
            }
            task.json()
                    .object("subWorkflowParam")
                    .ifPresent(param -> List.of("name", "version", "priority")
                            .forEach(key ->
                                    param.get(key).ifPresent(value -> walk(task, value, false, Optional.empty()))));
        }
        scope.definition
                .json()
                .get("outputParameters")
                .ifPresent(outputs -> walk(null, outputs, false, Optional.of("the workflow's output")));
    }

    private static boolean isScript(TaskType type) {
        return type == TaskType.INLINE || type == TaskType.LAMBDA || type == TaskType.JSON_JQ_TRANSFORM;
    }

    /** The script itself, in which the server replaces expressions too, is another check's. */
    private static boolean isText(JsonTask task, String key) {
        return ScriptChecks.textInput(task.type()).filter(key::equals).isPresent();
    }

    private static Optional<String> keeps(TaskType type) {
        return switch (type) {
            case INLINE, LAMBDA -> Optional.of("a script's input");
            case JSON_JQ_TRANSFORM -> Optional.of("a query's input");
            case SUB_WORKFLOW, START_WORKFLOW -> Optional.of("another workflow's input");
            case SET_VARIABLE -> Optional.of("a variable");
            case TERMINATE -> Optional.of("the workflow's output");
            default -> Optional.empty();
        };
    }

    private void walk(@Nullable JsonTask task, JsonValue value, boolean copes, Optional<String> keeps) {
        switch (value) {
            case ObjectValue object ->
                object.members().values().forEach(member -> walk(task, member.value(), copes, keeps));
            case ListValue list -> list.values().forEach(element -> walk(task, element, copes, keeps));
            case TextValue text -> text(new Reader(task, text, copes, isNeeded(task, text), keeps));
            case PlainValue plain -> {
                // Nothing to replace.
            }
        }
    }

    /** Whether the text is, as a whole, an input that a known worker insists on. */
    private boolean isNeeded(@Nullable JsonTask task, TextValue text) {
        if (task == null) {
            return false;
        }
        return scope.worker(task).stream()
                .flatMap(contract -> contract.inputs().stream())
                .filter(InputKey::required)
                .flatMap(input -> task.inputs().stream().flatMap(inputs -> inputs.text(input.name()).stream()))
                .anyMatch(text::equals);
    }

    private void text(Reader reader) {
        String text = reader.text().value();
        Expression.Found found = Expression.in(text);
        found.expressions().stream()
                .filter(expression -> !expression.composed())
                .forEach(expression -> paths.check(reader, expression));
        if (found.unclosed() >= 0) {
            int end = Math.min(text.length(), found.unclosed() + 2);
            scope.add(JsonExpressionProblems.unclosed(scope.place(reader.task(), reader.at(found.unclosed(), end))));
        } else if (found.expressions().isEmpty()) {
            bare.check(reader);
        }
    }
}
