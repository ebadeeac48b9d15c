package dev.downbeat.it.workers.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import dev.downbeat.it.engine.ServerDefaults;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a worker says of its tasks is what the server knows of them once the worker has started. */
@OnEngine
final class TaskDefinitionTest {

    private static final JsonNode DECLARED = Run.tree("""
        {
          "description": "Holds stock until it is paid.",
          "ownerEmail": "orders@example.com",
          "retryCount": 5,
          "retryLogic": "LINEAR_BACKOFF",
          "retryDelaySeconds": 2,
          "backoffScaleFactor": 3,
          "maxRetryDelaySeconds": 60,
          "backoffJitterMs": 250,
          "timeoutSeconds": 120,
          "timeoutPolicy": "RETRY",
          "responseTimeoutSeconds": 30,
          "pollTimeoutSeconds": 300,
          "totalTimeoutSeconds": 3600,
          "concurrentExecLimit": 3,
          "rateLimitPerFrequency": 100,
          "rateLimitFrequencyInSeconds": 10,
          "isolationGroupId": "stock",
          "inputKeys": ["lines", "region"],
          "outputKeys": ["id", "total"],
          "inputTemplate": {"region": "EU"}
        }
        """);

    private static final class Idle implements Complete {

        @Override
        public Reservation reserve(List<Line> lines, String region) {
            return new Reservation(region, lines.size());
        }

        @Override
        public void bare() {}
    }

    @BeforeAll
    static void start(Engine engine) {
        engine.work(new CompleteRegistration(new Idle())).close();
    }

    @Test
    void isKnownToTheServer_settingBySetting(Engine engine) {
        JsonNode known = engine.get("/metadata/taskdefs/complete_settings");

        DECLARED.properties()
                .forEach(setting -> assertThat(known.get(setting.getKey()))
                        .as(setting.getKey())
                        .isEqualTo(setting.getValue()));
        assertThat(known.path("inputSchema").path("data").path("required")).isEqualTo(Run.tree("[\"lines\"]"));
    }

    @Test
    void comesBackAsTheResourceSays(Engine engine) {
        for (String task : List.of("complete_settings", "bare_settings")) {
            ObjectNode written = ServerDefaults.taskResource(CompleteTasks.class, task);

            ObjectNode registered = (ObjectNode) engine.get("/metadata/taskdefs/" + task);

            assertThat(ServerDefaults.withoutAdditionsToTask(registered, written))
                    .isEqualTo(written);
        }
    }
}
