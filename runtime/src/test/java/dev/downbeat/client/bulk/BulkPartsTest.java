package dev.downbeat.client.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.downbeat.Conductor;
import dev.downbeat.OperationMissingException;
import dev.downbeat.fake.FakeServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parts that fail, each in its own way, between others that do not. */
@Timeout(60)
class BulkPartsTest {

    private static final String PAUSE = "PUT /workflow/bulk/pause";

    private final FakeServer server = new FakeServer();
    private final Conductor conductor = Conductor.connect(server.url());
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        conductor.close();
        server.close();
    }

    private void answer(MockResponse answer) {
        server.fail(1, PAUSE::equals, request -> {
            bodies.add(request.getBody() == null ? "" : request.getBody().utf8());
            return answer;
        });
    }

    @Test
    void losesNothing_whenPartsFail() {
        answer(FakeServer.answer(200, "{\"bulkErrorResults\":{},\"bulkSuccessfulResults\":[\"a\",\"b\"]}"));
        answer(FakeServer.error(503, "not now"));
        answer(FakeServer.reset());
        answer(FakeServer.answer(200, ""));
        answer(FakeServer.answer(200, "{\"bulkErrorResults\":{\"i\":\"it has ended\"},\"bulkSuccessfulResults\":[]}"));
        answer(FakeServer.answer(200, "{\"bulkErrorResults\":{},\"bulkSuccessfulResults\":[\"k\",\"k\"]}"));

        BulkResult result =
                conductor.bulk().atOnce(2).pause(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "a", "k"));

        assertThat(bodies)
                .containsExactly(
                        "[\"a\",\"b\"]", "[\"c\",\"d\"]", "[\"e\",\"f\"]", "[\"g\",\"h\"]", "[\"i\",\"j\"]", "[\"k\"]");
        assertThat(result.done()).containsExactly("a", "b", "k");
        assertThat(result.failed().keySet()).containsExactly("c", "d", "e", "f", "g", "h", "i", "j");
        assertThat(result.failed().get("d"))
                .hasToString("PUT /api/workflow/bulk/pause answered 503: not now\n    The server is not ready, or what"
                        + " stands before it cannot reach it: try again later.")
                .satisfies(failure -> assertThat(failure.isUncertain()).isFalse());
        assertThat(result.failed().get("e"))
                .satisfies(failure ->
                        assertThat(failure.reason()).startsWith("PUT /api/workflow/bulk/pause: the connection broke"))
                .satisfies(failure -> assertThat(failure.isUncertain()).isTrue());
        assertThat(result.failed().get("h"))
                .satisfies(failure ->
                        assertThat(failure.reason()).startsWith("PUT /api/workflow/bulk/pause: the answer is empty"));
        assertThat(result.failed().get("i")).hasToString("it has ended");
        assertThat(result.failed().get("j"))
                .hasToString("the server's answer says nothing of it: look at the execution");
        assertThat(result).hasToString("3 done, 8 failed");
    }

    @Test
    void namesWhatTheServerLacks() {
        server.fail(
                1,
                "DELETE /workflow/bulk/remove"::equals,
                request -> FakeServer.error(404, "No static resource api/workflow/bulk/remove."));
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> conductor.bulk().atOnce(1).remove(List.of("a", "b")))
                .withMessageEndingWith("does not have the operation \"remove many\".");
    }
}
