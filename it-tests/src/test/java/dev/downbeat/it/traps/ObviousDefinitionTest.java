package dev.downbeat.it.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What one would write first is still wrong on this engine: a version of it that has mended a trap is seen here, and each trap
 * names what would fail if the compiler fell into it.
 */
@OnEngine
final class ObviousDefinitionTest {

    private Conductor conductor;
    private HttpServer server;

    @BeforeEach
    void begin(Engine engine) throws IOException {
        conductor = engine.work(new EchoRegistration(all -> all));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer =
                    ("{\"query\":\"" + exchange.getRequestURI().getRawQuery() + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
        conductor.close();
    }

    static List<Trap> traps() {
        return Trap.all();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void isWrong(Trap trap, Engine engine) {
        String definition =
                trap.definition("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        if (trap.json().has("refused")) {
            assertThatThrownBy(() -> engine.post("/metadata/workflow?overwrite=true", definition))
                    .hasMessageContaining("answered 400")
                    .hasMessageContaining(trap.text("refused"));
            return;
        }
        engine.post("/metadata/workflow?overwrite=true", definition);
        Run run = new Run(
                engine,
                engine.post("/workflow/" + trap.workflow(), trap.input()).strip());
        if (trap.json().has("stuck")) {
            isStuck(trap, run);
        } else if (trap.json().has("task")) {
            isSeenInItsTasks(trap, run);
        } else {
            endsWrong(trap, run.await(trap.text("status")));
        }
    }

    /** Nothing is left that could go on. */
    private static void isStuck(Trap trap, Run run) {
        List<String> open = StreamSupport.stream(trap.expected("stuck").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        run.until(history -> history.status().equals("RUNNING")
                && history.attempts().stream()
                        .filter(attempt -> attempt.status().equals("SCHEDULED")
                                || attempt.status().equals("IN_PROGRESS"))
                        .map(Attempt::reference)
                        .toList()
                        .equals(open));
        end(run);
    }

    private static void isSeenInItsTasks(Trap trap, Run run) {
        trap.expected("task")
                .properties()
                .forEach(task -> run.until(history -> StreamSupport.stream(
                                history.json().path("tasks").spliterator(), false)
                        .filter(one -> one.path("referenceTaskName").asText().equals(task.getKey()))
                        .anyMatch(one -> holds(one, task.getValue()))));
        end(run);
    }

    private static boolean holds(JsonNode task, JsonNode expected) {
        return expected.properties().stream()
                .allMatch(field -> task.path(field.getKey()).equals(field.getValue()));
    }

    private static void end(Run run) {
        if (run.history().status().equals("RUNNING")) {
            run.engine().delete("/workflow/" + run.workflowId());
        }
    }

    private static void endsWrong(Trap trap, History end) {
        if (trap.json().has("output")) {
            assertThat(end.output()).as(end::toString).isEqualTo(trap.expected("output"));
        }
        if (trap.json().has("outputIsNot")) {
            assertThat(end.output()).as(end::toString).isNotEqualTo(trap.expected("outputIsNot"));
        }
        if (trap.json().has("outputHas")) {
            assertThat(end.output().has(trap.text("outputHas")))
                    .as(end::toString)
                    .isTrue();
        }
    }
}
