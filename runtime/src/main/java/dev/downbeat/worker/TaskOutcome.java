package dev.downbeat.worker;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.downbeat.TaskResult;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.internal.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of one execution of a task, as it goes to the server: the output is JSON already. Immutable. */
public final class TaskOutcome {

    private static final byte[] EMPTY = {'{', '}'};

    private final TaskResult.Status status;
    private final byte[] output;
    private final @Nullable String reason;
    private final Duration callBackAfter;
    private final List<String> logs;
    private final @Nullable String stackTrace;

    private TaskOutcome(
            TaskResult.Status status,
            byte[] output,
            @Nullable String reason,
            Duration callBackAfter,
            List<String> logs,
            @Nullable String stackTrace) {
        this.status = status;
        this.output = output;
        this.reason = reason;
        this.callBackAfter = callBackAfter;
        this.logs = logs;
        this.stackTrace = stackTrace;
    }

    static <T> TaskOutcome completed(@Nullable T value, OutputMapping<T> mapping) throws IOException {
        return new TaskOutcome(
                TaskResult.Status.COMPLETED, rendered(value, mapping), null, Duration.ZERO, List.of(), null);
    }

    static <T> TaskOutcome of(TaskResult<T> result, OutputMapping<T> mapping) throws IOException {
        boolean hasOutput = result.status() == TaskResult.Status.COMPLETED
                || result.output().isPresent();
        return new TaskOutcome(
                result.status(),
                hasOutput ? rendered(result.output().orElse(null), mapping) : EMPTY,
                result.reason().orElse(null),
                result.callBackAfter(),
                result.logs(),
                null);
    }

    static TaskOutcome empty() {
        return new TaskOutcome(TaskResult.Status.COMPLETED, EMPTY, null, Duration.ZERO, List.of(), null);
    }

    /**
     * A task that failed with an exception.
     *
     * @param terminal whether it must not be retried
     * @param reason why
     * @param stackTrace the frames that its reader can do something about, for the task's log; null for none
     * @return the outcome
     */
    public static TaskOutcome failed(boolean terminal, String reason, @Nullable String stackTrace) {
        TaskResult.Status status = terminal ? TaskResult.Status.FAILED_WITH_TERMINAL_ERROR : TaskResult.Status.FAILED;
        List<String> logs = stackTrace == null ? List.of() : List.of(stackTrace);
        return new TaskOutcome(status, EMPTY, reason, Duration.ZERO, logs, stackTrace);
    }

    /**
     * A task that goes back to the server as if it had not been polled.
     *
     * @return the outcome: in progress, to be given to a worker at once
     */
    public static TaskOutcome handedBack() {
        return new TaskOutcome(TaskResult.Status.IN_PROGRESS, EMPTY, null, Duration.ZERO, List.of(), null);
    }

    private static <T> byte[] rendered(@Nullable T value, OutputMapping<T> mapping) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator out = Json.MAPPER.createGenerator(bytes)) {
            mapping.write(value, out);
        }
        byte[] json = bytes.toByteArray();
        if (json.length == 0 || json[0] != '{') {
            throw new IOException("the output of a task must be a JSON object; what was written is none");
        }
        return json;
    }

    /**
     * The same outcome with lines before its own in the task's log.
     *
     * @param lines the lines
     * @return another outcome
     */
    public TaskOutcome loggedBefore(List<String> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(lines);
        all.addAll(logs);
        return new TaskOutcome(status, output, reason, callBackAfter, List.copyOf(all), stackTrace);
    }

    /**
     * What came of the task.
     *
     * @return the status
     */
    public TaskResult.Status status() {
        return status;
    }

    /**
     * Why it failed.
     *
     * @return the reason; empty if it did not fail
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * When a worker gets the task again.
     *
     * @return how long the server waits; zero unless it is in progress
     */
    public Duration callBackAfter() {
        return callBackAfter;
    }

    /**
     * The lines for the task's log.
     *
     * @return the lines, in order
     */
    public List<String> logs() {
        return logs;
    }

    /**
     * Where the exception came from that failed the task.
     *
     * @return the stack trace without the frames of the JDK and of the worker loop; empty if none was thrown, or if it tells
     *     nothing, as with a wrong input
     */
    public Optional<String> stackTrace() {
        return Optional.ofNullable(stackTrace);
    }

    /**
     * The output.
     *
     * @return a JSON object
     */
    public String output() {
        return new String(output, StandardCharsets.UTF_8);
    }

    /**
     * Writes the output.
     *
     * @param out where to, in UTF-8
     * @throws IOException if it cannot be written
     */
    public void writeOutput(OutputStream out) throws IOException {
        out.write(output);
    }
}
