package dev.downbeat.it.workers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A method that returns a task result says what comes of its task. */
@OnEngine
final class TaskResultTest {

    private static Conductor conductor;

    @BeforeAll
    static void work(Engine engine) {
        conductor = engine.work(new SteeredRegistration(new SteeredDesk()));
    }

    @AfterAll
    static void close() {
        conductor.close();
    }

    @Test
    void completes_withTheLinesOfTheContextBeforeThoseOfTheResult(Engine engine) {
        Attempt task = Run.ofTask(engine, "steered_completed", "{}")
                .await("COMPLETED")
                .went("COMPLETED")
                .getFirst();

        assertThat(task.output().path("polled").asInt()).isEqualTo(1);
        assertThat(engine.log(task.taskId()))
                .containsExactly("said by the context", "first of the result", "second of the result");
    }

    @Test
    void isCalledBack_whileItIsInProgress(Engine engine) {
        Run run = Run.ofTask(engine, "steered_countdown", "{\"polls\": 3}");

        History between = run.until(seen -> seen.last().output().path("polled").asInt() == 1);
        Attempt end = run.await("COMPLETED").went("COMPLETED").getFirst();

        assertThat(between.status()).isEqualTo("RUNNING");
        assertThat(end.taskId()).isEqualTo(between.last().taskId());
        assertThat(end.pollCount()).isEqualTo(3);
        assertThat(end.output().path("polled").asInt()).isEqualTo(3);
        assertThat(end.ended() - end.scheduled())
                .as("two call-backs of a second each")
                .isGreaterThanOrEqualTo(2000);
    }

    @Test
    void isRetried_whenItSaysFailed_withTheSameKey(Engine engine) {
        List<Attempt> tries = Run.ofTask(engine, "steered_flaky", "{\"failures\": 1}")
                .await("COMPLETED")
                .went("FAILED", "COMPLETED");

        Attempt first = tries.getFirst();
        Attempt second = tries.getLast();
        assertThat(first.reason()).isEqualTo("not yet, attempt 1");
        assertThat(second.retryCount()).isEqualTo(1);
        assertThat(second.taskId()).isNotEqualTo(first.taskId());
        assertThat(second.output().path("key").asText())
                .isNotEmpty()
                .isEqualTo(first.output().path("key").asText());
        assertThat(engine.log(first.taskId())).containsExactly("failed on purpose");
        assertThat(engine.log(second.taskId())).isEmpty();
    }

    @Test
    void isNotRetried_whenItSaysFailedTerminally(Engine engine) {
        Attempt task = Run.ofTask(engine, "steered_hopeless", "{}")
                .await("FAILED")
                .went("FAILED_WITH_TERMINAL_ERROR")
                .getFirst();

        assertThat(task.reason()).isEqualTo("no such customer");
    }
}
