package dev.downbeat.it.workers.timeouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Each time-out that a task can declare is seen to end it, by the server's own clock. */
@OnEngine
final class TimeoutsTest {

    /** Its one task that runs here ends only with the test. */
    private static final class Endless implements Timed {

        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public void unpolled() {}

        @Override
        public void unanswered() {}

        @Override
        public void endless() throws InterruptedException {
            end.await();
        }

        @Override
        public void exhausted() {
            throw new IllegalStateException("not yet");
        }
    }

    @Test
    void endsATaskThatIsNotPolled_notAnswered_orRunsTooLong_orIsRetriedForTooLong(Engine engine) {
        Endless worker = new Endless();
        TimedRegistration timed = new TimedRegistration(worker);
        try (Conductor registering = engine.connect();
                Conductor running = engine.work(timed.only("timed_run", "timed_total"))) {
            assertThat(running).isNotSameAs(registering);
            // Started and closed at once: all that stays is the definitions.
            registering
                    .workers(timed.only("timed_poll", "timed_response"))
                    .start()
                    .close();

            Run unpolled = Run.ofTask(engine, "timed_poll", "{}");
            Run unanswered = Run.ofTask(engine, "timed_response", "{}");
            Run endless = Run.ofTask(engine, "timed_run", "{}");
            Run exhausted = Run.ofTask(engine, "timed_total", "{}");
            unanswered.until(seen ->
                    pollOnce(engine, "timed_response") || seen.last().status().equals("IN_PROGRESS"));

            assertTimedOut(endless.await("TIMED_OUT"));
            assertTimedOut(unanswered.await("TIMED_OUT"));
            assertTimedOut(unpolled.await("TIMED_OUT"));
            assertExhausted(exhausted.until(seen -> !seen.status().equals("RUNNING")));
            worker.end.countDown();
        }
    }

    private static boolean pollOnce(Engine engine, String task) {
        JsonNode polled = engine.get("/tasks/poll/batch/" + task + "?workerid=silent&count=1&timeout=100");
        return !polled.isEmpty();
    }

    /** The server sees it after a failure, as FAILED, or while the next try waits, as TIMED_OUT. */
    private static void assertExhausted(History end) {
        assertThat(end.status()).as(end::toString).isIn("FAILED", "TIMED_OUT");
        assertThat(end.reason()).as(end::toString).contains("exceeded total timeout of 2 seconds");
        assertThat(end.attempts()).as(end::toString).hasSizeLessThan(7);
    }

    private static void assertTimedOut(History end) {
        Attempt task = end.went("TIMED_OUT").getFirst();
        assertThat(task.reason()).as(end::toString).isNotEmpty();
        assertThat(task.ended() - task.scheduled()).as(end::toString).isGreaterThanOrEqualTo(2000);
    }
}
