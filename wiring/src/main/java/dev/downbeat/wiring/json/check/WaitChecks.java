package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a WAIT waits. Without a time it waits for an outside completion, and its inputs are data for whoever gives it. */
final class WaitChecks {

    private static final Pattern DURATION = Pattern.compile(
            "(?i)\\s*(?=\\d)(\\d+\\s*d(ays?)?)?\\s*(\\d+\\s*h((ou)?rs?)?)?\\s*(\\d+\\s*m(in(ute)?s?)?)?\\s*"
                    + "(\\d+\\s*s(ec(ond)?s?)?)?\\s*");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})( ([01]\\d|2[0-3]):[0-5]\\d( ([A-Za-z]{1,5}|GMT[+-]\\d{1,2}:\\d{2}|[+-]\\d{4}))?)?");
    private static final List<String> MISSPELT = List.of("wait_until", "waitUntil");

    private final Scope scope;
    private final JsonTask task;

    WaitChecks(Scope scope, JsonTask task) {
        this.scope = scope;
        this.task = task;
    }

    void check() {
        task.inputs().ifPresent(this::inputs);
    }

    private void inputs(ObjectValue inputs) {
        Optional<Member> duration = inputs.member("duration").filter(WaitChecks::isSet);
        Optional<Member> until = inputs.member("until").filter(WaitChecks::isSet);
        if (duration.isPresent() && until.isPresent()) {
            scope.add(JsonFieldProblems.waitContradicts(
                    new Place(task.label(), until.get().key())));
            return;
        }
        duration.ifPresent(member -> duration(member.value()));
        until.ifPresent(member -> until(member.value()));
        if (duration.isEmpty() && until.isEmpty()) {
            MISSPELT.stream()
                    .flatMap(key -> inputs.member(key).stream())
                    .findFirst()
                    .ifPresent(member -> scope.add(
                            JsonFieldProblems.waitUntil(new Place(task.label(), member.key()), name(member))));
        }
    }

    private static String name(Member member) {
        String pointer = member.key().pointer();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static boolean isSet(Member member) {
        return !(member.value() instanceof TextValue text && text.value().isEmpty());
    }

    private void duration(JsonValue value) {
        String text = literal(value);
        if (!text.contains("${") && !DURATION.matcher(text).matches()) {
            scope.add(JsonFieldProblems.durationInvalid(scope.place(task, value.site()), text));
        }
    }

    private void until(JsonValue value) {
        String text = literal(value);
        if (!text.contains("${") && !isDate(text)) {
            scope.add(JsonFieldProblems.dateInvalid(scope.place(task, value.site()), text));
        }
    }

    private static boolean isDate(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.parse(text.strip().substring(0, date.end(1)));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static String literal(JsonValue value) {
        return switch (value) {
            case TextValue text -> text.value();
            case PlainValue plain -> String.valueOf(plain.value());
            default -> "";
        };
    }
}
