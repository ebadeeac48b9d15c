package dev.downbeat.it.workers.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.NonRetryableException;
import dev.downbeat.TaskContext;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is thrown fails the task: the reason is its message, the task's log has the stack trace. */
@OnEngine
final class ExceptionsTest {

    private static final class Clumsy implements Failing {

        @Override
        public String checked(TaskContext context) throws IOException {
            if (context.attempt() == 1) {
                context.log("about to fail");
                throw new IOException("carrier does not answer");
            }
            return "answered";
        }

        @Override
        public void forGood() {
            throw new NonRetryableException("card is stolen", new IllegalStateException("code 43"));
        }

        @Override
        public void error() {
            throw new AssertionError("the impossible");
        }

        @Override
        public void withoutMessage() {
            throw new UnsupportedOperationException();
        }
    }

    private static Conductor conductor;

    @BeforeAll
    static void work(Engine engine) {
        conductor = engine.work(new FailingRegistration(new Clumsy()));
    }

    @AfterAll
    static void close() {
        conductor.close();
    }

    @Test
    void retriesAfterACheckedException_whoseStackTraceIsInTheLog(Engine engine) {
        List<Attempt> tries =
                Run.ofTask(engine, "failing_checked", "{}").await("COMPLETED").went("FAILED", "COMPLETED");

        assertThat(tries.getFirst().reason()).isEqualTo("carrier does not answer");
        List<String> log = engine.log(tries.getFirst().taskId());
        assertThat(log).hasSize(2).startsWith("about to fail");
        assertThat(log.getLast())
                .startsWith("java.io.IOException: carrier does not answer\n    at ")
                .contains("ExceptionsTest$Clumsy.checked(")
                .doesNotContain("dev.downbeat.worker.loop.");
        assertThat(tries.getLast().output()).isEqualTo(Run.tree("{\"result\": \"answered\"}"));
    }

    @Test
    void failsForGood_afterANonRetryableException_withItsCauseInTheLog(Engine engine) {
        Attempt task = Run.ofTask(engine, "failing_for_good", "{}")
                .await("FAILED")
                .went("FAILED_WITH_TERMINAL_ERROR")
                .getFirst();

        assertThat(task.reason()).isEqualTo("card is stolen");
        assertThat(engine.log(task.taskId()))
                .singleElement()
                .asString()
                .contains("Caused by: java.lang.IllegalStateException: code 43");
    }

    @Test
    void reportsAnErrorToo_afterTheRetryAsThatOfTheWorkflow(Engine engine) {
        Run error = Run.ofTask(engine, "failing_error", "{}");
        Run silent = Run.ofTask(engine, "failing_without_message", "{}");

        assertThat(error.await("FAILED").went("FAILED", "FAILED"))
                .allSatisfy(attempt -> assertThat(attempt.reason()).isEqualTo("the impossible"));
        assertThat(error.history().reason()).contains("the impossible");
        assertThat(silent.await("FAILED").went("FAILED", "FAILED").getLast().reason())
                .isEqualTo("UnsupportedOperationException");
    }
}
