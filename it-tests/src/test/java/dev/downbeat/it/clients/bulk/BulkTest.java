package dev.downbeat.it.clients.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.Conductor;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.bulk.BulkFailedException;
import dev.downbeat.client.bulk.BulkFailure;
import dev.downbeat.client.bulk.BulkResult;
import dev.downbeat.it.engine.Effect;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.Intermediary;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation on many executions, by what became of each; one of them is nobody's. */
@OnEngine
final class BulkTest {

    private static final String NOBODY = "nope";
    private static final String NO_SUCH = "No such workflow found by id: nope";

    private Engine engine;
    private String name;

    @BeforeEach
    void register(Engine engine) {
        this.engine = engine;
        this.name = "bu_" + Long.toString(System.nanoTime(), 36);
        engine.put("/metadata/workflow", """
            [{"name": "%1$s", "version": 1, "schemaVersion": 2, "tasks": [
               {"name": "wait", "taskReferenceName": "wait", "type": "WAIT"}]},
             {"name": "%1$s", "version": 2, "schemaVersion": 2, "tasks": [
               {"name": "wait", "taskReferenceName": "wait", "type": "WAIT"}]}]\
            """.formatted(name));
    }

    @TestFactory
    Stream<DynamicTest> doesToEachWhatItSays() {
        return Effect.tests(
                engine,
                List.of(
                        new Effect("pause", "PUT /workflow/bulk/pause", this::pause),
                        new Effect("resume", "PUT /workflow/bulk/resume", this::resume),
                        new Effect("terminate", "POST /workflow/bulk/terminate", this::terminate),
                        new Effect("retry", "POST /workflow/bulk/retry", this::retry),
                        new Effect("restart", "POST /workflow/bulk/restart", this::restart),
                        new Effect("restart, latest", "POST /workflow/bulk/restart", this::restartWithLatest),
                        new Effect("remove", "DELETE /workflow/bulk/remove", this::remove),
                        new Effect("remove, from the index too", "DELETE /workflow/bulk/remove", this::removeWholly),
                        new Effect(
                                "terminate and remove",
                                "DELETE /workflow/bulk/terminate-remove",
                                this::terminateAndRemove),
                        new Effect(
                                "by correlation id",
                                "POST /workflow/" + Effect.ANY + "/correlated",
                                this::byCorrelationId),
                        new Effect("of those that run", "GET /workflow/running/" + Effect.ANY, this::running)));
    }

    /** Three, and nobody among them; two go with a call. */
    private List<String> started(Conductor conductor) {
        var workflow = conductor
                .workflows()
                .named(name)
                .version(1)
                .with(StartOptions.defaults().correlationId(name));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(workflow.start(Map.of()).workflowId());
        }
        ids.add(1, NOBODY);
        return ids;
    }

    private History history(String workflowId) {
        return new Run(engine, workflowId).history();
    }

    private static List<String> real(List<String> ids) {
        return ids.stream().filter(id -> !id.equals(NOBODY)).toList();
    }

    private void assertDone(BulkResult result, List<String> ids, String status) {
        assertThat(result.done()).containsExactlyElementsOf(real(ids));
        assertThat(result.failed()).isEqualTo(Map.of(NOBODY, new BulkFailure(NO_SUCH, null)));
        assertThat(result).hasToString("3 done, 1 failed");
        assertThat(real(ids)).allSatisfy(id -> assertThat(history(id).status()).isEqualTo(status));
    }

    private void assertRefused(BulkResult result, List<String> ids, String reason) {
        assertThat(result.done()).isEmpty();
        assertThat(result.failed().keySet()).containsExactlyElementsOf(ids);
        assertThat(real(ids))
                .allSatisfy(id -> assertThat(result.failed().get(id)).hasToString(reason.formatted(id)));
    }

    private void pause(Conductor conductor, Duration soon) {
        List<String> ids = started(conductor);
        assertDone(conductor.bulk().atOnce(2).pause(ids), ids, "PAUSED");
    }

    private void resume(Conductor conductor, Duration soon) {
        List<String> ids = started(conductor);
        real(ids).forEach(id -> engine.put("/workflow/" + id + "/pause", ""));
        assertDone(conductor.bulk().atOnce(2).resume(ids), ids, "RUNNING");
        assertRefused(
                conductor.bulk().resume(ids),
                ids,
                "The workflow %s is not PAUSED so cannot resume. Current status is RUNNING");
    }

    private void terminate(Conductor conductor, Duration soon) {
        List<String> ids = started(conductor);
        assertDone(conductor.bulk().atOnce(2).terminate(ids, "the warehouse is closed"), ids, "TERMINATED");
        assertThat(history(ids.getFirst()).reason()).isEqualTo("the warehouse is closed");
    }

    private List<String> terminated(Conductor conductor) {
        List<String> ids = started(conductor);
        real(ids).forEach(id -> engine.delete("/workflow/" + id));
        return ids;
    }

    private void retry(Conductor conductor, Duration soon) {
        List<String> ids = terminated(conductor);
        assertDone(conductor.bulk().atOnce(2).retry(ids), ids, "RUNNING");
        assertThat(history(ids.getFirst()).attempts()).hasSize(2);
        assertRefused(conductor.bulk().retry(ids), ids, "Workflow is still running.  status=RUNNING");
    }

    private void restart(Conductor conductor, Duration soon) {
        List<String> ids = terminated(conductor);
        assertDone(conductor.bulk().atOnce(2).restart(ids), ids, "RUNNING");
        assertThat(history(ids.getFirst()).json().path("workflowVersion").asInt())
                .isEqualTo(1);
        assertRefused(
                conductor.bulk().restart(ids),
                ids,
                "Workflow: " + name + ".1/%s.RUNNING is not in terminal state, unable to restart.");
    }

    private void restartWithLatest(Conductor conductor, Duration soon) {
        List<String> ids = terminated(conductor);
        assertDone(conductor.bulk().atOnce(2).restartWithLatestDefinition(ids), ids, "RUNNING");
        assertThat(history(ids.getFirst()).json().path("workflowVersion").asInt())
                .isEqualTo(2);
    }

    private void assertGone(BulkResult result, List<String> ids) {
        assertThat(result.done()).containsExactlyElementsOf(real(ids));
        assertThat(result.failed()).isEqualTo(Map.of(NOBODY, new BulkFailure(NO_SUCH, null)));
        assertThat(real(ids))
                .allSatisfy(id -> assertThat(engine.status("/workflow/" + id)).isEqualTo(404));
    }

    private void remove(Conductor conductor, Duration soon) {
        List<String> running = started(conductor);
        assertRefused(conductor.bulk().remove(running), running, "Cannot archive workflow: %s with status: RUNNING");
        List<String> ids = terminated(conductor);
        assertGone(conductor.bulk().atOnce(2).remove(ids), ids);
        assertThat(conductor.search().workflows().workflowId(ids.getFirst()).total())
                .isEqualTo(1);
    }

    private void removeWholly(Conductor conductor, Duration soon) {
        List<String> ids = started(conductor);
        assertGone(conductor.bulk().atOnce(2).remove(ids, false), ids);
        assertThat(conductor.search().workflows().workflowId(ids.getFirst()).total())
                .isZero();
    }

    private void terminateAndRemove(Conductor conductor, Duration soon) {
        List<String> ids = started(conductor);
        assertGone(conductor.bulk().atOnce(2).terminateAndRemove(ids, "the warehouse is closed"), ids);
    }

    private void byCorrelationId(Conductor conductor, Duration soon) {
        List<String> ids = real(started(conductor));
        List<String> found = conductor.search().correlated(name).ids(name, "nobody's");
        assertThat(found).containsAll(ids);
        conductor.bulk().terminate(found, "by its key").orThrow();
        assertThat(ids).allSatisfy(id -> assertThat(history(id).status()).isEqualTo("TERMINATED"));
    }

    private void running(Conductor conductor, Duration soon) {
        List<String> ids = real(started(conductor));
        List<String> found = conductor.search().running(name);
        assertThat(found).containsAll(ids);
        conductor.bulk().pause(found).orThrow();
        assertThat(ids).allSatisfy(id -> assertThat(history(id).status()).isEqualTo("PAUSED"));
    }

    /** More than that the engine does not take with one call. */
    @Test
    void sendsNoMoreThanTheServerTakes() {
        List<String> ids = IntStream.range(0, 1001).mapToObj(i -> "nope-" + i).toList();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> engine.put("/workflow/bulk/pause", "[\"" + String.join("\",\"", ids) + "\"]"))
                .withMessageContaining(" answered 400: ")
                .withMessageContaining("1000");
        try (Intermediary before = new Intermediary(engine, "nothing");
                Conductor conductor = Conductor.connect(before.url())) {
            BulkResult result = conductor.bulk().atOnce(1000).pause(ids);
            assertThat(result.failed()).hasSize(1001).containsKey("nope-1000");
            assertThat(before.requests()).hasSize(2);
        }
    }

    @Test
    void saysWhatIsWrong() {
        try (Conductor conductor = engine.connect();
                Conductor nowhere = Conductor.connect("http://localhost:1/api")) {
            assertThat(conductor.bulk().pause(List.of())).isEqualTo(new BulkResult(List.of(), Map.of()));
            assertThatExceptionOfType(BulkFailedException.class)
                    .isThrownBy(() ->
                            conductor.bulk().pause(List.of(NOBODY, NOBODY)).orThrow())
                    .withMessage("1 of 1 executions were not dealt with:\n    nope: " + NO_SUCH)
                    .satisfies(e -> assertThat(e.result().failed()).containsOnlyKeys(NOBODY));
            BulkResult unheard = nowhere.bulk().retry(Collections.nCopies(2, "w"));
            assertThat(unheard.failed().get("w"))
                    .satisfies(failure -> assertThat(failure.isUncertain()).isTrue())
                    .satisfies(failure -> assertThat(failure.reason())
                            .startsWith("POST /api/workflow/bulk/retry: connection refused"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> conductor.bulk().atOnce(1001))
                    .withMessage("the server takes 1 to 1000 ids with one call, not 1001");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> conductor.bulk().pause(List.of("w", " ")))
                    .withMessage("the id of an execution must not be blank");
        }
    }
}
