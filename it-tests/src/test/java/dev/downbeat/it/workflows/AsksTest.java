package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import org.junit.jupiter.api.Test;

@OnEngine
final class AsksTest {

    @Test
    void takesWhatIsGivenFromOutside(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(AsksDefinition.get());

            AsksExecution execution = new AsksClient(conductor).start("A1");
            complete(engine, execution, "approved", "{\"by\": \"Ada\", \"granted\": true}");
            complete(engine, execution, "text", "{\"result\": \"fine\"}");
            History asked = complete(engine, execution, "number", "{\"result\": 3}");

            assertThat(execution.await()).isEqualTo(new Asks.Answers("Ada", "fine", 3));
            assertThat(asked.last("approved").input().path("order").asText()).isEqualTo("A1");
            assertThat(asked.last("number").input().path("by").asText()).isEqualTo("Ada");
        }
    }

    /** Completes a task when it is reached. */
    private static History complete(Engine engine, AsksExecution execution, String reference, String output) {
        History seen = new Run(engine, execution.workflowId())
                .until(history -> history.attempts().stream()
                        .anyMatch(task -> task.reference().equals(reference)
                                && task.status().equals("IN_PROGRESS")));
        engine.post("/tasks/" + execution.workflowId() + "/" + reference + "/COMPLETED", output);
        return seen;
    }
}
