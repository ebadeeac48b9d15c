package dev.downbeat.mock;

import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.WorkflowSnapshot;

/** An execution in words, without what it holds. */
final class Account {

    private Account() {}

    static String of(WorkflowSnapshot execution) {
        StringBuilder text = new StringBuilder(execution.workflowName())
                .append(" v")
                .append(execution.workflowVersion())
                .append(' ')
                .append(execution.status());
        execution.reason().ifPresent(reason -> text.append(": ").append(reason));
        for (TaskSnapshot task : execution.tasks()) {
            text.append("\n    ").append(task.referenceName()).append(' ').append(task.status());
            if (task.retryCount() > 0) {
                text.append(", retry ").append(task.retryCount());
            }
            task.reason().ifPresent(reason -> text.append(": ").append(reason));
        }
        return text.toString();
    }
}
