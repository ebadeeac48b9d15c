package dev.downbeat.client;

import dev.downbeat.ConductorException;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.WorkflowFailedException.FailedTask;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.TaskApi;
import java.util.ArrayList;
import java.util.List;

/** Says why an execution ended otherwise than completed. */
final class Failures {

    private static final int LAST_LINES = 20;

    private final TaskApi api;

    Failures(TaskApi api) {
        this.api = api;
    }

    /** Of an execution that was read with its tasks. */
    WorkflowFailedException of(WorkflowSnapshot ended) {
        TaskSnapshot failed = ended.status() == WorkflowStatus.TERMINATED
                ? null
                : ended.failedTask().orElse(null);
        return new WorkflowFailedException(
                ended.workflowId(),
                ended.workflowName(),
                ended.workflowVersion(),
                ended.status(),
                ended.reason().orElse(null),
                failed == null ? null : told(failed));
    }

    private FailedTask told(TaskSnapshot task) {
        return new FailedTask(
                task.referenceName(),
                task.taskType(),
                task.taskId(),
                task.reason().orElse(""),
                task.retryCount(),
                task.workerId().orElse(""),
                lastLines(task));
    }

    /** The failure is told without its log rather than not at all. */
    private List<String> lastLines(TaskSnapshot task) {
        try {
            List<String> lines = new ArrayList<>();
            Calls.answer(api.log(task.taskId()))
                    .forEach(line -> lines.add(line.path("log").asText()));
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (ConductorException e) {
            return List.of();
        }
    }
}
