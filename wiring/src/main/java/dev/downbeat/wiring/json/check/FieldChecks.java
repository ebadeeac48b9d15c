package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that every definition and every task has: whether they are there and of the right form. */
final class FieldChecks {

    /** The forms that the server insists on: a value of another form is a 500. */
    private static final Map<String, Form> WORKFLOW_FORMS = Map.of(
            "name", Form.TEXT,
            "version", Form.NUMBER,
            "schemaVersion", Form.NUMBER,
            "tasks", Form.LIST,
            "inputParameters", Form.LIST,
            "outputParameters", Form.OBJECT,
            "inputTemplate", Form.OBJECT,
            "variables", Form.OBJECT,
            "failureWorkflow", Form.TEXT,
            "timeoutSeconds", Form.NUMBER);

    private static final Map<String, Form> TASK_FORMS = Map.ofEntries(
            Map.entry("name", Form.TEXT),
            Map.entry("taskReferenceName", Form.TEXT),
            Map.entry("type", Form.TEXT),
            Map.entry("inputParameters", Form.OBJECT),
            Map.entry("decisionCases", Form.OBJECT),
            Map.entry("defaultCase", Form.LIST),
            Map.entry("forkTasks", Form.LIST),
            Map.entry("joinOn", Form.LIST),
            Map.entry("loopOver", Form.LIST),
            Map.entry("loopCondition", Form.TEXT),
            Map.entry("expression", Form.TEXT),
            Map.entry("startDelay", Form.NUMBER),
            Map.entry("optional", Form.FLAG));

    private static final List<String> TIMEOUT_POLICIES = List.of("ALERT_ONLY", "TIME_OUT_WF");

    private enum Form {
        TEXT("a text"),
        NUMBER("a number"),
        FLAG("true or false"),
        LIST("a list"),
        OBJECT("an object");

        final String words;

        Form(String words) {
            this.words = words;
        }

        /** The server also takes a number or flag that is written as a text, and the other way round. */
        boolean fits(JsonValue value) {
            return switch (value) {
                case ObjectValue object -> this == OBJECT;
                case ListValue list -> this == LIST;
                case TextValue text ->
                    switch (this) {
                        case TEXT -> true;
                        case NUMBER -> text.value().strip().matches("-?\\d+");
                        case FLAG -> text.value().matches("(?i)true|false");
                        case LIST, OBJECT -> false;
                    };
                case PlainValue plain ->
                    switch (this) {
                        case TEXT -> true;
                        case NUMBER -> plain.value() instanceof Number;
                        case FLAG -> plain.value() instanceof Boolean;
                        case LIST, OBJECT -> false;
                    };
            };
        }
    }

    private final Scope scope;
    private final Set<String> unknownTypes = new HashSet<>();

    FieldChecks(Scope scope) {
        this.scope = scope;
    }

    void check() {
        ObjectValue json = scope.definition.json();
        forms(null, json, WORKFLOW_FORMS);
        if (scope.definition.name().isBlank()
                && json.get("name").filter(name -> !(name instanceof TextValue)).isEmpty()) {
            missing(null, json.site(), "name", "a workflow is started by it");
        }
        if (json.get("tasks").isEmpty()) {
            missing(null, scope.definition.site(), "tasks", "a workflow has at least one task");
        }
        json.member("tasks")
                .filter(tasks ->
                        tasks.value() instanceof ListValue list && list.values().isEmpty())
                .ifPresent(tasks -> scope.add(JsonFieldProblems.invalid(
                        scope.place(null, tasks.key()), "tasks", "is empty; a workflow has at least one task")));
        schemaVersion(json);
        json.text("timeoutPolicy")
                .filter(policy -> !TIMEOUT_POLICIES.contains(policy.value()))
                .ifPresent(policy -> scope.add(JsonFieldProblems.oneOf(
                        scope.place(null, policy.site()), "timeoutPolicy", policy.value(), TIMEOUT_POLICIES)));
        scope.tasks.forEach(this::task);
        elements(json, "tasks");
    }

    private void schemaVersion(ObjectValue json) {
        json.get("schemaVersion")
                .filter(PlainValue.class::isInstance)
                .map(PlainValue.class::cast)
                .filter(version -> version.value() instanceof Number number && number.doubleValue() != 2)
                .ifPresent(version -> scope.add(JsonFieldProblems.schemaVersion(
                        scope.place(null, version.site()), String.valueOf(version.value()))));
    }

    private void task(JsonTask task) {
        ObjectValue json = task.json();
        forms(task, json, TASK_FORMS);
        if (task.reference().isBlank()
                && json.get("taskReferenceName")
                        .filter(name -> !(name instanceof TextValue))
                        .isEmpty()) {
            missing(task, task.site(), "taskReferenceName", "the task is read by it");
        }
        if (task.name().isBlank()
                && json.get("name").filter(name -> !(name instanceof TextValue)).isEmpty()) {
            missing(task, task.site(), "name", "the server refuses a task without");
        }
        type(task);
        reference(task);
        for (String list : List.of("defaultCase", "loopOver")) {
            elements(json, list);
        }
        json.list("forkTasks").ifPresent(forks -> forks.values().forEach(branch -> branch(task, branch)));
        json.object("decisionCases")
                .ifPresent(cases -> cases.members().forEach((key, member) -> branch(task, member.value())));
    }

    private void branch(JsonTask task, JsonValue value) {
        if (value instanceof ListValue list) {
            elements(list);
        } else {
            scope.add(JsonFieldProblems.invalid(
                    scope.place(task, value.site()), last(value.site().pointer()), "is no list of tasks"));
        }
    }

    private void elements(ObjectValue json, String field) {
        json.list(field).ifPresent(this::elements);
    }

    private void elements(ListValue list) {
        list.values().stream()
                .filter(value -> !(value instanceof ObjectValue))
                .forEach(value -> scope.add(JsonFieldProblems.invalid(
                        scope.place(null, value.site()),
                        last(value.site().pointer()),
                        "is no task, which is an object")));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private void forms(@Nullable JsonTask task, ObjectValue json, Map<String, Form> forms) {
        json.members().forEach((field, member) -> {
            Form form = forms.get(field);
            if (form != null && !JsonValue.isNull(member.value()) && !form.fits(member.value())) {
                scope.add(JsonFieldProblems.invalid(
                        scope.place(task, member.value().site()),
                        field,
                        "is no " + form.words.replaceFirst("^an? ", "")));
            }
        });
    }

    private void missing(@Nullable JsonTask task, TextSite site, String field, String why) {
        String words = task == null ? scope.definition.name() : task.label();
        scope.add(JsonFieldProblems.missing(new Place(words.isBlank() ? "the workflow" : words, site), field, why));
    }

    private void type(JsonTask task) {
        Optional<Member> type = task.json().member("type");
        if (task.type() != TaskType.OTHER || type.isEmpty()) {
            return;
        }
        Place place = scope.place(task, type.get().value().site());
        Optional<String> meant = TaskType.inCapitals(task.typeName());
        if (meant.isPresent()) {
            scope.add(JsonFieldProblems.typeInCapitals(place, task.typeName(), meant.get()));
        } else if (!scope.known.workers().containsKey(task.typeName()) && unknownTypes.add(task.typeName())) {
            scope.add(JsonFieldProblems.typeUnknown(place, task.typeName(), TaskType.names()));
        }
    }

    private void reference(JsonTask task) {
        String reference = task.reference();
        if (reference.isEmpty()) {
            return;
        }
        if (!scope.isFirst(task)) {
            JsonTask first = scope.byReference.get(reference);
            scope.add(JsonFieldProblems.referenceTaken(
                    scope.place(task),
                    reference,
                    first == null ? 1 : first.site().line()));
        }
        if (reference.equals("workflow")) {
            scope.add(JsonFieldProblems.referenceInvalid(
                    scope.place(task), reference, "every ${workflow.…} would read that task"));
        } else if (reference.contains("__") && scope.order.loopAround(task).isPresent()) {
            scope.add(JsonFieldProblems.referenceInvalid(
                    scope.place(task),
                    reference,
                    "in a loop \"__\" is what the engine puts before the number of the round; it would never return"));
        }
    }
}
