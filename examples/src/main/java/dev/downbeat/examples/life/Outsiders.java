package dev.downbeat.examples.life;

import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import java.time.Duration;
import java.time.Instant;

/** The people for whom an order waits: each does what is asked as soon as it is asked. */
final class Outsiders {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final FulfilOrderExecution run;

    Outsiders(FulfilOrderExecution run) {
        this.run = run;
    }

    /** Waits until the order has come to a task, and then does something about it. */
    void when(String task, Runnable action) throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST);
        while (!run.task(task)
                .map(TaskSnapshot::status)
                .filter(TaskStatus.IN_PROGRESS::equals)
                .isPresent()) {
            if (run.status().isTerminal() || Instant.now().isAfter(latest)) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        action.run();
    }
}
