package dev.downbeat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.WorkflowFailedException.FailedTask;
import dev.downbeat.WorkflowStillRunningException;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.json.Containers;
import dev.downbeat.json.JsonMismatchException;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.json.internal.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkflowExecutionTest {

    private final FakeServer server = new FakeServer();
    private final Conductor conductor = Conductor.connect(server.url());

    @AfterEach
    void close() {
        conductor.close();
        server.close();
    }

    private WorkflowExecution<String> execution(String json) throws Exception {
        server.executions.put("w", Json.MAPPER.readTree(json));
        return new WorkflowExecution<>(conductor, "w", OutputMapping.key("result", Scalars.STRING));
    }

    private static final String HEAD =
            "{\"workflowId\":\"w\",\"workflowName\":\"hello\",\"workflowVersion\":1,\"status\":";

    @Test
    void startsWithItsInput_andGivesTheId() {
        WorkflowInput input = WorkflowInput.empty()
                .with("name", "Ada", Scalars.STRING)
                .with("amount", new BigDecimal("1.10"), Scalars.BIG_DECIMAL)
                .with("nothing", null, Scalars.STRING);

        String id = conductor.workflows().start("hello", 1, input, StartOptions.defaults());

        assertThat(String.valueOf(server.executions.get(id))).contains("\"name\":\"Ada\"");
        assertThat(input.json()).isEqualTo("{\"name\":\"Ada\",\"amount\":1.10,\"nothing\":null}");
        assertThat(WorkflowInput.of(Map.of("a", 1), Containers.map(Scalars.INT)).json())
                .isEqualTo("{\"a\":1}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowInput.of("a", Scalars.STRING))
                .withMessage("the input of a workflow must be a JSON object, which String is not");
    }

    @Test
    void waitsForTheResult() throws Exception {
        WorkflowExecution<String> execution = execution(HEAD + "\"RUNNING\"}");
        assertThat(execution.status()).isEqualTo(WorkflowStatus.RUNNING);
        CompletableFuture<String> result = CompletableFuture.supplyAsync(execution::await);
        await().until(() -> server.requests.size() > 5);
        assertThat(result).isNotDone();

        execution(HEAD + "\"COMPLETED\",\"output\":{\"result\":\"Hello Ada\"}}");

        assertThat(result.get()).isEqualTo("Hello Ada");
        assertThat(execution.result(Duration.ofSeconds(10))).isEqualTo("Hello Ada");
    }

    @Test
    void sharesOneWatch_amongAllWhoWait() throws Exception {
        WorkflowExecution<String> execution = execution(HEAD + "\"RUNNING\"}");
        CompletableFuture<String> one = execution.result();
        CompletableFuture<String> other = execution.result();
        other.cancel(false);

        execution(HEAD + "\"COMPLETED\",\"output\":{\"result\":\"x\"}}");

        assertThat(one.get()).isEqualTo("x");
    }

    @Test
    void waitsThroughAnOutage() throws Exception {
        WorkflowExecution<String> execution = execution(HEAD + "\"COMPLETED\",\"output\":{\"result\":\"x\"}}");
        server.fail(2, "GET /workflow/w"::equals, request -> FakeServer.error(503, "away"));
        server.fail(1, "GET /workflow/w"::equals, request -> FakeServer.reset());

        assertThat(execution.await()).isEqualTo("x");
    }

    @Test
    void throwsWhatWentWrong_whenTheWorkflowFailed() throws Exception {
        WorkflowExecution<String> execution = execution(HEAD + """
            "FAILED","reasonForIncompletion":"card declined","tasks":[
             {"referenceTaskName":"reserve","status":"COMPLETED"},
             {"referenceTaskName":"charge","status":"FAILED","reasonForIncompletion":"busy","retryCount":0},
             {"referenceTaskName":"charge","status":"FAILED_WITH_TERMINAL_ERROR","reasonForIncompletion":"card declined","retryCount":1,
              "taskId":"t2","taskType":"charge","workerId":"worker-7"},
             {"referenceTaskName":"other","status":"CANCELED"}]}\
            """);

        server.fail(
                Integer.MAX_VALUE,
                "GET /tasks/t2/log"::equals,
                request -> FakeServer.answer(200, "[{\"log\":\"line 2\",\"taskId\":\"t2\"}]"));

        assertThatExceptionOfType(WorkflowFailedException.class)
                .isThrownBy(execution::await)
                .withMessage("hello v1 is FAILED (workflow w): charge failed after 1 retry: card declined")
                .satisfies(e -> assertThat(e.failedTask())
                        .contains(new FailedTask(
                                "charge", "charge", "t2", "card declined", 1, "worker-7", List.of("line 2"))))
                .satisfies(e -> assertThat(e.reason()).contains("card declined"))
                .satisfies(e -> assertThat(e.workflowVersion()).isEqualTo(1));
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> execution.result().get())
                .withCauseInstanceOf(WorkflowFailedException.class);
    }

    @Test
    void throwsToo_whenItWasTerminated_withoutBlamingATask() throws Exception {
        WorkflowExecution<String> execution = execution(HEAD + """
            "TERMINATED","reasonForIncompletion":"not needed","tasks":[
             {"referenceTaskName":"charge","status":"FAILED","reasonForIncompletion":"busy","retryCount":0}]}\
            """);

        assertThatExceptionOfType(WorkflowFailedException.class)
                .isThrownBy(execution::await)
                .withMessage("hello v1 is TERMINATED (workflow w): not needed")
                .satisfies(e -> assertThat(e.failedTask()).isEmpty());
    }

    @Test
    void saysThatItGoesOn_whenTheTimeIsOver() throws Exception {
        WorkflowExecution<String> execution = execution(HEAD + "\"RUNNING\"}");

        assertThatExceptionOfType(WorkflowStillRunningException.class)
                .isThrownBy(() -> execution.result(Duration.ofMillis(30)))
                .withMessage(
                        "workflow w has not ended within 30 ms; it goes on, and its result can be waited for again");
    }

    @Test
    void saysWhereTheOutputDoesNotFit() throws Exception {
        WorkflowExecution<String> execution = execution(HEAD + "\"COMPLETED\",\"output\":{\"result\":3}}");

        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(execution::await)
                .withMessage("output of hello v1.result: expected a string, found 3");
    }

    @Test
    void failsAtOnce_whenThereIsNoSuchExecution() {
        WorkflowExecution<String> execution = new WorkflowExecution<>(conductor, "x", OutputMapping.none());

        assertThatExceptionOfType(ConductorException.class)
                .isThrownBy(execution::await)
                .satisfies(e -> assertThat(e.status()).hasValue(404));
    }

    @Test
    void endsAllWaiting_whenTheConductorIsClosed() throws Exception {
        CompletableFuture<String> result = execution(HEAD + "\"RUNNING\"}").result();

        conductor.close();

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(result::get)
                .withMessageContaining(
                        "the conductor was closed while a workflow was waited for; the workflow goes on");
    }
}
