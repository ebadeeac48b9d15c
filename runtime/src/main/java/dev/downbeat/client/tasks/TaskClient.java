package dev.downbeat.client.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.ConductorException;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.json.internal.Json;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.Patience;
import dev.downbeat.rest.Server;
import dev.downbeat.rest.TaskApi;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.RequestBody;

/**
 * Reads and updates tasks, whoever works on them. Every call waits for the server's answer, and fails with a {@link
 * ConductorException}; only reads are repeated. Safe for use by any number of threads.
 *
 * <pre>{@code
 * TaskSnapshot task = conductor.tasks().queue("print_label").poll().orElseThrow();
 * conductor.tasks().update(task, TaskUpdate.completed(Map.of("label", 7)));
 * }</pre>
 */
public final class TaskClient {

    private final TaskApi api;
    private final Server server;

    /**
     * Made by {@code Conductor.tasks()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public TaskClient(Connection connection) {
        this.api = connection.api(TaskApi.class);
        this.server = connection.server();
    }

    /**
     * The queue of a task type. Nothing is asked yet.
     *
     * @param taskType the type, that of tasks in no domain unless {@link TaskQueue#domain} says one
     * @return the queue, to be polled and counted
     */
    public TaskQueue queue(String taskType) {
        return new TaskQueue(api, taskType);
    }

    /**
     * Counts what is in each queue: those of task types, {@code domain:type} in a domain, and the server's own.
     *
     * @return how much, by the name of the queue. Conductor: {@code GET /tasks/queue/all/verbose}
     */
    public Map<String, QueueLoad> queues() {
        Map<String, QueueLoad> loads = new LinkedHashMap<>();
        Calls.answer(api.queues()).properties().forEach(queue -> {
            long waiting = 0;
            long taken = 0;
            for (JsonNode shard : queue.getValue()) {
                waiting += shard.path("size").asLong();
                taken += shard.path("uacked").asLong();
            }
            loads.put(queue.getKey(), new QueueLoad(waiting, taken));
        });
        return loads;
    }

    /**
     * Counts the tasks that nobody has taken, for several types in one call, in no domain.
     *
     * @param taskTypes the types
     * @return how many, by the type; 0 also for what no one knows. Conductor: {@code GET /tasks/queue/sizes}
     */
    public Map<String, Long> queueSizes(String... taskTypes) {
        JsonNode answer = Calls.answer(api.queueSizes(List.of(taskTypes)));
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (String type : taskTypes) {
            sizes.put(type, answer.path(type).asLong());
        }
        return sizes;
    }

    /**
     * Says who polled last, and when, for all task types.
     *
     * @return one a type and domain. Conductor: {@code GET /tasks/queue/polldata/all}
     */
    public List<Poll> lastPolls() {
        return Calls.list(api.allPollData()).map(Poll::of).toList();
    }

    /**
     * Reads a task.
     *
     * @param taskId its id
     * @return how it stands now. Conductor: {@code GET /tasks/{taskId}}
     * @throws ConductorException also if there is none (404)
     */
    public TaskSnapshot get(String taskId) {
        return TaskSnapshot.of(Calls.answer(api.task(taskId)));
    }

    /**
     * Updates a task by its id. It is read first: to an update that comes too late the server says yes, and drops it.
     *
     * @param task the task, polled or read
     * @param update what becomes of it. Conductor: {@code POST /tasks}
     * @throws IllegalStateException if the task has ended
     * @throws IllegalArgumentException if the output cannot be written as JSON
     * @throws ConductorException also if there is no such task (404)
     */
    public void update(TaskSnapshot task, TaskUpdate update) {
        Calls.word(api.update(request(task, update)));
    }

    /**
     * {@link #update(TaskSnapshot, TaskUpdate)}, and takes the next task of the same type and domain in the same call. Not in
     * servers before 3.21.
     *
     * @param task the task, polled or read
     * @param update what becomes of it; its worker id is that of the poll. Conductor: {@code POST /tasks/update-v2}
     * @return the next task, which the caller then has; empty if there is none
     * @throws IllegalStateException if the task has ended
     * @throws IllegalArgumentException if the output cannot be written as JSON
     * @throws dev.downbeat.OperationMissingException if the server cannot
     * @throws ConductorException also if there is no such task (404)
     */
    public Optional<TaskSnapshot> updateAndPoll(TaskSnapshot task, TaskUpdate update) {
        RequestBody request = request(task, update);
        return server.operation(
                "update a task and poll the next",
                () -> Calls.answerIfAny(api.updateAndPoll(request)).map(TaskSnapshot::of));
    }

    private RequestBody request(TaskSnapshot task, TaskUpdate update) {
        TaskSnapshot now = get(task.taskId());
        if (now.status().isTerminal()) {
            throw new IllegalStateException("task " + now.taskId() + " (\"" + now.referenceName()
                    + "\") cannot be updated: it is " + now.status() + "; the server would drop the update silently");
        }
        return Bodies.of(
                update.request(now, now.json().path("workflowInstanceId").asText()));
    }

    /**
     * Updates the open task of a reference name.
     *
     * @param workflowId the execution's id
     * @param reference the task's reference name; in a loop it is the round's that is on
     * @param update what becomes of it: status and output, with the name of a worker. Conductor: {@code POST
     *     /tasks/{workflowId}/{taskRefName}/{status}}, not in servers before 3.21
     * @throws IllegalStateException if the execution has no open task of that name
     * @throws IllegalArgumentException if the update has a reason, a log or a time, which the server does not take here
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void update(String workflowId, String reference, TaskUpdate update) {
        update.mustBeSayableByReference();
        String taskId = server.operation(
                "update a task by its reference name",
                () -> Calls.text(api.updateByReference(
                        workflowId,
                        reference,
                        update.status().name(),
                        update.workerId().orElse(null),
                        Bodies.of(update.output()))));
        if (taskId.isBlank()) {
            throw new IllegalStateException("\"" + reference + "\" of workflow " + workflowId
                    + " cannot be updated: there is no open task of that name; conductor.workflows().of(id).tasks()"
                    + " shows which there are");
        }
    }

    /**
     * {@link #update(String, String, TaskUpdate)}, and reads the execution in the same call.
     *
     * @param workflowId the execution's id
     * @param reference the task's reference name; in a loop it is the round's that is on
     * @param update what becomes of it: status and output, with the name of a worker
     * @return how the execution stands then, with its tasks. Conductor: {@code POST
     *     /tasks/{workflowId}/{taskRefName}/{status}/sync}, not in servers before 3.21
     * @throws IllegalArgumentException if the update has a reason, a log or a time, which the server does not take here
     * @throws dev.downbeat.OperationMissingException if the server cannot
     * @throws ConductorException also if the execution has no open task of that name (404)
     */
    public WorkflowSnapshot updateAndRead(String workflowId, String reference, TaskUpdate update) {
        update.mustBeSayableByReference();
        return server.operation(
                "update a task by its reference name and read the execution",
                () -> WorkflowSnapshot.of(Calls.answer(api.updateByReferenceAndRead(
                        workflowId,
                        reference,
                        update.status().name(),
                        update.workerId().orElse(null),
                        Bodies.of(update.output())))));
    }

    /**
     * Updates the WAIT task at which an execution stands, in a sub-workflow too, and does not look what comes of it: the server
     * says yes also if it stands at none. {@link #signalAndRead} tells.
     *
     * @param workflowId the execution's id
     * @param update what becomes of the task: status and output. Conductor: {@code POST /tasks/{workflowId}/{status}/signal},
     *     not in servers before 3.32
     * @throws IllegalArgumentException if the update has a reason, a log or a time, which the server does not take here
     * @throws dev.downbeat.OperationMissingException if the server cannot
     * @throws ConductorException also if there is no such execution (404)
     */
    public void signal(String workflowId, TaskUpdate update) {
        update.mustBeSayableByReference();
        server.operation(
                "signal",
                () -> Calls.text(api.signalOnly(workflowId, update.status().name(), Bodies.of(update.output()))));
    }

    /**
     * {@link #signal}, and waits until the execution ends or stands at a WAIT task again.
     *
     * @param workflowId the execution's id
     * @param update what becomes of the task: status and output
     * @param atMost how long the server waits, in milliseconds; then it answers with what is so far. Conductor: {@code
     *     timeoutMillis} of {@code POST /tasks/{workflowId}/{status}/signal/sync}, not in servers before 3.32
     * @return how the execution stands then, with its tasks
     * @throws IllegalArgumentException if the update has a reason, a log or a time, which the server does not take here
     * @throws dev.downbeat.OperationMissingException if the server cannot
     * @throws ConductorException also if there is no such execution, or it stands at no WAIT task (404)
     */
    public WorkflowSnapshot signalAndRead(String workflowId, TaskUpdate update, Duration atMost) {
        update.mustBeSayableByReference();
        Patience patience = new Patience(atMost);
        JsonNode answer = server.operation(
                "signal and read the execution",
                () -> Calls.answer(Calls.patient(
                        api.signalAndRead(
                                workflowId,
                                update.status().name(),
                                atMost.toMillis(),
                                Bodies.of(update.output()),
                                patience),
                        patience)));
        ObjectNode told = Json.MAPPER.createObjectNode();
        if (answer.isObject()) {
            told.setAll((ObjectNode) answer);
        }
        return WorkflowSnapshot.of(told);
    }

    /**
     * Writes a line into the log of a task. The task is looked for first: the server would take a line for any id.
     *
     * @param taskId the task's id
     * @param line the line, kept as it is. Conductor: {@code POST /tasks/{taskId}/log}
     * @throws IllegalArgumentException if the line is empty
     * @throws ConductorException also if there is no such task (404)
     */
    public void log(String taskId, String line) {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a line for the log of a task must not be empty");
        }
        Calls.answer(api.task(taskId));
        Calls.text(api.addLog(taskId, Bodies.text(line)));
    }

    /**
     * Reads the log of a task.
     *
     * @param taskId the task's id
     * @return its lines, in order of their times; empty if it has none. Conductor: {@code GET /tasks/{taskId}/log}
     * @throws ConductorException also if there is no such task (404)
     */
    public List<TaskLogLine> logs(String taskId) {
        List<TaskLogLine> lines = Calls.answerIfAny(api.log(taskId)).stream()
                .flatMap(JsonNode::valueStream)
                .map(line -> new TaskLogLine(
                        Instant.ofEpochMilli(line.path("createdTime").asLong()),
                        line.path("log").asText()))
                .toList();
        if (lines.isEmpty()) {
            Calls.answer(api.task(taskId)); // the server has no log for nobody's id either
        }
        return lines;
    }

    /**
     * Asks where a large input or output is kept outside of the server.
     *
     * @param operation what is to be done there. Conductor: {@code operation}
     * @param payload whose it is. Conductor: {@code payloadType}
     * @param path the name by which it is referred to, or an empty text for a new one. Conductor: {@code path}
     * @return where. Conductor: {@code GET /tasks/externalstoragelocation}, {@code GET /workflow/externalstoragelocation}
     */
    public ExternalLocation externalLocation(
            ExternalLocation.Operation operation, ExternalLocation.Payload payload, String path) {
        JsonNode answer = Calls.answer(
                payload.isOfTask()
                        ? api.externalLocation(path, operation.name(), payload.name())
                        : api.workflowExternalLocation(path, operation.name(), payload.name()));
        return new ExternalLocation(
                answer.path("path").asText(),
                Optional.of(answer.path("uri").asText("")).filter(uri -> !uri.isEmpty()));
    }
}
