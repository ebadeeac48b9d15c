package dev.downbeat.client.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.json.internal.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Indexes that are otherwise than the engine's: many hits in one millisecond, another language, none that is understood. */
@Timeout(60)
class OtherIndexesTest {

    private static final Pattern TIME = Pattern.compile("startTime([<>])(-?\\d+)");

    private record Hit(String id, long millis) {}

    private final FakeServer server = new FakeServer();
    private final Conductor conductor = Conductor.connect(server.url());
    private final List<Hit> hits = new CopyOnWriteArrayList<>();
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private boolean heedsTime = true;

    @BeforeEach
    void answer() {
        server.fail(Integer.MAX_VALUE, "GET /workflow/search"::equals, this::search);
    }

    @AfterEach
    void close() {
        conductor.close();
        server.close();
    }

    /** An index that understands times and the order by them, and whatever it is asked beside. */
    private MockResponse search(RecordedRequest request) {
        String query = String.valueOf(request.getUrl().queryParameter("query"));
        queries.add(query);
        List<Hit> found = new ArrayList<>(hits);
        Matcher time = TIME.matcher(query);
        while (heedsTime && time.find()) {
            long than = Long.parseLong(String.valueOf(time.group(2)));
            boolean later = ">".equals(time.group(1));
            found.removeIf(hit -> later ? hit.millis() <= than : hit.millis() >= than);
        }
        Comparator<Hit> order = Comparator.comparingLong(Hit::millis).thenComparing(Hit::id);
        found.sort(
                String.valueOf(request.getUrl().queryParameter("sort")).startsWith("startTime:DESC")
                        ? order.reversed()
                        : order);
        if ("%".equals(request.getUrl().queryParameter("freeText"))) {
            found = List.of(); // an index of words has no such word
        } else if (query.contains("downbeat-nobody")) {
            found = query.contains(" OR ") ? found.subList(0, 1) : List.of();
        } else if (query.contains("!='")) {
            found = List.of();
        }
        int start = Integer.parseInt(String.valueOf(request.getUrl().queryParameter("start")));
        int size = Integer.parseInt(String.valueOf(request.getUrl().queryParameter("size")));
        ObjectNode answer = Json.MAPPER.createObjectNode().put("totalHits", found.size());
        ArrayNode results = answer.putArray("results");
        found.stream()
                .skip(start)
                .limit(size)
                .forEach(hit -> results.addObject()
                        .put("workflowId", hit.id())
                        .put("workflowType", "w")
                        .put("status", "RUNNING")
                        .put("startTime", Instant.ofEpochMilli(hit.millis()).toString()));
        return FakeServer.answer(200, answer.toString());
    }

    private void add(int count, long millis) {
        IntStream.range(0, count).forEach(i -> hits.add(new Hit("w-" + hits.size(), millis)));
    }

    private WorkflowSearch all() {
        return conductor.search().workflows().pageSize(3);
    }

    @Test
    void readsEachOnce_whenMoreStartedInAMillisecondThanAPageHolds() {
        add(2, 5000);
        add(10, 6000);
        add(1, 7000);
        add(3, 8000);
        List<String> ids = hits.stream().map(Hit::id).toList();
        assertThat(all().ids()).hasSize(16).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(all().oldestFirst().ids()).hasSize(16).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(all().total()).isEqualTo(16);
    }

    @Test
    void findsNothingInAnEmptyIndex() {
        assertThat(all().oldestFirst().toList()).isEmpty();
        assertThat(all().where("version=5").text("x").total()).isZero();
    }

    @Test
    void doesNotReadTheSamePageForEver_whenTheServerDoesNotHeedTimes() {
        add(3, 5000);
        add(3, 6000);
        heedsTime = false;
        assertThatIllegalStateException()
                .isThrownBy(() -> all().toList())
                .withMessageStartingWith("the search of this server does not heed startTime and the order by it: ");
        assertThat(conductor.search().workflows().pageSize(100).toList()).hasSize(6);
    }

    @Test
    void asksInAnotherLanguage_whereTheServerUnderstandsIt() {
        add(1, 5000);
        assertThat(all().where("status='FAILED' OR version!=3")
                        .startedAfter(Instant.ofEpochMilli(4000))
                        .total())
                .isEqualTo(1);
        assertThat(queries.getLast()).isEqualTo("(status='FAILED' OR version!=3) AND startTime>4000");
    }

    @Test
    void leavesWordsToAnIndexOfWords() {
        add(1, 5000);
        assertThat(conductor.search().workflows().text("nothing like it").total())
                .isEqualTo(1);
    }

    @Test
    void saysThatTheAnswerIsNone() {
        FakeServer other = new FakeServer();
        try (other;
                Conductor connected = Conductor.connect(other.url())) {
            other.fail(9, any -> true, request -> FakeServer.answer(200, "{}"));
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> connected.search().workflows().total())
                    .withMessage("GET /api/workflow/search: the answer is no result of a search");
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> connected.search().running("w"))
                    .withMessageStartingWith("GET /api/workflow/running/w: the answer is no list\n");
        }
    }
}
