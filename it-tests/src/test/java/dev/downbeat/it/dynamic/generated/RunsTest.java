package dev.downbeat.it.dynamic.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.Conductor;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.flow.InvalidWorkflowException;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Each workflow, started with its definition. */
@OnEngine
final class RunsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int IN_FLIGHT = 8;
    private static final Duration LONGEST = Duration.ofSeconds(100);

    /** A loaded machine may need longer for a script than the server allows. */
    private static final int MOST = 4;

    private static final String GIVEN_UP = "Script not evaluated within";

    private final Tally forms = new Tally();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyWorkflowGivesExactlyWhatWasWired(Engine engine) throws InterruptedException {
        List<Long> seeds = Seeds.all();
        try (Conductor conductor = engine.work(new CrewRegistration(new Work()));
                ExecutorService threads = Executors.newFixedThreadPool(IN_FLIGHT)) {
            conductor.register(PackingDefinition.get());
            Map<Program, Future<?>> runs = new LinkedHashMap<>();
            for (long seed : seeds) {
                Program program = Program.of(seed);
                program.forms().forEach(forms::add);
                runs.put(program, threads.submit(() -> run(conductor, program)));
            }
            for (Map.Entry<Program, Future<?>> run : runs.entrySet()) {
                try {
                    run.getValue().get();
                } catch (ExecutionException e) {
                    failures.add(story(run.getKey(), e.getCause()));
                }
            }
        }
        System.out.println(seeds.size() + " workflows; forms:\n" + forms);
        assertThat(Seeds.shown(failures)).isEqualTo("0 failures:\n");
        if (seeds.size() >= Seeds.ENOUGH) {
            assertThat(Forms.ALL)
                    .allSatisfy(form -> assertThat(forms.of(form)).as(form).isPositive());
        }
    }

    private static void run(Conductor conductor, Program program) {
        for (int tries = 1; ; tries++) {
            try {
                var run = conductor.workflows().start(program.flow(), program.inputs());
                assertThat(withoutIds(tree(run.result(LONGEST))))
                        .as("the result of " + run.workflowId())
                        .isEqualTo(tree(program.output()));
                return;
            } catch (WorkflowFailedException e) {
                if (tries == MOST || !String.valueOf(e.getMessage()).contains(GIVEN_UP)) {
                    throw e;
                }
            }
        }
    }

    /** Into the output object of a workflow that was called, the engine writes the id of that execution. */
    private static JsonNode withoutIds(JsonNode result) {
        result.findParents("subWorkflowId").forEach(it -> ((ObjectNode) it).remove("subWorkflowId"));
        return result;
    }

    private static JsonNode tree(Object value) {
        try {
            return JSON.readTree(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What to look at: the seed makes the same workflow again. */
    private static String story(Program program, Throwable what) {
        String start = "seed " + program.seed() + ": " + what + "\ninputs " + tree(program.inputs());
        return what instanceof InvalidWorkflowException
                ? start
                : start + "\n" + program.flow().toJson();
    }
}
