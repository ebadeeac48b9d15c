package dev.downbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.fake.FakeServer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConductorTest {

    private final FakeServer server = new FakeServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void takesItsAddressFromTheEnvironment_orTheServerOfThisMachine() {
        try (Conductor none = Conductor.fromEnvironment(Map.of());
                Conductor other =
                        Conductor.fromEnvironment(Map.of("CONDUCTOR_SERVER_URL", "https://u:p@host/c/api/"))) {
            assertThat(none.address()).isEqualTo("http://localhost:8080/api");
            assertThat(other.address()).isEqualTo("https://host/c/api");
        }
    }

    @Test
    void refusesAnEnvironmentThatIsHalfSet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conductor.fromEnvironment(Map.of("CONDUCTOR_AUTH_KEY", "k")))
                .withMessage(
                        "CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET belong together: CONDUCTOR_AUTH_SECRET is not"
                                + " set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conductor.fromEnvironment(Map.of("CONDUCTOR_SERVER_URL", "localhost:8080")))
                .withMessage("CONDUCTOR_SERVER_URL: the address of the Conductor server must be a URL such as"
                        + " http://localhost:8080/api, not \"localhost:8080\", which does not begin with http:// or"
                        + " https://");
    }

    @Test
    void saysThatNobodyIsThere() {
        String url = server.url();
        server.close();
        try (Conductor conductor = Conductor.connect(url)) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() ->
                            conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()))
                    .withMessage("POST /api/workflow: connection refused\n    Is the server at "
                            + url.replace("/api", "")
                            + " running, and is that its address? CONDUCTOR_SERVER_URL or the builder's url(…)"
                            + " says it.")
                    .satisfies(e -> assertThat(e.status()).isEmpty());
        }
    }

    @Test
    void saysWhatAProxySaid_shortened() {
        server.fail(3, any -> true, request -> FakeServer.answer(502, "<html>\n Bad   Gateway " + "x".repeat(5000)));
        try (Conductor conductor = Conductor.connect(server.url())) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() -> conductor.workflows().of("1").status())
                    .withMessageStartingWith("GET /api/workflow/1 answered 502: <html> Bad Gateway xxx")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
        }
    }

    @Test
    void neverStartsAWorkflowTwice_whenTheConnectionBreaks() {
        server.fail(1, "POST /workflow"::equals, request -> FakeServer.reset());
        try (Conductor conductor = Conductor.connect(server.url())) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() ->
                            conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()));
            assertThat(server.requests).containsExactly("POST /workflow");
        }
    }

    @Test
    void sendsATokenWithEveryCall() {
        server.fail(1, "POST /token"::equals, request -> FakeServer.answer(200, "{\"token\":\"t1\"}"));
        try (Conductor conductor = Conductor.connect(server.url(), "key", "s3cret")) {
            server.fail(
                    2,
                    "POST /workflow"::equals,
                    request -> FakeServer.answer(
                            200, String.valueOf(request.getHeaders().get("X-Authorization"))));
            assertThat(conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()))
                    .isEqualTo("t1");
            assertThat(conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()))
                    .isEqualTo("t1");
        }
        assertThat(server.requests).containsExactly("POST /token", "POST /workflow", "POST /workflow");
    }

    @Test
    void getsAnotherToken_onceForAllThreads_whenItHasExpired() throws Exception {
        AtomicInteger tokens = new AtomicInteger();
        server.fail(
                Integer.MAX_VALUE,
                "POST /token"::equals,
                request -> FakeServer.answer(200, "{\"token\":\"t" + tokens.incrementAndGet() + "\"}"));
        CountDownLatch all = new CountDownLatch(8);
        server.fail(Integer.MAX_VALUE, "POST /workflow"::equals, request -> {
            if (!"t2".equals(request.getHeaders().get("X-Authorization"))) {
                all.countDown();
                try {
                    all.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return FakeServer.error(401, "EXPIRED_TOKEN");
            }
            return FakeServer.answer(200, "started");
        });
        try (Conductor conductor = Conductor.connect(server.url(), "key", "s3cret");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() ->
                            conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults())))
                    .toList();
            for (Future<String> start : starts) {
                assertThat(start.get()).isEqualTo("started");
            }
        }
        assertThat(tokens.get()).isEqualTo(2);
    }

    @Test
    void goesWithoutAToken_whenTheServerKnowsNone() {
        try (Conductor conductor = Conductor.connect(server.url(), "key", "s3cret")) {
            assertThat(conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()))
                    .startsWith("run-");
            conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults());
        }
        assertThat(server.requests).containsExactly("POST /token", "POST /workflow", "POST /workflow");
    }

    @Test
    void saysThatTheKeyIsNotAccepted_withoutTheSecret() {
        server.fail(1, "POST /token"::equals, request -> FakeServer.error(401, "bad s3cret"));
        try (Conductor conductor = Conductor.connect(server.url(), "key", "s3cret")) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(() ->
                            conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()))
                    .withMessage("POST /api/token answered 401: the key or the secret is not accepted\n    Look at"
                            + " CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET, or at accessKey(…): are they of this"
                            + " server?")
                    .satisfies(e -> assertThat(e.status()).hasValue(401));
        }
    }
}
