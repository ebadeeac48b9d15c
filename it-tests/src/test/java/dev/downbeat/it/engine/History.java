package dev.downbeat.it.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An execution as the server told it at one moment. Its text, one line an attempt, is what failed assertions show. */
public record History(JsonNode json) {

    public String status() {
        return json.path("status").asText();
    }

    /** Empty if there is none. */
    public String reason() {
        return json.path("reasonForIncompletion").asText("");
    }

    public JsonNode output() {
        return json.path("output");
    }

    /** Every try of every step, in the order of the server. */
    public List<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        json.path("tasks").forEach(task -> attempts.add(new Attempt(task)));
        return attempts;
    }

    /** Whether a step was reached. */
    public boolean has(String reference) {
        return attempts().stream().anyMatch(attempt -> attempt.reference().equals(reference));
    }

    /** The last try of a step. */
    public Attempt last(String reference) {
        List<Attempt> tries = attempts().stream()
                .filter(attempt -> attempt.reference().equals(reference))
                .toList();
        assertThat(tries).as("tries of %s in%n%s", reference, this).isNotEmpty();
        return tries.getLast();
    }

    /** The last try of all. */
    public Attempt last() {
        assertThat(attempts()).as(this::toString).isNotEmpty();
        return attempts().getLast();
    }

    /** Asserts how the tries went, one status each, in order. */
    public List<Attempt> went(String... statuses) {
        List<Attempt> attempts = attempts();
        assertThat(attempts.stream().map(Attempt::status)).as(this::toString).containsExactly(statuses);
        return attempts;
    }

    @Override
    public String toString() {
        String head = json.path("workflowName").asText() + " "
                + json.path("workflowId").asText() + " " + status();
        String why = reason().isEmpty() ? "" : ": " + reason();
        return head
                + why
                + attempts().stream().map(attempt -> "\n    " + attempt).collect(Collectors.joining());
    }
}
