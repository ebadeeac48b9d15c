package dev.downbeat.it.docs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.TaskResult.Status;
import dev.downbeat.examples.testing.BankRefunds;
import dev.downbeat.examples.testing.RefundsRegistration;
import dev.downbeat.worker.TaskDriver;
import dev.downbeat.worker.TaskOutcome;
import org.junit.jupiter.api.Test;

/** The same worker as Conductor sees it: task types, JSON in, JSON out. */
final class RefundsJsonTest {

    private final TaskDriver driver = TaskDriver.of(new RefundsRegistration(new BankRefunds()));

    @Test
    void findsAPurchase() {
        TaskOutcome outcome = driver.run("refunds_find", "{\"purchaseId\": \"p-25\"}");

        assertThat(outcome.status()).isEqualTo(Status.COMPLETED);
        assertThat(outcome.output()).isEqualTo("{\"id\":\"p-25\",\"card\":\"card of p-25\",\"amount\":25}");
    }

    @Test
    void anInputThatIsMissingIsNamed() {
        TaskOutcome outcome = driver.run("refunds_pay", "{\"card\": \"visa\", \"total\": 25}");

        assertThat(outcome.status()).isEqualTo(Status.FAILED_WITH_TERMINAL_ERROR);
        assertThat(outcome.reason().orElseThrow()).startsWith("refunds_pay: input \"amount\" is missing.");
    }
}
