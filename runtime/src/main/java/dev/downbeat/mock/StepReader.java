package dev.downbeat.mock;

import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.mock.MockedStep.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads which steps a definition has, and what becomes of each in a test. */
final class StepReader {

    private final Map<String, TaskDefinition> definitions;
    private final Map<String, MockedStep> steps = new LinkedHashMap<>();

    StepReader(Map<String, TaskDefinition> definitions) {
        this.definitions = definitions;
    }

    Map<String, MockedStep> read(List<WorkflowTask> tasks) {
        sequence(tasks, tasks, Place.ONCE);
        return steps;
    }

    private void sequence(List<WorkflowTask> sequence, List<WorkflowTask> all, Place place) {
        for (WorkflowTask task : sequence) {
            steps.putIfAbsent(task.referenceName(), step(task, place));
            Optional<ListPlan> list = ListPlan.of(task, all);
            if (list.isPresent()) {
                MockedStep each = forEach(list.get(), place);
                steps.put(each.reference(), each);
            }
            Place inside =
                    task.type().equals("DO_WHILE") ? Place.inLoop(task.inputs().containsKey("keepLastN")) : place;
            Inside.of(task).forEach(block -> sequence(block, all, inside));
        }
    }

    private MockedStep step(WorkflowTask task, Place place) {
        return new MockedStep(
                task.referenceName(),
                kind(task),
                task.type().equals("SIMPLE") ? task.name() : task.type(),
                place,
                retries(task),
                task.optional().orElse(false));
    }

    /** The list's own name is that of the script that puts the results together, or of the join: it stands for the tasks. */
    private MockedStep forEach(ListPlan list, Place place) {
        boolean runsWorkflow = list.type().equals("SUB_WORKFLOW");
        TaskDefinition definition = definitions.get(list.task());
        OptionalInt retries = list.retries();
        if (retries.isEmpty() && definition != null) {
            retries = number(definition.retryCount());
        } else if (retries.isEmpty() && runsWorkflow) {
            retries = OptionalInt.of(0);
        }
        return new MockedStep(
                list.list(),
                runsWorkflow ? Kind.WORKFLOW : Kind.CALL,
                list.task(),
                place.forEachElement(),
                retries,
                list.optional());
    }

    private static Kind kind(WorkflowTask task) {
        return switch (task.type()) {
            case "SWITCH", "DECISION", "FORK_JOIN", "FORK", "FORK_JOIN_DYNAMIC", "JOIN", "EXCLUSIVE_JOIN", "DO_WHILE" ->
                Kind.BLOCK;
            case "TERMINATE", "SET_VARIABLE", "NOOP" -> Kind.BLOCK;
            case "INLINE", "LAMBDA", "JSON_JQ_TRANSFORM" -> Kind.COMPUTED;
            case "EVENT", "KAFKA_PUBLISH" -> Kind.PASSING;
            case "WAIT" ->
                task.inputs().containsKey("duration") || task.inputs().containsKey("until") ? Kind.PASSING : Kind.CALL;
            case "SUB_WORKFLOW" -> Kind.WORKFLOW;
            default -> Kind.CALL;
        };
    }

    /** The server retries its own tasks only if told; a worker's, if nobody says anything, three times. */
    private OptionalInt retries(WorkflowTask task) {
        if (task.retryCount().isPresent()) {
            return OptionalInt.of(task.retryCount().get());
        }
        if (task.taskDefinition().isPresent()) {
            return number(task.taskDefinition().get().retryCount());
        }
        if (!task.type().equals("SIMPLE")) {
            return task.type().equals("DYNAMIC") ? OptionalInt.empty() : OptionalInt.of(0);
        }
        TaskDefinition definition = definitions.get(task.name());
        return definition == null ? OptionalInt.empty() : number(definition.retryCount());
    }

    private static OptionalInt number(Optional<Integer> said) {
        return OptionalInt.of(said.isPresent() ? said.get() : MockedStep.USUAL_RETRIES);
    }
}
