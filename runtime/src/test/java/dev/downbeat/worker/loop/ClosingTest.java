package dev.downbeat.worker.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.worker.Greetings;
import dev.downbeat.worker.RunningWorkers;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskOutput;
import dev.downbeat.worker.WorkerRegistration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosingTest extends LoopFixture {

    @Test
    void handsBackWhatAPollInFlightBrings_whenItIsClosed() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        server.fail(1, asked -> asked.startsWith("GET /tasks/poll"), request -> {
            arrived.countDown();
            await().until(() -> answer.getCount() == 0);
            return FakeServer.answer(
                    200, "[{\"taskId\":\"t\",\"workflowInstanceId\":\"w\",\"taskDefName\":\"greet\"}]");
        });
        RunningWorkers workers = start(gated("greet"));
        arrived.await();
        Thread closer = Thread.ofVirtual().start(workers::close);
        await().until(() -> waits(closer));
        answer.countDown();
        closer.join();

        assertThat(begun.get()).isZero();
        assertThat(server.results("t")).singleElement().satisfies(update -> {
            assertThat(update.path("status").asText()).isEqualTo("IN_PROGRESS");
            assertThat(update.path("callbackAfterSeconds").asInt(-1)).isZero();
        });
        assertThat(events).contains("handed back t");
    }

    @Test
    void letsRunningTasksEnd_whenItIsClosed_andPollsNoMore() throws Exception {
        String id = server.task("greet", "{\"name\":\"Ada\"}");
        RunningWorkers workers = start(gated("greet"));
        await().until(() -> running.get() == 1);

        Thread closer = Thread.ofVirtual().start(workers::close);
        await().until(() ->
                closer.getState() == Thread.State.TIMED_WAITING || closer.getState() == Thread.State.WAITING);
        gate.countDown();
        closer.join();

        assertThat(server.results(id))
                .singleElement()
                .satisfies(update -> assertThat(update.path("status").asText()).isEqualTo("COMPLETED"));
        int polls = server.polls.size();
        workers.close();
        assertThat(server.polls).hasSize(polls);
        assertThat(server.pollsInFlight.get()).isZero();
    }

    @Test
    void interruptsWhatOutlastsTheGrace_andHandsItBack() {
        String id = server.task("greet", "{\"name\":\"Ada\"}");
        RunningWorkers workers = conductor
                .workers(gated("greet"))
                .longestPoll(Duration.ofMillis(100))
                .grace(Duration.ofMillis(200))
                .listener(listener)
                .start();
        await().until(() -> running.get() == 1);

        workers.close();

        assertThat(server.results(id)).singleElement().satisfies(update -> {
            assertThat(update.path("status").asText()).isEqualTo("IN_PROGRESS");
            assertThat(update.path("callbackAfterSeconds").asInt(-1)).isZero();
        });
        assertThat(events).contains("handed back " + id);
    }

    @Test
    void saysSo_whenATaskIgnoresItsInterruption() {
        AtomicInteger stubborn = new AtomicInteger();
        TaskBinding binding = TaskBinding.of("greet", Greetings.class, (input, context) -> {
            stubborn.incrementAndGet();
            while (gate.getCount() > 0) {
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    stubborn.incrementAndGet();
                }
            }
            return TaskOutput.none();
        });
        WorkerRegistration registration = () -> List.of(binding);
        String id = server.task("greet", "{}");
        RunningWorkers workers = conductor
                .workers(registration)
                .longestPoll(Duration.ofMillis(100))
                .grace(Duration.ZERO)
                .start();
        await().until(() -> stubborn.get() == 1);

        workers.close();

        assertThat(stubborn.get()).isEqualTo(2);
        assertThat(log.of(Level.ERROR)).singleElement().asString().contains(id, "still runs after close()");
    }
}
