package dev.downbeat.it.workers.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.NonRetryableException;
import dev.downbeat.TaskResult;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A stage is awaited without a thread; what it brings, or how it fails, is the task's. */
@OnEngine
final class StagesTest {

    private static final int MANY = 24;

    /** Promises, and keeps what it promised for the test to fulfil. */
    private static final class Promises implements Staged {

        private final Map<Integer, CompletableFuture<Integer>> values = new ConcurrentHashMap<>();

        @Override
        public CompletionStage<Integer> value(int number) {
            return values.computeIfAbsent(number, key -> new CompletableFuture<>());
        }

        @Override
        public CompletionStage<TaskResult<String>> result(String reason) {
            return CompletableFuture.supplyAsync(
                    () -> TaskResult.<String>failedTerminally(reason).log("later"));
        }

        @Override
        public CompletionStage<Void> nothing() {
            return CompletableFuture.runAsync(() -> {});
        }

        @Override
        public CompletionStage<String> failure(String reason) {
            return CompletableFuture.supplyAsync(() -> {
                throw new NonRetryableException(reason);
            });
        }
    }

    @Test
    void awaitsManyAtOnce_eachWithItsOwnValue(Engine engine) {
        Promises promises = new Promises();
        try (Conductor conductor = engine.work(
                new StagedRegistration(promises).only("staged_value").slots(MANY))) {
            assertThat(conductor).isNotNull();
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                runs.add(Run.ofTask(engine, "staged_value", "{\"number\": " + i + "}"));
            }

            await().atMost(Duration.ofSeconds(60)).until(() -> promises.values.size() == MANY);
            promises.values.forEach((number, promise) -> promise.complete(number * number));

            for (int i = 0; i < MANY; i++) {
                Attempt task = runs.get(i).await("COMPLETED").went("COMPLETED").getFirst();
                assertThat(task.output()).isEqualTo(Run.tree("{\"result\": " + i * i + "}"));
            }
        }
    }

    @Test
    void takesWhatTheStageBrings(Engine engine) {
        try (Conductor conductor = engine.work(new StagedRegistration(new Promises()))) {
            assertThat(conductor).isNotNull();
            Run result = Run.ofTask(engine, "staged_result", "{\"reason\": \"no such customer\"}");
            Run nothing = Run.ofTask(engine, "staged_nothing", "{}");
            Run failure = Run.ofTask(engine, "staged_failure", "{\"reason\": \"out of stock\"}");

            Attempt refused =
                    result.await("FAILED").went("FAILED_WITH_TERMINAL_ERROR").getFirst();
            assertThat(refused.reason()).isEqualTo("no such customer");
            assertThat(engine.log(refused.taskId())).containsExactly("later");
            assertThat(nothing.await("COMPLETED").last().output()).isEqualTo(Run.tree("{}"));
            assertThat(failure.await("FAILED")
                            .went("FAILED_WITH_TERMINAL_ERROR")
                            .getFirst()
                            .reason())
                    .isEqualTo("out of stock");
        }
    }
}
