package dev.downbeat.mock;

import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.mock.Place.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares the mocks of a test with what the engine did: which were used, and what had none. */
final class MockUse {

    private static final String NO_MOCK = "there is no mock for it";

    private final Function<String, WorkflowSnapshot> reader;
    private final List<String> missing = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();
    private final List<String> excusable = new ArrayList<>();
    private final Map<String, List<WorkflowSnapshot>> workflows = new LinkedHashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private boolean learned;
    private boolean cutShort;

    private MockUse(Function<String, WorkflowSnapshot> reader) {
        this.reader = reader;
    }

    /**
     * Compares.
     *
     * @param plan the mocks as they were sent
     * @param execution what came of it
     * @param reader reads the execution of a sub-workflow by its id
     */
    static MockUse of(TestPlan plan, WorkflowSnapshot execution, Function<String, WorkflowSnapshot> reader) {
        MockUse use = new MockUse(reader);
        use.compare(Level.of(plan, List.of(execution), ""));
        return use;
    }

    /** What was reached and has no mock, a line each. */
    List<String> missing() {
        return missing;
    }

    /** What has a mock that was not used, a line each. */
    List<String> unused() {
        return unused;
    }

    /** Those of {@link #unused} that had to be given: nobody could know that something else would end the run before. */
    List<String> excusable() {
        return excusable;
    }

    /** The executions of sub-workflows that really ran, by the path of their steps. */
    Map<String, List<WorkflowSnapshot>> workflows() {
        return workflows;
    }

    /** Why tasks failed, by their id, as the test says it. */
    Map<String, String> reasons() {
        return reasons;
    }

    /** Whether steps ran in other rounds than was planned, which the plan knows now. */
    boolean learned() {
        return learned;
    }

    /**
     * Whether the engine got into its own way, so that the run says nothing. It looks at joins on a thread of its own; if that
     * is in the moment between a failure and the next attempt, it takes the failure for the last one. And of two threads that
     * go on with one execution the later one may write over what the earlier one wrote: then a task asks for its mock again.
     */
    boolean isCutShort() {
        return cutShort;
    }

    /**
     * The executions of one workflow with its mocks: several, if a step that runs it was retried.
     *
     * @param path what stands before the names of its steps in messages
     * @param excused the steps that had to have a mock, if something else ended the run before
     * @param joinFailed whether a join failed
     */
    private record Level(
            TestPlan plan,
            List<WorkflowSnapshot> executions,
            String path,
            Set<MockedStep> excused,
            boolean joinFailed) {

        static Level of(TestPlan plan, List<WorkflowSnapshot> executions, String path) {
            boolean completed = executions.stream().allMatch(each -> each.status() == WorkflowStatus.COMPLETED);
            return new Level(
                    plan,
                    executions,
                    path,
                    completed ? Set.of() : SurelyReached.of(plan.mocks()),
                    executions.stream().flatMap(each -> each.tasks().stream()).anyMatch(MockUse::isFailedJoin));
        }
    }

    private void compare(Level level) {
        WorkflowMocks mocks = level.plan().mocks();
        for (MockedStep step : mocks.steps()) {
            if (step.needsMock() || !mocks.given(step.reference()).isEmpty()) {
                step(level, step);
            }
        }
    }

    private void step(Level level, MockedStep step) {
        TestPlan plan = level.plan();
        Map<Turn, List<TaskSnapshot>> reached = reached(step, level.executions());
        // What the engine has forgotten was used, or not: nobody knows.
        boolean isForgotten = step.place().forgets() && !reached.isEmpty();
        learned |= !isForgotten && plan.learn(step, List.copyOf(reached.keySet()));
        List<Turn> turns = plan.turns(step);
        List<List<Given>> parts = plan.parts(step);
        String name = level.path() + step.reference();
        boolean isExcused = level.excused().contains(step);
        for (int i = 0; i < turns.size(); i++) {
            List<TaskSnapshot> attempts = reached.getOrDefault(turns.get(i), List.of());
            if (isForgotten && attempts.isEmpty()) {
                continue;
            }
            cutShort |= level.joinFailed() && isToBeTriedAgain(step, attempts);
            if (plan.called(step).isEmpty()) {
                outcomes(name + step.place().words(turns.get(i)), parts.get(i), attempts, isExcused);
            } else {
                called(plan.called(step).get(i), attempts, name, isExcused);
            }
        }
        reached.forEach((turn, attempts) -> {
            if (!turns.contains(turn)) {
                missing.add(name
                        + step.place().words(turn)
                        + (turns.isEmpty() ? " has no mock" : " has no mock: they were used up before"));
                attempts.forEach(attempt -> reasons.put(attempt.taskId(), NO_MOCK));
            }
        });
    }

    private void outcomes(String name, List<Given> part, List<TaskSnapshot> attempts, boolean isExcused) {
        int used = 0;
        for (TaskSnapshot attempt : attempts) {
            if (!isAnswered(attempt) && attempt.status().isTerminal()) {
                continue; // it was canceled: another branch failed
            }
            if (used >= part.size()) {
                missing.add(name + " has no mock for attempt " + (used + 1));
                reasons.put(attempt.taskId(), NO_MOCK);
                return;
            }
            if (isAnswered(attempt) && part.get(used) instanceof Mock mock) {
                cutShort |= !fits(mock, attempt);
                mock.reason().ifPresent(reason -> reasons.put(attempt.taskId(), reason));
            }
            used++;
        }
        leftOver(name, part.size() - used, part.size(), isExcused);
    }

    private void called(TestPlan plan, List<TaskSnapshot> attempts, String name, boolean isExcused) {
        List<WorkflowSnapshot> executions = attempts.stream()
                .flatMap(attempt -> attempt.subWorkflowId().stream())
                .map(reader)
                .toList();
        workflows.computeIfAbsent(name, key -> new ArrayList<>()).addAll(executions);
        if (executions.isEmpty()) {
            leftOver(name, 1, 1, isExcused);
        } else {
            compare(Level.of(plan, executions, name + " › "));
        }
    }

    private void leftOver(String name, int number, int of, boolean isExcused) {
        if (number > 0) {
            String line = name + (of == 1 ? "" : ": " + number + " of " + of);
            unused.add(line);
            if (isExcused) {
                excusable.add(line);
            }
        }
    }

    private static boolean fits(Mock mock, TaskSnapshot attempt) {
        return switch (attempt.status()) {
            case COMPLETED -> mock.reason().isEmpty();
            case FAILED, FAILED_WITH_TERMINAL_ERROR, COMPLETED_WITH_ERRORS ->
                mock.reason().isPresent();
            case TIMED_OUT, SCHEDULED, IN_PROGRESS, CANCELED, SKIPPED -> true;
        };
    }

    private static boolean isFailedJoin(TaskSnapshot task) {
        return task.taskType().equals("JOIN") && task.status() == TaskStatus.FAILED;
    }

    private static boolean isToBeTriedAgain(MockedStep step, List<TaskSnapshot> attempts) {
        List<TaskSnapshot> answered =
                attempts.stream().filter(MockUse::isAnswered).toList();
        return !answered.isEmpty()
                && answered.getLast().status() == TaskStatus.FAILED
                && answered.size() <= step.retries().orElse(MockedStep.USUAL_RETRIES);
    }

    private static boolean isAnswered(TaskSnapshot attempt) {
        return switch (attempt.status()) {
            case COMPLETED, COMPLETED_WITH_ERRORS, FAILED, FAILED_WITH_TERMINAL_ERROR, TIMED_OUT -> true;
            case SCHEDULED, IN_PROGRESS, CANCELED, SKIPPED -> false;
        };
    }

    private static Map<Turn, List<TaskSnapshot>> reached(MockedStep step, List<WorkflowSnapshot> executions) {
        Map<Turn, List<TaskSnapshot>> reached = new TreeMap<>();
        for (WorkflowSnapshot execution : executions) {
            for (TaskSnapshot task : execution.tasks()) {
                step.place()
                        .turn(step.reference(), task.referenceName())
                        .filter(turn -> task.status() != TaskStatus.SKIPPED)
                        .ifPresent(turn -> reached.computeIfAbsent(turn, key -> new ArrayList<>())
                                .add(task));
            }
        }
        return reached;
    }
}
