package dev.downbeat.it.flow.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import dev.downbeat.it.engine.ServerDefaults;
import org.junit.jupiter.api.Test;

/** What calls out comes back from the server as it was written, also what cannot run without a broker. */
@OnEngine
final class RegisteredTest {

    @Test
    void aMessageToKafka(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(PublishingDefinition.get());
        }

        JsonNode tasks =
                registered(engine, PublishingDefinition.class, "publishing").path("tasks");

        assertThat(tasks.path(0).path("inputParameters").path("kafka_request")).isEqualTo(Run.tree("""
            {"topic": "orders-${workflow.input.region}", "bootStrapServers": "kafka-1:9092,kafka-2:9092",
             "key": "${workflow.input.order.id}", "value": "${workflow.input.order}",
             "headers": {"X-Region": "${workflow.input.region}"}}
            """));
        assertThat(tasks.path(1)
                        .path("inputParameters")
                        .path("kafka_request")
                        .path("keySerializer")
                        .asText())
                .isEqualTo("org.apache.kafka.common.serialization.LongSerializer");
    }

    @Test
    void whatIsDispatched(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(AuditDefinition.get());
            conductor.register(DispatchDefinition.get());
        }

        JsonNode tasks =
                registered(engine, DispatchDefinition.class, "dispatch").path("tasks");

        assertThat(tasks.path(2).path("inputParameters").path("startWorkflow")).isEqualTo(Run.tree("""
            {"name": "audit", "version": 3, "input": {"order": "${workflow.input.order}", "weight": 4}}
            """));
        assertThat(tasks.path(3).path("inputParameters").path("startWorkflow").has("version"))
                .isFalse();
    }

    private static JsonNode registered(Engine engine, Class<?> anchor, String name) {
        ObjectNode written = ServerDefaults.workflowResource(anchor, name, 1);
        ObjectNode registered = (ObjectNode) engine.get("/metadata/workflow/" + name + "?version=1");
        assertThat(ServerDefaults.withoutAdditionsToWorkflow(registered, written))
                .isEqualTo(written);
        return registered;
    }
}
