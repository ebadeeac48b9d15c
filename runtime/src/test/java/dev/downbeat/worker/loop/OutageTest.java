package dev.downbeat.worker.loop;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.downbeat.ConductorException;
import dev.downbeat.fake.LoggedLines;
import dev.downbeat.worker.WorkerListener;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final ConductorException refused =
            new ConductorException("GET /api/tasks/poll/batch/a", "connection refused", null);
    private final ConductorException forbidden =
            new ConductorException("GET /api/tasks/poll/batch/a", 403, "not yours", List.of());

    private final LoggedLines log = new LoggedLines();
    private final AtomicInteger woken = new AtomicInteger();
    private Instant now = Instant.parse("2026-01-31T10:00:00Z");
    private final Outage outage =
            new Outage("http://conductor:8080/api", new WorkerListener() {}, woken::incrementAndGet, () -> now);

    @AfterEach
    void close() {
        log.close();
    }

    private void pass(long millis) {
        now = now.plusMillis(millis);
    }

    @Test
    void saysItOnce_howeverManyTypesFail_andOnceThatItIsOver() {
        outage.resultKept();
        outage.resultFailed(refused);
        for (int i = 0; i < 20; i++) {
            outage.pollFailed("a", refused);
            outage.pollFailed("b", refused);
            pass(1000);
        }
        pass(21_000);
        outage.pollSucceeded("a");
        assertThat(log.of(Level.INFO)).isEmpty();
        outage.resultSettled(true, true);
        outage.pollSucceeded("b");

        assertThat(log.of(Level.WARN))
                .containsExactly("conductor http://conductor:8080/api is unreachable (connection refused);"
                        + " 1 result is kept, polling goes on at longer intervals");
        assertThat(log.of(Level.INFO)).containsExactly("conductor is back after 41 s; 1 of 1 kept results delivered");
        assertThat(woken.get()).isEqualTo(1);
    }

    @Test
    void keepsSilent_aboutFailuresBetweenSuccesses() {
        for (int i = 0; i < 20; i++) {
            outage.pollFailed("a", refused);
            pass(100);
            outage.pollSucceeded("a");
        }

        assertThat(log.events).isEmpty();
    }

    @Test
    void namesATypeThatFailsAlone_once() {
        for (int i = 0; i < 20; i++) {
            outage.pollFailed("a", forbidden);
            outage.pollSucceeded("b");
            pass(1000);
        }
        outage.pollSucceeded("a");

        assertThat(log.of(Level.WARN))
                .containsExactly(
                        "polling a fails: GET /api/tasks/poll/batch/a answered 403: not yours; it goes on at longer"
                                + " intervals");
        assertThat(log.of(Level.INFO)).containsExactly("polling a works again");
    }
}
