package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.problem.JsonBlockProblems;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each type of task needs, and the fields that name one of its inputs. */
final class FormChecks {

    private static final List<String> STATUSES = List.of("COMPLETED", "FAILED", "TERMINATED");
    private static final List<String> SWITCH_EVALUATORS = List.of("value-param", "javascript", "graaljs");

    /** Inputs by which the engine forks one task for each element of a list; the fields that name inputs do not count then. */
    private static final List<String> FORK_INPUTS =
            List.of("forkTaskName", "forkTaskType", "forkTaskInputs", "forkTaskWorkflow");

    private final Scope scope;

    FormChecks(Scope scope) {
        this.scope = scope;
    }

    void check() {
        scope.tasks.forEach(this::task);
        scope.definition.json().text("failureWorkflow").ifPresent(this::failureWorkflow);
    }

    private void task(JsonTask task) {
        switch (task.type()) {
            case TERMINATE -> terminate(task);
            case EVENT -> needsField(task, "sink", "it says where the event goes");
            case INLINE -> needsInput(task, "expression", "It is the script that is run");
            case LAMBDA -> needsInput(task, "scriptExpression", "It is the script that is run");
            case JSON_JQ_TRANSFORM -> needsInput(task, "queryExpression", "The server refuses a task without");
            case START_WORKFLOW ->
                needsInput(task, "startWorkflow", "It says which workflow is started, and with what");
            case DYNAMIC -> {
                needsField(task, "dynamicTaskNameParam", "it names the input that has the task's type");
                namesInput(task, "dynamicTaskNameParam");
            }
            case FORK_JOIN_DYNAMIC -> dynamicFork(task);
            case SUB_WORKFLOW -> subWorkflow(task);
            case DO_WHILE -> needsField(task, "loopCondition", "it says after each round whether another one follows");
            case SWITCH -> switchTask(task);
            case DECISION -> decision(task);
            case HTTP -> new HttpChecks(scope, task).check();
            case KAFKA_PUBLISH -> new KafkaChecks(scope, task).check();
            case WAIT -> new WaitChecks(scope, task).check();
            default -> {
                // Nothing is needed.
            }
        }
    }

    private void terminate(JsonTask task) {
        Optional<TextValue> status = task.inputs().flatMap(inputs -> inputs.text("terminationStatus"));
        if (status.isEmpty()) {
            needsInput(
                    task,
                    "terminationStatus",
                    "It is COMPLETED, FAILED or TERMINATED; the server refuses a task without");
        } else if (!STATUSES.contains(status.get().value())) {
            scope.add(JsonFieldProblems.oneOf(
                    scope.place(task, status.get().site()),
                    "terminationStatus",
                    status.get().value(),
                    STATUSES));
        }
    }

    private void needsField(JsonTask task, String field, String why) {
        if (task.json().get(field).isEmpty()) {
            scope.add(JsonFieldProblems.missing(scope.place(task), field, why));
        }
    }

    private void needsInput(JsonTask task, String input, String why) {
        if (given(task).contains(input)) {
            return;
        }
        Place place = new Place(task.label(), task.head());
        scope.add(
                task.json().get(input).isPresent()
                        ? JsonFieldProblems.misplaced(place, task.typeName(), input)
                        : JsonFieldProblems.missingFor(place, task.typeName(), input, why));
    }

    /** The inputs that a task has, those that a definition inside the task fills too. */
    static Set<String> given(JsonTask task) {
        Set<String> given = new LinkedHashSet<>();
        task.inputs().ifPresent(inputs -> given.addAll(inputs.members().keySet()));
        task.json()
                .object("taskDefinition")
                .flatMap(definition -> definition.object("inputTemplate"))
                .ifPresent(template -> given.addAll(template.members().keySet()));
        return given;
    }

    private void namesInput(JsonTask task, String field) {
        task.json().text(field).ifPresent(name -> namesInput(task, field, name));
    }

    private void namesInput(JsonTask task, String field, TextValue name) {
        if (name.value().contains("${")) {
            scope.add(JsonBlockProblems.expressionMisplaced(
                    scope.place(task, name.site()),
                    field,
                    "It is the name of one of the task's inputs; the expression stands in that input"));
        } else if (!given(task).contains(name.value()) && !name.value().isBlank()) {
            scope.add(JsonFieldProblems.noSuchInput(
                    scope.place(task, name.site()), field, name.value(), new ArrayList<>(given(task))));
        }
    }

    private void dynamicFork(JsonTask task) {
        Set<String> given = given(task);
        boolean byList = task.json().get("dynamicForkTasksParam").isPresent()
                || task.json().get("dynamicForkJoinTasksParam").isPresent();
        boolean byName = FORK_INPUTS.stream().anyMatch(given::contains);
        if (byName) {
            return;
        }
        if (byList) {
            namesInput(task, "dynamicForkTasksParam");
            namesInput(task, "dynamicForkTasksInputParamName");
            if (task.json().get("dynamicForkTasksParam").isPresent()) {
                needsField(task, "dynamicForkTasksInputParamName", "it names the input that has the tasks' inputs");
            }
        } else {
            scope.add(JsonFieldProblems.missing(
                    scope.place(task), "dynamicForkTasksParam", "it names the input that has the list of tasks"));
        }
    }

    private void subWorkflow(JsonTask task) {
        Optional<ObjectValue> param = task.json().object("subWorkflowParam");
        if (param.isEmpty()) {
            needsField(task, "subWorkflowParam", "it says which workflow is run");
        } else if (param.get().get("name").isEmpty()
                && param.get().get("workflowDefinition").isEmpty()
                && param.get().get("workflowDef").isEmpty()) {
            scope.add(JsonFieldProblems.missing(
                    scope.place(task, param.get().site()), "name", "it says which workflow is run"));
        }
    }

    private void switchTask(JsonTask task) {
        Optional<TextValue> evaluator = task.json().text("evaluatorType");
        if (evaluator.isEmpty()) {
            needsField(task, "evaluatorType", "it is value-param, javascript or graaljs");
        } else if (!SWITCH_EVALUATORS.contains(evaluator.get().value())) {
            scope.add(JsonFieldProblems.oneOf(
                    scope.place(task, evaluator.get().site()),
                    "evaluatorType",
                    evaluator.get().value(),
                    SWITCH_EVALUATORS));
        }
        needsField(task, "expression", "it says what is compared with the cases");
        if (evaluator.isPresent() && evaluator.get().value().equals("value-param")) {
            namesInput(task, "expression");
        }
    }

    private void decision(JsonTask task) {
        if (task.json().get("caseExpression").isEmpty()) {
            needsField(task, "caseValueParam", "it names the input that is compared with the cases");
            namesInput(task, "caseValueParam");
        }
    }

    /** {@code $workflow.input.name} is a form of the server's own. */
    private void failureWorkflow(TextValue name) {
        String text = name.value();
        boolean fromInput = text.matches("\\$workflow\\.input\\.[^.{}]+");
        boolean withVersion = text.matches(".*:\\s*\\d+\\s*");
        if (!fromInput && (text.contains("${") || withVersion)) {
            scope.add(JsonFieldProblems.failureWorkflowText(scope.place(null, name.site()), text));
        }
    }
}
