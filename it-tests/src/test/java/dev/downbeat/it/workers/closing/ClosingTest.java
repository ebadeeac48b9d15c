package dev.downbeat.it.workers.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.TaskContext;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A process that closes leaves no task stranded: what runs ends or is handed back, what waits is left to others. */
@OnEngine
final class ClosingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Begins, then waits to be let go or interrupted. */
    private static final class First implements Slow {

        private final AtomicInteger begun = new AtomicInteger();
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public String finishing(TaskContext context) throws InterruptedException {
            begun.incrementAndGet();
            end.await();
            return "first";
        }

        @Override
        public String interrupted(TaskContext context) throws InterruptedException {
            return finishing(context);
        }
    }

    private static final class Second implements Slow {

        @Override
        public String finishing(TaskContext context) {
            return "second";
        }

        @Override
        public String interrupted(TaskContext context) {
            return "second";
        }
    }

    private static List<Run> start(Engine engine, String task, int number) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            runs.add(Run.ofTask(engine, task, "{}"));
        }
        return runs;
    }

    private static List<String> ends(List<Run> runs) {
        return runs.stream()
                .map(run -> run.await("COMPLETED").went("COMPLETED").getFirst())
                .map(attempt -> attempt.output().path("result").asText())
                .toList();
    }

    private static Conductor begin(Engine engine, First first, String task, Duration grace) {
        Conductor conductor = engine.connect();
        conductor
                .workers(new SlowRegistration(first).only(task).slots(2))
                .longestPoll(Duration.ofMillis(300))
                .grace(grace)
                .start();
        return conductor;
    }

    @Test
    void letsRunningTasksFinish_andLeavesTheWaitingOnesToTheNextProcess(Engine engine) throws InterruptedException {
        First first = new First();
        Conductor closing = begin(engine, first, "slow_finishing", Duration.ofMinutes(1));
        List<Run> runs = start(engine, "slow_finishing", 6);
        await().atMost(PATIENCE).until(() -> first.begun.get() == 2);

        Thread closer = Thread.ofVirtual().start(closing::close);
        await().atMost(PATIENCE).until(() -> closer.getState() == Thread.State.TIMED_WAITING);
        first.end.countDown();
        closer.join();

        assertThat(first.begun).as("none is begun after close()").hasValue(2);
        try (Conductor next = engine.work(new SlowRegistration(new Second()).only("slow_finishing"))) {
            assertThat(next).isNotNull();
            assertThat(ends(runs)).containsExactlyInAnyOrder("first", "first", "second", "second", "second", "second");
        }
    }

    @Test
    void handsBackWhatOutlastsTheGrace_withoutUsingARetry(Engine engine) {
        First first = new First();
        Conductor closing = begin(engine, first, "slow_interrupted", Duration.ofMillis(200));
        List<Run> runs = start(engine, "slow_interrupted", 4);
        await().atMost(PATIENCE).until(() -> first.begun.get() == 2);

        closing.close();

        try (Conductor next = engine.work(new SlowRegistration(new Second()).only("slow_interrupted"))) {
            assertThat(next).isNotNull();
            assertThat(ends(runs)).containsOnly("second").hasSize(4);
            List<Integer> polls = runs.stream()
                    .map(run -> run.history().last())
                    .map(Attempt::pollCount)
                    .sorted()
                    .toList();
            assertThat(polls).as("two were begun twice").containsExactly(1, 1, 2, 2);
        }
    }
}
