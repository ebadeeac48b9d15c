package dev.downbeat.client.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.OperationMissingException;
import dev.downbeat.rest.BulkApi;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.Server;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import retrofit2.Call;

/**
 * Does one thing to many executions. The ids are sent in parts, one part after the other; what goes wrong with one part fails its
 * ids, and the next are sent all the same. Nothing is repeated. An id that is given twice counts once. Safe for use by any number
 * of threads.
 *
 * <pre>{@code
 * List<String> stuck = conductor.search().workflows().workflowName("fulfil_order").status(RUNNING).ids().toList();
 * BulkResult result = conductor.bulk().terminate(stuck, "the warehouse is closed");
 * result.failed().forEach((id, why) -> System.err.println(id + ": " + why));
 * }</pre>
 *
 * <p>Where ids come from: {@code conductor.search().workflows()…ids()}, {@code search().correlated(name).ids(…)}, {@code
 * search().running(name)}.
 */
public final class BulkClient {

    /** Of 1001 the server says that it takes no more than 1000 (measured with 3.32.3). */
    private static final int MOST = 1000;

    /** A call with so many is answered within seconds, far from any time-out. */
    private static final int USUAL = 100;

    private final BulkApi api;
    private final Server server;
    private final int atOnce;

    /**
     * Made by {@code Conductor.bulk()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public BulkClient(Connection connection) {
        this(connection.api(BulkApi.class), connection.server(), USUAL);
    }

    private BulkClient(BulkApi api, Server server, int atOnce) {
        this.api = api;
        this.server = server;
        this.atOnce = atOnce;
    }

    /**
     * Says how many ids go with one call.
     *
     * @param ids 1 to 1000, which is what the server takes. Default: 100, which it deals with in time
     * @return a client that does so
     * @throws IllegalArgumentException if it is out of that range
     */
    public BulkClient atOnce(int ids) {
        if (ids < 1 || ids > MOST) {
            throw new IllegalArgumentException("the server takes 1 to " + MOST + " ids with one call, not " + ids);
        }
        return new BulkClient(api, server, ids);
    }

    /**
     * Pauses executions. One that is paused stays so.
     *
     * @param workflowIds their ids
     * @return what became of each; what has ended cannot be paused. Conductor: {@code PUT /workflow/bulk/pause}
     */
    public BulkResult pause(Collection<String> workflowIds) {
        return inParts("pause many", workflowIds, api::pause);
    }

    /**
     * Goes on with paused executions.
     *
     * @param workflowIds their ids
     * @return what became of each; what is not paused cannot go on. Conductor: {@code PUT /workflow/bulk/resume}
     */
    public BulkResult resume(Collection<String> workflowIds) {
        return inParts("resume many", workflowIds, api::resume);
    }

    /**
     * Ends executions. One that has ended is left as it is, and counts as done.
     *
     * @param workflowIds their ids
     * @param reason why, for the reader of the execution
     * @return what became of each. Conductor: {@code POST /workflow/bulk/terminate}
     */
    public BulkResult terminate(Collection<String> workflowIds, String reason) {
        return inParts("terminate many", workflowIds, ids -> api.terminate(reason, ids));
    }

    /**
     * Tries the failed tasks of executions once more.
     *
     * @param workflowIds their ids
     * @return what became of each; what runs or has completed cannot be retried. Conductor: {@code POST /workflow/bulk/retry}
     */
    public BulkResult retry(Collection<String> workflowIds) {
        return inParts("retry many", workflowIds, api::retry);
    }

    /**
     * Runs ended executions again from the beginning, by the definitions that they were started with.
     *
     * @param workflowIds their ids
     * @return what became of each; what runs cannot be restarted. Conductor: {@code POST /workflow/bulk/restart}
     */
    public BulkResult restart(Collection<String> workflowIds) {
        return inParts("restart many", workflowIds, ids -> api.restart(false, ids));
    }

    /**
     * {@link #restart}, but by the latest definitions. Conductor: {@code useLatestDefinitions}.
     *
     * @param workflowIds their ids
     * @return what became of each; what runs cannot be restarted
     */
    public BulkResult restartWithLatestDefinition(Collection<String> workflowIds) {
        return inParts("restart many", workflowIds, ids -> api.restart(true, ids));
    }

    /**
     * Deletes executions that have ended; a search still finds them.
     *
     * @param workflowIds their ids
     * @return what became of each; what runs cannot be kept for search. Conductor: {@code DELETE /workflow/bulk/remove}, not in
     *     servers before 3.21
     * @throws OperationMissingException if the server cannot
     */
    public BulkResult remove(Collection<String> workflowIds) {
        return remove(workflowIds, true);
    }

    /**
     * Deletes executions.
     *
     * @param workflowIds their ids
     * @param archive whether the server keeps what it has for search; otherwise those that run are deleted too. Conductor: {@code
     *     archiveWorkflow}
     * @return what became of each
     * @throws OperationMissingException if the server cannot
     */
    public BulkResult remove(Collection<String> workflowIds, boolean archive) {
        return inParts("remove many", workflowIds, ids -> api.remove(archive, ids));
    }

    /**
     * Ends executions and deletes them.
     *
     * @param workflowIds their ids
     * @param reason why, for the archive
     * @return what became of each. Conductor: {@code DELETE /workflow/bulk/terminate-remove}, not in servers before 3.21
     * @throws OperationMissingException if the server cannot
     */
    public BulkResult terminateAndRemove(Collection<String> workflowIds, String reason) {
        return inParts("terminate and remove many", workflowIds, ids -> api.terminateAndRemove(reason, true, ids));
    }

    private BulkResult inParts(
            String operation, Collection<String> workflowIds, Function<List<String>, Call<JsonNode>> call) {
        List<String> ids = List.copyOf(new LinkedHashSet<>(workflowIds));
        if (ids.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("the id of an execution must not be blank");
        }
        List<String> done = new ArrayList<>();
        Map<String, BulkFailure> failed = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += atOnce) {
            List<String> part = ids.subList(from, Math.min(from + atOnce, ids.size()));
            try {
                sort(server.operation(operation, () -> Calls.answer(call.apply(part))), part, done, failed);
            } catch (OperationMissingException e) {
                throw e; // it would be no different with the others
            } catch (ConductorException e) {
                BulkFailure failure = new BulkFailure(String.valueOf(e.getMessage()), e);
                part.forEach(id -> failed.put(id, failure));
            }
        }
        return new BulkResult(done, failed);
    }

    private static void sort(JsonNode answer, List<String> part, List<String> done, Map<String, BulkFailure> failed) {
        Set<String> successful = new HashSet<>();
        answer.path("bulkSuccessfulResults").forEach(id -> successful.add(id.asText()));
        JsonNode errors = answer.path("bulkErrorResults");
        for (String id : part) {
            if (errors.has(id)) {
                failed.put(id, new BulkFailure(errors.path(id).asText(), null));
            } else if (successful.contains(id)) {
                done.add(id);
            } else {
                failed.put(id, new BulkFailure("the server's answer says nothing of it: look at the execution", null));
            }
        }
    }
}
