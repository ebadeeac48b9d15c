package dev.downbeat.it.clients.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.client.search.FoundTask;
import dev.downbeat.client.search.FoundWorkflow;
import dev.downbeat.client.search.WorkflowSearch;
import dev.downbeat.it.engine.Effect;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.Intermediary;
import dev.downbeat.it.engine.OnEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way to find executions and tasks, by what is found. */
@OnEngine
final class SearchTest {

    private static final String WORKFLOWS = "GET /workflow/search";
    private static final String TASKS = "GET /tasks/search";

    private static final List<String> ALL = List.of("ada", "grace", "o'brien (2), 100% \"so\"", "Ärger", "linus");

    private Engine engine;
    private Archive archive;

    @BeforeEach
    void start(Engine engine) {
        this.engine = engine;
        this.archive = new Archive(engine);
        try (Conductor conductor = engine.connect()) {
            archive.start(conductor, archive.quick(), 1, "ada", "order-1");
            archive.start(conductor, archive.quick(), 2, "grace", "order-1");
            archive.start(conductor, archive.quick(), 1, ALL.get(2), "order 'A', (b) AND c*");
            archive.start(conductor, archive.quick(), 1, "Ärger", "order-2");
            archive.start(conductor, archive.waits(), 1, "linus", "order-2");
        }
        archive.awaitHits("status='COMPLETED' AND workflowType='" + archive.quick() + "'", 4);
        archive.awaitHits("workflowType='" + archive.waits() + "'", 1);
    }

    private WorkflowSearch ours(Conductor conductor) {
        return conductor.search().workflows().workflowName(archive.quick(), archive.waits());
    }

    private void assertFinds(WorkflowSearch search, String... who) {
        assertThat(search.ids())
                .containsExactlyInAnyOrder(Stream.of(who).map(archive::of).toArray(String[]::new));
        assertThat(search.total()).isEqualTo(who.length);
    }

    @TestFactory
    Stream<DynamicTest> finds() {
        return Effect.tests(
                engine,
                List.of(
                        new Effect("all", WORKFLOWS, (c, soon) -> assertFinds(ours(c), ALL.toArray(new String[0]))),
                        new Effect("by status", WORKFLOWS, (c, soon) -> {
                            assertFinds(ours(c).status(WorkflowStatus.RUNNING), "linus");
                            assertFinds(
                                    ours(c).status(WorkflowStatus.RUNNING, WorkflowStatus.COMPLETED),
                                    ALL.toArray(new String[0]));
                        }),
                        new Effect(
                                "by name",
                                WORKFLOWS,
                                (c, soon) ->
                                        assertFinds(c.search().workflows().workflowName(archive.waits()), "linus")),
                        new Effect(
                                "by version", WORKFLOWS, (c, soon) -> assertFinds(ours(c).workflowVersion(2), "grace")),
                        new Effect("by correlation id", WORKFLOWS, this::byCorrelationId),
                        new Effect(
                                "by id",
                                WORKFLOWS,
                                (c, soon) -> assertFinds(
                                        c.search().workflows().workflowId(archive.of("ada"), archive.of("linus")),
                                        "ada",
                                        "linus")),
                        new Effect("by parent", WORKFLOWS, this::byParent),
                        new Effect("by time", WORKFLOWS, this::byTime),
                        new Effect("by text", WORKFLOWS, this::byText),
                        new Effect(
                                "in the server's language",
                                WORKFLOWS,
                                (c, soon) -> assertFinds(
                                        ours(c).where("correlationId='order-*' AND status IN (RUNNING,FAILED)"),
                                        "linus")),
                        new Effect("in order", WORKFLOWS, this::inOrder),
                        new Effect("an execution as it is", WORKFLOWS, this::asItIs),
                        new Effect("tasks", TASKS, this::tasks),
                        new Effect("correlated", "POST /workflow/" + Effect.ANY + "/correlated", this::correlated),
                        new Effect(
                                "running",
                                "GET /workflow/running/" + Effect.ANY,
                                (c, soon) -> assertThat(c.search().running(archive.waits()))
                                        .containsExactly(archive.of("linus")))));
    }

    private void byCorrelationId(Conductor conductor, Duration soon) {
        assertFinds(ours(conductor).correlationId("order-1"), "ada", "grace");
        assertFinds(ours(conductor).correlationId("order-1", "order-2"), "ada", "grace", "Ärger", "linus");
        // What the server's language cannot say, it is not asked for in these words.
        assertFinds(ours(conductor).correlationId("order 'A', (b) AND c*"), ALL.get(2));
        assertFinds(ours(conductor).correlationId("order 'A', (b) AND c*", "order-1"), "ada", "grace", ALL.get(2));
        assertFinds(ours(conductor).correlationId("order-*"));
        assertFinds(ours(conductor).correlationId("x' OR workflowType='" + archive.quick()));
    }

    private void byParent(Conductor conductor, Duration soon) {
        String calls = archive.waits() + "_calls";
        engine.put("/metadata/workflow", """
            [{"name": "%s", "version": 1, "schemaVersion": 2, "tasks": [{"name": "call", "taskReferenceName": "call",
              "type": "SUB_WORKFLOW", "subWorkflowParam": {"name": "%s", "version": 1}}]}]\
            """.formatted(calls, archive.others()));
        String parent = conductor.workflows().named(calls).start(Map.of()).workflowId();
        archive.awaitHits("parentWorkflowId='" + parent + "'", 1);
        assertThat(conductor.search().workflows().parentWorkflowId(parent).toList())
                .singleElement()
                .satisfies(hit -> assertThat(hit.workflowName()).isEqualTo(archive.others()))
                .satisfies(hit -> assertThat(hit.parentWorkflowId()).contains(parent));
    }

    private void byTime(Conductor conductor, Duration soon) {
        Instant grace = engine.workflowTime(archive.of("grace"), "createTime");
        assertFinds(ours(conductor).startedBefore(grace), "ada");
        assertFinds(ours(conductor).startedBefore(grace.plusNanos(1)), "ada", "grace");
        assertFinds(ours(conductor).startedAfter(grace), ALL.get(2), "Ärger", "linus");
        assertFinds(ours(conductor).startedAfter(grace.minusMillis(1)).startedBefore(grace.plusMillis(1)), "grace");
        assertFinds(ours(conductor).endedAfter(Instant.EPOCH), "ada", "grace", ALL.get(2), "Ärger");
        assertFinds(ours(conductor).endedBefore(Instant.now().plusSeconds(60)), "ada", "grace", ALL.get(2), "Ärger");
        assertFinds(ours(conductor).updatedAfter(grace.minusSeconds(60)), ALL.toArray(new String[0]));
        assertFinds(ours(conductor).updatedBefore(grace.minusSeconds(60)));
    }

    private void byText(Conductor conductor, Duration soon) {
        assertFinds(ours(conductor).text("GRACE"), "grace");
        assertFinds(ours(conductor).text("who=linus"), "linus");
        assertFinds(ours(conductor).text("ärger"), "Ärger");
        assertFinds(ours(conductor).text("ÄRGER"), "Ärger");
        assertFinds(ours(conductor).text("(2), 100% \"so\""), ALL.get(2));
        assertFinds(ours(conductor).text("o'brien"), ALL.get(2));
        assertFinds(ours(conductor).text("ada*"));
        assertFinds(ours(conductor).text("a%a"));
        // The names of the fields are no text.
        assertFinds(ours(conductor).text("priority"));
    }

    private void inOrder(Conductor conductor, Duration soon) {
        List<String> oldestFirst =
                ours(conductor).oldestFirst().pageSize(2).ids().toList();
        assertThat(oldestFirst).containsExactly(ALL.stream().map(archive::of).toArray(String[]::new));
        assertThat(ours(conductor).pageSize(2).ids()).containsExactlyElementsOf(oldestFirst.reversed());
        assertThat(ours(conductor).first()).map(FoundWorkflow::workflowId).contains(archive.of("linus"));
        assertThat(ours(conductor).oldestFirst().newestFirst().first())
                .map(FoundWorkflow::workflowId)
                .contains(archive.of("linus"));
        assertThat(ours(conductor).correlationId("nobody's").first()).isEmpty();
    }

    private void asItIs(Conductor conductor, Duration soon) {
        FoundWorkflow ada = conductor
                .search()
                .workflows()
                .workflowId(archive.of("ada"))
                .first()
                .orElseThrow();
        WorkflowSnapshot real = conductor.workflows().of(ada.workflowId()).snapshot();
        assertThat(ada.status()).isEqualTo(WorkflowStatus.COMPLETED);
        assertThat(ada.workflowName()).isEqualTo(archive.quick());
        assertThat(ada.workflowVersion()).isEqualTo(1);
        assertThat(ada.correlationId()).contains("order-1");
        assertThat(ada.startedAt()).isEqualTo(real.startedAt());
        assertThat(ada.endedAt()).isEqualTo(real.endedAt());
        assertThat(ada.inputText()).isEqualTo("{who=ada}");
        assertThat(ada.failedSteps()).isEmpty();
        assertThat(ada.reason()).isEmpty();
        assertThat(ada).hasToString(archive.quick() + " v1 " + ada.workflowId() + " COMPLETED");

        String linus = archive.start(conductor, archive.others(), 1, "nobody", "order-3");
        conductor.workflows().of(linus).fail("wait", "nobody came");
        archive.awaitHits("workflowId='" + linus + "' AND status=FAILED", 1);
        FoundWorkflow failed =
                conductor.search().workflows().workflowId(linus).first().orElseThrow();
        assertThat(failed.failedSteps()).containsExactly("wait");
        assertThat(failed.reason())
                .hasValueSatisfying(reason -> assertThat(reason).endsWith("reason: 'nobody came'"));
    }

    private void tasks(Conductor conductor, Duration soon) {
        var ours = conductor.search().tasks().workflowName(archive.quick());
        assertThat(ours.toList()).hasSize(4);
        assertThat(ours.pageSize(1).stream().map(FoundTask::taskId).distinct()).hasSize(4);
        assertThat(ours.total()).isEqualTo(4);
        FoundTask task = ours.text("who=grace").toList().getFirst();
        assertThat(task.taskName()).isEqualTo(archive.quick() + "_said");
        assertThat(task.taskType()).isEqualTo("INLINE");
        assertThat(task.workflowId()).isEqualTo(archive.of("grace"));
        assertThat(task.workflowName()).isEqualTo(archive.quick());
        assertThat(task.correlationId()).contains("order-1");
        assertThat(task.status()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(task.outputText()).isEqualTo("{result=grace}");
        assertThat(ours.taskType("INLINE").status(TaskStatus.COMPLETED).total()).isEqualTo(4);
        assertThat(ours.taskName("nobody's").total()).isZero();
        assertThat(ours.status(TaskStatus.FAILED).total()).isZero();
        Instant start = task.startedAt().orElseThrow();
        assertThat(ours.startedAfter(start.minusMillis(1))
                        .startedBefore(start.plusMillis(1))
                        .toList())
                .contains(task);
        Instant end = task.endedAt().orElseThrow();
        assertThat(ours.endedAfter(end.minusMillis(1))
                        .endedBefore(end.plusMillis(1))
                        .toList())
                .contains(task);
        assertThat(ours.where("taskDefName=" + archive.quick() + "_said").total())
                .isEqualTo(4);
    }

    private void correlated(Conductor conductor, Duration soon) {
        var quick = conductor.search().correlated(archive.quick());
        assertThat(quick.find("order-1"))
                .extracting(WorkflowSnapshot::workflowId)
                .containsExactlyInAnyOrder(archive.of("ada"), archive.of("grace"));
        assertThat(quick.find("order-1").getFirst().tasks()).isEmpty();
        assertThat(quick.withTasks().find("order-1").getFirst().tasks()).hasSize(1);
        assertThat(quick.openOnly().find("order-1")).isEmpty();
        assertThat(conductor.search().correlated(archive.waits()).openOnly().find(List.of("order-2", "order-9")))
                .hasSize(2)
                .containsEntry("order-9", List.of())
                .hasEntrySatisfying(
                        "order-2",
                        found -> assertThat(found)
                                .extracting(WorkflowSnapshot::workflowId)
                                .containsExactly(archive.of("linus")));
    }

    @Test
    void readsNoMorePagesThanAreAskedFor() {
        try (Intermediary before = new Intermediary(engine, "nothing");
                Conductor conductor = Conductor.connect(before.url())) {
            WorkflowSearch search = ours(conductor).pageSize(2);
            assertThat(before.requests()).isEmpty();
            assertThat(search.stream().limit(2)).hasSize(2);
            assertThat(before.requests()).containsExactly(WORKFLOWS);
            assertThat(search.stream().iterator().next()).isNotNull();
            assertThat(before.requests()).containsExactly(WORKFLOWS, WORKFLOWS);
            assertThat(search.stream()).hasSize(5);
        }
    }

    @Test
    void leavesNothingOut_whenHitsAreRemovedOrRunAgainWhileTheyAreRead() {
        try (Conductor conductor = engine.connect()) {
            WorkflowSearch search = ours(conductor).pageSize(2);
            List<String> expected = ALL.stream().map(archive::of).toList();

            Set<String> restarted = new HashSet<>();
            search.oldestFirst()
                    .status(WorkflowStatus.COMPLETED)
                    .ids()
                    .peek(id -> conductor.workflows().of(id).restart())
                    .forEach(id -> assertThat(restarted.add(id)).isTrue());
            assertThat(restarted).hasSize(4);

            Set<String> removed = new HashSet<>();
            search.ids()
                    .peek(id -> conductor.workflows().of(id).remove(false))
                    .forEach(id -> assertThat(removed.add(id)).isTrue());
            assertThat(removed).containsExactlyInAnyOrderElementsOf(expected);
            // The index of what was run again may be written once more, after all is gone.
            assertThat(expected)
                    .allSatisfy(
                            id -> assertThat(engine.status("/workflow/" + id)).isEqualTo(404));
        }
    }
}
