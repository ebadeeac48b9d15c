package dev.downbeat.it.workers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.TaskContext;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a method is told of its task is what the server says of it. */
@OnEngine
final class TaskContextTest {

    private static final class Explorer implements Curious {

        private final List<TaskContext> seen = new CopyOnWriteArrayList<>();

        @Override
        public String look(TaskContext context) {
            seen.add(context);
            if (context.attempt() == 1) {
                throw new IllegalStateException("once more");
            }
            return "seen";
        }
    }

    @Test
    void tellsTheTask_theWorkflow_andTheAttempt(Engine engine) {
        Explorer explorer = new Explorer();
        try (Conductor conductor = engine.connect()) {
            conductor
                    .workers(new CuriousRegistration(explorer).domain("north"))
                    .workerId("explorer-1")
                    .longestPoll(Duration.ofMillis(300))
                    .start();

            Run run = Run.ofTask(
                    engine,
                    "curious_look",
                    "{}",
                    "{\"correlationId\": \"order-7\", \"taskToDomain\": {\"curious_look\": \"north\"}}");
            List<Attempt> tries = run.await("COMPLETED").went("FAILED", "COMPLETED");

            assertThat(explorer.seen).hasSize(2);
            for (int i = 0; i < 2; i++) {
                TaskContext told = explorer.seen.get(i);
                assertThat(told.taskId()).isEqualTo(tries.get(i).taskId());
                assertThat(told.workflowId()).isEqualTo(run.workflowId());
                assertThat(told.workflowName()).isEqualTo("only_curious_look");
                assertThat(told.workflowVersion())
                        .as("the engine does not tell it with a task")
                        .isEmpty();
                assertThat(told.referenceName()).isEqualTo("curious_look");
                assertThat(told.taskType()).isEqualTo("curious_look");
                assertThat(told.retryCount()).isEqualTo(i);
                assertThat(told.attempt()).isEqualTo(i + 1);
                assertThat(told.pollCount()).isEqualTo(1);
                assertThat(told.correlationId()).contains("order-7");
                assertThat(told.domain()).contains("north");
                assertThat(told.workerId())
                        .isEqualTo("explorer-1")
                        .isEqualTo(tries.get(i).workerId());
                assertThat(told.responseTimeout()).contains(Duration.ofSeconds(40));
                assertThat(told.idempotencyKey()).isEqualTo(run.workflowId() + "/curious_look");
            }
        }
    }
}
