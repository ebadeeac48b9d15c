package dev.downbeat.it.workers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.TaskContext;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** A task that runs for long is kept alive, so that the server does not give it to another worker. */
@OnEngine
final class LeaseTest {

    private static final class Patient implements Lasting {

        private final Semaphore beat = new Semaphore(0);
        private final Semaphore end = new Semaphore(0);

        @Override
        public String leased() throws InterruptedException {
            end.acquire();
            return "done";
        }

        @Override
        public String beating(TaskContext context) throws InterruptedException {
            beat.acquire();
            context.heartbeat();
            end.acquire();
            return "done";
        }
    }

    @Test
    void keepsATaskThatOutlivesItsResponseTimeout(Engine engine) {
        Patient patient = new Patient();
        try (Conductor conductor = engine.work(new LastingRegistration(patient).only("lasting_leased"))) {
            assertThat(conductor).isNotNull();
            Run run = Run.ofTask(engine, "lasting_leased", "{}");

            // By the server's own clock; by then it has looked, and found the task alive.
            run.until(seen -> !seen.status().equals("RUNNING")
                    || (seen.last().started() > 0
                            && seen.last().updated() - seen.last().started() > 5000));
            patient.end.release();

            Attempt task = run.await("COMPLETED").went("COMPLETED").getFirst();
            assertThat(task.ended() - task.started()).isGreaterThan(3000);
            assertThat(task.pollCount()).isEqualTo(1);
        }
    }

    @Test
    void tellsTheServer_whenTheMethodAsksForIt(Engine engine) {
        Patient patient = new Patient();
        try (Conductor conductor = engine.work(new LastingRegistration(patient).only("lasting_beating"))) {
            assertThat(conductor).isNotNull();
            Run run = Run.ofTask(engine, "lasting_beating", "{}");
            long before = run.until(seen -> seen.last().status().equals("IN_PROGRESS"))
                    .last()
                    .updated();

            patient.beat.release();
            run.until(seen -> seen.last().updated() > before);
            patient.end.release();

            run.await("COMPLETED").went("COMPLETED");
        }
    }
}
