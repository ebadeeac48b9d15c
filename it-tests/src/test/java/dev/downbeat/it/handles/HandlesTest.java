package dev.downbeat.it.handles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.downbeat.Conductor;
import dev.downbeat.client.SteeredExecution;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.Timeline;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@OnEngine
final class HandlesTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void signalsAndStepsAreTyped(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(AskingDefinition.get());
            AskingExecution run = new AskingClient(conductor).start("A1");
            reach(run, "approved_ref");

            assertThatThrownBy(() -> run.signals().number(3))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("number")
                    .hasMessageContaining("approved_ref");
            assertThat(run.steps().approved()).isEmpty();
            assertThat(run.steps().words()).isEmpty();

            run.signals().approved(new Asking.Approval("Ada", true));
            reach(run, "number");
            assertThat(run.steps().approved()).contains(new Asking.Approval("Ada", true));
            run.signals().number(3);

            assertThat(run.result(LONG)).isEqualTo("Ada: 3");
            AskingExecution.Steps steps = run.steps();
            assertThat(steps.number()).contains(3);
            assertThat(steps.yes()).contains("Ada says 3");
            assertThat(steps.never()).isEmpty();
            assertThat(Timeline.of(run.snapshot()).text(100, false).lines())
                    .allMatch(line -> line.length() <= 100)
                    .anyMatch(line -> line.contains("granted → true"))
                    .anyMatch(line -> line.contains("approved_ref"))
                    .noneMatch(line -> line.contains("never"));
        }
    }

    @Test
    void somebodyElsesWorkflowIsRunByItsContract(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(AskingDefinition.get());
            AskingOfOthersExecution run = new AskingOfOthersClient(conductor).start("A2");
            reach(run, "approved_ref");
            run.signals().approved(new Asking.Approval("Grace", false));
            reach(run, "number");
            run.signals().number(4);

            assertThat(run.result(LONG)).isEqualTo("Grace: 4");
        }
    }

    @Test
    void aDefinitionThatExistsAsJsonIsRunByItsInterface(Engine engine) {
        try (Conductor conductor = engine.connect()) {
            conductor.register(GreetsByJsonDefinition.get());
            conductor.workers(new GreeterRegistration(name -> "Hello " + name)).start();

            assertThat(new GreetsByJsonClient(conductor).greet("Ada")).isEqualTo("Hello Ada");
            assertThat(GreetsByJsonDefinition.NAME).isEqualTo("it_greets_by_json");
            assertThat(GreetsByJsonDefinition.VERSION).isEqualTo(4);
        }
    }

    private static void reach(SteeredExecution run, String task) {
        await().atMost(LONG)
                .until(() -> run.task(task)
                        .map(TaskSnapshot::status)
                        .filter(TaskStatus.IN_PROGRESS::equals)
                        .isPresent());
    }
}
