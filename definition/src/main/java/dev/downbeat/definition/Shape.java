package dev.downbeat.definition;

import static dev.downbeat.definition.Kind.Plain.ANY;
import static dev.downbeat.definition.Kind.Plain.FLAG;
import static dev.downbeat.definition.Kind.Plain.LONG;
import static dev.downbeat.definition.Kind.Plain.TEXT;
import static dev.downbeat.definition.Kind.Plain.WHOLE;

import dev.downbeat.definition.Kind.ListOf;
import dev.downbeat.definition.Kind.MapOf;
import dev.downbeat.definition.Kind.Of;
import dev.downbeat.definition.Kind.OrExpression;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a definition and the fields that Conductor 3.32.3 knows in each, in the order in which a careful person
 * writes them down. Other fields are kept, but their values mean nothing to us.
 */
enum Shape {
    WORKFLOW("a workflow definition"),
    TASK("a task of a workflow"),
    TASK_DEFINITION("a task definition"),
    SUB_WORKFLOW("the parameters of a sub-workflow"),
    SCHEMA("a schema"),
    RATE_LIMIT("a rate limit"),
    CACHE("the settings of a cache"),
    STATE_CHANGE("an event of a state change");

    private static final Map<Shape, Map<String, Kind>> FIELDS = allFields();

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Without them nothing can be said of the object. The name of an embedded task definition is not among them. */
    List<String> required() {
        return switch (this) {
            case WORKFLOW -> List.of("name");
            case TASK -> List.of("name", "taskReferenceName");
            case TASK_DEFINITION, SUB_WORKFLOW, SCHEMA, RATE_LIMIT, CACHE, STATE_CHANGE -> List.of();
        };
    }

    Map<String, Kind> fields() {
        Map<String, Kind> fields = FIELDS.get(this);
        if (fields == null) {
            throw new AssertionError(this);
        }
        return fields;
    }

    /** The known fields in the order of this shape, then the others as they come. */
    Map<String, @Nullable Object> inOrder(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        for (String field : fields().keySet()) {
            if (values.containsKey(field)) {
                ordered.put(field, values.get(field));
            }
        }
        values.forEach((field, value) -> {
            if (!ordered.containsKey(field)) {
                ordered.put(field, value);
            }
        });
        return ordered;
    }

    private static Map<Shape, Map<String, Kind>> allFields() {
        Map<Shape, Map<String, Kind>> all = new EnumMap<>(Shape.class);
        for (Shape shape : values()) {
            Map<String, Kind> fields = new LinkedHashMap<>();
            switch (shape) {
                case WORKFLOW -> workflow(fields);
                case TASK -> task(fields);
                case TASK_DEFINITION -> taskDefinition(fields);
                case SUB_WORKFLOW -> subWorkflow(fields);
                case SCHEMA -> schema(fields);
                case RATE_LIMIT ->
                    put(put(put(fields, TEXT, "rateLimitKey"), WHOLE, "concurrentExecLimit"), TEXT, "policy");
                case CACHE -> put(put(fields, TEXT, "key"), WHOLE, "ttlInSecond");
                case STATE_CHANGE -> put(put(fields, TEXT, "type"), new MapOf(ANY), "payload");
            }
            all.put(shape, Collections.unmodifiableMap(fields));
        }
        return all;
    }

    private static void workflow(Map<String, Kind> fields) {
        put(fields, TEXT, "name", "description");
        put(fields, WHOLE, "version", "schemaVersion");
        put(fields, TEXT, "ownerEmail", "ownerApp");
        put(fields, LONG, "timeoutSeconds");
        put(fields, TEXT, "timeoutPolicy");
        put(fields, FLAG, "restartable", "workflowStatusListenerEnabled");
        put(fields, TEXT, "workflowStatusListenerSink", "failureWorkflow");
        put(fields, WHOLE, "failureWorkflowVersion");
        put(fields, new Of(RATE_LIMIT), "rateLimitConfig");
        put(fields, new Of(CACHE), "cacheConfig");
        put(fields, new ListOf(TEXT), "inputParameters");
        put(fields, new MapOf(ANY), "inputTemplate");
        put(fields, new Of(SCHEMA), "inputSchema", "outputSchema");
        put(fields, FLAG, "enforceSchema");
        put(fields, new MapOf(ANY), "variables");
        put(fields, new ListOf(new Of(TASK)), "tasks");
        put(fields, new MapOf(ANY), "outputParameters");
        put(fields, new ListOf(TEXT), "maskedFields");
        put(fields, new MapOf(ANY), "metadata");
        audit(fields);
    }

    private static void task(Map<String, Kind> fields) {
        Kind tasks = new ListOf(new Of(TASK));
        put(fields, TEXT, "name", "taskReferenceName", "type", "description");
        put(fields, new MapOf(ANY), "inputParameters");
        put(fields, TEXT, "dynamicTaskNameParam", "dynamicForkTasksParam", "dynamicForkTasksInputParamName", "sink");
        put(fields, new Of(SUB_WORKFLOW), "subWorkflowParam");
        put(fields, TEXT, "evaluatorType", "expression", "scriptExpression", "caseValueParam", "caseExpression");
        put(fields, new MapOf(tasks), "decisionCases");
        put(fields, tasks, "defaultCase");
        put(fields, new ListOf(tasks), "forkTasks");
        put(fields, new ListOf(TEXT), "joinOn");
        put(fields, TEXT, "joinMode", "joinStatus");
        put(fields, new ListOf(TEXT), "defaultExclusiveJoinTask");
        put(fields, TEXT, "items", "loopCondition");
        put(fields, tasks, "loopOver");
        put(fields, FLAG, "optional");
        put(fields, WHOLE, "startDelay", "retryCount");
        put(fields, FLAG, "asyncComplete", "permissive", "rateLimited");
        put(fields, new Of(CACHE), "cacheConfig");
        put(fields, new MapOf(new ListOf(new Of(STATE_CHANGE))), "onStateChange");
        put(fields, new Of(TASK_DEFINITION), "taskDefinition");
        put(fields, new MapOf(ANY), "metadata");
    }

    private static void taskDefinition(Map<String, Kind> fields) {
        put(fields, TEXT, "name", "description", "ownerEmail", "ownerApp");
        put(fields, WHOLE, "retryCount");
        put(fields, TEXT, "retryLogic");
        put(fields, WHOLE, "retryDelaySeconds", "backoffScaleFactor", "maxRetryDelaySeconds", "backoffJitterMs");
        put(fields, LONG, "timeoutSeconds");
        put(fields, TEXT, "timeoutPolicy");
        put(fields, LONG, "responseTimeoutSeconds");
        put(fields, WHOLE, "pollTimeoutSeconds");
        put(fields, LONG, "totalTimeoutSeconds");
        put(fields, WHOLE, "concurrentExecLimit", "rateLimitPerFrequency", "rateLimitFrequencyInSeconds");
        put(fields, TEXT, "isolationGroupId", "executionNameSpace", "baseType");
        put(fields, new ListOf(TEXT), "inputKeys", "outputKeys");
        put(fields, new MapOf(ANY), "inputTemplate");
        put(fields, new Of(SCHEMA), "inputSchema", "outputSchema");
        put(fields, FLAG, "enforceSchema", "taskStatusListenerEnabled");
        put(fields, new ListOf(TEXT), "runtimeMetadata");
        audit(fields);
    }

    private static void subWorkflow(Map<String, Kind> fields) {
        put(fields, TEXT, "name");
        put(fields, WHOLE, "version");
        put(fields, new MapOf(TEXT), "taskToDomain");
        put(fields, TEXT, "idempotencyKey", "idempotencyStrategy");
        put(fields, ANY, "priority");
        put(fields, new OrExpression(new Of(WORKFLOW)), "workflowDefinition");
    }

    private static void schema(Map<String, Kind> fields) {
        put(fields, TEXT, "name");
        put(fields, WHOLE, "version");
        put(fields, TEXT, "type", "externalRef");
        put(fields, new MapOf(ANY), "data");
        audit(fields);
    }

    private static void audit(Map<String, Kind> fields) {
        put(fields, LONG, "createTime", "updateTime");
        put(fields, TEXT, "createdBy", "updatedBy");
    }

    private static Map<String, Kind> put(Map<String, Kind> fields, Kind kind, String... names) {
        for (String name : names) {
            fields.put(name, kind);
        }
        return fields;
    }
}
