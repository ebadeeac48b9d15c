package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnEngine
final class TriesTest {

    @Test
    void goesOnWithoutWhatIsOptional_triesAgainSoon_andReturnsNothing(Engine engine) {
        try (Conductor conductor = engine.work(new DeskRegistration(new Clerk()))) {
            conductor.register(TriesDefinition.get());

            TriesExecution execution = new TriesClient(conductor).start("x");
            execution.await();

            History history = new Run(engine, execution.workflowId()).history();
            assertThat(history.last("fail").status()).isEqualTo("COMPLETED_WITH_ERRORS");
            assertThat(history.last("read").output().path("result").asText()).isEqualTo("absent");
            List<Attempt> tries = history.attempts().stream()
                    .filter(attempt -> attempt.reference().equals("again"))
                    .toList();
            assertThat(tries).hasSize(2);
            // The server's own delay is a minute.
            assertThat(tries.get(1).ended() - tries.get(0).started()).isLessThan(30_000);
            assertThat(history.last("label-ref").output().path("result").asText())
                    .isEqualTo("L-absent");
            // The output of the last task would be the workflow's, were none said.
            assertThat(history.output()).hasToString("{\"result\":null}");
        }
    }
}
