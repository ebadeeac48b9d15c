package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.client.WorkflowStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A search for executions.
 *
 * <pre>{@code
 * WorkflowSearch failed = conductor.search().workflows()
 *     .workflowName("fulfil_order").status(FAILED, TIMED_OUT).startedAfter(Instant.now().minus(1, DAYS));
 * System.out.println(failed.total());
 * failed.stream().limit(20).forEach(System.out::println);
 * }</pre>
 */
public final class WorkflowSearch extends Search<WorkflowSearch, FoundWorkflow> {

    WorkflowSearch(Index index, Dialect dialect, Criteria criteria) {
        super(index, dialect, criteria);
    }

    @Override
    WorkflowSearch with(Criteria criteria) {
        return new WorkflowSearch(index(), dialect(), criteria);
    }

    @Override
    FoundWorkflow found(JsonNode hit) {
        return FoundWorkflow.of(hit);
    }

    /**
     * Those that stand so.
     *
     * @param statuses one or more, of which one must be. Conductor: {@code status}
     * @return the search with it
     */
    public WorkflowSearch status(WorkflowStatus... statuses) {
        return and(Condition.oneOf(
                "status", Arrays.stream(statuses).map(WorkflowStatus::name).toList()));
    }

    /**
     * Those of a workflow.
     *
     * @param names names of workflows, of which one must be, as it stands. Conductor: {@code workflowType}
     * @return the search with it
     * @throws IllegalArgumentException if one is blank
     */
    public WorkflowSearch workflowName(String... names) {
        return and(Condition.oneOf("workflowType", List.of(names)));
    }

    /**
     * Those of a version of their workflow. The open-source server has no versions in its index: there the hits are picked over
     * as they come, so that {@link #total()} reads them all.
     *
     * @param version the version. Conductor: {@code version}
     * @return the search with it
     */
    public WorkflowSearch workflowVersion(int version) {
        return and(Condition.number("version", version));
    }

    /**
     * Those that were started with a key. A server before 3.32 may find none of them (3.15 in memory finds nothing at all): {@link
     * SearchClient#correlated} asks no index.
     *
     * @param ids correlation ids, of which one must be, as it stands. Conductor: {@code correlationId}
     * @return the search with it
     * @throws IllegalArgumentException if one is blank
     */
    public WorkflowSearch correlationId(String... ids) {
        return and(Condition.oneOf("correlationId", List.of(ids)));
    }

    /**
     * Those of these ids, in one call where reading each would be many.
     *
     * @param ids ids of executions, some hundred at most
     * @return the search with it
     * @throws IllegalArgumentException if one is blank
     */
    public WorkflowSearch workflowId(String... ids) {
        return and(Condition.oneOf("workflowId", List.of(ids)));
    }

    /**
     * Those that another execution started as sub-workflows.
     *
     * @param ids ids of executions, of which one must have started it. Conductor: {@code parentWorkflowId}
     * @return the search with it
     * @throws IllegalArgumentException if one is blank
     */
    public WorkflowSearch parentWorkflowId(String... ids) {
        return and(Condition.oneOf("parentWorkflowId", List.of(ids)));
    }

    /**
     * Those that were started later.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code startTime}
     * @return the search with it
     */
    public WorkflowSearch startedAfter(Instant time) {
        return and(Condition.after("startTime", time));
    }

    /**
     * Those that were started earlier.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code startTime}
     * @return the search with it
     */
    public WorkflowSearch startedBefore(Instant time) {
        return and(Condition.before("startTime", time));
    }

    /**
     * Those that ended later; what runs has not ended.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code endTime}
     * @return the search with it
     */
    public WorkflowSearch endedAfter(Instant time) {
        return and(Condition.after("endTime", time));
    }

    /**
     * Those that ended earlier; what runs has not ended.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code endTime}
     * @return the search with it
     */
    public WorkflowSearch endedBefore(Instant time) {
        return and(Condition.before("endTime", time));
    }

    /**
     * Those that changed later.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code updateTime}
     * @return the search with it
     */
    public WorkflowSearch updatedAfter(Instant time) {
        return and(Condition.after("updateTime", time));
    }

    /**
     * Those that have not changed since.
     *
     * @param time when, by the server's clock, counted in milliseconds. Conductor: {@code updateTime}
     * @return the search with it
     */
    public WorkflowSearch updatedBefore(Instant time) {
        return and(Condition.before("updateTime", time));
    }

    /**
     * The ids of what is found, as {@code conductor.bulk()} takes them; {@link #stream()} says more.
     *
     * @return the ids, read page by page
     */
    public Stream<String> ids() {
        return stream().map(FoundWorkflow::workflowId);
    }
}
