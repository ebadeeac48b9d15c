package dev.downbeat.wiring.emit;

import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes waits for a time. A time that is known only when the workflow runs goes through a script first: for an absent one the
 * engine would wait for ever, and on one that it cannot read the workflow would hang.
 */
final class WaitEmitter {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private final Expressions expressions;
    private final TaskNames names;

    WaitEmitter(Expressions expressions, TaskNames names) {
        this.expressions = expressions;
        this.names = names;
    }

    List<WorkflowTask> emit(FlowTask task, Form.Wait wait) {
        WorkflowTask.Builder builder = names.system(task, "WAIT");
        List<WorkflowTask> emitted = new ArrayList<>();
        wait.duration().ifPresent(text -> builder.input("duration", words(text.text())));
        wait.until().ifPresent(text -> builder.input("until", text.text()));
        for (Argument argument : task.arguments()) {
            if (argument.wire() instanceof Wire.Constant constant) {
                builder.input(argument.name(), constant(argument, constant.text()));
            } else {
                String helper = HelperReferences.time(task.reference());
                emitted.add(names.helper(helper, "INLINE")
                        .input("evaluatorType", "graaljs")
                        .input("value", expressions.value(argument, Optional.of(task)))
                        .input(
                                "expression",
                                argument.name().equals("duration")
                                        ? TimeScripts.duration(task.name())
                                        : TimeScripts.until(task.name()))
                        .build());
                builder.input(argument.name(), "${" + helper + ".output.result}");
            }
        }
        emitted.add(OptionsEmitter.build(task, builder));
        return emitted;
    }

    private static String constant(Argument argument, String text) {
        if (argument.name().equals("duration")) {
            return words(text);
        }
        return argument.shape().present() instanceof JsonShape.Text ? text : minute(Instant.parse(text));
    }

    /** Never earlier than was said: the engine knows whole minutes. */
    private static String minute(Instant instant) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return MINUTES.format(
                (minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES)).atOffset(ZoneOffset.UTC));
    }

    /** A duration as the engine reads it: {@code 1h 30m}. */
    private static String words(String text) {
        Duration duration = DefinitionEmitter.seconds(text);
        List<String> words = new ArrayList<>();
        part(words, duration.toDaysPart(), "d");
        part(words, duration.toHoursPart(), "h");
        part(words, duration.toMinutesPart(), "m");
        part(words, duration.toSecondsPart(), "s");
        return words.isEmpty() ? "0s" : String.join(" ", words);
    }

    private static void part(List<String> words, long number, String unit) {
        if (number > 0) {
            words.add(number + unit);
        }
    }
}
