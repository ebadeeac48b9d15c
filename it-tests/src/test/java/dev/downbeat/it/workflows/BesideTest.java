package dev.downbeat.it.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import org.junit.jupiter.api.Test;

@OnEngine
final class BesideTest {

    @Test
    void waitsForTheCaseAtTheEndOfABranch(Engine engine) {
        try (Conductor conductor = engine.work(new DeskRegistration(new Clerk()))) {
            conductor.register(BesideDefinition.get());

            assertThat(new BesideClient(conductor).beside("7", true)).isEqualTo("L-7 2.5 L-L-P-7 1");
        }
    }

    @Test
    void goesOn_whereAnotherCaseIsTaken(Engine engine) {
        try (Conductor conductor = engine.work(new DeskRegistration(new Clerk()))) {
            conductor.register(BesideDefinition.get());

            BesideExecution execution = new BesideClient(conductor).start("77", false);

            assertThat(execution.await()).isEqualTo("L-77 2.5 none 2");
            assertThat(new Run(engine, execution.workflowId())
                            .history().attempts().stream().map(Attempt::reference))
                    .contains("both", "both_join", "inner", "inner_join", "byLate", "byLate_end", "nothing")
                    .doesNotContain("first", "last");
        }
    }
}
