package dev.downbeat.client.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * When a queue was polled last.
 *
 * @param taskType the task type. Conductor: {@code queueName}
 * @param domain the domain that was polled; empty for none. Conductor: {@code domain}
 * @param workerId who polled. Conductor: {@code workerId}
 * @param at when, by the server's clock. Conductor: {@code lastPollTime}
 */
public record Poll(String taskType, Optional<String> domain, String workerId, Instant at) {

    static Poll of(JsonNode json) {
        return new Poll(
                json.path("queueName").asText(),
                Optional.of(json.path("domain").asText("")).filter(domain -> !domain.isEmpty()),
                json.path("workerId").asText(),
                Instant.ofEpochMilli(json.path("lastPollTime").asLong()));
    }
}
