package dev.downbeat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.downbeat.Conductor;
import dev.downbeat.OperationMissingException;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.json.internal.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What not every server has: the request as a server that has it would get it, and what is said by one that has not. */
@Timeout(60)
class MissingOperationsTest {

    private final FakeServer server = new FakeServer();
    private final Conductor conductor = Conductor.connect(server.url());
    private final WorkflowExecution<Map<String, Object>> execution =
            conductor.workflows().of("w");
    private final List<RecordedRequest> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        conductor.close();
        server.close();
    }

    private void answer(String asked, MockResponse answer) {
        server.fail(1, asked::equals, request -> {
            seen.add(request);
            return answer;
        });
    }

    private String sent() {
        RecordedRequest request = seen.getLast();
        String query = request.getUrl().encodedQuery();
        return request.getMethod() + " " + request.getUrl().encodedPath() + (query == null ? "" : "?" + query) + " "
                + (request.getBody() == null ? "" : request.getBody().utf8());
    }

    @Test
    void asksForWhatTheServerHas() throws Exception {
        answer("POST /workflow/w/variables", FakeServer.answer(200, "{\"workflowId\":\"w\"}"));
        execution.updateVariables(Map.of("limit", 5));
        assertThat(sent()).isEqualTo("POST /api/workflow/w/variables {\"limit\":5}");

        answer("POST /workflow/w/jump/ship", FakeServer.answer(200, ""));
        execution.jump("ship", Map.of("order", 7));
        assertThat(sent()).isEqualTo("POST /api/workflow/w/jump/ship {\"order\":7}");

        server.executions.put("w", Json.MAPPER.readTree("""
            {"workflowId":"w","status":"TERMINATED","workflowDefinition":{"failureWorkflow":"undo"},
             "output":{"conductor.failure_workflow":"f"}}\
            """));
        answer("DELETE /workflow/w", FakeServer.answer(200, ""));
        execution.terminateAndStartFailureWorkflow("enough");
        assertThat(sent()).isEqualTo("DELETE /api/workflow/w?reason=enough&triggerFailureWorkflow=true ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 {\"status\":404,\"message\":\"No static resource api/workflow/w/variables.\",\"retryable\":false}",
                "404 {\"timestamp\":\"2026-11-23T11:31:17.195+00:00\",\"status\":404,\"error\":\"Not"
                        + " Found\",\"path\":\"/x\"}",
                "405 {\"status\":405,\"message\":\"Request method 'POST' is not supported\",\"retryable\":false}",
                "500 {\"status\":500,\"message\":\"Request method 'POST' not supported\",\"retryable\":false}"
            })
    void namesWhatTheServerLacks_andItsVersion(String statusAndBody) {
        int status = Integer.parseInt(statusAndBody.substring(0, 3));
        answer("POST /workflow/w/variables", FakeServer.answer(status, statusAndBody.substring(4)));
        answer("GET /version", FakeServer.answer(200, "3.32.3"));
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> execution.updateVariables(Map.of()))
                .withMessageStartingWith("POST /api/workflow/w/variables answered " + status + ": ")
                .withMessageEndingWith(
                        "\n    This server, Conductor 3.32.3, does not have the operation \"update variables\".")
                .satisfies(e -> assertThat(e.operation()).isEqualTo("update variables"))
                .satisfies(e -> assertThat(e.serverVersion()).contains("3.32.3"));
    }

    @Test
    void saysThatTheVersionCannotBeTold() {
        answer("POST /workflow/w/jump/x", FakeServer.error(404, "No static resource api/workflow/w/jump/x."));
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> execution.jump("x", Map.of()))
                .withMessage("POST /api/workflow/w/jump/x answered 404: No static resource api/workflow/w/jump/x.\n"
                        + "    This server, whose version cannot be told, does not have the operation \"jump\".")
                .satisfies(e -> assertThat(e.serverVersion()).isEmpty());
    }

    @Test
    void saysThatNoFailureWorkflowWasStarted_thoughTheExecutionHasEnded() throws Exception {
        server.executions.put("w", Json.MAPPER.readTree("""
            {"workflowId":"w","status":"TERMINATED","workflowDefinition":{"failureWorkflow":"undo"},"output":{}}\
            """));
        answer("DELETE /workflow/w", FakeServer.answer(200, ""));
        answer("GET /version", FakeServer.answer(200, "3.32.3"));
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> execution.terminateAndStartFailureWorkflow("enough"))
                .withMessage(
                        "DELETE /api/workflow/w answered 200: the execution is terminated, but its failure workflow"
                                + " was not started\n    This server, Conductor 3.32.3, does not have the operation"
                                + " \"terminate with a failure workflow\".");
    }

    @Test
    void startsAndWaitsByItself_whereTheServerCannot() throws Exception {
        server.fail(
                1,
                "POST /workflow/execute/hello/1"::equals,
                request -> FakeServer.answer(
                        404,
                        "{\"timestamp\":\"2026-11-23T11:31:17.195+00:00\",\"status\":404,\"error\":\"Not Found\","
                                + "\"path\":\"/api/workflow/execute/hello/1\"}"));
        server.fail(1, "POST /workflow"::equals, request -> FakeServer.answer(200, "w"));
        server.executions.put("w", Json.MAPPER.readTree("{\"workflowId\":\"w\",\"status\":\"RUNNING\",\"tasks\":[]}"));
        Thread ending = Thread.ofVirtual().start(() -> {
            while (server.requests.stream().filter("GET /workflow/w"::equals).count() < 3) {
                Thread.onSpinWait();
            }
            try {
                server.executions.put(
                        "w",
                        Json.MAPPER.readTree(
                                "{\"workflowId\":\"w\",\"status\":\"COMPLETED\",\"output\":{\"result\":\"Hi\"}}"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        var hello = conductor.workflows().named("hello").version(1);
        assertThat(hello.execute(ExecuteOptions.defaults(), Map.of()).await()).isEqualTo(Map.of("result", "Hi"));
        ending.join();
    }
}
