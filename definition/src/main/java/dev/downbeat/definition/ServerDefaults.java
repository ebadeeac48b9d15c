package dev.downbeat.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Conductor server 3.32.3 puts into a definition where nothing was said, by JSON name. A field that is not here stays
 * absent.
 */
public final class ServerDefaults {

    private static final Map<String, Object> WORKFLOW = Map.ofEntries(
            Map.entry("version", 1),
            Map.entry("schemaVersion", 2),
            Map.entry("timeoutPolicy", "ALERT_ONLY"),
            Map.entry("timeoutSeconds", 0),
            Map.entry("restartable", true),
            Map.entry("workflowStatusListenerEnabled", false),
            Map.entry("enforceSchema", true),
            Map.entry("tasks", List.of()),
            Map.entry("inputParameters", List.of()),
            Map.entry("outputParameters", Map.of()),
            Map.entry("inputTemplate", Map.of()),
            Map.entry("variables", Map.of()),
            Map.entry("metadata", Map.of()),
            Map.entry("maskedFields", List.of()));

    private static final Map<String, Object> TASK = Map.ofEntries(
            Map.entry("type", "SIMPLE"),
            Map.entry("inputParameters", Map.of()),
            Map.entry("startDelay", 0),
            Map.entry("optional", false),
            Map.entry("asyncComplete", false),
            Map.entry("permissive", false),
            Map.entry("decisionCases", Map.of()),
            Map.entry("defaultCase", List.of()),
            Map.entry("forkTasks", List.of()),
            Map.entry("joinOn", List.of()),
            Map.entry("loopOver", List.of()),
            Map.entry("defaultExclusiveJoinTask", List.of()),
            Map.entry("onStateChange", Map.of()),
            Map.entry("metadata", Map.of()));

    private static final Map<String, Object> TASK_DEFINITION = Map.ofEntries(
            Map.entry("retryCount", 3),
            Map.entry("retryLogic", "FIXED"),
            Map.entry("retryDelaySeconds", 60),
            Map.entry("maxRetryDelaySeconds", 0),
            Map.entry("backoffScaleFactor", 1),
            Map.entry("backoffJitterMs", 0),
            Map.entry("timeoutSeconds", 0),
            Map.entry("totalTimeoutSeconds", 0),
            Map.entry("timeoutPolicy", "TIME_OUT_WF"),
            Map.entry("responseTimeoutSeconds", 3600),
            Map.entry("rateLimitPerFrequency", 0),
            Map.entry("rateLimitFrequencyInSeconds", 1),
            Map.entry("inputKeys", List.of()),
            Map.entry("outputKeys", List.of()),
            Map.entry("inputTemplate", Map.of()),
            Map.entry("runtimeMetadata", List.of()),
            Map.entry("enforceSchema", false),
            Map.entry("taskStatusListenerEnabled", true));

    private static final Set<String> BOOKKEEPING = Set.of("createTime", "updateTime", "createdBy", "updatedBy");

    private ServerDefaults() {}

    /** {@return the defaults of a workflow definition} */
    public static Map<String, Object> ofWorkflow() {
        return WORKFLOW;
    }

    /** {@return the defaults of a task of a workflow} */
    public static Map<String, Object> ofTask() {
        return TASK;
    }

    /** {@return the defaults of a task definition} */
    public static Map<String, Object> ofTaskDefinition() {
        return TASK_DEFINITION;
    }

    static @Nullable Object of(Shape shape, String field) {
        return switch (shape) {
            case WORKFLOW -> WORKFLOW.get(field);
            case TASK -> TASK.get(field);
            case TASK_DEFINITION -> TASK_DEFINITION.get(field);
            case SCHEMA -> field.equals("version") ? 1 : null;
            case RATE_LIMIT ->
                field.equals("concurrentExecLimit") ? (Object) 0 : field.equals("policy") ? "QUEUE" : null;
            case CACHE -> field.equals("ttlInSecond") ? 0 : null;
            case SUB_WORKFLOW, STATE_CHANGE -> null;
        };
    }

    /** Whether the server writes the field itself, whatever was said. */
    static boolean isBookkeeping(Shape shape, String field) {
        return switch (shape) {
            case WORKFLOW, TASK_DEFINITION, SCHEMA -> BOOKKEEPING.contains(field);
            case TASK, SUB_WORKFLOW, RATE_LIMIT, CACHE, STATE_CHANGE -> false;
        };
    }
}
