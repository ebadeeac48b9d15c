package dev.downbeat.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.definition.Durations.Reading.Read;
import dev.downbeat.definition.Durations.Reading.Unreadable;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "90s, PT90S",
        "2m, PT2M",
        "1h 30m, PT1H30M",
        "1h30m, PT1H30M",
        "3 days, PT72H",
        "1 Day 2 hours, PT26H",
        "500ms, PT0.5S",
        "1s 500 millis, PT1.5S",
        "1d 2h, PT26H",
        "0s, PT0S",
        "0 days, PT0S",
        "  5 min , PT5M",
        "10 SECONDS, PT10S",
        "PT1H, PT1H",
        "pt1h, PT1H",
        "P1DT2H, PT26H",
        "P2D, PT48H",
        "PT0.5S, PT0.5S",
        "007s, PT7S",
    })
    void readsWhatPeopleWrite(String text, Duration duration) {
        assertThat(Durations.read(text)).isEqualTo(new Read(duration));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | it is blank; ",
                "'  '    | it is blank; ",
                "90      | \"90\" has no unit; ",
                "1h 30   | \"30\" has no unit; ",
                "-5s     | it is negative",
                "PT-5S   | it is negative",
                "-PT5S   | it is negative",
                "soon    | \"soon\" is no number with a unit; ",
                "2 weeks | \"weeks\" is no unit; ",
                "1.5s    | \"1.5s\" has no unit; ",
                "30m 1h  | units go from the longest to the shortest, each once; ",
                "1s 1s   | units go from the longest to the shortest, each once; ",
                "P1M     | years, months and weeks have no fixed place in a duration; days do; ",
                "P1W     | years, months and weeks have no fixed place in a duration; days do; ",
                "PT      | it is not ISO-8601, which is like P1DT2H30M; ",
                "PT5     | it is not ISO-8601, which is like P1DT2H30M; ",
                "99999999999999999999s  | it is longer than can be counted",
                "9999999999999999d      | it is longer than can be counted",
                "1h, 5m  | \", 5m\" is no number with a unit; ",
            })
    void saysWhatIsWrong_withWhatItCannotRead(String text, String problem) {
        assertThat(Durations.read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.problem()).startsWith(problem.strip()));
    }

    @ParameterizedTest
    @CsvSource({"500ms, less than one", "1s 1ms, none", "PT0.1S, less than one"})
    void refusesFractions_whereTheServerCountsSeconds(String text, String which) {
        assertThat(Durations.readSeconds(text))
                .isEqualTo(new Unreadable("the server counts it in whole seconds, and this is " + which));
        assertThat(Durations.read(text)).isInstanceOf(Read.class);
    }

    @ParameterizedTest
    @CsvSource({"90s, PT90S", "2000ms, PT2S", "0ms, PT0S"})
    void readsWholeSeconds_inAnyUnit(String text, Duration duration) {
        assertThat(Durations.readSeconds(text)).isEqualTo(new Read(duration));
    }
}
