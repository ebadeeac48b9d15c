package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEngine
final class CallsTest {

    @Test
    void givesInputsAndTakesResults_ofOtherWorkflows(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(ChildDefinition.get());
            conductor.register(PairDefinition.get());
            conductor.register(CallsDefinition.get());

            CallsExecution execution = new CallsClient(conductor).start("tea");

            // Without any input the engine would hand its own record to the child: that has no word either, but others.
            assertThat(execution.await())
                    .isEqualTo(new Calls.Called("tea!", "nothing!", "tea!!", new Pair.Two("tea", 3), 3));
            History history = new Run(engine, execution.workflowId()).history();
            JsonNode child = engine.get("/workflow/"
                    + history.last("without").json().path("subWorkflowId").asText());
            assertThat(child.path("input").properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactly("_");
            assertThat(history.last("pair").reference()).isEqualTo("pair");
        }
    }
}
