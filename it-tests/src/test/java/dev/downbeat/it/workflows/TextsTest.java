package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEngine
final class TextsTest {

    @Test
    void runsScriptsAndQueries_andKeepsTextsAsTheyAre(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(TextsDefinition.get());

            TextsExecution execution = new TextsClient(conductor)
                    .start(
                            "it's ${workflow.workflowId}",
                            List.of(new Texts.Line("tea", 1), new Texts.Line("cup", 2)),
                            true);
            Texts.Result result = execution.await();

            assertThat(result.constant()).isEqualTo("${workflow.input.word} $${x} ${");
            assertThat(result.constants()).isEqualTo(Map.of("k", "${y}"));
            assertThat(result.template()).isEqualTo("{it's ${workflow.workflowId}} costs 2 $ {total}");
            assertThat(result.script()).isEqualTo("<it's ${workflow.workflowId}> ${it's");
            assertThat(result.skus()).containsExactly("cup");
            assertThat(result.total()).isEqualTo(3);
            assertThat(result.variable()).hasToString("{\"deep\":[1,2.5,\"${x}\"]}");
            assertThat(result.task()).isEqualTo("it's ${workflow.workflowId}?");
            assertThat(result.first()).isEqualTo("tea");
        }
    }
}
