package dev.downbeat.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorBuilder;
import dev.downbeat.ConductorException;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.json.Scalars;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.GzipSink;
import okio.GzipSource;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SettingsTest {

    private final FakeServer server = new FakeServer();
    private final List<RecordedRequest> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    private void answer(String asked, MockResponse answer) {
        server.fail(Integer.MAX_VALUE, asked::equals, request -> {
            seen.add(request);
            return answer;
        });
    }

    private static String start(Conductor conductor) {
        return conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults());
    }

    @Test
    void saysWhoWeAre_andSendsWhatTheSupplierGives_anewForEachRequest() {
        answer("POST /workflow", FakeServer.answer(200, "id"));
        AtomicInteger count = new AtomicInteger();
        try (Conductor conductor = Conductor.builder()
                .url(server.url())
                .headers(() -> Map.of("X-Tenant", "t" + count.incrementAndGet()))
                .build()) {
            start(conductor);
            start(conductor);
        }
        assertThat(seen)
                .extracting(request -> request.getHeaders().get("X-Tenant"))
                .containsExactly("t1", "t2");
        assertThat(seen.getFirst().getHeaders().get("User-Agent")).matches("downbeat/\\d+\\.\\d+.*");
        assertThat(seen.getFirst().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void sendsATokenThatStaysTheSame_andTheNameInTheUrl() {
        answer("POST /workflow", FakeServer.answer(200, "id"));
        try (Conductor conductor = Conductor.builder()
                .url(server.url().replace("http://", "http://me:pass%40word@"))
                .token("t0ken")
                .userAgent("orders/7")
                .build()) {
            start(conductor);
        }
        var headers = seen.getFirst().getHeaders();
        assertThat(headers.get("X-Authorization")).isEqualTo("t0ken");
        assertThat(headers.get("Authorization")).isEqualTo("Basic bWU6cGFzc0B3b3Jk");
        assertThat(headers.get("User-Agent")).isEqualTo("orders/7");
        assertThat(server.requests).containsExactly("POST /workflow");
    }

    @Test
    void saysThatTheSupplierFailed() {
        try (Conductor conductor = Conductor.builder()
                .url(server.url())
                .headers(() -> {
                    throw new IllegalStateException("s3cret");
                })
                .build()) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> start(conductor))
                    .withMessage("POST /api/workflow: the header supplier failed with java.lang.IllegalStateException\n"
                            + "    The cause is its own exception.")
                    .withRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void readsCompressedAnswers_andCompressesRequestsIfTold() throws Exception {
        Buffer packed = new Buffer();
        try (var sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8("id");
        }
        answer(
                "POST /workflow",
                new MockResponse.Builder()
                        .setHeader("Content-Encoding", "gzip")
                        .body(packed)
                        .build());
        String large = "x".repeat(5000);
        try (Conductor conductor =
                Conductor.builder().url(server.url()).compressRequests(true).build()) {
            assertThat(conductor
                            .workflows()
                            .start(
                                    "h",
                                    1,
                                    WorkflowInput.empty().with("a", large, Scalars.STRING),
                                    StartOptions.defaults()))
                    .isEqualTo("id");
            start(conductor);
        }
        RecordedRequest compressed = seen.getFirst();
        assertThat(compressed.getHeaders().get("Content-Encoding")).isEqualTo("gzip");
        Buffer body = new Buffer().write(java.util.Objects.requireNonNull(compressed.getBody()));
        assertThat(body.size()).isLessThan(500);
        assertThat(Okio.buffer(new GzipSource(body)).readUtf8()).contains(large);
        assertThat(seen.getLast().getHeaders().get("Content-Encoding")).isNull();
    }

    @Test
    void boundsRequestsAndAnswers() {
        answer("POST /workflow", FakeServer.answer(200, "x".repeat(3000)));
        try (Conductor conductor =
                Conductor.builder().url(server.url()).maxBodyBytes(2000).build()) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> start(conductor))
                    .withMessage("POST /api/workflow: the answer is larger than 2000 bytes\n"
                            + "    Give maxBodyBytes(…) a larger number if the server may send that much.");
            WorkflowInput large = WorkflowInput.empty().with("a", "x".repeat(3000), Scalars.STRING);
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> conductor.workflows().start("h", 1, large, StartOptions.defaults()))
                    .withMessageStartingWith("POST /api/workflow: what is to be sent is larger than 2000 bytes: 30")
                    .withMessageEndingWith(
                            "\n    Pass a reference to large data, or give maxBodyBytes(…) a larger number.");
        }
        assertThat(seen).hasSize(1);
    }

    @Test
    void letsNoMoreCallsGoAtOnceThanItMay() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        server.fail(Integer.MAX_VALUE, "POST /workflow"::equals, request -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            two.countDown();
            try {
                two.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            now.decrementAndGet();
            return FakeServer.answer(200, "id");
        });
        try (Conductor conductor =
                        Conductor.builder().url(server.url()).maxConnections(2).build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> start(conductor)))
                    .toList();
            for (var start : starts) {
                assertThat(start.get()).isEqualTo("id");
            }
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void repeatsReads_andNothingElse() {
        server.fail(2, "GET /workflow/1"::equals, request -> FakeServer.error(503, "away"));
        server.fail(1, "POST /workflow"::equals, request -> FakeServer.error(503, "away"));
        try (Conductor conductor = Conductor.connect(server.url())) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> conductor.workflows().of("1").status())
                    .withMessageStartingWith("GET /api/workflow/1 answered 404");
            assertThat(server.requests).hasSize(3);
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> start(conductor))
                    .withMessageStartingWith("POST /api/workflow answered 503: away");
            server.fail(1, "PUT /workflow/1/pause"::equals, request -> FakeServer.reset());
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> conductor.workflows().of("1").pause())
                    .withMessageStartingWith("PUT /api/workflow/1/pause: the connection broke");
            server.fail(1, "DELETE /workflow/1"::equals, request -> FakeServer.reset());
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> conductor.workflows().of("1").terminate("x"))
                    .withMessageStartingWith("DELETE /api/workflow/1: the connection broke");
        }
        assertThat(server.requests).hasSize(6);
    }

    @Test
    void goesByAProxy_thatWantsAPassword() {
        server.fail(Integer.MAX_VALUE, any -> true, request -> {
            seen.add(request);
            return request.getHeaders().get("Proxy-Authorization") == null
                    ? new MockResponse.Builder()
                            .code(407)
                            .setHeader("Proxy-Authenticate", "Basic realm=\"x\"")
                            .build()
                    : FakeServer.answer(200, "id");
        });
        int port = Integer.parseInt(server.url().replaceAll(".*:(\\d+)/api", "$1"));
        ConductorBuilder builder =
                Conductor.builder().url("http://conductor.invalid/api").proxy("localhost", port);
        try (Conductor conductor = builder.build()) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> start(conductor))
                    .withMessage("POST /api/workflow answered 407\n"
                            + "    The proxy wants authentication: give the builder proxyCredentials(…).");
        }
        try (Conductor conductor = builder.proxyCredentials("me", "s3cret").build()) {
            assertThat(start(conductor)).isEqualTo("id");
        }
        assertThat(seen.getLast().getRequestLine()).contains("http://conductor.invalid/api/workflow");
    }

    @Test
    void refusesSettingsOutOfTheirRange() {
        ConductorBuilder builder = Conductor.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.silenceTimeout(Duration.ofSeconds(1)))
                .withMessage("silenceTimeout must be PT6S to PT1H, not PT1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxConnections(0))
                .withMessage("maxConnections must be at least 1, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxBodyBytes(1L << 40))
                .withMessage("maxBodyBytes must be 1024 to 268435456 (256 MiB), not 1099511627776");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.proxyCredentials("a", "s3cret").build())
                .withMessage("proxyCredentials(…) needs proxy(…)");
    }
}
