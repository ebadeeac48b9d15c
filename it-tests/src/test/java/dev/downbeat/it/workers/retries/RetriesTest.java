package dev.downbeat.it.workers.retries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often and after which delays the server tries again, by the server's own clock. */
@OnEngine
final class RetriesTest {

    private static final class Unlucky implements Retried {

        private static RuntimeException badLuck() {
            return new IllegalStateException("bad luck");
        }

        @Override
        public void fixed() {
            throw badLuck();
        }

        @Override
        public void linear() {
            throw badLuck();
        }

        @Override
        public void exponential() {
            throw badLuck();
        }

        @Override
        public void never() {
            throw badLuck();
        }
    }

    @Test
    void triesAgain_asOftenAndAfterSuchDelaysAsTheTaskSays(Engine engine) {
        try (Conductor conductor = engine.work(new RetriedRegistration(new Unlucky()))) {
            assertThat(conductor).isNotNull();
            Run exponential = Run.ofTask(engine, "retried_exponential", "{}");
            Run linear = Run.ofTask(engine, "retried_linear", "{}");
            Run fixed = Run.ofTask(engine, "retried_fixed", "{}");
            Run never = Run.ofTask(engine, "retried_never", "{}");

            assertDelays(fixed.await("FAILED"), 1, 1);
            assertDelays(linear.await("FAILED"), 2, 4);
            assertDelays(exponential.await("FAILED"), 1, 2, 4);
            assertDelays(never.await("FAILED"));
        }
    }

    /** The delay that the server decided on is exact; the time that passed is at least as long. */
    private static void assertDelays(History end, int... seconds) {
        List<Attempt> tries = end.attempts();
        List<Integer> decided = new ArrayList<>();
        for (int i = 1; i < tries.size(); i++) {
            Attempt failed = tries.get(i - 1);
            Attempt next = tries.get(i);
            assertThat(next.retryCount()).as(end::toString).isEqualTo(i);
            int delay = next.json().path("startDelayInSeconds").asInt();
            assertThat(next.started() - failed.ended())
                    .as("milliseconds before retry %s of%n%s", i, end)
                    .isGreaterThanOrEqualTo(delay * 1000L);
            decided.add(delay);
        }
        assertThat(decided.stream().mapToInt(Integer::intValue).toArray())
                .as("the delays of%n%s", end)
                .isEqualTo(seconds);
        assertThat(tries).allSatisfy(attempt -> assertThat(attempt.status()).isEqualTo("FAILED"));
    }
}
