package dev.downbeat.devserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;

/** The few calls of the engine that these tests need, on its raw JSON. */
@NullUnmarked
final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    Api(DevServer server) {
        this(server.url());
    }

    Api(URI url) {
        this.url = url.toString();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).build());
    }

    String post(String path, String json) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).DELETE().build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A workflow of one worker task "{name}_task", whose definition is "{name}_task" too. */
    void registerOneTaskWorkflow(String name, String taskSettings) {
        post("/metadata/taskdefs", "[{\"name\":\"%s_task\",%s}]".formatted(name, taskSettings));
        post("/metadata/workflow", """
            {"name":"%1$s","version":1,"schemaVersion":2,"timeoutSeconds":0,
             "tasks":[{"name":"%1$s_task","taskReferenceName":"only","type":"SIMPLE"}]}
            """.formatted(name));
    }

    String start(String workflow) {
        return post("/workflow/" + workflow, "{}");
    }

    String status(String workflowId) {
        return field(get("/workflow/" + workflowId + "?includeTasks=false").body(), "status");
    }

    /** The id of a task that was there to be polled, or "". */
    String poll(String taskType) {
        HttpResponse<String> answer = get("/tasks/poll/" + taskType + "?workerid=test");
        return answer.statusCode() == 200 ? field(answer.body(), "taskId") : "";
    }

    void complete(String workflowId, String taskId) {
        post(
                "/tasks",
                "{\"workflowInstanceId\":\"%s\",\"taskId\":\"%s\",\"status\":\"COMPLETED\",\"outputData\":{}}"
                        .formatted(workflowId, taskId));
    }

    private static String field(String json, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!field.find()) {
            throw new AssertionError("no " + name + " in " + json);
        }
        return field.group(1);
    }
}
