package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.problem.JsonFieldProblems;
import dev.downbeat.wiring.problem.JsonTaskProblems;
import dev.downbeat.wiring.problem.Place;
import java.util.List;
import java.util.Optional;

/** The message of a task that publishes to Kafka. */
final class KafkaChecks {

    private static final String REQUEST = "kafka_request";
    private static final String WHY = "The task fails without";

    private final Scope scope;
    private final JsonTask task;

    KafkaChecks(Scope scope, JsonTask task) {
        this.scope = scope;
        this.task = task;
    }

    void check() {
        Optional<JsonValue> request = task.inputs().flatMap(inputs -> inputs.get(REQUEST));
        if (request.isPresent()) {
            // What an expression gives, the run decides.
            if (request.get() instanceof ObjectValue message) {
                message(message);
            }
        } else if (!FormChecks.given(task).contains(REQUEST)) {
            scope.add(JsonFieldProblems.missingFor(
                    scope.place(task), "KAFKA_PUBLISH task", REQUEST, "It holds topic, bootStrapServers and value"));
        }
    }

    private void message(ObjectValue message) {
        for (String field : List.of("topic", "bootStrapServers", "value")) {
            if (message.get(field).isEmpty()) {
                scope.add(JsonFieldProblems.missingFor(
                        new Place(task.label(), message.site()), "KAFKA_PUBLISH task", REQUEST + "." + field, WHY));
            }
        }
        message.object("headers")
                .ifPresent(headers -> headers.members().forEach((name, member) -> {
                    if (name.isBlank()) {
                        scope.add(JsonTaskProblems.headerName(new Place(task.label(), member.key()), name));
                    }
                }));
    }
}
