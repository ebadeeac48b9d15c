package dev.downbeat.it.workers.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Limits that hold over all workers of all processes, since the server keeps them. */
@OnEngine
final class LimitsTest {

    /** Counts how many of its tasks run at once; none ends before the gate opens. */
    private static final class Counting implements Limited {

        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch gate = new CountDownLatch(1);

        @Override
        public void few() throws InterruptedException {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                gate.await();
            } finally {
                running.decrementAndGet();
            }
        }

        @Override
        public void seldom() {}
    }

    @Test
    void runsNoMoreAtOnceThanTheTaskAllows_overTwoConnections_andLosesNone(Engine engine) {
        Counting counting = new Counting();
        LimitedRegistration limited = new LimitedRegistration(counting);
        try (Conductor one = engine.work(limited.only("limited_few").slots(4));
                Conductor other = engine.work(limited.only("limited_few").slots(4))) {
            assertThat(one).isNotSameAs(other);
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                runs.add(Run.ofTask(engine, "limited_few", "{}"));
            }

            await().atMost(Duration.ofSeconds(60)).until(() -> counting.running.get() == 2);
            // The other four are offered and put back every second; none of the six free slots may get one.
            await().during(Duration.ofMillis(1500))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> counting.running.get() == 2);
            counting.gate.countDown();

            runs.forEach(run -> run.await("COMPLETED").went("COMPLETED"));
            assertThat(counting.most).hasValue(2);
        }
    }

    @Test
    void registersARateLimit(Engine engine) {
        try (Conductor conductor = engine.work(new LimitedRegistration(new Counting()).only("limited_seldom"))) {
            assertThat(conductor).isNotNull();

            JsonNode definition = engine.get("/metadata/taskdefs/limited_seldom");

            assertThat(definition.path("rateLimitPerFrequency").asInt()).isEqualTo(5);
            assertThat(definition.path("rateLimitFrequencyInSeconds").asInt()).isEqualTo(60);
        }
    }
}
