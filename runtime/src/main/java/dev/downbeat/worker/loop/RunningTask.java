package dev.downbeat.worker.loop;

import dev.downbeat.TaskContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One execution, as the worker's method sees it. */
public final class RunningTask implements TaskContext {

    private static final int LOG_LINES = 1000;
    private static final int LINE_CHARACTERS = 10_000;

    private final PolledTask task;
    private final String workerId;
    private final Runnable heartbeat;
    private final List<String> logs = new ArrayList<>(0);
    private int droppedLines;

    /** What {@code heartbeat} does is tell the server, or fail. */
    public RunningTask(PolledTask task, String workerId, Runnable heartbeat) {
        this.task = task;
        this.workerId = workerId;
        this.heartbeat = heartbeat;
    }

    PolledTask polled() {
        return task;
    }

    @Override
    public String taskId() {
        return task.taskId();
    }

    @Override
    public String workflowId() {
        return task.workflowId();
    }

    @Override
    public String workflowName() {
        return task.workflowName();
    }

    @Override
    public OptionalInt workflowVersion() {
        return task.workflowVersion();
    }

    @Override
    public String referenceName() {
        return task.referenceName();
    }

    @Override
    public String taskType() {
        return task.taskType();
    }

    @Override
    public int retryCount() {
        return task.retryCount();
    }

    @Override
    public int pollCount() {
        return task.pollCount();
    }

    @Override
    public Optional<String> correlationId() {
        return task.correlationId();
    }

    @Override
    public Optional<String> domain() {
        return task.domain();
    }

    @Override
    public String workerId() {
        return workerId;
    }

    @Override
    public Optional<Duration> responseTimeout() {
        return task.responseTimeout();
    }

    @Override
    public void log(String line) {
        synchronized (logs) {
            if (logs.size() < LOG_LINES) {
                logs.add(line.length() <= LINE_CHARACTERS ? line : line.substring(0, LINE_CHARACTERS) + "…");
            } else {
                droppedLines++;
            }
        }
    }

    @Override
    public void heartbeat() {
        heartbeat.run();
    }

    List<String> logLines() {
        synchronized (logs) {
            List<String> lines = new ArrayList<>(logs);
            if (droppedLines > 0) {
                lines.add("… and " + droppedLines + " more lines, which were not kept");
            }
            return lines;
        }
    }

    /** Where this is, for the end of a message. */
    String whereabouts() {
        return "The workflow is " + task.workflowName()
                + (task.workflowVersion().isPresent()
                        ? " v" + task.workflowVersion().getAsInt()
                        : "")
                + ", step " + task.referenceName() + ", attempt " + attempt() + ".";
    }
}
