package dev.downbeat.mock;

import dev.downbeat.definition.SubWorkflow;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.definition.WorkflowTask;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The definition that a test sends. What has a mock is a worker's task in it: of its own tasks the server would do some
 * itself, before the mock comes (measured: a WAIT whose time is over; HTTP calls are a race). Retries are the same, without
 * their delays.
 */
final class TestDefinition {

    private final WorkflowMocks mocks;

    private TestDefinition(WorkflowMocks mocks) {
        this.mocks = mocks;
    }

    static WorkflowDefinition of(WorkflowMocks mocks) {
        WorkflowDefinition definition = mocks.workflow().definition();
        WorkflowDefinition.Builder builder =
                definition.toBuilder().tasks(new TestDefinition(mocks).sequence(definition.tasks()));
        if (definition.failureWorkflow().isPresent()) {
            // It would start, find no worker in the domain of the test, and stay.
            builder.field("failureWorkflow", null).field("failureWorkflowVersion", null);
        }
        if (definition.statusListener().orElse(false)) {
            builder.statusListener(false);
        }
        return builder.build();
    }

    private List<WorkflowTask> sequence(List<WorkflowTask> tasks) {
        return tasks.stream().map(this::task).toList();
    }

    private WorkflowTask task(WorkflowTask task) {
        Optional<MockedStep> list = listOf(task);
        if (list.isPresent()) {
            return ListPlan.mocked(task, list.get().retries().orElse(MockedStep.USUAL_RETRIES));
        }
        MockedStep step = mocks.workflow().steps().get(task.referenceName());
        if (step == null || step.place().forEach()) {
            return Inside.changed(task, this::sequence);
        }
        List<Given> given = mocks.given(step.reference());
        return switch (step.kind()) {
            case BLOCK -> Inside.changed(task, this::sequence);
            case COMPUTED -> given.isEmpty() ? task : asWorkers(task, step);
            case PASSING ->
                given.isEmpty()
                        ? task.toBuilder().type("NOOP").field("sink", null).build()
                        : asWorkers(task, step);
            case WORKFLOW ->
                !given.isEmpty() && given.getFirst() instanceof WorkflowMocks called
                        ? running(task, called)
                        : asWorkers(task, step);
            case CALL ->
                switch (task.type()) {
                    case "SIMPLE" -> worker(task);
                    // The server looks up which task it is; what that is called is part of what a test wants to see.
                    case "DYNAMIC" -> task;
                    default -> asWorkers(task, step);
                };
        };
    }

    /** The list whose tasks a script makes. */
    private Optional<MockedStep> listOf(WorkflowTask task) {
        String reference = task.referenceName();
        if (!task.type().equals("INLINE") || !reference.endsWith("_plan")) {
            return Optional.empty();
        }
        MockedStep list = mocks.workflow().steps().get(reference.substring(0, reference.length() - "_plan".length()));
        return list != null && list.place().forEach() ? Optional.of(list) : Optional.empty();
    }

    private WorkflowTask worker(WorkflowTask task) {
        TaskDefinition definition = mocks.workflow().tasks().get(task.name());
        return definition == null || task.taskDefinition().isPresent()
                ? task
                : task.toBuilder().taskDefinition(definition).build();
    }

    private static WorkflowTask asWorkers(WorkflowTask task, MockedStep step) {
        return task.toBuilder()
                .type("SIMPLE")
                .field("subWorkflowParam", null)
                .field("sink", null)
                .field("asyncComplete", null)
                .taskDefinition(TaskDefinition.builder(task.name())
                        .retryCount(step.retries().orElse(0))
                        .build())
                .build();
    }

    private static WorkflowTask running(WorkflowTask task, WorkflowMocks called) {
        WorkflowDefinition definition = of(called);
        WorkflowTask.Builder builder = task.toBuilder().subWorkflow(SubWorkflow.inline(definition));
        if (task.retryCount().isPresent() || task.taskDefinition().isPresent()) {
            TaskDefinition.Builder retried = task.taskDefinition().isPresent()
                    ? task.taskDefinition().get().toBuilder()
                    : TaskDefinition.builder(task.name())
                            .retryCount(task.retryCount().orElse(0));
            builder.taskDefinition(retried.retryDelay(Duration.ZERO).build());
        }
        return builder.build();
    }
}
