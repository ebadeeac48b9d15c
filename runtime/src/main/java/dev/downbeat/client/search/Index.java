package dev.downbeat.client.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.SearchApi;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** One of the server's two indexes: of executions, or of tasks. */
final class Index {

    /** What Conductor's parameter says where no text is asked for. */
    static final String ANY_TEXT = "*";

    private interface Ask {
        Call<JsonNode> page(int start, int size, String sort, String freeText, @Nullable String query);
    }

    /**
     * A page of hits.
     *
     * @param total how many there are on all pages
     * @param hits those of this page
     */
    record Page(long total, List<JsonNode> hits) {}

    private final Ask ask;
    private final String things;
    private final String idField;

    private Index(Ask ask, String things, String idField) {
        this.ask = ask;
        this.things = things;
        this.idField = idField;
    }

    static Index ofWorkflows(SearchApi api) {
        return new Index(api::workflows, "executions", "workflowId");
    }

    static Index ofTasks(SearchApi api) {
        return new Index(api::tasks, "tasks", "taskId");
    }

    /** The field that tells one hit from another. */
    String idField() {
        return idField;
    }

    /** What is in it, for messages. */
    String things() {
        return things;
    }

    String id(JsonNode hit) {
        return hit.path(idField).asText();
    }

    /** A page in order of start; those that started in the same millisecond in order of their ids. */
    Page page(int start, int size, Order order, String freeText, String query) {
        String sort = "startTime:" + order.word() + "|" + idField + ":" + order.word();
        Call<JsonNode> call = ask.page(start, size, sort, freeText, query.isEmpty() ? null : query);
        JsonNode answer = Calls.answer(call);
        if (!answer.path("totalHits").isNumber() || !answer.path("results").isArray()) {
            throw new ConductorException(
                    "GET " + call.request().url().encodedPath(), "the answer is no result of a search", null);
        }
        return new Page(
                answer.path("totalHits").asLong(),
                List.copyOf(answer.path("results").valueStream().toList()));
    }

    long count(String freeText, String query) {
        return page(0, 1, Order.NEWEST_FIRST, freeText, query).total();
    }

    /** The id of anything that is in it. */
    Optional<String> anyId() {
        return page(0, 1, Order.NEWEST_FIRST, ANY_TEXT, "").hits().stream()
                .map(this::id)
                .findFirst();
    }
}
