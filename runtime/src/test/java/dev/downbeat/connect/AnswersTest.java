package dev.downbeat.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.fake.FakeServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of each answer that is none: what was asked, what came back, what to do. */
@Timeout(60)
class AnswersTest {

    private final FakeServer server = new FakeServer();
    private final Conductor conductor =
            Conductor.builder().url(server.url()).repeatedReads(0).build();

    @AfterEach
    void close() {
        conductor.close();
        server.close();
    }

    private ConductorException answered(MockResponse answer) {
        server.fail(1, any -> true, request -> answer);
        return started();
    }

    private ConductorException started() {
        try {
            conductor.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults());
        } catch (ConductorException e) {
            return e;
        }
        throw new AssertionError("no exception");
    }

    private String host() {
        return server.url().replace("http://", "").replace("/api", "");
    }

    @ParameterizedTest
    @CsvSource({
        "401, 'The server wants authentication: set CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET, or give the builder"
                + " accessKey(…).'",
        "403, The access key has no permission for this: give it one on the server.",
        "404, 'Is the address right? What answers at HOST does not look like Conductor''s API, whose address ends in"
                + " /api as a rule.'",
        "405, 'Is the address right? What answers at HOST does not look like Conductor''s API, whose address ends in"
                + " /api as a rule.'",
        "409, ''",
        "413, Pass a reference to large data instead of the data.",
        "429, The server wants fewer requests: try again later.",
        "500, The log of the server has the reason.",
        "503, 'The server is not ready, or what stands before it cannot reach it: try again later.'"
    })
    void advises_onAnAnswerWithoutABody(int status, String advice) {
        ConductorException e = answered(FakeServer.answer(status, ""));

        String said = advice.replace("HOST", host()).replace("''", "");
        assertThat(e)
                .hasMessage("POST /api/workflow answered " + status + (said.isEmpty() ? "" : "\n    " + said))
                .satisfies(it -> assertThat(e.status()).hasValue(status))
                .satisfies(it -> assertThat(e.advice().orElse("")).isEqualTo(said))
                .satisfies(it -> assertThat(e.serverMessage()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "401, '\n    The server wants authentication: set CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET, or give the"
                + " builder accessKey(…).'",
        "403, '\n    The access key has no permission for this: give it one on the server.'",
        "404, ''",
        "409, ''",
        "429, '\n    The server wants fewer requests: try again later.'",
        "500, ''"
    })
    void showsTheServersMessage(int status, String advice) {
        assertThat(answered(FakeServer.error(status, "No such thing")))
                .hasMessage("POST /api/workflow answered " + status + ": No such thing" + advice);
    }

    @Test
    void saysHowLongToWait() {
        assertThat(answered(new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "7")
                        .build()))
                .hasMessage("POST /api/workflow answered 429\n"
                        + "    The server wants fewer requests for 7 s: try again later.");
    }

    @Test
    void followsNoRedirection_butSaysWhereTo() {
        assertThat(answered(new MockResponse.Builder()
                        .code(302)
                        .setHeader("Location", "https://else.example/login?state=s3cret")
                        .build()))
                .hasMessage("POST /api/workflow answered 302\n"
                        + "    The server is elsewhere, at https://else.example/login: connect to that address.");
        assertThat(server.requests).containsExactly("POST /workflow");
    }

    @Test
    void tellsAPageFromAnAnswer() {
        String advice = "\n    Is the address right? What answers at " + host()
                + " does not look like Conductor's API, whose address ends in /api as a rule.";
        MockResponse page = new MockResponse.Builder()
                .setHeader("Content-Type", "text/html;charset=UTF-8")
                .body("<html><body>Welcome</body></html>")
                .build();
        assertThat(answered(page)).hasMessage("POST /api/workflow: the answer is a page of HTML" + advice);
        assertThat(answered(FakeServer.answer(200, "<html>")))
                .hasMessage("POST /api/workflow: the answer is no id" + advice);
        assertThat(answered(FakeServer.answer(200, ""))).hasMessage("POST /api/workflow: the answer is empty" + advice);
        server.fail(1, any -> true, request -> page);
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> conductor.workflows().of("1").status())
                .withMessage("GET /api/workflow/1: the answer is a page of HTML" + advice);
        server.fail(1, any -> true, request -> FakeServer.answer(200, ""));
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> conductor.workflows().of("1").status())
                .withMessage("GET /api/workflow/1: the answer is empty" + advice);
        server.fail(1, any -> true, request -> FakeServer.answer(200, "{\"a\":"));
        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(() -> conductor.workflows().of("1").status())
                .withMessageStartingWith("GET /api/workflow/1: the answer cannot be read: ");
    }

    @Test
    void saysThatThePortIsNotHttp() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            var unused = Thread.ofVirtual().start(() -> {
                try (Socket socket = other.accept()) {
                    socket.getOutputStream().write("SSH-2.0-OpenSSH\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    socket.getInputStream().readNBytes(1);
                } catch (IOException e) {
                    // The test is over.
                }
            });
            try (Conductor wrong = Conductor.connect("http://localhost:" + other.getLocalPort() + "/api")) {
                assertThatExceptionOfType(ConductorException.class)
                        .isThrownBy(() ->
                                wrong.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()))
                        .withMessageStartingWith("POST /api/workflow: the connection broke: ")
                        .withMessageEndingWith("\n    Is http://localhost:" + other.getLocalPort()
                                + " the port of the Conductor server's HTTP interface?");
            }
        }
    }

    @Test
    void saysThatTheHostIsUnknown() {
        try (Conductor nowhere = Conductor.connect("http://conductor.invalid/api")) {
            assertThatExceptionOfType(ConductorException.class)
                    .isThrownBy(
                            () -> nowhere.workflows().start("hello", 1, WorkflowInput.empty(), StartOptions.defaults()))
                    .withMessage("POST /api/workflow: the host is unknown\n"
                            + "    Is conductor.invalid spelt right? CONDUCTOR_SERVER_URL or the builder's url(…)"
                            + " says it.");
        }
    }

    @Test
    void showsWhatTheServerFoundWrong_butNotTheValue() {
        ConductorException e = answered(FakeServer.answer(400, """
            {"status":400,"message":"Validation failed, check below errors for detail.","retryable":false,
             "validationErrors":[{"path":"startWorkflow.arg0.name","message":"must not be empty","invalidValue":"s3cret"}]}\
            """));
        assertThat(e).hasMessage("""
            POST /api/workflow answered 400: Validation failed, check below errors for detail.
                startWorkflow.arg0.name: must not be empty\
            """);
        assertThat(e.validationErrors()).hasSize(1);
    }
}
