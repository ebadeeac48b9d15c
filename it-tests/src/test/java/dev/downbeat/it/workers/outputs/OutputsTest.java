package dev.downbeat.it.workers.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in a task's output for what its method returned, and that a following step reads it. */
@OnEngine
final class OutputsTest {

    private static Conductor conductor;

    @BeforeAll
    static void work(Engine engine) {
        conductor = engine.work(new ResultsRegistration(new ResultsDesk()));
    }

    @AfterAll
    static void close() {
        conductor.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "result_label | p1 | {\"id\":\"p1\",\"printed\":\"2026-01-31\",\"note\":null,\"lines\":[\"Ada\",\"Main"
                        + " 1\"]}",
                "result_stock | p1 | {\"tea\":3}",
                "result_tags | p1 | {\"result\":[\"a\",\"b\"]}",
                "result_count | p1 | {\"result\":7000000000}",
                "result_total | p1 | {\"total\":12.5}",
                "result_nothing | p1 | {}",
                "result_none | p1 | {\"result\":null}",
                "result_no_label | p1 | {}",
                "result_maybe | p1 | {\"result\":\"p1\"}",
                "result_maybe | `` | {\"result\":null}",
            })
    void laysTheResultIntoTheOutput(String task, String id, String output, Engine engine) {
        Run run = Run.ofTask(engine, task, "{\"id\": \"" + id + "\"}");

        assertThat(run.await("COMPLETED").last().output()).isEqualTo(Run.tree(output));
    }

    @Test
    void isReadByTheStepsThatFollow(Engine engine) {
        conductor.register(SummarizeDefinition.get());

        String summary = new SummarizeClient(conductor).summarize("p1");

        assertThat(summary)
                .isEqualTo("Label[id=p1, printed=2026-01-31, note=Optional.empty, lines=[Ada, Main 1]]"
                        + " | Main 1 | 3 | [a, b] | 7000000000 | 12.5 | null | Optional[p1]");
    }
}
