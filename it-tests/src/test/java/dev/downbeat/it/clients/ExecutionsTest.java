package dev.downbeat.it.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.client.ExecuteOptions;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.examples.greetings.GreetingsRegistration;
import dev.downbeat.examples.greetings.HelloClient;
import dev.downbeat.examples.greetings.HelloDefinition;
import dev.downbeat.examples.greetings.HelloExecution;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.Intermediary;
import dev.downbeat.it.engine.OnEngine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The generated client, and how an execution is waited for. */
@OnEngine
final class ExecutionsTest {

    private static final ExecuteOptions SHORT = ExecuteOptions.defaults().atMost(Duration.ofSeconds(5));

    @Test
    void theGeneratedClientExecutesAndStartsWithOptions(Engine engine) {
        try (Intermediary before = new Intermediary(engine, "nothing");
                Conductor conductor = Conductor.connect(before.url())) {
            conductor.register(HelloDefinition.get());
            conductor
                    .workers(new GreetingsRegistration(name -> "Hello " + name))
                    .longestPoll(Duration.ofMillis(300))
                    .start();
            HelloClient hello =
                    new HelloClient(conductor).with(StartOptions.defaults().correlationId("greeting-1"));

            HelloExecution execution = hello.execute(SHORT, "Ada");

            long asked = before.requests().stream()
                    .filter(request -> request.startsWith("GET /workflow/"))
                    .count();
            assertThat(execution.await()).isEqualTo("Hello Ada");
            assertThat(before.requests().stream()
                            .filter(request -> request.startsWith("GET /workflow/"))
                            .count())
                    .as("the result came with the answer")
                    .isEqualTo(asked);
            assertThat(execution.snapshot().correlationId()).contains("greeting-1");
            assertThat(hello.start("Grace").snapshot().correlationId()).contains("greeting-1");
        }
    }

    @Test
    void aFailureTellsWhichTask_whyAndWhatItLogged(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(HelloDefinition.get());
            conductor
                    .workers(new GreetingsRegistration(name -> {
                        throw new dev.downbeat.NonRetryableException("no " + name + " here");
                    }))
                    .workerId("worker-7")
                    .longestPoll(Duration.ofMillis(300))
                    .start();
            HelloExecution execution = new HelloClient(conductor).start("Ada");
            assertThatExceptionOfType(WorkflowFailedException.class)
                    .isThrownBy(() -> execution.result(Duration.ofSeconds(20)))
                    .withMessageStartingWith(
                            "hello v1 is FAILED (workflow " + execution.workflowId() + "): greet_ref failed")
                    .satisfies(e -> {
                        assertThat(e.status()).isEqualTo(WorkflowStatus.FAILED);
                        assertThat(e.reason().orElse("")).contains("no Ada here");
                        var failed = e.failedTask().orElseThrow();
                        assertThat(failed.referenceName()).isEqualTo("greet_ref");
                        assertThat(failed.taskType()).isEqualTo("greet");
                        assertThat(failed.reason()).contains("no Ada here");
                        assertThat(failed.retryCount()).isZero();
                        assertThat(failed.workerId()).isEqualTo("worker-7");
                        assertThat(failed.taskId())
                                .isEqualTo(execution
                                        .task("greet_ref")
                                        .orElseThrow()
                                        .taskId());
                        assertThat(failed.log()).isNotEmpty().first().asString().contains("no Ada here");
                    });
        }
    }

    @Test
    void aTerminationTellsItsReason(Engine engine) {
        Workflows.register(engine);
        try (Conductor conductor = engine.connect()) {
            WorkflowExecution<Map<String, Object>> execution =
                    conductor.workflows().named("cl_waits").start(Map.of());
            CompletableFuture<Map<String, Object>> result = execution.result();
            execution.terminate("not needed");
            assertThatExceptionOfType(WorkflowFailedException.class)
                    .isThrownBy(() -> execution.result(Duration.ofSeconds(20)))
                    .withMessage("cl_waits v1 is TERMINATED (workflow " + execution.workflowId() + "): not needed");
            await().until(result::isCompletedExceptionally);
        }
    }

    @Test
    void manyWaits_holdNoThread_andShareTheLooks(Engine engine) {
        Workflows.register(engine);
        try (Intermediary before = new Intermediary(engine, "nothing");
                Conductor conductor = Conductor.connect(before.url())) {
            WorkflowExecution<Map<String, Object>> execution =
                    conductor.workflows().named("cl_waits").start(Map.of());
            int threads = Thread.activeCount();
            CompletableFuture<?>[] results = new CompletableFuture<?>[500];
            for (int i = 0; i < results.length; i++) {
                results[i] = conductor.workflows().of(execution.workflowId()).result();
            }
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            long looks = before.requests().stream()
                    .filter(request -> request.startsWith("GET /workflow/"))
                    .count();
            assertThat(Thread.activeCount()).isLessThan(threads + 20);
            execution.complete("wait", Map.of("by", "Ada"));
            CompletableFuture.allOf(results).join();
            assertThat(results[499].join()).isEqualTo(Map.of("by", "Ada"));
            assertThat(looks).as("looks of 500 waits in 2 s").isBetween(3L, 40L);
        }
    }
}
