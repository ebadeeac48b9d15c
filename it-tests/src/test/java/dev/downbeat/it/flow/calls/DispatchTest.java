package dev.downbeat.it.flow.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks named by data, events on the engine's own queue, workflows that are started and not waited for. */
@OnEngine
final class DispatchTest {

    /** Answers so that the task is seen. */
    private static final class Harbour implements Loads {
        @Override
        public Label byShip(String order) {
            return new Label(order, "ship");
        }

        @Override
        public Label byAir(String order) {
            return new Label(order, "air");
        }

        @Override
        public int weigh(String order) {
            return order.length();
        }
    }

    private Conductor conductor;
    private DispatchClient dispatch;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.work(new LoadsRegistration(new Harbour()));
        conductor.register(AuditDefinition.get());
        conductor.register(DispatchDefinition.get());
        dispatch = new DispatchClient(conductor);
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    @Test
    void callsTheTaskThatTheDataNames() {
        assertThat(dispatch.run("o-1", "byShip").label()).isEqualTo(new Loads.Label("o-1", "ship"));
        assertThat(dispatch.run("o-2", "byAir").label()).isEqualTo(new Loads.Label("o-2", "air"));
    }

    @Test
    void startsAnotherWorkflow_andGoesOnWithItsId(Engine engine) {
        Dispatch.Sent sent = dispatch.run("o-3", "byShip");

        History audit = new Run(engine, sent.audit()).await("COMPLETED");
        assertThat(audit.output()).isEqualTo(Run.tree("{\"result\": \"o-3\"}"));
        assertThat(audit.json().path("workflowVersion").asInt()).isEqualTo(3);
        assertThat(audit.json().path("input")).isEqualTo(Run.tree("{\"order\": \"o-3\", \"weight\": 4}"));
        assertThat(audit.json().path("parentWorkflowId").asText("")).isEmpty();
    }

    @Test
    void publishesAnEvent_toTheEnginesOwnQueue(Engine engine) {
        String correlation = dispatch.start("o-event", "byAir").workflowId();

        History end = new Run(engine, correlation).await("COMPLETED");

        Attempt announced = end.last("announce");
        assertThat(announced.output().path("event_produced").asText()).isEqualTo("conductor:dispatch:shipped");
        assertThat(announced.output().path("order").asText()).isEqualTo("o-event");
        assertThat(announced.output().path("label"))
                .isEqualTo(Run.tree("{\"code\": \"o-event\", \"carrier\": \"air\"}"));
    }
}
