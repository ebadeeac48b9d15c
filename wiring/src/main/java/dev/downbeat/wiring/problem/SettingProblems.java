package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The catalogue, part: the settings and inputs of a task. */
public final class SettingProblems {

    private SettingProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem durationInvalid(Place place, String setting, String text, String reason) {
        return problem(Code.DURATION_INVALID, place, setting + " is \"" + text + "\": " + reason);
    }

    public static Problem timeoutsContradict(
            Place place, String inner, String innerText, String outer, String outerText) {
        return problem(
                Code.TIMEOUTS_CONTRADICT,
                place,
                inner + " " + innerText + " is longer than " + outer + " " + outerText,
                inner.equals("responseTimeout")
                        ? "The server refuses such a definition: a sign of life is due within the time of a try"
                        : "One try would outlast all tries together");
    }

    public static Problem responseTimeoutZero(Place place) {
        return problem(
                Code.SETTING_OUT_OF_RANGE,
                place,
                "responseTimeout is 0; it is 1 s or longer",
                "Leave it out for the server's default of one hour");
    }

    public static Problem windowZero(Place place) {
        return problem(Code.SETTING_OUT_OF_RANGE, place, "per is 0; a window is 1 s or longer");
    }

    public static Problem outOfRange(Place place, String setting, int value, int least) {
        return problem(Code.SETTING_OUT_OF_RANGE, place, setting + " is " + value + "; it is " + least + " or more");
    }

    public static Problem rateLimitIncomplete(Place place, String missing) {
        return problem(
                Code.RATE_LIMIT_INCOMPLETE,
                place,
                missing.equals("per") ? "a rate limit without a window" : "a window without a rate limit",
                "Say both: @RateLimit(permits = 100, per = \"10s\")");
    }

    public static Problem backoffIgnored(Place place, String setting, String logic, String needed) {
        return problem(
                Code.RETRY_CONTRADICTS,
                place,
                setting + " has no effect on the retry logic " + logic,
                "It goes with " + needed);
    }

    public static Problem maxDelayShort(Place place, String maxDelay, String delay) {
        return problem(
                Code.RETRY_CONTRADICTS, place, "maxDelay " + maxDelay + " is shorter than the first delay " + delay);
    }

    public static Problem templateInvalid(Place place, String reason) {
        return problem(Code.DEFAULT_INVALID, place, "the inputTemplate does not fit: " + reason);
    }

    public static Problem templateUnknown(Place place, String key, Collection<String> inputs) {
        List<String> details = new ArrayList<>();
        NearestName.question(key, inputs).ifPresent(details::add);
        details.add("The task takes: " + NearestName.list(inputs));
        return new Problem(
                Code.DEFAULT_INVALID,
                place.site(),
                place.words() + ": the inputTemplate gives \"" + key + "\", which is no input of the task",
                details);
    }

    public static Problem defaultInvalid(Place place, String text, String type, String reason) {
        return problem(
                Code.DEFAULT_INVALID,
                place,
                "the default \"" + text + "\" is no " + type + (reason.isEmpty() ? "" : ": " + reason));
    }

    public static Problem defaultMisplaced(Place place, String reason) {
        return problem(Code.DEFAULT_INVALID, place, "a default has no place here: " + reason);
    }

    public static Problem inputTaken(Place place, String key, String other) {
        return problem(
                Code.INPUT_TAKEN, place, "the key \"" + key + "\" is that of the parameter " + other + " already");
    }

    public static Problem inputEmpty(Place place) {
        return problem(Code.INPUT_EMPTY, place, "the key is blank", "Leave it out for the parameter's own name");
    }

    public static Problem wholeNotAlone(Place place, String other) {
        return problem(
                Code.WHOLE_NOT_ALONE,
                place,
                "it takes the whole input, so " + other + " cannot be an input beside it",
                "Make " + other + " a property of the whole, or take the inputs one by one");
    }

    public static Problem wholeNotObject(Place place, String type) {
        return problem(
                Code.WHOLE_NOT_OBJECT,
                place,
                "the whole input is an object, not " + WiringProblems.withArticle(type),
                "Take a record, a POJO or a map");
    }

    public static Problem usesDeprecated(Place place, String task, String worker) {
        return problem(
                Code.USES_DEPRECATED,
                place,
                "the task " + task + " of " + worker + " is deprecated",
                "@SuppressWarnings(\"downbeat:USES_DEPRECATED\") says that you know");
    }
}
