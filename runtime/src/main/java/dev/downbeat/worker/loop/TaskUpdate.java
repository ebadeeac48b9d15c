package dev.downbeat.worker.loop;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.TaskResult;
import dev.downbeat.json.internal.Json;
import dev.downbeat.worker.TaskOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What {@code POST /tasks} is sent: Conductor's {@code TaskResult}. */
final class TaskUpdate {

    private static final byte[] OUTPUT = ",\"outputData\":".getBytes(StandardCharsets.UTF_8);

    private TaskUpdate() {}

    /** What came of a task. */
    static byte[] outcome(RunningTask task, TaskOutcome outcome, Instant now) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try {
            try (JsonGenerator out = Json.MAPPER.createGenerator(bytes)) {
                // The object is closed by hand, behind the output that is JSON already.
                out.configure(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT, false);
                head(task, outcome.status(), out);
                if (outcome.reason().isPresent()) {
                    out.writeStringField(
                            "reasonForIncompletion", outcome.reason().get());
                }
                if (outcome.status() == TaskResult.Status.IN_PROGRESS) {
                    // Whole seconds, rounded up: not before the time that was asked for.
                    out.writeNumberField(
                            "callbackAfterSeconds",
                            outcome.callBackAfter().plusNanos(999_999_999).toSeconds());
                }
                logs(task, outcome, now, out);
            }
            bytes.writeBytes(OUTPUT);
            outcome.writeOutput(bytes);
            bytes.write('}');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A sign of life: the server's clock for the response timeout begins anew. */
    static byte[] alive(RunningTask task) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator out = Json.MAPPER.createGenerator(bytes)) {
            head(task, TaskResult.Status.IN_PROGRESS, out);
            out.writeBooleanField("extendLease", true);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(RunningTask task, TaskResult.Status status, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("taskId", task.taskId());
        out.writeStringField("workflowInstanceId", task.workflowId());
        out.writeStringField("workerId", task.workerId());
        out.writeStringField("status", status.name());
    }

    private static void logs(RunningTask task, TaskOutcome outcome, Instant now, JsonGenerator out) throws IOException {
        if (outcome.logs().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("logs");
        for (String line : outcome.logs()) {
            out.writeStartObject();
            out.writeStringField("taskId", task.taskId());
            out.writeNumberField("createdTime", now.toEpochMilli());
            out.writeStringField("log", line);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
