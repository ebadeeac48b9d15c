package dev.downbeat.it.engine;

import com.fasterxml.jackson.databind.JsonNode;

/** One try of a step, as the server tells it. Times are milliseconds since 1970 by the server's clock, 0 for not yet. */
public record Attempt(JsonNode json) {

    public String reference() {
        return json.path("referenceTaskName").asText();
    }

    public String taskId() {
        return json.path("taskId").asText();
    }

    public String status() {
        return json.path("status").asText();
    }

    /** Empty if there is none. */
    public String reason() {
        return json.path("reasonForIncompletion").asText("");
    }

    public JsonNode input() {
        return json.path("inputData");
    }

    public JsonNode output() {
        return json.path("outputData");
    }

    public int retryCount() {
        return json.path("retryCount").asInt();
    }

    public int pollCount() {
        return json.path("pollCount").asInt();
    }

    public String workerId() {
        return json.path("workerId").asText();
    }

    public long scheduled() {
        return json.path("scheduledTime").asLong();
    }

    public long started() {
        return json.path("startTime").asLong();
    }

    public long updated() {
        return json.path("updateTime").asLong();
    }

    public long ended() {
        return json.path("endTime").asLong();
    }

    @Override
    public String toString() {
        String why = reason().isEmpty() ? "" : ": " + reason();
        return reference() + " (" + json.path("taskDefName").asText() + ", retry " + retryCount() + ", polled "
                + pollCount() + ") " + status() + why;
    }
}
