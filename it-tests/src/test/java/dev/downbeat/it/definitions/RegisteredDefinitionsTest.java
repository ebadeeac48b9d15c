package dev.downbeat.it.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.Conductor;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.examples.greetings.GreetingsTasks;
import dev.downbeat.examples.greetings.HelloDefinition;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the processor wrote comes back from the server equal, and all else that comes back is a default of the server. */
@OnEngine
final class RegisteredDefinitionsTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The one list of what the server adds: by itself, to every definition. */
    private static final Map<String, String> DEFAULTS_OF_WORKFLOW = Map.ofEntries(
            Map.entry("schemaVersion", "2"),
            Map.entry("timeoutPolicy", "\"ALERT_ONLY\""),
            Map.entry("timeoutSeconds", "0"),
            Map.entry("restartable", "true"),
            Map.entry("workflowStatusListenerEnabled", "false"),
            Map.entry("enforceSchema", "true"),
            Map.entry("inputParameters", "[]"),
            Map.entry("inputTemplate", "{}"),
            Map.entry("variables", "{}"),
            Map.entry("metadata", "{}"),
            Map.entry("maskedFields", "[]"));

    private static final Map<String, String> DEFAULTS_OF_STEP = Map.ofEntries(
            Map.entry("type", "\"SIMPLE\""),
            Map.entry("inputParameters", "{}"),
            Map.entry("startDelay", "0"),
            Map.entry("optional", "false"),
            Map.entry("asyncComplete", "false"),
            Map.entry("permissive", "false"),
            Map.entry("decisionCases", "{}"),
            Map.entry("defaultCase", "[]"),
            Map.entry("forkTasks", "[]"),
            Map.entry("joinOn", "[]"),
            Map.entry("loopOver", "[]"),
            Map.entry("defaultExclusiveJoinTask", "[]"),
            Map.entry("onStateChange", "{}"),
            Map.entry("metadata", "{}"));

    private static final Map<String, String> DEFAULTS_OF_TASK = Map.ofEntries(
            Map.entry("createdBy", "\"\""),
            Map.entry("updatedBy", "\"\""),
            Map.entry("retryCount", "3"),
            Map.entry("retryLogic", "\"FIXED\""),
            Map.entry("retryDelaySeconds", "60"),
            Map.entry("maxRetryDelaySeconds", "0"),
            Map.entry("backoffScaleFactor", "1"),
            Map.entry("backoffJitterMs", "0"),
            Map.entry("timeoutSeconds", "0"),
            Map.entry("totalTimeoutSeconds", "0"),
            Map.entry("timeoutPolicy", "\"TIME_OUT_WF\""),
            Map.entry("responseTimeoutSeconds", "3600"),
            Map.entry("rateLimitPerFrequency", "0"),
            Map.entry("rateLimitFrequencyInSeconds", "1"),
            Map.entry("inputKeys", "[]"),
            Map.entry("outputKeys", "[]"),
            Map.entry("inputTemplate", "{}"),
            Map.entry("runtimeMetadata", "[]"),
            Map.entry("enforceSchema", "false"),
            Map.entry("taskStatusListenerEnabled", "true"));

    private static final Map<String, String> DEFAULTS_OF_SCHEMA = Map.of("createTime", "0", "updateTime", "0");

    @Test
    void aWorkflowComesBackAsItWasWritten(Engine engine) throws IOException {
        try (Conductor conductor = engine.connect()) {
            conductor.register(HelloDefinition.get());
        }
        ObjectNode written = resource(HelloDefinition.class, DefinitionResources.workflowPath("hello", 1));

        ObjectNode registered = (ObjectNode) engine.get("/metadata/workflow/hello?version=1");

        registered.remove("createTime");
        registered.remove("updateTime");
        JsonNode step = registered.withArray("tasks").get(0);
        removeDefaults(
                (ObjectNode) step, (ObjectNode) written.withArray("tasks").get(0), DEFAULTS_OF_STEP);
        removeDefaults(registered, written, DEFAULTS_OF_WORKFLOW);
        assertThat(registered).isEqualTo(written);
    }

    @Test
    void aTaskComesBackAsItWasWritten(Engine engine) throws IOException {
        try (Conductor conductor = engine.connect()) {
            conductor.register(HelloDefinition.get());
        }
        ObjectNode written = resource(GreetingsTasks.class, DefinitionResources.taskPath(GreetingsTasks.GREET));

        ObjectNode registered = (ObjectNode) engine.get("/metadata/taskdefs/greet");

        registered.remove("createTime");
        registered.remove("updateTime");
        removeDefaults(registered, written, DEFAULTS_OF_TASK);
        for (String schema : List.of("inputSchema", "outputSchema")) {
            removeDefaults((ObjectNode) registered.get(schema), (ObjectNode) written.get(schema), DEFAULTS_OF_SCHEMA);
        }
        assertThat(registered).isEqualTo(written);
    }

    /** Takes out what was not written and is at its default; anything else stays, to be seen by the comparison. */
    private static void removeDefaults(ObjectNode registered, ObjectNode written, Map<String, String> defaults)
            throws IOException {
        for (Map.Entry<String, String> entry : defaults.entrySet()) {
            JsonNode value = registered.get(entry.getKey());
            if (!written.has(entry.getKey()) && value != null && value.equals(JSON.readTree(entry.getValue()))) {
                registered.remove(entry.getKey());
            }
        }
    }

    private static ObjectNode resource(Class<?> anchor, String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream("/" + path), path)) {
            return (ObjectNode) JSON.readTree(in);
        }
    }
}
