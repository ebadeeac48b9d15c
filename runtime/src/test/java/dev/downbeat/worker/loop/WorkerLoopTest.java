package dev.downbeat.worker.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.downbeat.Conductor;
import dev.downbeat.TaskContext;
import dev.downbeat.fake.FakeServer;
import dev.downbeat.fake.LoggedLines;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.Scalars;
import dev.downbeat.worker.Greetings;
import dev.downbeat.worker.RunningWorkers;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskOutcome;
import dev.downbeat.worker.TaskOutput;
import dev.downbeat.worker.WorkerListener;
import dev.downbeat.worker.WorkerRegistration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkerLoopTest {

    private static final OutputMapping<String> RESULT = OutputMapping.key("result", Scalars.STRING);

    private final FakeServer server = new FakeServer();
    private final Conductor conductor = Conductor.connect(server.url());
    private final LoggedLines log = new LoggedLines();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostRunning = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<String> events = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        gate.countDown();
        server.failAll(0);
        conductor.close();
        server.close();
        log.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("downbeat-") && thread.isAlive());
    }

    /** Says hello when the gate is open. */
    private TaskOutput gated(dev.downbeat.worker.TaskInput input, TaskContext context) throws Exception {
        begun.incrementAndGet();
        mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            gate.await();
            return TaskOutput.of("Hello " + input.required("name", Scalars.STRING), RESULT);
        } finally {
            running.decrementAndGet();
        }
    }

    private WorkerRegistration gated(String... types) {
        List<TaskBinding> bindings = java.util.Arrays.stream(types)
                .map(type -> TaskBinding.of(type, Greetings.class, this::gated))
                .toList();
        return () -> bindings;
    }

    private final WorkerListener listener = new WorkerListener() {
        @Override
        public void delivered(TaskContext task, TaskOutcome outcome, int tries) {
            events.add("delivered " + outcome.status() + " " + tries);
        }

        @Override
        public void lost(TaskContext task, TaskOutcome outcome, String reason) {
            events.add("lost " + task.taskId());
        }

        @Override
        public void handedBack(TaskContext task) {
            events.add("handed back " + task.taskId());
        }

        @Override
        public void started(TaskContext task) {
            throw new IllegalStateException("a listener's fault is its own");
        }

        @Override
        public void outageBegan(String reason) {
            events.add("outage");
        }

        @Override
        public void outageEnded(Duration lasted) {
            events.add("back");
        }
    };

    private RunningWorkers start(WorkerRegistration... registrations) {
        return conductor
                .workers(registrations)
                .workerId("me")
                .longestPoll(Duration.ofMillis(400))
                .listener(listener)
                .start();
    }

    private void awaitResults(int number) {
        await().untilAsserted(() -> assertThat(server.results()).hasSize(number));
    }

    @Test
    void parksAnIdleType_onOneLongPollForOneTask() {
        start(gated("greet"));

        await().until(() -> server.polls.size() >= 4);
        assertThat(server.polls).allSatisfy(poll -> {
            assertThat(poll.count()).isEqualTo(1);
            assertThat(poll.timeout()).isBetween(250L, 400L);
            assertThat(poll.workerId()).isEqualTo("me");
            assertThat(poll.domain()).isNull();
        });
        assertThat(server.pollsInFlight.get()).isLessThanOrEqualTo(1);
    }

    @Test
    void runsATask_andReportsItsOutcome() {
        gate.countDown();
        start(gated("greet"));
        String id = server.task("greet", "{\"name\":\"Ada\"}");

        awaitResults(1);
        JsonNode result = server.results().getFirst();
        assertThat(result.path("taskId").asText()).isEqualTo(id);
        assertThat(result.path("workflowInstanceId").asText()).isEqualTo("workflow-" + id);
        assertThat(result.path("workerId").asText()).isEqualTo("me");
        assertThat(result.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(result.path("outputData").toString()).isEqualTo("{\"result\":\"Hello Ada\"}");
        await().until(() -> events.contains("delivered COMPLETED 1"));
    }

    @Test
    void neverAsksForMoreThanItHasSlotsFor_andDrainsWithWhatIsFree() {
        for (int i = 0; i < 12; i++) {
            server.task("greet", "{\"name\":\"Ada\"}");
        }
        start(gated("greet").slots(3));

        await().until(() -> running.get() == 3);
        gate.countDown();
        awaitResults(12);
        assertThat(mostRunning.get()).isLessThanOrEqualTo(3);
        assertThat(server.polls).allSatisfy(poll -> assertThat(poll.count()).isBetween(1, 3));
        assertThat(server.polls).anySatisfy(poll -> assertThat(poll.timeout()).isZero());
        assertThat(server.polls)
                .filteredOn(poll -> poll.count() > 1)
                .isNotEmpty()
                .allSatisfy(poll -> assertThat(poll.timeout()).isZero());
    }

    @Test
    void handsBackWhatDoesNotFit_whenTheServerGivesMoreThanItWasAskedFor() {
        server.surplus = 2;
        server.requeues = true;
        for (int i = 0; i < 3; i++) {
            server.task("greet", "{\"name\":\"Ada\"}");
        }
        start(gated("greet").slots(1));

        awaitResults(2);
        assertThat(server.results()).allSatisfy(update -> {
            assertThat(update.path("status").asText()).isEqualTo("IN_PROGRESS");
            assertThat(update.path("callbackAfterSeconds").asInt(-1)).isZero();
        });
        server.surplus = 0;
        gate.countDown();
        await().until(() -> events.stream()
                        .filter(event -> event.startsWith("delivered COMPLETED"))
                        .count()
                == 3);
        assertThat(mostRunning.get()).isEqualTo(1);
    }

    @Test
    void keepsTheLimitOfTheProcess_overAllTypes() {
        server.requeues = true;
        conductor
                .workers(gated("greet", "count"))
                .slotsInAll(1)
                .longestPoll(Duration.ofMillis(200))
                .listener(listener)
                .start();
        for (int i = 0; i < 3; i++) {
            server.task("greet", "{\"name\":\"Ada\"}");
            server.task("count", "{\"name\":\"Ada\"}");
        }

        await().until(() -> running.get() == 1);
        gate.countDown();
        await().until(() -> events.stream()
                        .filter(event -> event.startsWith("delivered COMPLETED"))
                        .count()
                == 6);
        assertThat(mostRunning.get()).isEqualTo(1);
    }

    @Test
    void pollsItsDomain() {
        start(gated("greet").domain("eu"));

        await().until(() -> !server.polls.isEmpty());
        assertThat(server.polls.getFirst().domain()).isEqualTo("eu");
    }

    @Test
    void sendsAResultAgain_unchanged_untilTheServerTakesIt() {
        gate.countDown();
        List<String> bodies = new CopyOnWriteArrayList<>();
        for (MockResponse fault : List.of(
                FakeServer.error(503, "busy"), FakeServer.error(429, "slow down"), FakeServer.error(408, "late"))) {
            server.fail(1, "POST /tasks"::equals, request -> {
                bodies.add(String.valueOf(request.getBody()));
                return fault;
            });
        }
        server.fail(1, "POST /tasks"::equals, request -> FakeServer.reset());
        server.task("greet", "{\"name\":\"Ada\"}");
        start(gated("greet"));

        awaitResults(1);
        assertThat(begun.get()).isEqualTo(1);
        assertThat(bodies).hasSize(3).allMatch(bodies.getFirst()::equals);
        await().until(() -> events.stream().anyMatch(event -> event.startsWith("delivered COMPLETED")));
        assertThat(events).doesNotContain("delivered COMPLETED 1").noneMatch(event -> event.startsWith("lost"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 413})
    void neverRepeatsARefusedResult_butSaysThatItIsLost(int status) {
        gate.countDown();
        server.fail(1, "POST /tasks"::equals, request -> FakeServer.error(status, "no such task"));
        String id = server.task("greet", "{\"name\":\"Ada\"}");
        start(gated("greet"));

        await().until(() -> events.contains("lost " + id));
        assertThat(log.of(Level.ERROR))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(id, "COMPLETED", "is lost", "POST /api/tasks answered " + status + ": no such task"));
        assertThat(server.results()).isEmpty();
    }

    @Test
    void givesAResultUp_whenTheResponseTimeoutHasPassed() {
        gate.countDown();
        server.fail(Integer.MAX_VALUE, "POST /tasks"::equals, request -> FakeServer.error(503, "busy"));
        String id = server.task("greet", "{\"name\":\"Ada\"}", 1);
        start(gated("greet"));

        await().until(() -> events.contains("lost " + id));
        assertThat(log.of(Level.ERROR)).singleElement().asString().contains("response timeout has passed");
    }

    @Test
    void keepsALongTaskAlive_untilItEnds() {
        server.task("greet", "{\"name\":\"Ada\"}", 1);
        start(gated("greet"));

        await().until(() -> server.updates.stream()
                        .filter(update -> update.path("extendLease").asBoolean())
                        .count()
                >= 2);
        gate.countDown();
        awaitResults(1);
        assertThat(server.results().getFirst().path("status").asText()).isEqualTo("COMPLETED");
        assertThat(server.updates.getLast().has("extendLease")).isFalse();
    }

    @Test
    void holdsNoThread_butTheSlot_whileAStageIsNotComplete() {
        List<CompletableFuture<String>> stages = new CopyOnWriteArrayList<>();
        TaskBinding binding = TaskBinding.of("greet", Greetings.class, (input, context) -> {
            CompletableFuture<String> stage = new CompletableFuture<>();
            stages.add(stage);
            return TaskOutput.of(stage, RESULT);
        });
        WorkerRegistration registration = () -> List.of(binding.withSlots(2));
        for (int i = 0; i < 3; i++) {
            server.task("greet", "{}");
        }
        start(registration);

        await().until(() -> stages.size() == 2);
        assertThat(server.results()).isEmpty();
        stages.get(0).complete("one");
        await().until(() -> stages.size() == 3);
        stages.get(1).completeExceptionally(new IllegalStateException("not two"));
        stages.get(2).complete("three");
        awaitResults(3);
        assertThat(server.results())
                .extracting(update -> update.path("status").asText()
                        + update.path("outputData")
                        + update.path("reasonForIncompletion").asText())
                .containsExactlyInAnyOrder(
                        "COMPLETED{\"result\":\"one\"}", "FAILED{}not two", "COMPLETED{\"result\":\"three\"}");
    }

    @Test
    void reportsAFailure_inOneLogEventWithTheTasksIds_andWithoutItsInput() {
        TaskBinding binding = TaskBinding.of("greet", Greetings.class, (input, context) -> {
            context.log("about to fail");
            throw new IllegalStateException("card declined");
        });
        WorkerRegistration registration = () -> List.of(binding);
        String id = server.task("greet", "{\"name\":\"payload\"}");
        start(registration);

        awaitResults(1);
        JsonNode result = server.results().getFirst();
        assertThat(result.path("status").asText()).isEqualTo("FAILED");
        assertThat(result.path("reasonForIncompletion").asText()).isEqualTo("card declined");
        assertThat(result.path("logs"))
                .extracting(line -> line.path("log").asText())
                .first()
                .isEqualTo("about to fail");
        assertThat(result.path("logs").get(1).path("log").asText())
                .contains("IllegalStateException: card declined", "WorkerLoopTest");
        assertThat(log.events)
                .filteredOn(event -> event.getLevel() == Level.WARN
                        && event.getFormattedMessage().startsWith("greet failed"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getFormattedMessage())
                            .startsWith("greet failed (attempt 1): card declined\n")
                            .doesNotContain("payload");
                    assertThat(event.getMDCPropertyMap())
                            .containsEntry("taskId", id)
                            .containsEntry("workflowId", "workflow-" + id);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"taskId\":", "{}", "<html>", "[{}]", ""})
    void goesOn_afterAnAnswerThatCannotBeRead(String answer) {
        gate.countDown();
        server.fail(1, asked -> asked.startsWith("GET /tasks/poll"), request -> FakeServer.answer(200, answer));
        server.fail(
                1, asked -> asked.startsWith("GET /tasks/poll"), request -> FakeServer.truncated("[{\"taskId\":\"1\""));
        server.task("greet", "{\"name\":\"Ada\"}");
        start(gated("greet"));

        awaitResults(1);
    }

    @Test
    void tellsOfAnOutageOnce_andOfItsEndOnce_andKeepsTheResults() {
        server.task("greet", "{\"name\":\"Ada\"}");
        server.task("count", "{\"name\":\"Ada\"}");
        start(gated("greet", "count", "nothing", "later"));
        await().until(() -> running.get() == 2);
        server.failAll(503);
        gate.countDown();

        await().until(() -> events.contains("outage"));
        server.failAll(0);
        await().until(() -> events.contains("back"));

        assertThat(server.results()).hasSize(2);
        assertThat(log.of(Level.WARN))
                .filteredOn(line -> !line.startsWith("the listener"))
                .singleElement()
                .asString()
                .startsWith("conductor " + server.url() + " does not work (503: fault); ")
                .endsWith(" kept, polling goes on at longer intervals");
        assertThat(log.of(Level.INFO))
                .singleElement()
                .asString()
                .matches("conductor is back after \\d+ m?s; 2 of 2 kept results delivered");
        assertThat(log.of(Level.ERROR)).isEmpty();
    }

    @Test
    void handsBackWhatAPollInFlightBrings_whenItIsClosed() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        server.fail(1, asked -> asked.startsWith("GET /tasks/poll"), request -> {
            arrived.countDown();
            await().until(() -> answer.getCount() == 0);
            return FakeServer.answer(
                    200, "[{\"taskId\":\"t\",\"workflowInstanceId\":\"w\",\"taskDefName\":\"greet\"}]");
        });
        RunningWorkers workers = start(gated("greet"));
        arrived.await();
        Thread closer = Thread.ofVirtual().start(workers::close);
        await().until(() -> waits(closer));
        answer.countDown();
        closer.join();

        assertThat(begun.get()).isZero();
        assertThat(server.results("t")).singleElement().satisfies(update -> {
            assertThat(update.path("status").asText()).isEqualTo("IN_PROGRESS");
            assertThat(update.path("callbackAfterSeconds").asInt(-1)).isZero();
        });
        assertThat(events).contains("handed back t");
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    @Test
    void letsRunningTasksEnd_whenItIsClosed_andPollsNoMore() throws Exception {
        String id = server.task("greet", "{\"name\":\"Ada\"}");
        RunningWorkers workers = start(gated("greet"));
        await().until(() -> running.get() == 1);

        Thread closer = Thread.ofVirtual().start(workers::close);
        await().until(() ->
                closer.getState() == Thread.State.TIMED_WAITING || closer.getState() == Thread.State.WAITING);
        gate.countDown();
        closer.join();

        assertThat(server.results(id))
                .singleElement()
                .satisfies(update -> assertThat(update.path("status").asText()).isEqualTo("COMPLETED"));
        int polls = server.polls.size();
        workers.close();
        assertThat(server.polls).hasSize(polls);
        assertThat(server.pollsInFlight.get()).isZero();
    }

    @Test
    void interruptsWhatOutlastsTheGrace_andHandsItBack() {
        String id = server.task("greet", "{\"name\":\"Ada\"}");
        RunningWorkers workers = conductor
                .workers(gated("greet"))
                .longestPoll(Duration.ofMillis(100))
                .grace(Duration.ofMillis(200))
                .listener(listener)
                .start();
        await().until(() -> running.get() == 1);

        workers.close();

        assertThat(server.results(id)).singleElement().satisfies(update -> {
            assertThat(update.path("status").asText()).isEqualTo("IN_PROGRESS");
            assertThat(update.path("callbackAfterSeconds").asInt(-1)).isZero();
        });
        assertThat(events).contains("handed back " + id);
    }

    @Test
    void saysSo_whenATaskIgnoresItsInterruption() {
        AtomicInteger stubborn = new AtomicInteger();
        TaskBinding binding = TaskBinding.of("greet", Greetings.class, (input, context) -> {
            stubborn.incrementAndGet();
            while (gate.getCount() > 0) {
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    stubborn.incrementAndGet();
                }
            }
            return TaskOutput.none();
        });
        WorkerRegistration registration = () -> List.of(binding);
        String id = server.task("greet", "{}");
        RunningWorkers workers = conductor
                .workers(registration)
                .longestPoll(Duration.ofMillis(100))
                .grace(Duration.ZERO)
                .start();
        await().until(() -> stubborn.get() == 1);

        workers.close();

        assertThat(stubborn.get()).isEqualTo(2);
        assertThat(log.of(Level.ERROR)).singleElement().asString().contains(id, "still runs after close()");
    }

    @Test
    void refusesOneTypeTwice_unlessTheDomainsDiffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.workers(gated("greet"), gated("greet")))
                .withMessage("the task type \"greet\" is there twice, from Greetings and Greetings: leave one out with"
                        + " only(…), or give one a domain with domain(…)");
        conductor.workers(gated("greet"), gated("greet").domain("eu"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gated("greet", "count").only("gret"))
                .withMessage("there is no task \"gret\" to be kept; there are: greet, count");
        assertThat(gated("greet", "count").only("count").bindings())
                .extracting(TaskBinding::taskType)
                .containsExactly("count");
    }

    @Test
    void createsTheTaskDefinitionsThatAreMissing_andLeavesTheOthers() {
        server.taskDefinitions.put("count", NullNode.getInstance());
        start(gated("greet", "count"));

        assertThat(server.taskDefinitions).containsKey("greet");
        assertThat(server.requests.stream().filter("POST /metadata/taskdefs"::equals))
                .hasSize(1);
        assertThat(server.taskDefinitions.get("count")).isEqualTo(NullNode.getInstance());
    }
}
