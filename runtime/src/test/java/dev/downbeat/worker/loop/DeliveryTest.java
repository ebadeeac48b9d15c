package dev.downbeat.worker.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import dev.downbeat.fake.FakeServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest extends LoopFixture {

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
}
