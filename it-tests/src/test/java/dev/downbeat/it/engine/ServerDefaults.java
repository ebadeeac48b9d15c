package dev.downbeat.it.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.definition.DefinitionResources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the server adds to a definition by itself, to be taken out before it is compared with what was written. */
public final class ServerDefaults {

    private static final JsonMapper JSON = new JsonMapper();

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

    private ServerDefaults() {}

    /** What the processor wrote for a workflow, found beside one of its generated classes. */
    public static ObjectNode workflowResource(Class<?> anchor, String workflow, int version) {
        return resource(anchor, DefinitionResources.workflowPath(workflow, version));
    }

    /** What the processor wrote for a task, found beside one of its generated classes. */
    public static ObjectNode taskResource(Class<?> anchor, String task) {
        return resource(anchor, DefinitionResources.taskPath(task));
    }

    /** A workflow as it was registered, without what was not written and is at the server's default. */
    public static ObjectNode withoutAdditionsToWorkflow(ObjectNode registered, ObjectNode written) {
        registered.remove(List.of("createTime", "updateTime"));
        steps(registered.path("tasks"), written.path("tasks"));
        return remove(registered, written, DEFAULTS_OF_WORKFLOW);
    }

    /** Tasks stand in blocks too: cases, branches, bodies. */
    private static void steps(JsonNode registered, JsonNode written) {
        for (int i = 0; i < Math.min(registered.size(), written.size()); i++) {
            JsonNode one = registered.get(i);
            JsonNode other = written.get(i);
            if (one.isArray()) {
                steps(one, other);
                continue;
            }
            for (String block : List.of("defaultCase", "forkTasks", "loopOver")) {
                steps(one.path(block), other.path(block));
            }
            other.path("decisionCases")
                    .properties()
                    .forEach(entry -> steps(one.path("decisionCases").path(entry.getKey()), entry.getValue()));
            if (other.has("taskDefinition")) {
                remove(
                        (ObjectNode) one.get("taskDefinition"),
                        (ObjectNode) other.get("taskDefinition"),
                        DEFAULTS_OF_TASK);
                ((ObjectNode) one.get("taskDefinition")).remove(List.of("createTime", "updateTime"));
            }
            remove((ObjectNode) one, (ObjectNode) other, DEFAULTS_OF_STEP);
        }
    }

    /** A task definition as it was registered, without what was not written and is at the server's default. */
    public static ObjectNode withoutAdditionsToTask(ObjectNode registered, ObjectNode written) {
        registered.remove(List.of("createTime", "updateTime"));
        for (String schema : List.of("inputSchema", "outputSchema")) {
            if (written.has(schema) && registered.has(schema)) {
                remove((ObjectNode) registered.get(schema), (ObjectNode) written.get(schema), DEFAULTS_OF_SCHEMA);
            }
        }
        return remove(registered, written, DEFAULTS_OF_TASK);
    }

    /** Anything else stays, to be seen by the comparison. */
    private static ObjectNode remove(ObjectNode registered, ObjectNode written, Map<String, String> defaults) {
        defaults.forEach((key, text) -> {
            JsonNode value = registered.get(key);
            if (!written.has(key) && value != null && value.equals(Run.tree(text))) {
                registered.remove(key);
            }
        });
        return registered;
    }

    private static ObjectNode resource(Class<?> anchor, String path) {
        try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream("/" + path), path)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
