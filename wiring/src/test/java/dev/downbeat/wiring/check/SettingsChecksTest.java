package dev.downbeat.wiring.check;

import static dev.downbeat.wiring.model.Flows.key;
import static dev.downbeat.wiring.model.Flows.task;
import static dev.downbeat.wiring.model.Shapes.INT;
import static dev.downbeat.wiring.model.Shapes.STRING;
import static dev.downbeat.wiring.model.Shapes.UNRESOLVED;
import static dev.downbeat.wiring.model.Shapes.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flows.At;
import dev.downbeat.wiring.model.Setting;
import dev.downbeat.wiring.model.TaskSettings;
import dev.downbeat.wiring.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsChecksTest {

    private static final Contract GREET = task(
            "greet", STRING, key("name", STRING), key("times", INT), key("tags", list(STRING)), key("x", UNRESOLVED));

    static Stream<Arguments> good() {
        return Stream.of(
                arguments(Map.of()),
                arguments(Map.of("retryCount", 0)),
                arguments(Map.of(
                        "retryLogic", "LINEAR_BACKOFF", "backoffScale", 1, "retryDelay", "5s", "maxDelay", "5s")),
                arguments(Map.of("retryLogic", "EXPONENTIAL_BACKOFF", "retryDelay", "1s", "maxDelay", "1m")),
                arguments(Map.of("jitter", "500ms")),
                arguments(Map.of("timeout", "2m", "responseTimeout", "2m", "totalTimeout", "2m")),
                arguments(Map.of("timeout", "0s", "responseTimeout", "1h")),
                arguments(Map.of("timeout", "PT2M", "pollTimeout", "1h 30m")),
                arguments(Map.of("permits", 1, "window", "1s", "concurrency", 1)),
                arguments(Map.of("timeout", "2147483647s")),
                arguments(Map.of("inputTemplate", "{\"name\": \"Ada\", \"times\": 2, \"tags\": [\"a\"]}")),
                arguments(Map.of("inputTemplate", "{\"times\": \"${workflow.input.times}\"}")),
                arguments(Map.of("inputTemplate", "{\"x\": null}")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void takesSettingsThatMakeSense(Map<String, Object> settings) {
        assertThat(check(settings)).isEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments(
                        Map.of("retryCount", -1),
                        "retryCount",
                        "SETTING_OUT_OF_RANGE] greet: retry count is -1; it is 0 or more"),
                arguments(
                        Map.of("retryLogic", "LINEAR_BACKOFF", "backoffScale", 0),
                        "backoffScale",
                        "SETTING_OUT_OF_RANGE] greet: backoffScale is 0; it is 1 or more"),
                arguments(
                        Map.of("concurrency", 0),
                        "concurrency",
                        "SETTING_OUT_OF_RANGE] greet: concurrency is 0; it is 1 or more"),
                arguments(
                        Map.of("permits", 0, "window", "1s"),
                        "permits",
                        "SETTING_OUT_OF_RANGE] greet: permits is 0; it is 1 or more"),
                arguments(Map.of("permits", 1, "window", "0s"), "window", "SETTING_OUT_OF_RANGE] greet: per is 0"),
                arguments(
                        Map.of("responseTimeout", "0s"),
                        "responseTimeout",
                        "SETTING_OUT_OF_RANGE] greet: responseTimeout is 0; it is 1 s or longer"),
                arguments(Map.of("timeout", "soon"), "timeout", "DURATION_INVALID] greet: timeout is \"soon\": "),
                arguments(
                        Map.of("timeout", "-1s"),
                        "timeout",
                        "DURATION_INVALID] greet: timeout is \"-1s\": it is" + " negative"),
                arguments(
                        Map.of("timeout", "1500ms"),
                        "timeout",
                        "DURATION_INVALID] greet: timeout is \"1500ms\":"
                                + " the server counts it in whole seconds, and this is none"),
                arguments(
                        Map.of("pollTimeout", ""),
                        "pollTimeout",
                        "DURATION_INVALID] greet: pollTimeout is \"\":" + " it is blank"),
                arguments(
                        Map.of("timeout", "2147483648s"),
                        "timeout",
                        "DURATION_INVALID] greet: timeout is \"2147483648s\":"
                                + " it is longer than the server can count"),
                arguments(
                        Map.of("jitter", "25 days"),
                        "jitter",
                        "DURATION_INVALID] greet: jitter is \"25 days\":" + " it is longer than the server can count"),
                arguments(
                        Map.of("timeout", "2m", "responseTimeout", "5m"),
                        "responseTimeout",
                        "TIMEOUTS_CONTRADICT] greet: responseTimeout 5m is longer than timeout 2m"),
                arguments(
                        Map.of("timeout", "1h", "totalTimeout", "30m"),
                        "timeout",
                        "TIMEOUTS_CONTRADICT] greet: timeout 1h is longer than totalTimeout 30m"),
                arguments(
                        Map.of("permits", 1), "permits", "RATE_LIMIT_INCOMPLETE] greet: a rate limit without a window"),
                arguments(
                        Map.of("window", "1s"),
                        "window",
                        "RATE_LIMIT_INCOMPLETE] greet: a window without a rate limit"),
                arguments(
                        Map.of("backoffScale", 2),
                        "backoffScale",
                        "RETRY_CONTRADICTS] greet: backoffScale has no effect on the retry logic FIXED"),
                arguments(
                        Map.of("retryLogic", "EXPONENTIAL_BACKOFF", "backoffScale", 2),
                        "backoffScale",
                        "RETRY_CONTRADICTS] greet: backoffScale has no effect on the retry logic EXPONENTIAL_BACKOFF"),
                arguments(
                        Map.of("retryLogic", "FIXED", "maxDelay", "1m"),
                        "maxDelay",
                        "RETRY_CONTRADICTS] greet: maxDelay has no effect on the retry logic FIXED"),
                arguments(
                        Map.of("retryLogic", "LINEAR_BACKOFF", "retryDelay", "5s", "maxDelay", "1s"),
                        "maxDelay",
                        "RETRY_CONTRADICTS] greet: maxDelay 1s is shorter than the first delay 5s"),
                arguments(
                        Map.of("inputTemplate", "{"),
                        "inputTemplate",
                        "DEFAULT_INVALID] greet: the inputTemplate does not fit: it is no JSON"),
                arguments(
                        Map.of("inputTemplate", "[]"),
                        "inputTemplate",
                        "DEFAULT_INVALID] greet: the inputTemplate does not fit: it is no JSON object"),
                arguments(
                        Map.of("inputTemplate", "{} {}"),
                        "inputTemplate",
                        "DEFAULT_INVALID] greet: the inputTemplate does not fit: it is no JSON"),
                arguments(
                        Map.of("inputTemplate", "{\"times\": \"two\"}"),
                        "inputTemplate",
                        "DEFAULT_INVALID] greet: the inputTemplate does not fit: times: it is no int"),
                arguments(
                        Map.of("inputTemplate", "{\"tags\": [1]}"),
                        "inputTemplate",
                        "DEFAULT_INVALID] greet: the inputTemplate does not fit: tags: [0] is no String"),
                arguments(
                        Map.of("inputTemplate", "{\"nme\": \"Ada\"}"),
                        "inputTemplate",
                        "DEFAULT_INVALID] greet: the inputTemplate gives \"nme\", which is no input of the task\n"
                                + "  Did you mean \"name\"?"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysOnTheSetting_whatIsWrongWithIt(Map<String, Object> settings, String at, String text) {
        assertThat(check(settings)).singleElement().satisfies(problem -> {
            assertThat(problem.text()).startsWith("[Downbeat:" + text);
            assertThat(problem.site()).isEqualTo(new At(at));
        });
    }

    @Test
    void saysAllThatIsWrong_andNothingOfWhatCouldNotBeRead() {
        assertThat(check(Map.of("retryCount", -1, "timeout", "soon", "responseTimeout", "5m", "permits", 1)))
                .extracting(problem -> problem.code().name())
                .containsExactlyInAnyOrder("SETTING_OUT_OF_RANGE", "DURATION_INVALID", "RATE_LIMIT_INCOMPLETE");
    }

    private static List<Problem> check(Map<String, Object> settings) {
        return SettingsChecks.check("greet", settings(settings), GREET);
    }

    private static TaskSettings settings(Map<String, Object> written) {
        return new TaskSettings(
                number(written, "retryCount"),
                text(written, "retryLogic"),
                text(written, "retryDelay"),
                number(written, "backoffScale"),
                text(written, "maxDelay"),
                text(written, "jitter"),
                text(written, "timeout"),
                text(written, "timeoutPolicy"),
                text(written, "responseTimeout"),
                text(written, "pollTimeout"),
                text(written, "totalTimeout"),
                number(written, "concurrency"),
                number(written, "permits"),
                text(written, "window"),
                text(written, "ownerEmail"),
                text(written, "isolationGroup"),
                text(written, "inputTemplate"));
    }

    private static Optional<Setting<String>> text(Map<String, Object> written, String name) {
        return Optional.ofNullable((String) written.get(name)).map(value -> new Setting<>(value, new At(name)));
    }

    private static Optional<Setting<Integer>> number(Map<String, Object> written, String name) {
        return Optional.ofNullable((Integer) written.get(name)).map(value -> new Setting<>(value, new At(name)));
    }
}
