package dev.downbeat.it.flow.waits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waits for a time: what is wired comes in the engine's words, and what is no time fails instead of waiting for ever. */
@OnEngine
final class WaitsTest {

    private static final Instant PAST = Instant.parse("2026-01-31T18:30:01.000000001Z");

    private Conductor conductor;
    private WaitsClient waits;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
        conductor.register(WaitsDefinition.get());
        waits = new WaitsClient(conductor);
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    @Test
    void waitsAsLongAsSaid_inEveryForm(Engine engine) {
        String id = waits.start("1 second", Duration.ofMillis(500), 1, "2026-01-31", PAST)
                .workflowId();

        History end = new Run(engine, id).await("COMPLETED");

        assertThat(end.last("fixed").input().path("duration").asText()).isEqualTo("1s");
        assertThat(end.last("fixed").ended() - end.last("fixed").started()).isGreaterThanOrEqualTo(900);
        assertThat(end.last("fixedDate").input().path("until").asText()).isEqualTo("2026-01-31 18:30 UTC");
        assertThat(end.last("constant").input().path("duration").asText()).isEqualTo("1s");
        assertThat(end.last("constantDate").input().path("until").asText()).isEqualTo("2026-01-31 18:31 UTC");
        assertThat(end.last("asText").input().path("duration").asText()).isEqualTo("1s");
        assertThat(end.last("asText").ended() - end.last("asText").started()).isGreaterThanOrEqualTo(900);
        assertThat(end.last("asDuration").input().path("duration").asText()).isEqualTo("1s");
        assertThat(end.last("asTemplate").input().path("duration").asText()).isEqualTo("1s");
        assertThat(end.last("asDay").input().path("until").asText()).isEqualTo("2026-01-31");
        assertThat(end.last("asMoment").input().path("until").asText()).isEqualTo("2026-01-31 18:31 UTC");
        assertThat(end.attempts())
                .extracting(attempt -> attempt.reference())
                .containsExactly(
                        "fixed",
                        "fixedDate",
                        "constant",
                        "constantDate",
                        "asText_time",
                        "asText",
                        "asDuration_time",
                        "asDuration",
                        "asTemplate_time",
                        "asTemplate",
                        "asDay_time",
                        "asDay",
                        "asMoment_time",
                        "asMoment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90s | 1m 30s",
                "1h 30m | 1h 30m",
                "3 days | 3d",
                "500ms | 1s",
                "1500 ms | 2s",
                "PT1H | 1h",
                "P1DT2H3M4.5S | 1d 2h 3m 5s"
            })
    void putsADurationIntoTheEnginesWords(String text, String words, Engine engine) {
        String id = waits.start(text, Duration.ZERO, 1, "2026-01-31", PAST).workflowId();

        History seen = new Run(engine, id).until(history -> history.has("asText"));

        assertThat(seen.last("asText").input().path("duration").asText()).isEqualTo(words);
        engine.delete("/workflow/" + id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'soon' | asText: the duration is \"soon\", which is no duration such as 90s, 1h 30m or PT1H",
                "'5' | asText: the duration is \"5\", which is no duration such as 90s, 1h 30m or PT1H",
                "'PT' | asText: the duration is \"PT\", which is no duration such as 90s, 1h 30m or PT1H",
                "'PT-5S' | asText: the duration is \"PT-5S\", which is no duration such as 90s, 1h 30m or PT1H",
                "'' | asText: the duration is \"\", which is no duration such as 90s, 1h 30m or PT1H",
                "'99999 days' | asText: the duration is \"99999 days\", which is longer than the server can count"
            })
    void failsOnWhatIsNoDuration(String text, String reason, Engine engine) {
        String id = waits.start(text, Duration.ZERO, 1, "2026-01-31", PAST).workflowId();

        assertThat(new Run(engine, id).await("FAILED").reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow | asDay: until is \"tomorrow\", which is no date such as 2026-01-31 18:30 UTC or"
                        + " 2026-01-31T18:30:00Z",
                "2026-02-30 | asDay: until is \"2026-02-30\", which is not in the calendar",
                "2026-01-31 25:00 | asDay: until is \"2026-01-31 25:00\", which is not in the calendar",
                "2026-01-31 18:30 Europe/Berlin | asDay: until is \"2026-01-31 18:30 Europe/Berlin\", which is no date"
                        + " such as"
            })
    void failsOnWhatIsNoDate(String day, String reason, Engine engine) {
        String id = waits.start("0s", Duration.ZERO, 0, day, PAST).workflowId();

        assertThat(new Run(engine, id).await("FAILED").reason()).contains(reason);
    }

    @Test
    void failsOnWhatIsAbsent(Engine engine) {
        Run run = Run.start(engine, "{\"name\": \"waits\", \"version\": 1, \"input\": {\"text\": null}}");

        assertThat(run.await("FAILED").reason()).contains("asText: the duration is absent");
    }
}
