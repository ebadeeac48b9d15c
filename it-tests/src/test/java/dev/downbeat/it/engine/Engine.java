package dev.downbeat.it.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.downbeat.Conductor;
import dev.downbeat.devserver.DevServer;
import dev.downbeat.devserver.DevServerOptions;
import dev.downbeat.worker.WorkerRegistration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The real engine, as the tests use it: through Downbeat, and past it by bare HTTP to see what the server has. */
public final class Engine implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final DevServer server = DevServer.start(DevServerOptions.defaults());
    private final HttpClient http = HttpClient.newHttpClient();

    Engine() {}

    /** The address of its API. */
    public String url() {
        return server.url().toString();
    }

    /** A connection of its own, to be closed by the test. */
    public Conductor connect() {
        return Conductor.connect(server.url().toString());
    }

    /** A connection with workers that run, to be closed by the test. Polls are short, so that closing is quick. */
    public Conductor work(WorkerRegistration... registrations) {
        Conductor conductor = connect();
        conductor.workers(registrations).longestPoll(Duration.ofMillis(300)).start();
        return conductor;
    }

    /** Asks the server, past Downbeat. */
    public JsonNode get(String path) {
        return json(send(HttpRequest.newBuilder(uri(path)).build()));
    }

    /** Sends JSON to the server, past Downbeat, and gives the answer's text. */
    public String post(String path, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends JSON to the server by PUT, past Downbeat, and gives the answer's text. */
    public String put(String path, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a DELETE to the server, past Downbeat. */
    public void delete(String path) {
        send(HttpRequest.newBuilder(uri(path)).DELETE().build());
    }

    /** Asks the server, past Downbeat, for the status of its answer only. */
    public int status(String path) {
        return exchange(HttpRequest.newBuilder(uri(path)).build()).statusCode();
    }

    /** A time of an execution. */
    public Instant workflowTime(String workflowId, String field) {
        return Instant.ofEpochMilli(get("/workflow/" + workflowId + "?includeTasks=false")
                .path(field)
                .asLong());
    }

    /** The lines of a task's log, in order. */
    public List<String> log(String taskId) {
        List<String> lines = new ArrayList<>();
        get("/tasks/" + taskId + "/log")
                .forEach(line -> lines.add(line.path("log").asText()));
        return lines;
    }

    private URI uri(String path) {
        return URI.create(server.url() + path);
    }

    private String send(HttpRequest request) {
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
