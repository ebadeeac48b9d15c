package dev.downbeat.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.ConductorException;
import dev.downbeat.OperationMissingException;
import dev.downbeat.json.internal.Json;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Server;
import dev.downbeat.rest.TaskApi;
import dev.downbeat.rest.WorkflowApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** The calls that read and steer an execution; {@link SteeredExecution} says what each does. */
final class Steering {

    /** Long enough for the server to see that there is something to signal. */
    private static final long SIGNAL_MILLIS = 1;

    private final WorkflowApi api;
    private final TaskApi tasks;
    private final Server server;

    Steering(WorkflowApi api, TaskApi tasks, Server server) {
        this.api = api;
        this.tasks = tasks;
        this.server = server;
    }

    WorkflowSnapshot snapshot(String id, boolean withTasks) {
        return WorkflowSnapshot.of(Calls.answer(api.execution(id, withTasks)));
    }

    void terminate(String id, String reason) {
        Calls.text(api.terminate(id, reason, null));
    }

    void terminateAndStartFailureWorkflow(String id, String reason) {
        Call<ResponseBody> call = api.terminate(id, reason, true);
        Calls.text(call);
        WorkflowSnapshot ended = snapshot(id, false);
        boolean wanted =
                ended.json().path("workflowDefinition").path("failureWorkflow").isTextual();
        if (wanted && !ended.output().containsKey("conductor.failure_workflow")) {
            throw new OperationMissingException(
                    "terminate with a failure workflow",
                    server.version(),
                    new ConductorException(
                            "DELETE " + call.request().url().encodedPath(),
                            200,
                            "the execution is terminated, but its failure workflow was not started",
                            List.of()));
        }
    }

    void pause(String id) {
        Calls.text(api.pause(id));
    }

    void resume(String id) {
        Calls.text(api.resume(id));
    }

    void retry(String id, boolean resumeSubWorkflows) {
        Calls.text(api.retry(id, resumeSubWorkflows));
    }

    void restart(String id, boolean latestDefinition) {
        Calls.text(api.restart(id, latestDefinition));
    }

    void rerun(String id, Rerun rerun) {
        Optional<String> step = rerun.step();
        Rerun asked = step.isPresent() ? rerun.from(lastTry(id, step.get())) : rerun;
        Calls.word(api.rerun(id, Bodies.of(asked.request(id))));
    }

    private String lastTry(String id, String reference) {
        WorkflowSnapshot seen = snapshot(id, true);
        return seen.task(reference)
                .map(TaskSnapshot::taskId)
                .orElseThrow(() -> new IllegalArgumentException("workflow " + id + " cannot be run again from \""
                        + reference + "\": it has not been there; it has been at: " + names(seen.tasks())));
    }

    void skip(String id, String reference, Map<String, String> input, Map<String, String> output) {
        Map<String, String> query = new LinkedHashMap<>();
        input.forEach((key, value) -> query.put("taskInput[" + key + "]", value));
        output.forEach((key, value) -> query.put("taskOutput[" + key + "]", value));
        Calls.text(api.skip(id, reference, query));
    }

    void remove(String id, boolean archive) {
        Calls.text(api.remove(id, archive));
    }

    void terminateAndRemove(String id, String reason) {
        server.operation("terminate and remove", () -> Calls.text(api.terminateAndRemove(id, reason, true)));
    }

    void resetCallbacks(String id) {
        Calls.text(api.resetCallbacks(id));
    }

    void decide(String id) {
        Calls.text(api.decide(id));
    }

    void updateVariables(String id, Map<String, ?> variables) {
        server.operation("update variables", () -> Calls.text(api.updateVariables(id, Bodies.of(variables))));
    }

    void jump(String id, String reference, Map<String, ?> input) {
        server.operation("jump", () -> Calls.text(api.jump(id, reference, Bodies.of(input))));
    }

    void signal(String id, RequestBody output) {
        String answer = server.operation(
                "signal", () -> Calls.text(tasks.signal(id, TaskStatus.COMPLETED.name(), SIGNAL_MILLIS, output)));
        if (answer.isBlank()) {
            throw new ConductorException(
                    "POST /tasks/" + id + "/COMPLETED/signal/sync",
                    "the answer is empty",
                    "Whether a task was completed cannot be told: look at the execution.",
                    null);
        }
    }

    /** The server answers the same to an unknown reference as to a task that has ended: nothing. */
    void complete(String id, String reference, RequestBody output) {
        String taskId = server.operation(
                "complete a task by its reference name",
                () -> Calls.text(tasks.updateByReference(id, reference, TaskStatus.COMPLETED.name(), null, output)));
        if (taskId.isBlank()) {
            throw notOpen(id, reference, "completed");
        }
    }

    void fail(String id, String reference, String reason) {
        TaskSnapshot open =
                open(snapshot(id, true).tasks(reference)).orElseThrow(() -> notOpen(id, reference, "failed"));
        ObjectNode result = Json.MAPPER
                .createObjectNode()
                .put("workflowInstanceId", id)
                .put("taskId", open.taskId())
                .put("status", TaskStatus.FAILED.name())
                .put("reasonForIncompletion", reason);
        result.putObject("outputData");
        Calls.word(tasks.update(Bodies.of(result)));
    }

    private static Optional<TaskSnapshot> open(List<TaskSnapshot> tries) {
        return tries.stream().filter(task -> !task.status().isTerminal()).reduce((first, last) -> last);
    }

    private IllegalStateException notOpen(String id, String reference, String done) {
        WorkflowSnapshot seen = snapshot(id, true);
        List<TaskSnapshot> open = seen.tasks().stream()
                .filter(task -> !task.status().isTerminal())
                .toList();
        Optional<TaskSnapshot> task = seen.task(reference);
        String why = seen.status().isTerminal()
                ? "the execution is " + seen.status()
                : task.isPresent()
                        ? "it is " + task.get().status()
                        : "the execution has not reached a task of that name";
        return new IllegalStateException("\"" + reference + "\" of workflow " + id + " cannot be " + done + ": " + why
                + (open.isEmpty() ? "; no task is open" : "; open are: " + names(open)));
    }

    private static String names(List<TaskSnapshot> tasks) {
        return tasks.stream().map(TaskSnapshot::referenceName).distinct().collect(Collectors.joining(", "));
    }
}
