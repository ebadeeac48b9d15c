package dev.downbeat.it.flow.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import dev.downbeat.it.flow.http.Carrier.Answer;
import dev.downbeat.it.flow.http.Carrier.Request;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a call: optional, tried again after a second, completed from outside. */
@OnEngine
final class PatientTest {

    private final AtomicInteger flaky = new AtomicInteger();
    private final Carrier carrier = new Carrier(this::answer);
    private Conductor conductor;

    private Answer answer(Request request) {
        if (request.uri().startsWith("/never")) {
            return new Answer(404, "text/plain", "no");
        }
        if (request.uri().equals("/flaky") && flaky.incrementAndGet() == 1) {
            return new Answer(500, "text/plain", "not yet");
        }
        return Answer.json("{\"text\": \"" + request.uri().substring(1, 4) + "\"}");
    }

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
        conductor.register(PatientDefinition.get());
    }

    @AfterEach
    void close() {
        conductor.close();
        carrier.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "not/one"})
    void goesOn_triesAgain_andIsAnsweredFromOutside(String word, Engine engine) {
        PatientExecution started = new PatientClient(conductor).start(carrier.port(), word);
        Run run = new Run(engine, started.workflowId());
        run.until(history ->
                history.has("later") && history.last("later").output().has("response"));

        engine.post("/tasks/" + run.workflowId() + "/later/COMPLETED", "{\"text\": \"outside\"}");

        History end = run.await("COMPLETED");
        assertThat(end.output()).isEqualTo(Run.tree("{\"first\": null, \"second\": \"fla\", \"later\": \"outside\"}"));
        assertThat(end.last("first").status()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(end.attempts().stream().filter(attempt -> attempt.reference().equals("second")))
                .extracting(attempt -> attempt.status())
                .containsExactly("FAILED", "COMPLETED");
    }

    @ParameterizedTest
    @ValueSource(strings = "word")
    void keepsASecretOutOfWhatIsStored(String word, Engine engine) {
        Run run = new Run(
                engine, new PatientClient(conductor).start(carrier.port(), word).workflowId());

        History seen = run.until(history -> history.has("later"));

        JsonNode request = seen.last("later").input().path("http_request");
        assertThat(request.path("uri").asText()).endsWith("/later?key=$" + "{workflow.secrets.CARRIER}");
        assertThat(request.path("headers").path("X-Key").asText()).isEqualTo("$" + "{workflow.secrets.CARRIER}");
        engine.delete("/workflow/" + run.workflowId());
    }
}
