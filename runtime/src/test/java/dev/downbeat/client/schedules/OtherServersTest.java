package dev.downbeat.client.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.Conductor;
import dev.downbeat.OperationMissingException;
import dev.downbeat.definition.SchemaDefinition;
import dev.downbeat.fake.FakeServer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the dev server lacks, as servers that have it are asked. The answers of the scheduler are those of a whole 3.32.3. */
@Timeout(60)
class OtherServersTest {

    private static final String NIGHTLY = """
        {"name":"nightly","cronExpression":"0 0 3 * * *","runCatchupScheduleInstances":false,"paused":true,\
        "pausedReason":"audit","startWorkflowRequest":{"name":"close_books","version":1,"correlationId":"books",\
        "input":{"x":1},"taskToDomain":{},"priority":0},"zoneId":"Europe/Berlin","createTime":1795531924469,\
        "updatedTime":1795531924755,"createdBy":"","updatedBy":"","description":"d","cronSchedules":[]}\
        """;

    private final FakeServer server = new FakeServer();
    private final Conductor conductor = Conductor.connect(server.url());
    private final List<RecordedRequest> seen = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        conductor.close();
        server.close();
    }

    private void answer(String asked, int status, String answer) {
        server.fail(1, asked::equals, request -> {
            seen.add(request);
            return FakeServer.answer(status, answer);
        });
    }

    private String sent() {
        RecordedRequest request = seen.getLast();
        String query = request.getUrl().encodedQuery();
        return request.getMethod() + " " + request.getUrl().encodedPath().substring("/api".length())
                + (query == null ? "" : "?" + query) + " "
                + (request.getBody() == null ? "" : request.getBody().utf8());
    }

    @Test
    void savesASchedule_afterItsCronWasRead() {
        answer("GET /scheduler/nextFewSchedules", 200, "[1795582800000]");
        answer("POST /scheduler/schedules", 200, NIGHTLY);
        Schedule kept = conductor
                .schedules()
                .save(Schedule.of("nightly", "0 0 3 * * *", "close_books")
                        .version(1)
                        .input(Map.of("x", 1))
                        .correlationId("books")
                        .zone(ZoneId.of("Europe/Berlin"))
                        .description("d")
                        .from(Instant.ofEpochMilli(5))
                        .until(Instant.ofEpochMilli(6))
                        .catchUp(true));
        assertThat(sent())
                .isEqualTo("POST /scheduler/schedules {\"name\":\"nightly\",\"cronExpression\":\"0 0 3 * * *\","
                        + "\"startWorkflowRequest\":{\"name\":\"close_books\",\"version\":1,\"input\":{\"x\":1},"
                        + "\"correlationId\":\"books\"},\"zoneId\":\"Europe/Berlin\",\"description\":\"d\","
                        + "\"scheduleStartTime\":5,\"scheduleEndTime\":6,\"runCatchupScheduleInstances\":true}");
        assertThat(kept).hasToString("nightly: close_books at 0 0 3 * * *");
        assertThat(kept.isPaused()).isTrue();
        assertThat(kept.pausedReason()).contains("audit");
        // What this client has no word for is kept.
        assertThat(kept.description("e").json().path("createTime").asLong()).isEqualTo(1795531924469L);
    }

    @Test
    void refusesACronExpression_thatTheServerWouldKeepAndNotRead() {
        server.fail(
                1,
                "GET /scheduler/nextFewSchedules"::equals,
                request -> FakeServer.error(500, "Invalid cron expression"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conductor.schedules().save(Schedule.of("nightly", "0 3 * * *", "close_books")))
                .withMessage("the server cannot read the cron expression \"0 3 * * *\": it has six fields: second,"
                        + " minute, hour, day of month, month, day of week");
        assertThat(server.requests).doesNotContain("POST /scheduler/schedules");
    }

    @Test
    void readsAndSteersSchedules() {
        answer("GET /scheduler/schedules/nightly", 200, NIGHTLY);
        assertThat(conductor.schedules().get("nightly"))
                .hasValueSatisfying(
                        schedule -> assertThat(schedule.workflowName()).isEqualTo("close_books"));
        answer("GET /scheduler/schedules/none", 404, "{\"status\":404,\"message\":\"Schedule 'none' not found\"}");
        assertThat(conductor.schedules().get("none")).isEmpty();
        answer("GET /scheduler/schedules", 200, "[" + NIGHTLY + "]");
        assertThat(conductor.schedules().list()).hasSize(1);
        assertThat(sent()).isEqualTo("GET /scheduler/schedules ");
        answer("GET /scheduler/schedules", 200, "[]");
        assertThat(conductor.schedules().list("close_books")).isEmpty();
        assertThat(sent()).isEqualTo("GET /scheduler/schedules?workflowName=close_books ");
        answer("PUT /scheduler/schedules/nightly/pause", 200, "");
        conductor.schedules().pause("nightly", "audit");
        assertThat(sent()).isEqualTo("PUT /scheduler/schedules/nightly/pause?reason=audit ");
        answer("PUT /scheduler/schedules/nightly/resume", 200, "");
        conductor.schedules().resume("nightly");
        assertThat(sent()).isEqualTo("PUT /scheduler/schedules/nightly/resume ");
        answer("DELETE /scheduler/schedules/nightly", 200, "");
        conductor.schedules().delete("nightly");
        assertThat(sent()).isEqualTo("DELETE /scheduler/schedules/nightly ");
        answer("GET /scheduler/nextFewSchedules", 200, "[1795582800000,1795669200000]");
        assertThat(conductor.schedules().nextTimes("0 0 5 * * *", 2))
                .containsExactly(Instant.parse("2026-11-25T05:00:00Z"), Instant.parse("2026-11-26T05:00:00Z"));
        assertThat(seen.getLast().getUrl().queryParameter("limit")).isEqualTo("2");
    }

    @Test
    void asksForSecretsTagsAndSchemas() {
        answer("GET /secrets/s/exists", 200, "true");
        assertThat(conductor.secrets().exists("s")).isTrue();
        answer("PUT /secrets/s", 200, "");
        conductor.secrets().put("s", "very secret");
        assertThat(sent()).isEqualTo("PUT /secrets/s very secret");
        assertThat(seen.getLast().getHeaders().get("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        answer("DELETE /secrets/s", 200, "");
        conductor.secrets().delete("s");

        answer("GET /metadata/workflow/w/tags", 200, "[{\"type\":\"METADATA\",\"key\":\"team\",\"value\":\"a\"}]");
        assertThat(conductor.definitions().tagsOfWorkflow("w")).isEqualTo(Map.of("team", "a"));
        answer("PUT /metadata/task/t/tags", 200, "");
        conductor.definitions().setTagsOfTask("t", Map.of("team", "b"));
        assertThat(sent())
                .startsWith("PUT /metadata/task/t/tags [{")
                .contains("\"type\":\"METADATA\"", "\"key\":\"team\"", "\"value\":\"b\"");
        answer("GET /metadata/task/t/tags", 200, "[]");
        assertThat(conductor.definitions().tagsOfTask("t")).isEmpty();
        answer("PUT /metadata/workflow/w/tags", 200, "");
        conductor.definitions().setTagsOfWorkflow("w", Map.of());
        assertThat(sent()).isEqualTo("PUT /metadata/workflow/w/tags []");

        SchemaDefinition schema = SchemaDefinition.json("order", Map.of("type", "object"));
        answer("POST /schema", 200, "");
        conductor.definitions().schemas().save(schema);
        assertThat(sent())
                .startsWith("POST /schema [{")
                .contains("\"name\":\"order\"", "\"type\":\"JSON\"", "\"version\":1", "\"data\":{\"type\":\"object\"}");
        answer("GET /schema/order/1", 200, "{\"name\":\"order\",\"type\":\"JSON\",\"version\":1,\"data\":{}}");
        assertThat(conductor.definitions().schemas().get("order", 1).name()).contains("order");
        answer("GET /schema", 200, "[]");
        assertThat(conductor.definitions().schemas().list()).isEmpty();
        answer("DELETE /schema/order/1", 200, "");
        conductor.definitions().schemas().delete("order", 1);
        assertThat(sent()).isEqualTo("DELETE /schema/order/1 ");
    }

    /** So answers a whole open-source server, whose secrets come from its environment. */
    @Test
    void namesWhatIsNotImplemented_withoutTheSecret() {
        answer("PUT /secrets/s", 501, "env-backed secrets are read-only");
        assertThatExceptionOfType(OperationMissingException.class)
                .isThrownBy(() -> conductor.secrets().put("s", "very secret"))
                .withMessageStartingWith("PUT /api/secrets/s answered 501: env-backed secrets are read-only")
                .withMessageEndingWith("does not have the operation \"set a secret\".")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("very secret"));
    }
}
