package dev.downbeat.wiring.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.definition.Durations;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Setting;
import dev.downbeat.wiring.model.TaskSettings;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether the settings of a task make sense, each on its own and together. */
public final class SettingsChecks {

    private final String task;
    private final List<Problem> problems = new ArrayList<>();

    private SettingsChecks(String task) {
        this.task = task;
    }

    /**
     * Judges the settings of a task.
     *
     * @param method the method's name, for the messages
     * @param settings the settings
     * @param contract the task's contract, whose inputs a template may name
     * @return the problems
     */
    public static List<Problem> check(String method, TaskSettings settings, Contract contract) {
        SettingsChecks checks = new SettingsChecks(method);
        checks.ranges(settings);
        checks.retries(settings);
        checks.timeouts(settings);
        checks.rateLimit(settings);
        settings.inputTemplate().ifPresent(template -> checks.template(template, contract));
        return List.copyOf(checks.problems);
    }

    private void ranges(TaskSettings settings) {
        atLeast("retry count", settings.retryCount(), 0);
        atLeast("backoffScale", settings.backoffScale(), 1);
        atLeast("concurrency", settings.concurrency(), 1);
        atLeast("permits", settings.permits(), 1);
    }

    private void atLeast(String name, Optional<Setting<Integer>> setting, int least) {
        setting.filter(written -> written.value() < least)
                .ifPresent(written ->
                        problems.add(SettingProblems.outOfRange(place(written), name, written.value(), least)));
    }

    private void retries(TaskSettings settings) {
        Optional<Duration> delay = seconds("delay", settings.retryDelay());
        Optional<Duration> maxDelay = seconds("maxDelay", settings.maxDelay());
        duration("jitter", settings.jitter(), Durations::read)
                .ifPresent(jitter -> fits("jitter", settings.jitter().orElseThrow(), jitter.toMillis()));
        boolean isFixed = settings.retryLogic().isEmpty()
                || settings.retryLogic().get().value().equals("FIXED");
        boolean isExponential = settings.retryLogic()
                .filter(logic -> logic.value().equals("EXPONENTIAL_BACKOFF"))
                .isPresent();
        settings.backoffScale()
                .filter(scale -> isFixed || isExponential)
                .ifPresent(scale -> problems.add(SettingProblems.backoffIgnored(
                        place(scale), "backoffScale", isFixed ? "FIXED" : "EXPONENTIAL_BACKOFF", "LINEAR_BACKOFF")));
        settings.maxDelay()
                .filter(longest -> isFixed)
                .ifPresent(longest -> problems.add(SettingProblems.backoffIgnored(
                        place(longest), "maxDelay", "FIXED", "LINEAR_BACKOFF or EXPONENTIAL_BACKOFF")));
        if (!isFixed
                && delay.isPresent()
                && maxDelay.isPresent()
                && maxDelay.get().isPositive()
                && maxDelay.get().compareTo(delay.get()) < 0) {
            Setting<String> longest = settings.maxDelay().orElseThrow();
            problems.add(SettingProblems.maxDelayShort(
                    place(longest),
                    longest.value(),
                    settings.retryDelay().orElseThrow().value()));
        }
    }

    private void timeouts(TaskSettings settings) {
        Optional<Duration> timeout = seconds("timeout", settings.timeout());
        Optional<Duration> response = seconds("responseTimeout", settings.responseTimeout());
        seconds("pollTimeout", settings.pollTimeout());
        Optional<Duration> total = seconds("totalTimeout", settings.totalTimeout());
        settings.responseTimeout()
                .filter(written -> response.filter(Duration::isZero).isPresent())
                .ifPresent(written -> problems.add(SettingProblems.responseTimeoutZero(place(written))));
        longer("responseTimeout", settings.responseTimeout(), response, "timeout", settings.timeout(), timeout);
        longer("timeout", settings.timeout(), timeout, "totalTimeout", settings.totalTimeout(), total);
    }

    /** A zero time-out is none. */
    private void longer(
            String inner,
            Optional<Setting<String>> innerText,
            Optional<Duration> innerTime,
            String outer,
            Optional<Setting<String>> outerText,
            Optional<Duration> outerTime) {
        if (innerTime.isPresent()
                && outerTime.isPresent()
                && outerTime.get().isPositive()
                && innerTime.get().compareTo(outerTime.get()) > 0) {
            Setting<String> written = innerText.orElseThrow();
            problems.add(SettingProblems.timeoutsContradict(
                    place(written),
                    inner,
                    written.value(),
                    outer,
                    outerText.orElseThrow().value()));
        }
    }

    private void rateLimit(TaskSettings settings) {
        seconds("per", settings.window())
                .filter(Duration::isZero)
                .ifPresent(zero -> problems.add(
                        SettingProblems.windowZero(place(settings.window().orElseThrow()))));
        if (settings.permits().isPresent() != settings.window().isPresent()) {
            Place place = settings.permits().isPresent()
                    ? place(settings.permits().get())
                    : place(settings.window().orElseThrow());
            problems.add(SettingProblems.rateLimitIncomplete(
                    place, settings.permits().isPresent() ? "per" : "permits"));
        }
    }

    private Optional<Duration> seconds(String name, Optional<Setting<String>> setting) {
        return duration(name, setting, Durations::readSeconds)
                .filter(duration -> fits(name, setting.orElseThrow(), duration.toSeconds()));
    }

    private Optional<Duration> duration(
            String name, Optional<Setting<String>> setting, Function<String, Durations.Reading> read) {
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        Setting<String> written = setting.get();
        return switch (read.apply(written.value())) {
            case Durations.Reading.Unreadable unreadable -> {
                problems.add(
                        SettingProblems.durationInvalid(place(written), name, written.value(), unreadable.problem()));
                yield Optional.empty();
            }
            case Durations.Reading.Read(Duration duration) -> Optional.of(duration);
        };
    }

    /** The server counts in an {@code int}. */
    private boolean fits(String name, Setting<String> written, long count) {
        if (count <= Integer.MAX_VALUE) {
            return true;
        }
        problems.add(SettingProblems.durationInvalid(
                place(written), name, written.value(), "it is longer than the server can count"));
        return false;
    }

    private void template(Setting<String> template, Contract contract) {
        Optional<JsonNode> parsed = InputTemplate.parse(template.value());
        if (parsed.isEmpty()) {
            problems.add(SettingProblems.templateInvalid(place(template), "it is no JSON"));
            return;
        }
        JsonNode json = parsed.get();
        if (!json.isObject()) {
            problems.add(SettingProblems.templateInvalid(place(template), "it is no JSON object"));
            return;
        }
        json.properties()
                .forEach(entry -> contract.input(entry.getKey())
                        .ifPresentOrElse(
                                input -> {
                                    boolean isExpression = entry.getValue().isTextual()
                                            && entry.getValue().textValue().contains("${");
                                    if (!isExpression) {
                                        JsonFit.misfit(entry.getValue(), input.shape())
                                                .ifPresent(misfit -> problems.add(SettingProblems.templateInvalid(
                                                        place(template), entry.getKey() + ": " + misfit)));
                                    }
                                },
                                () -> problems.add(SettingProblems.templateUnknown(
                                        place(template), entry.getKey(), contract.inputNames()))));
    }

    private Place place(Setting<?> setting) {
        return new Place(task, setting.site());
    }
}
