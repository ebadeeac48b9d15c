package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnEngine
final class EndsTest {

    private static Conductor registered(Engine engine) {
        Conductor conductor = engine.connect();
        conductor.register(UndoDefinition.get());
        conductor.register(EndsDefinition.get());
        return conductor;
    }

    @Test
    void givesTheWholeResult_whereATaskEndsIt(Engine engine) {
        try (Conductor conductor = registered(engine)) {
            EndsClient client = new EndsClient(conductor);

            EndsExecution early = client.start("A1", "completed");

            assertThat(early.await()).isEqualTo(new Ends.Result("early ${how}", Optional.of(7)));
            assertThat(new Run(engine, early.workflowId()).history().reason()).contains("early ${how} as A1 wished");
            assertThat(client.end("A1", "part")).isEqualTo(new Ends.Result("part", Optional.empty()));
            assertThat(client.end("A1", "otherwise")).isEqualTo(new Ends.Result("late", Optional.of(1)));
        }
    }

    @Test
    void fails_withItsReason_andStartsTheFailureWorkflow(Engine engine) {
        try (Conductor conductor = registered(engine);
                Conductor workers = engine.work(new DeskRegistration(new Clerk()))) {
            EndsExecution failed = new EndsClient(conductor).start("A1", "failed");

            History history = new Run(engine, failed.workflowId()).await("FAILED");

            assertThat(history.reason()).contains("a ${thing} failed for A1: {}");
            String undo = new Run(engine, failed.workflowId())
                    .until(now -> now.output().has("conductor.failure_workflow"))
                    .output()
                    .path("conductor.failure_workflow")
                    .asText();
            Undo.Undone undone = new UndoClient(workers).of(undo).await();
            assertThat(undone.order()).isEqualTo("A1");
            assertThat(undone.text()).startsWith("FAILED: ").contains("a ${thing} failed for A1: {}");
            assertThat(undone.failure()).isEqualTo("FAILED");
        }
    }

    @Test
    void terminates(Engine engine) {
        try (Conductor conductor = registered(engine)) {
            EndsExecution ended = new EndsClient(conductor).start("A1", "terminated");

            History history = new Run(engine, ended.workflowId()).await("TERMINATED");

            assertThat(history.reason()).contains("enough");
        }
    }
}
