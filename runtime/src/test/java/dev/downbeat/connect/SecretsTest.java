package dev.downbeat.connect;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.downbeat.Conductor;
import dev.downbeat.ConductorBuilder;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.json.Scalars;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Everything secret has "canary" in it; whatever a user may see is searched for it. */
@Timeout(60)
class SecretsTest {

    private static final String CANARY = "canary";

    private final FakeServer server = new FakeServer();
    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> said = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void close() {
        root.detachAppender(log);
        root.setLevel(Level.INFO);
        server.close();
    }

    private void hear(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        said.add(trace.toString());
    }

    private void hear(Runnable use) {
        try {
            use.run();
        } catch (RuntimeException e) {
            hear(e);
        }
    }

    /** One of everything that may go wrong, with a server that repeats what it was sent. */
    private void use(UnaryOperator<ConductorBuilder> secret) {
        for (String path : List.of("/api", "/other")) {
            ConductorBuilder builder;
            try {
                builder = secret.apply(Conductor.builder()
                        .url(server.url().replace("/api", path))
                        .repeatedReads(0));
            } catch (RuntimeException e) {
                hear(e);
                continue;
            }
            said.add(builder.toString());
            hear(() -> {
                try (Conductor conductor = builder.build()) {
                    said.add(conductor + conductor.address());
                    for (int i = 0; i < 8; i++) {
                        hear(() -> said.add(conductor
                                .workflows()
                                .start(
                                        "h",
                                        1,
                                        WorkflowInput.empty().with("in", CANARY, Scalars.STRING),
                                        StartOptions.defaults())));
                        hear(() ->
                                said.add(conductor.workflows().of("1").status().toString()));
                    }
                }
            });
        }
    }

    private void answers() {
        for (int status : new int[] {401, 403, 407, 500, 302}) {
            server.fail(
                    1,
                    any -> true,
                    request -> new MockResponse.Builder()
                            .code(status)
                            .setHeader("Location", "http://else.example/?t=" + CANARY)
                            .build());
        }
        server.fail(2, any -> true, request -> FakeServer.reset());
        server.fail(1, any -> true, request -> FakeServer.truncated("{\"a\":"));
        server.fail(1, any -> true, request -> FakeServer.answer(200, "{\"workflowId\":"));
    }

    @Test
    void appearNowhere() throws Exception {
        HeldCertificate own = new HeldCertificate.Builder().build();
        Path pem = Files.writeString(
                folder.resolve("own.pem"),
                own.certificatePem() + "-----BEGIN PRIVATE KEY-----\n" + CANARY + "\n-----END PRIVATE KEY-----\n");
        List<UnaryOperator<ConductorBuilder>> secrets = List.of(
                it -> it.accessKey(CANARY + "-key", CANARY + "-secret"),
                it -> it.token(CANARY + "-token"),
                it -> it.token(CANARY + "\u00e9"),
                it -> it.headers(() -> Map.of("X-Tenant", CANARY)),
                it -> it.headers(() -> Map.of("X-Tenant", CANARY + "\n")),
                it -> it.url(server.url().replace("http://", "http://" + CANARY + ":" + CANARY + "@")),
                it -> it.url("http://" + CANARY + ":" + CANARY + "@ho st/api"),
                it -> it.url(CANARY + ":" + CANARY + "@host/api"),
                it -> it.url("http://host/api?token=" + CANARY),
                it -> it.proxy("localhost", 1).proxyCredentials(CANARY, CANARY),
                it -> it.keyStore(folder.resolve("own.pem"), CANARY.toCharArray()),
                it -> it.trustStore(folder.resolve("own.pem"), CANARY.toCharArray()),
                it -> it.clientCertificate(pem, pem));
        for (UnaryOperator<ConductorBuilder> secret : secrets) {
            answers();
            use(secret);
        }
        server.fail(2, "POST /token"::equals, request -> FakeServer.answer(200, "{\"token\":\"" + CANARY + "-t\"}"));
        server.fail(1, "POST /token"::equals, request -> FakeServer.answer(200, "{\"tok\":\"" + CANARY + "\""));
        server.fail(1, "POST /token"::equals, request -> FakeServer.error(401, CANARY));
        use(it -> it.accessKey(CANARY + "-key", CANARY + "-secret"));

        assertThat(said).hasSizeGreaterThan(100).noneMatch(text -> text.contains(CANARY));
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage)).noneMatch(text -> text.contains(CANARY));
        assertThat(server.requests).hasSizeGreaterThan(50);
    }
}
