package dev.downbeat.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an execution did and when, as text for a terminal: a line a step with its start, a bar, its length and its tries.
 *
 * <p>It is made of a {@link WorkflowSnapshot} and asks the server nothing. Times are of the server's clock, from the start of
 * the execution, in seconds. A step in a loop has a line a round; joins are left out.
 */
public final class Timeline {

    private static final int NAME = 30;
    private static final int NOTE = 28;
    private static final int LEAST_BAR = 10;

    /** All tries of one step in one round. */
    private static final class Row {
        private final String name;
        private final List<TaskSnapshot> tries = new ArrayList<>();

        private Row(String name) {
            this.name = name;
        }

        private Optional<Instant> start() {
            return tries.stream().flatMap(task -> begun(task).stream()).min(Instant::compareTo);
        }

        private Optional<Instant> end() {
            TaskSnapshot last = tries.get(tries.size() - 1);
            return last.endedAt().filter(end -> end.toEpochMilli() > 0);
        }

        private static Optional<Instant> begun(TaskSnapshot task) {
            return task.startedAt()
                    .filter(start -> start.toEpochMilli() > 0)
                    .or(task::scheduledAt)
                    .filter(start -> start.toEpochMilli() > 0);
        }
    }

    private final WorkflowSnapshot snapshot;

    private Timeline(WorkflowSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * The timeline of an execution.
     *
     * @param snapshot the execution, read with its tasks
     * @return the timeline
     */
    public static Timeline of(WorkflowSnapshot snapshot) {
        return new Timeline(snapshot);
    }

    /**
     * Writes the timeline.
     *
     * @param columns how wide it may be, 80 or more
     * @param plain whether only ASCII is used
     * @return the text, with a line end after each line
     */
    public String text(int columns, boolean plain) {
        Instant start = snapshot.startedAt().orElse(Instant.EPOCH);
        Map<String, Row> rows = rows();
        Instant end = snapshot.endedAt()
                .filter(instant -> instant.isAfter(start))
                .orElse(rows.values().stream()
                        .flatMap(row -> row.end().stream())
                        .max(Instant::compareTo)
                        .orElse(start));
        StringBuilder text = new StringBuilder();
        text.append(snapshot.workflowName())
                .append(" v")
                .append(snapshot.workflowVersion())
                .append("  ")
                .append(snapshot.workflowId())
                .append("  ")
                .append(snapshot.status())
                .append(" in ")
                .append(seconds(Duration.between(start, end)))
                .append(" s\n\n");
        int bar = Math.max(LEAST_BAR, Math.max(80, columns) - NAME - NOTE - 10);
        rows.values().forEach(row -> line(text, row, start, end, bar, plain));
        return text.toString();
    }

    private Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (TaskSnapshot task : snapshot.tasks()) {
            if (!task.taskType().equals("JOIN") && !task.taskType().equals("EXCLUSIVE_JOIN")) {
                rows.computeIfAbsent(task.referenceName(), reference -> new Row(name(task)))
                        .tries
                        .add(task);
            }
        }
        return rows;
    }

    /** The engine puts the round after two underscores. */
    private static String name(TaskSnapshot task) {
        String reference = task.referenceName();
        int round = reference.lastIndexOf("__");
        String name = round < 0
                ? reference
                : reference.substring(0, round) + " (round " + reference.substring(round + 2) + ")";
        Object chosen = task.output().get("selectedCase");
        if (!task.taskType().equals("SWITCH") || chosen == null) {
            return name;
        }
        // Where no case matches, the engine has the text of the value, or "null" where a script gave none.
        return name + " → " + (chosen.equals("null") ? "otherwise" : chosen);
    }

    private static void line(StringBuilder text, Row row, Instant start, Instant end, int bar, boolean plain) {
        Instant from = row.start().orElse(end);
        Instant to = row.end().orElse(end);
        long whole = Math.max(1, Duration.between(start, end).toMillis());
        int before = (int) Math.min(
                bar - 1, Math.max(0, Duration.between(start, from).toMillis() * bar / whole));
        int length = (int) Math.max(
                0, Math.min(bar - before, Duration.between(from, to).toMillis() * bar / whole));
        String name = plain ? row.name.replace("→", "->") : row.name;
        text.append(String.format(
                        Locale.ROOT,
                        "%6s  %-" + NAME + "s %-" + bar + "s %6s s  %s",
                        seconds(Duration.between(start, from)),
                        name.length() > NAME ? name.substring(0, NAME - 1) + (plain ? "~" : "…") : name,
                        " ".repeat(before) + (length == 0 ? plain ? "|" : "▏" : (plain ? "#" : "█").repeat(length)),
                        seconds(Duration.between(from, to)),
                        note(row))
                .stripTrailing());
        text.append('\n');
    }

    private static String note(Row row) {
        TaskSnapshot last = row.tries.get(row.tries.size() - 1);
        String tries = row.tries.size() == 1 ? "" : row.tries.size() + " tries";
        String status =
                last.status() == TaskStatus.COMPLETED ? "" : last.status().toString();
        return status.isEmpty() || tries.isEmpty() ? status + tries : status + ", " + tries;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f", duration.toMillis() / 1000.0);
    }
}
