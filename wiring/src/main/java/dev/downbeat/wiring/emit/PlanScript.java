package dev.downbeat.wiring.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.downbeat.definition.WorkflowTask;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The script that makes a task for each element of a list, out of the task of one. */
final class PlanScript {

    /** Stands in the expressions of the one task where the number of the element does; no text of a user holds it. */
    static final String INDEX = "\u0000";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SPECIAL = Pattern.compile(INDEX + "|\\$\\{");
    private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

    private final String task;
    private final String plan;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    /**
     * @param one the task of one element
     * @param prefix what the reference of each begins with
     * @param plan the reference of the script's own task
     */
    PlanScript(WorkflowTask one, String prefix, String plan) {
        this.plan = plan;
        this.task = literal(JSON.valueToTree(one), prefix);
    }

    /** Constants that JavaScript would round: inputs of the script's task, from which the others read them. */
    Map<String, Object> constants() {
        return constants;
    }

    /**
     * The script.
     *
     * @param count the number of elements, in JavaScript
     */
    String text(String count) {
        // Written as one text, "${" would be the engine's.
        return "(() => { const tasks = [], E = '$' + '{'; for (let i = 0; i < " + count + "; i++) tasks.push(" + task
                + "); return tasks; })()";
    }

    private String literal(JsonNode root, String prefix) {
        return root.properties().stream()
                .map(entry -> JavaScript.key(entry.getKey()) + ": "
                        + (entry.getKey().equals("taskReferenceName")
                                ? JavaScript.quoted(prefix) + " + i"
                                : literal(entry.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String literal(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> expression(value.textValue());
            case OBJECT ->
                value.properties().stream()
                        .map(entry -> JavaScript.key(entry.getKey()) + ": " + literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case ARRAY ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(this::literal)
                        .collect(Collectors.joining(", ", "[", "]"));
            case NUMBER -> number(value);
            case BOOLEAN -> value.toString();
            case NULL, MISSING, BINARY, POJO -> "null";
        };
    }

    private String number(JsonNode value) {
        if (value.isIntegralNumber() && value.bigIntegerValue().abs().compareTo(EXACT) > 0) {
            String name = "constant" + constants.size();
            constants.put(name, value.numberValue());
            return expression("${" + plan + ".input." + name + "}");
        }
        return value.toString();
    }

    private static String expression(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher matcher = SPECIAL.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(JavaScript.quoted(text.substring(from, matcher.start())));
            }
            parts.add(text.charAt(matcher.start()) == INDEX.charAt(0) ? "i" : "E");
            from = matcher.end();
        }
        if (from < text.length() || parts.isEmpty()) {
            parts.add(JavaScript.quoted(text.substring(from)));
        }
        return String.join(" + ", parts);
    }
}
