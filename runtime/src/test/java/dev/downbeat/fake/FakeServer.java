package dev.downbeat.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;

/** A Conductor server of a few lines: queues, definitions and executions, and whatever fault a test wants. */
public final class FakeServer implements AutoCloseable {

    /** What a poll asked for. */
    public record Poll(
            String type,
            String workerId,
            int count,
            long timeout,
            @Nullable String domain) {}

    public final List<Poll> polls = new CopyOnWriteArrayList<>();
    public final List<JsonNode> updates = new CopyOnWriteArrayList<>();
    public final List<String> requests = new CopyOnWriteArrayList<>();
    public final Map<String, JsonNode> taskDefinitions = new ConcurrentHashMap<>();
    public final Map<String, JsonNode> workflowDefinitions = new ConcurrentHashMap<>();
    public final Map<String, JsonNode> executions = new ConcurrentHashMap<>();
    public final AtomicInteger pollsInFlight = new AtomicInteger();

    /** How many tasks a poll gives more than it was asked for. */
    public volatile int surplus;

    /** Whether what a worker hands back is queued again. */
    public volatile boolean requeues;

    private final Map<String, LinkedBlockingDeque<JsonNode>> queues = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> given = new ConcurrentHashMap<>();
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final MockWebServer web = new MockWebServer();

    private record Fault(Predicate<String> of, AtomicInteger left, Function<RecordedRequest, MockResponse> answer) {}

    public FakeServer() {
        web.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                return answer(request);
            }
        });
        try {
            web.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return web.url("/api").toString();
    }

    /** Queues a task; its id is returned. */
    public String task(String type, String input) {
        return task(type, input, 60);
    }

    public String task(String type, String input, int responseTimeoutSeconds) {
        String id = "task-" + ids.incrementAndGet();
        ObjectNode task = Json.MAPPER
                .createObjectNode()
                .put("taskId", id)
                .put("workflowInstanceId", "workflow-" + id)
                .put("workflowType", "flow")
                .put("taskDefName", type)
                .put("taskType", type)
                .put("referenceTaskName", type + "_ref")
                .put("pollCount", 1)
                .put("responseTimeoutSeconds", responseTimeoutSeconds);
        task.set("inputData", json(input));
        queue(type).add(task);
        return id;
    }

    /** The next so many requests whose {@code "POST /tasks"} matches are answered otherwise. */
    public void fail(int times, Predicate<String> which, Function<RecordedRequest, MockResponse> answer) {
        faults.add(new Fault(which, new AtomicInteger(times), answer));
    }

    /** Until this is called again with 0, all fail. */
    public void failAll(int status) {
        faults.clear();
        if (status > 0) {
            fail(Integer.MAX_VALUE, any -> true, request -> error(status, "fault"));
        }
    }

    public static MockResponse error(int status, String message) {
        return answer(status, "{\"status\":" + status + ",\"message\":\"" + message + "\"}");
    }

    public static MockResponse answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    public static MockResponse reset() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                .build();
    }

    public static MockResponse truncated(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Length", body.length() + 1000)
                .setHeader("Content-Type", "application/json")
                .body(body)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build();
    }

    /** The results that came, without signs of life. */
    public List<JsonNode> results() {
        return updates.stream().filter(update -> !update.has("extendLease")).toList();
    }

    public List<JsonNode> results(String taskId) {
        return results().stream()
                .filter(update -> update.path("taskId").asText().equals(taskId))
                .toList();
    }

    private LinkedBlockingDeque<JsonNode> queue(String type) {
        return queues.computeIfAbsent(type, key -> new LinkedBlockingDeque<>());
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MockResponse answer(RecordedRequest request) throws InterruptedException {
        String path = request.getUrl().encodedPath().substring("/api".length());
        String asked = request.getMethod() + " " + path;
        requests.add(asked);
        for (Fault fault : faults) {
            if (fault.of().test(asked) && fault.left().getAndDecrement() > 0) {
                return fault.answer().apply(request);
            }
        }
        if (path.startsWith("/tasks/poll/batch/")) {
            return poll(request, path.substring("/tasks/poll/batch/".length()));
        }
        String body = request.getBody() == null ? "" : request.getBody().utf8();
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (asked.equals("POST /tasks")) {
            return update(json(body));
        }
        if (asked.equals("POST /workflow")) {
            return start(body);
        }
        return switch (asked.substring(0, asked.lastIndexOf('/'))) {
            case "POST /metadata" -> asked.endsWith("taskdefs") ? createTasks(json(body)) : createWorkflow(json(body));
            case "PUT /metadata" -> {
                json(body).forEach(this::store);
                yield answer(200, "{}");
            }
            case "GET /metadata/taskdefs" -> found(taskDefinitions.get(last));
            case "GET /metadata/workflow" ->
                found(workflowDefinitions.get(last + "." + request.getUrl().queryParameter("version")));
            case "GET /workflow" -> found(executions.get(last));
            default -> error(404, "No static resource");
        };
    }

    private MockResponse poll(RecordedRequest request, String type) throws InterruptedException {
        int count = Integer.parseInt(String.valueOf(request.getUrl().queryParameter("count")));
        long timeout = Long.parseLong(String.valueOf(request.getUrl().queryParameter("timeout")));
        polls.add(new Poll(
                type,
                String.valueOf(request.getUrl().queryParameter("workerid")),
                count,
                timeout,
                request.getUrl().queryParameter("domain")));
        pollsInFlight.incrementAndGet();
        try {
            List<JsonNode> tasks = new ArrayList<>();
            JsonNode first = queue(type).poll(timeout, TimeUnit.MILLISECONDS);
            while (first != null) {
                given.put(first.path("taskId").asText(), first);
                tasks.add(first);
                first = tasks.size() < count + surplus ? queue(type).poll() : null;
            }
            return answer(200, tasks.toString());
        } finally {
            pollsInFlight.decrementAndGet();
        }
    }

    private MockResponse update(JsonNode update) {
        updates.add(update);
        boolean back = update.path("status").asText().equals("IN_PROGRESS") && !update.has("extendLease");
        JsonNode task = given.get(update.path("taskId").asText());
        if (requeues && back && task != null) {
            queue(task.path("taskDefName").asText()).add(task);
        }
        return answer(200, update.path("taskId").asText());
    }

    private MockResponse start(String body) {
        String id = "run-" + ids.incrementAndGet();
        executions.put(
                id,
                json("{\"workflowId\":\"" + id + "\",\"status\":\"RUNNING\",\"input\":"
                        + json(body).path("input") + "}"));
        return answer(200, id);
    }

    private MockResponse createTasks(JsonNode definitions) {
        definitions.forEach(each -> taskDefinitions.put(each.path("name").asText(), each));
        return answer(200, "");
    }

    private MockResponse createWorkflow(JsonNode definition) {
        return store(definition) == null ? answer(200, "") : error(409, "exists");
    }

    private @Nullable JsonNode store(JsonNode definition) {
        return workflowDefinitions.put(
                definition.path("name").asText() + "."
                        + definition.path("version").asText(),
                definition);
    }

    private static MockResponse found(@Nullable JsonNode json) {
        return json == null ? error(404, "not found") : answer(200, json.toString());
    }

    @Override
    public void close() {
        web.close();
    }
}
