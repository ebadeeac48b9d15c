package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.SearchApi;
import java.util.List;

/**
 * Finds executions and tasks. Every call waits for the server's answer, and fails with a {@link dev.downbeat.ConductorException}.
 * Safe for use by any number of threads.
 *
 * <pre>{@code
 * conductor.search().workflows().status(FAILED).text("visa").stream().forEach(System.out::println);
 * }</pre>
 */
public final class SearchClient {

    private final SearchApi api;
    private final WorkflowSearch workflows;
    private final TaskSearch tasks;

    /**
     * Made by {@code Conductor.search()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public SearchClient(Connection connection) {
        this.api = connection.api(SearchApi.class);
        Index executions = Index.ofWorkflows(api);
        Index ofTasks = Index.ofTasks(api);
        this.workflows = new WorkflowSearch(executions, new Dialect(executions, connection.server()), Criteria.NONE);
        this.tasks = new TaskSearch(ofTasks, new Dialect(ofTasks, connection.server()), Criteria.NONE);
    }

    /**
     * Looks for executions in the server's index.
     *
     * @return a search for all of them, to be narrowed. Conductor: {@code GET /workflow/search}
     */
    public WorkflowSearch workflows() {
        return workflows;
    }

    /**
     * Looks for tasks in the server's index.
     *
     * @return a search for all of them, to be narrowed. Conductor: {@code GET /tasks/search}
     */
    public TaskSearch tasks() {
        return tasks;
    }

    /**
     * Looks for the executions of a workflow by their correlation ids, not in the index.
     *
     * @param workflowName the name of the workflow
     * @return a search for those that run and those that have ended
     */
    public CorrelatedSearch correlated(String workflowName) {
        return new CorrelatedSearch(api, workflowName);
    }

    /**
     * The executions of a workflow that have not ended, by what the server keeps of them, not by its index.
     *
     * @param workflowName the name of the workflow
     * @return the ids of those of all versions; empty if there is none, and if there is no such workflow. Conductor: {@code GET
     *     /workflow/running/{name}}, of which the open-source server does not heed the version (measured with 3.32.3)
     * @throws dev.downbeat.ConductorException if the server cannot be reached
     */
    public List<String> running(String workflowName) {
        return Calls.list(api.running(workflowName, 1, null, null))
                .map(JsonNode::asText)
                .toList();
    }
}
