package dev.downbeat.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatcherTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, 5",
        "PT0.1S, 25",
        "PT2S, 500",
        "PT6S, 1500",
        "PT1M, 1500",
        "PT5M, 6000",
        "PT1H, 15000",
        "P7D, 15000"
    })
    void looksMoreSeldom_theLongerAnExecutionIsWaitedFor(Duration age, long millis) {
        assertThat(Watcher.pause(age, 1)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void looksAtAllOfThemTwoHundredTimesASecond_howeverManyThereAre() {
        for (int waiting : new int[] {10, 300, 3000, 50_000}) {
            double looks = waiting / (Watcher.pause(Duration.ZERO, waiting).toMillis() / 1000.0);
            assertThat(looks).as("%d waiting", waiting).isBetween(199.0, 201.0);
        }
    }
}
