package dev.downbeat.it.workers.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.TaskResult.Status;
import dev.downbeat.worker.TaskDriver;
import dev.downbeat.worker.TaskOutcome;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** How a user tests a worker without a server: as the plain object that it is, and with its JSON through the driver. */
final class TaskDriverTest {

    private final TaskDriver driver = TaskDriver.of(new PricesRegistration(new Shop()));

    @Test
    void pricesAsAPlainObject() {
        assertThat(new Shop().price(new BigDecimal("1.25"), 3)).isEqualTo(new BigDecimal("3.75"));
    }

    @Test
    void pricesWithJsonInAndOut_withItsDefaults() {
        TaskOutcome three = driver.run("driven_price", "{\"unit-price\": 1.25, \"copies\": 3}");
        TaskOutcome one = driver.run("driven_price", "{\"unit-price\": 1.25}");

        assertThat(three.status()).isEqualTo(Status.COMPLETED);
        assertThat(three.output()).isEqualTo("{\"total\":3.75}");
        assertThat(one.output()).isEqualTo("{\"total\":1.25}");
    }

    @Test
    void failsForGood_whenTheInputIsNotWhatTheWorkerNeeds() {
        TaskOutcome outcome = driver.run("driven_price", "{\"unitPrice\": 1.25}");

        assertThat(outcome.status()).isEqualTo(Status.FAILED_WITH_TERMINAL_ERROR);
        assertThat(outcome.reason())
                .hasValueSatisfying(reason -> assertThat(reason)
                        .startsWith("driven_price: input \"unit-price\" is missing. It needs a decimal;"
                                + " what arrived: unitPrice."));
    }

    @Test
    void failsAsTheWorkerDoes_andKeepsItsLog() {
        TaskOutcome charged = driver.retried(2).run("driven_charge", "{\"customer\": \"Ada\"}");
        TaskOutcome refused = driver.run("driven_charge", "{\"customer\": \"\"}");

        assertThat(charged.logs()).containsExactly("charging, attempt 3");
        assertThat(refused.status()).isEqualTo(Status.FAILED_WITH_TERMINAL_ERROR);
        assertThat(refused.reason()).contains("nobody to charge");
        assertThat(refused.stackTrace())
                .hasValueSatisfying(trace -> assertThat(trace).contains("Shop.charge("));
    }

    @Test
    void namesTheTasks_whenThereIsNoSuchTask() {
        assertThatThrownBy(() -> driver.run("price", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no task \"price\"; there are: driven_price, driven_charge");
    }
}
