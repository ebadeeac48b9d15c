package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.SearchApi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The executions of a workflow by the correlation ids that they were started with. The server looks where it keeps the executions,
 * not in its index: what has just started is found. Immutable.
 */
public final class CorrelatedSearch {

    private final SearchApi api;
    private final String workflowName;
    private final boolean openOnly;
    private final boolean withTasks;

    CorrelatedSearch(SearchApi api, String workflowName) {
        this(api, workflowName, false, false);
    }

    private CorrelatedSearch(SearchApi api, String workflowName, boolean openOnly, boolean withTasks) {
        this.api = api;
        this.workflowName = workflowName;
        this.openOnly = openOnly;
        this.withTasks = withTasks;
    }

    /**
     * Without those that have ended. Conductor: {@code includeClosed=false}.
     *
     * @return the search for those only
     */
    public CorrelatedSearch openOnly() {
        return new CorrelatedSearch(api, workflowName, true, withTasks);
    }

    /**
     * With the tasks of each, which may be large. Conductor: {@code includeTasks=true}.
     *
     * @return the search with them
     */
    public CorrelatedSearch withTasks() {
        return new CorrelatedSearch(api, workflowName, openOnly, true);
    }

    /**
     * Those of one id.
     *
     * @param correlationId the id, as it stands
     * @return the executions of all versions; empty if there is none, and if there is no such workflow
     * @throws dev.downbeat.ConductorException if the server cannot be reached
     */
    public List<WorkflowSnapshot> find(String correlationId) {
        return find(List.of(correlationId)).getOrDefault(correlationId, List.of());
    }

    /**
     * The ids of the executions of one or several correlation ids, as {@code conductor.bulk()} takes them.
     *
     * @param correlationIds the correlation ids, as they stand
     * @return the ids of the executions of all versions
     * @throws dev.downbeat.ConductorException if the server cannot be reached
     */
    public List<String> ids(String... correlationIds) {
        return find(List.of(correlationIds)).values().stream()
                .flatMap(List::stream)
                .map(WorkflowSnapshot::workflowId)
                .distinct()
                .toList();
    }

    /**
     * Those of several ids, in one call.
     *
     * @param correlationIds the ids, as they stand
     * @return the executions of all versions, by the id; an id of which there is none has an empty list. Conductor: {@code POST
     *     /workflow/{name}/correlated}
     * @throws dev.downbeat.ConductorException if the server cannot be reached
     */
    public Map<String, List<WorkflowSnapshot>> find(Collection<String> correlationIds) {
        JsonNode answer = Calls.answer(api.correlated(workflowName, !openOnly, withTasks, List.copyOf(correlationIds)));
        Map<String, List<WorkflowSnapshot>> found = new LinkedHashMap<>();
        for (String id : correlationIds) {
            List<WorkflowSnapshot> executions = new ArrayList<>();
            answer.path(id).forEach(execution -> executions.add(WorkflowSnapshot.of(execution)));
            found.put(id, List.copyOf(executions));
        }
        return found;
    }
}
