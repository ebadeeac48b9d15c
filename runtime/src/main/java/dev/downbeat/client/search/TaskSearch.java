package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.client.TaskStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A search for tasks: every try of every step that a worker, or the server itself, has taken. Those that wait in a queue are not
 * in the index, nor is an open WAIT or HUMAN task: {@code conductor.tasks().queue(…)} counts and shows the former, and the tasks of an
 * execution are all in {@code conductor.workflows().of(id).tasks()}.
 */
public final class TaskSearch extends Search<TaskSearch, FoundTask> {

    TaskSearch(Index index, Dialect dialect, Criteria criteria) {
        super(index, dialect, criteria);
    }

    @Override
    TaskSearch with(Criteria criteria) {
        return new TaskSearch(index(), dialect(), criteria);
    }

    @Override
    FoundTask found(JsonNode hit) {
        return FoundTask.of(hit);
    }

    /**
     * Those that stand so.
     *
     * @param statuses one or more, of which one must be. Conductor: {@code status}
     * @return the search with it
     * @throws IllegalArgumentException for {@link TaskStatus#SCHEDULED}: those are not in the index
     */
    public TaskSearch status(TaskStatus... statuses) {
        if (List.of(statuses).contains(TaskStatus.SCHEDULED)) {
            throw new IllegalArgumentException("tasks that wait for a worker are not in the server's index: ask"
                    + " conductor.tasks().queue(…).open(…), or an execution for its tasks()");
        }
        return and(Condition.oneOf(
                "status", Arrays.stream(statuses).map(TaskStatus::name).toList()));
    }

    /**
     * Those of a kind: {@code HTTP} or another of the server's own, or the type that workers poll.
     *
     * @param types task types, of which one must be. Conductor: {@code taskType}
     * @return the search with it
     * @throws IllegalArgumentException if one is blank
     */
    public TaskSearch taskType(String... types) {
        return and(Condition.oneOf("taskType", List.of(types)));
    }

    /**
     * Those of a name in their workflow's definition; of a worker's task that is its type.
     *
     * @param names names, of which one must be. Conductor: {@code taskDefName}
     * @return the search with it
     * @throws IllegalArgumentException if one is blank
     */
    public TaskSearch taskName(String... names) {
        return and(Condition.oneOf("taskDefName", List.of(names)));
    }

    /**
     * Those of a workflow.
     *
     * @param names names of workflows, of which one must be. Conductor: {@code workflowType}
     * @return the search with it
     * @throws IllegalArgumentException if one is blank
     */
    public TaskSearch workflowName(String... names) {
        return and(Condition.oneOf("workflowType", List.of(names)));
    }

    /**
     * Those that were taken later.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code startTime}
     * @return the search with it
     */
    public TaskSearch startedAfter(Instant time) {
        return and(Condition.after("startTime", time));
    }

    /**
     * Those that were taken earlier.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code startTime}
     * @return the search with it
     */
    public TaskSearch startedBefore(Instant time) {
        return and(Condition.before("startTime", time));
    }

    /**
     * Those that ended later.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code endTime}
     * @return the search with it
     */
    public TaskSearch endedAfter(Instant time) {
        return and(Condition.after("endTime", time));
    }

    /**
     * Those that ended earlier.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code endTime}
     * @return the search with it
     */
    public TaskSearch endedBefore(Instant time) {
        return and(Condition.before("endTime", time));
    }
}
