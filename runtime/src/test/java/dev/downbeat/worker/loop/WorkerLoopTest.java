package dev.downbeat.worker.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.downbeat.worker.Greetings;
import dev.downbeat.worker.TaskBinding;
import dev.downbeat.worker.TaskOutput;
import dev.downbeat.worker.WorkerRegistration;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class WorkerLoopTest extends LoopFixture {

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
