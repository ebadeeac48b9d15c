package dev.downbeat.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.client.WorkflowSnapshot;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the reasons of mocks where a worker's would stand: the server takes none with a mock, and says {@code 'null'}. */
final class Reasons {

    private static final String FIELD = "reasonForIncompletion";
    private static final Pattern NONE = Pattern.compile("(Task (\\S+) failed with status: \\w+ and reason: )'null'");

    private Reasons() {}

    static WorkflowSnapshot in(WorkflowSnapshot execution, Map<String, String> reasons) {
        if (reasons.isEmpty()) {
            return execution;
        }
        ObjectNode json = execution.json().deepCopy();
        complete(json, reasons);
        for (JsonNode task : json.path("tasks")) {
            String reason = reasons.get(task.path("taskId").asText());
            if (reason != null && task.path(FIELD).asText("").isEmpty()) {
                ((ObjectNode) task).put(FIELD, reason);
            } else {
                complete((ObjectNode) task, reasons);
            }
        }
        return new WorkflowSnapshot(execution.status(), json);
    }

    private static void complete(ObjectNode object, Map<String, String> reasons) {
        if (object.path(FIELD).isTextual()) {
            Matcher none = NONE.matcher(object.path(FIELD).textValue());
            object.put(
                    FIELD,
                    none.replaceAll(found -> Matcher.quoteReplacement(
                            found.group(1) + "'" + reasons.getOrDefault(found.group(2), "null") + "'")));
        }
    }
}
