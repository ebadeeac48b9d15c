package dev.downbeat.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.fake.FakeServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TokensTest {

    private final FakeServer server = new FakeServer();
    private final AtomicInteger given = new AtomicInteger();

    TokensTest() {
        // The answer to a start is the token that came with it.
        server.fail(
                Integer.MAX_VALUE,
                "POST /workflow"::equals,
                request -> FakeServer.answer(
                        200, String.valueOf(request.getHeaders().get("X-Authorization"))));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void give(String form) {
        server.fail(
                Integer.MAX_VALUE,
                "POST /token"::equals,
                request -> FakeServer.answer(200, "{\"token\":\"" + form.formatted(given.incrementAndGet()) + "\"}"));
    }

    private static String start(Conductor conductor) {
        return conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults());
    }

    @Test
    void asksForAnotherToken_beforeItExpires_byTheTimeThatWasSaid() {
        give("t%d");
        try (Conductor conductor = Conductor.builder()
                .url(server.url())
                .accessKey("k", "s")
                .tokenRefresh(Duration.ofSeconds(1))
                .build()) {
            assertThat(start(conductor)).isEqualTo("t1");
            assertThat(start(conductor)).isEqualTo("t1");
            await().untilAsserted(() -> assertThat(start(conductor)).isEqualTo("t2"));
        }
    }

    @Test
    void asksForAnotherToken_beforeItExpires_byWhatTheTokenSays() {
        long expires = Instant.now().plusSeconds(3).getEpochSecond();
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("{\"exp\":" + expires + "}").getBytes(StandardCharsets.UTF_8));
        give("h." + claims + ".s%d");
        try (Conductor conductor = Conductor.connect(server.url(), "k", "s")) {
            assertThat(start(conductor)).endsWith(".s1");
            await().untilAsserted(() -> assertThat(start(conductor)).endsWith(".s2"));
            assertThat(Instant.now().getEpochSecond()).isLessThanOrEqualTo(expires);
        }
    }

    @Test
    void goesOnWithTheOldOne_whenNoOtherIsGiven() {
        server.fail(1, "POST /token"::equals, request -> FakeServer.answer(200, "{\"token\":\"old\"}"));
        server.fail(Integer.MAX_VALUE, "POST /token"::equals, request -> FakeServer.error(503, "away"));
        try (Conductor conductor = Conductor.builder()
                .url(server.url())
                .accessKey("k", "s")
                .tokenRefresh(Duration.ofSeconds(1))
                .build()) {
            await().until(() -> {
                assertThat(start(conductor)).isEqualTo("old");
                return server.requests.stream().filter("POST /token"::equals).count() == 2;
            });
            assertThat(start(conductor)).isEqualTo("old");
        }
    }

    @Test
    void asksOnceWithAWrongKey_thoughManyWantToStart() throws Exception {
        server.fail(Integer.MAX_VALUE, "POST /token"::equals, request -> FakeServer.error(403, "no"));
        try (Conductor conductor = Conductor.connect(server.url(), "k", "s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> assertThatExceptionOfType(ConductorException.class)
                            .isThrownBy(() -> start(conductor))
                            .withMessageStartingWith(
                                    "POST /api/token answered 403: the key or the secret is not accepted")))
                    .toList();
            for (var start : starts) {
                start.get();
            }
        }
        assertThat(server.requests).containsExactly("POST /token");
    }

    @Test
    void showsNothingOfATokenThatHttpDoesNotAllow() {
        try (Conductor conductor =
                Conductor.builder().url(server.url()).token("s3cret\n").build()) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> start(conductor))
                    .withMessage(
                            "POST /api/workflow: the value of the header X-Authorization holds a character that HTTP"
                                    + " does not allow\n"
                                    + "    Often it is a line end that was read from a file together with a token.");
        }
    }
}
