package dev.downbeat.it.workers.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A process never takes more tasks than it has slots for; the others wait at the server, for other processes. */
@OnEngine
final class SlotsTest {

    @Test
    void takesNoMoreThanItHasSlotsFor_andLeavesTheOthersToOthers(Engine engine) {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Semaphore end = new Semaphore(0);
        Busy busy = () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            end.acquire();
            running.decrementAndGet();
        };
        try (Conductor full = engine.work(new BusyRegistration(busy).slots(3));
                Conductor free = engine.connect()) {
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                runs.add(Run.ofTask(engine, "busy_work", "{}"));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> running.get() == 3);

            // What the first process does not hold, another gets.
            AtomicInteger elsewhere = new AtomicInteger();
            free.workers(new BusyRegistration(elsewhere::incrementAndGet)).start();
            await().atMost(Duration.ofSeconds(60)).until(() -> elsewhere.get() == 2);
            end.release(5);

            runs.forEach(run -> assertThat(
                            run.await("COMPLETED").went("COMPLETED").getFirst().pollCount())
                    .isEqualTo(1));
            assertThat(most).hasValue(3);
            assertThat(full).isNotSameAs(free);
        }
    }
}
