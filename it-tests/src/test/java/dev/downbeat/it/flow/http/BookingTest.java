package dev.downbeat.it.flow.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import dev.downbeat.it.flow.http.Carrier.Answer;
import dev.downbeat.it.flow.http.Carrier.Request;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a call is what the other side gets, and its answer is what the next steps read. */
@OnEngine
final class BookingTest {

    private static final UUID KEY = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
    private static final Booking.Parcel PARCEL = new Booking.Parcel("süß & gut".replace(" &", ""), 2);

    private final Carrier carrier = new Carrier(BookingTest::answer);
    private Conductor conductor;
    private BookingClient booking;

    private static Answer answer(Request request) {
        return switch (request.method()) {
            case "DELETE" -> new Answer(204, "text/plain", "");
            case "PUT" -> new Answer(200, "text/plain", "thanks");
            default -> Answer.json("{\"code\": \"L-1\", \"pieces\": 3, \"more\": true}");
        };
    }

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
        conductor.register(BookingDefinition.get());
        booking = new BookingClient(conductor);
    }

    @AfterEach
    void close() {
        conductor.close();
        carrier.close();
    }

    private String start(String base, String id, Optional<String> note, Optional<Integer> page) {
        return booking.start(base, carrier.port(), id, KEY, Booking.Zone.EU, PARCEL, note, page, "t0k")
                .workflowId();
    }

    @Test
    void sendsWhatIsSaid_andReadsTheAnswer(Engine engine) {
        Booking.Booked booked = booking.book(
                carrier.url() + "/api",
                carrier.port(),
                "käse brot;a=1",
                KEY,
                Booking.Zone.EU,
                PARCEL,
                Optional.of("a/b?c"),
                Optional.of(7),
                "t0k");

        assertThat(booked).isEqualTo(new Booking.Booked("L-1", 3, 200, "downbeat", Optional.empty()));
        Request label = carrier.requests().get(0);
        assertThat(label.method()).isEqualTo("POST");
        assertThat(label.uri())
                .isEqualTo("/api/labels/k%C3%A4se%20brot;a=1/of/" + KEY
                        + "?fixed=1&zone=EU&q=s%C3%BC%C3%9F%20gut&note=a/b?c&page=7");
        assertThat(label.header("X-Zone")).isEqualTo("EU");
        assertThat(label.header("X-Mixed")).endsWith("{}").startsWith("2 of s");
        assertThat(label.header("Authorization")).isEqualTo("Bearer t0k");
        assertThat(label.header("X-Note")).isEqualTo("a/b?c");
        assertThat(label.header("X-Const")).isEqualTo("$" + "{workflow.input.token}");
        assertThat(label.header("Accept")).isEqualTo("application/json");
        assertThat(label.header("Content-Type")).startsWith("application/json");
        assertThat(label.json()).isEqualTo(Run.tree("{\"sku\": \"süß gut\", \"count\": 2}"));
        Request put = carrier.requests().get(3);
        assertThat(put.body()).isEqualTo("just text");
        assertThat(put.header("Content-Type")).startsWith("text/plain");
    }

    @Test
    void leavesOutWhatIsAbsent(Engine engine) {
        History end = new Run(engine, start(carrier.url(), "1", Optional.empty(), Optional.empty())).await("COMPLETED");

        Request label = carrier.requests().get(0);
        assertThat(label.uri()).isEqualTo("/labels/1/of/" + KEY + "?fixed=1&zone=EU&q=s%C3%BC%C3%9F%20gut");
        assertThat(label.headers()).doesNotContainKey("X-note");
        assertThat(end.attempts())
                .extracting(attempt -> attempt.reference())
                .containsExactly("label_uri", "label", "status", "nothing", "put");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a&b | is \"a&b\", and a URI cannot carry \"&\"",
                "a#b | is \"a#b\", and a URI cannot carry \"#\"",
                "a?b | is \"a?b\", and a URI cannot carry \"?\"",
                "a/b | is \"a/b\", and a URI cannot carry \"/\"",
                "a%20b | is \"a%20b\", and a URI cannot carry \"%\"",
                "a{b} | is \"a{b}\", and a URI cannot carry \"{\"",
                "'' | is \"\", which is no part of a path",
                ".. | is \"..\", which is no part of a path"
            })
    void failsOnWhatTheUriCannotCarry(String id, String reason, Engine engine) {
        String workflowId = start(carrier.url(), id, Optional.empty(), Optional.empty());

        assertThat(new Run(engine, workflowId).await("FAILED").reason()).contains("label: id " + reason);
        assertThat(carrier.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop.example | carrier is \"shop.example\", which is no http address",
                "file:///etc/passwd | carrier is \"file:///etc/passwd\", which is no http address",
                "http://a/{b} | carrier is \"http://a/{b}\", and a URI cannot carry \"{\""
            })
    void failsOnWhatIsNoAddress(String base, String reason, Engine engine) {
        String workflowId = start(base, "1", Optional.empty(), Optional.empty());

        assertThat(new Run(engine, workflowId).await("FAILED").reason()).contains("label: " + reason);
    }

    @Test
    void failsOnWhatAQueryCannotCarry(Engine engine) {
        String workflowId = start(carrier.url(), "1", Optional.of("1+1"), Optional.empty());

        assertThat(new Run(engine, workflowId).await("FAILED").reason())
                .contains("label: note is \"1+1\", and a URI cannot carry \"+\"");
    }
}
