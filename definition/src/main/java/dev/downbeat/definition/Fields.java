package dev.downbeat.definition;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The typed view of the fields of one object of a definition. They were checked, so no reading fails. */
final class Fields {

    private Fields() {}

    /** An unmodifiable copy in plain values, of which every known field holds what it should. */
    static Map<String, @Nullable Object> checked(Shape shape, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> values = Values.object(fields, "");
        Flaw.in(shape, values).ifPresent(flaw -> {
            throw new DefinitionException(flaw.message());
        });
        return values;
    }

    static Optional<String> text(Map<String, @Nullable Object> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Object::toString);
    }

    static String text(Map<String, @Nullable Object> fields, String name, String absent) {
        return text(fields, name).orElse(absent);
    }

    static Optional<Integer> whole(Map<String, @Nullable Object> fields, String name) {
        return number(fields, name).map(Math::toIntExact);
    }

    static Optional<Boolean> flag(Map<String, @Nullable Object> fields, String name) {
        return text(fields, name).map(Boolean::valueOf);
    }

    static Optional<Duration> seconds(Map<String, @Nullable Object> fields, String name) {
        return number(fields, name).map(Duration::ofSeconds);
    }

    static Optional<Duration> millis(Map<String, @Nullable Object> fields, String name) {
        return number(fields, name).map(Duration::ofMillis);
    }

    private static Optional<Long> number(Map<String, @Nullable Object> fields, String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(Flaw::whole);
    }

    @SuppressWarnings("unchecked") // Values makes maps with text keys only
    static Optional<Map<String, @Nullable Object>> object(Map<String, @Nullable Object> fields, String name) {
        return fields.get(name) instanceof Map<?, ?> map
                ? Optional.of((Map<String, @Nullable Object>) map)
                : Optional.empty();
    }

    static Map<String, @Nullable Object> map(Map<String, @Nullable Object> fields, String name) {
        return object(fields, name).orElse(Map.of());
    }

    static List<String> texts(Map<String, @Nullable Object> fields, String name) {
        return items(fields.get(name)).stream().map(String::valueOf).toList();
    }

    static List<WorkflowTask> tasks(Map<String, @Nullable Object> fields, String name) {
        return tasks(fields.get(name));
    }

    private static List<WorkflowTask> tasks(@Nullable Object list) {
        return items(list).stream().map(Fields::task).toList();
    }

    static List<List<WorkflowTask>> branches(Map<String, @Nullable Object> fields, String name) {
        return items(fields.get(name)).stream().map(Fields::tasks).toList();
    }

    static Map<String, List<WorkflowTask>> cases(Map<String, @Nullable Object> fields, String name) {
        Map<String, List<WorkflowTask>> cases = new LinkedHashMap<>();
        map(fields, name).forEach((value, tasks) -> cases.put(value, tasks(tasks)));
        return Collections.unmodifiableMap(cases);
    }

    private static List<?> items(@Nullable Object list) {
        return list instanceof List<?> items ? items : List.of();
    }

    @SuppressWarnings("unchecked") // as in object(…), and checked to be a map
    private static WorkflowTask task(Object fields) {
        return new WorkflowTask((Map<String, @Nullable Object>) fields);
    }

    /** The list that a field holds, with one item more. */
    static List<@Nullable Object> with(Map<String, @Nullable Object> fields, String name, Object item) {
        List<@Nullable Object> all = new ArrayList<>(items(fields.get(name)));
        all.add(item);
        return all;
    }

    /** The object that a field holds, with one entry more. */
    static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> fields, String name, String key, @Nullable Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(map(fields, name));
        all.put(key, value);
        return all;
    }

    /** Whole seconds for the server, which keeps nothing finer. */
    static long seconds(Duration duration, String field) {
        if (duration.isNegative() || !duration.truncatedTo(ChronoUnit.SECONDS).equals(duration)) {
            throw new DefinitionException(field + ": expected whole seconds, zero or more, found " + duration);
        }
        return duration.toSeconds();
    }

    static long millis(Duration duration, String field) {
        if (duration.isNegative() || !duration.truncatedTo(ChronoUnit.MILLIS).equals(duration)) {
            throw new DefinitionException(field + ": expected whole milliseconds, zero or more, found " + duration);
        }
        return duration.toMillis();
    }
}
