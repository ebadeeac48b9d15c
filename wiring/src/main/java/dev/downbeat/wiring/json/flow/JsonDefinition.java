package dev.downbeat.wiring.json.flow;

import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.TextSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workflow definition as it is written. What has the wrong form in it is left out: a list of tasks that is no list has no tasks.
 *
 * @param json its object
 * @param tasks the tasks, one after the other
 */
public record JsonDefinition(ObjectValue json, List<JsonTask> tasks) {

    /** Copies the tasks. */
    public JsonDefinition {
        tasks = List.copyOf(tasks);
    }

    /**
     * Whether an object is meant to be a workflow definition, and no task definition, event handler or other JSON.
     *
     * @param json the object
     * @return true if it has tasks, or a name together with what only definitions have
     */
    public static boolean isMeant(ObjectValue json) {
        boolean named = json.members().containsKey("name");
        return json.members().containsKey("tasks")
                ? named
                        || json.list("tasks")
                                .filter(JsonDefinition::looksLikeTasks)
                                .isPresent()
                : named && json.members().containsKey("schemaVersion");
    }

    private static boolean looksLikeTasks(ListValue tasks) {
        return tasks.values().stream()
                .anyMatch(task ->
                        task instanceof ObjectValue object && object.members().containsKey("taskReferenceName"));
    }

    /**
     * Reads a definition.
     *
     * @param json its object
     * @return the definition
     */
    public static JsonDefinition of(ObjectValue json) {
        return new JsonDefinition(
                json, json.list("tasks").map(JsonDefinition::tasks).orElse(List.of()));
    }

    private static List<JsonTask> tasks(ListValue list) {
        List<JsonTask> tasks = new ArrayList<>();
        for (JsonValue value : list.values()) {
            if (value instanceof ObjectValue json) {
                tasks.add(new JsonTask(json, branches(json)));
            }
        }
        return tasks;
    }

    private static List<JsonBranch> branches(ObjectValue task) {
        List<JsonBranch> branches = new ArrayList<>();
        switch (TaskType.of(task.text("type").map(TextValue::value).orElse("SIMPLE"))) {
            case SWITCH, DECISION -> {
                task.object("decisionCases")
                        .ifPresent(cases -> cases.members().forEach((key, member) -> {
                            if (member.value() instanceof ListValue list) {
                                branches.add(new JsonBranch(JsonBranch.Kind.CASE, key, member.key(), tasks(list)));
                            }
                        }));
                task.list("defaultCase").ifPresent(list -> add(branches, JsonBranch.Kind.DEFAULT, "", list));
            }
            case FORK_JOIN ->
                task.list("forkTasks")
                        .ifPresent(forks -> forks.values().stream()
                                .filter(ListValue.class::isInstance)
                                .map(ListValue.class::cast)
                                .forEach(list -> add(
                                        branches, JsonBranch.Kind.BRANCH, String.valueOf(branches.size() + 1), list)));
            case DO_WHILE -> task.list("loopOver").ifPresent(list -> add(branches, JsonBranch.Kind.BODY, "", list));
            default -> {
                // Nothing stands inside.
            }
        }
        return branches;
    }

    private static void add(List<JsonBranch> branches, JsonBranch.Kind kind, String key, ListValue list) {
        branches.add(new JsonBranch(kind, key, list.site(), tasks(list)));
    }

    /**
     * The name.
     *
     * @return the name, or nothing if there is none
     */
    public String name() {
        return json.text("name").map(TextValue::value).orElse("");
    }

    /**
     * The version.
     *
     * @return the version; 1 if none is given, as on the server
     */
    public int version() {
        return json.get("version")
                .filter(PlainValue.class::isInstance)
                .map(PlainValue.class::cast)
                .map(PlainValue::value)
                .filter(Number.class::isInstance)
                .map(version -> ((Number) version).intValue())
                .orElse(1);
    }

    /**
     * Where a message about the whole definition stands.
     *
     * @return its name, else its bracket
     */
    public TextSite site() {
        return json.text("name").map(TextValue::site).orElse(json.site());
    }

    /**
     * All tasks, those inside others too, each before what stands inside it.
     *
     * @return the tasks in the order of the text
     */
    public List<JsonTask> allTasks() {
        List<JsonTask> all = new ArrayList<>();
        collect(tasks, all);
        return all;
    }

    private static void collect(List<JsonTask> tasks, List<JsonTask> all) {
        for (JsonTask task : tasks) {
            all.add(task);
            task.branches().forEach(branch -> collect(branch.tasks(), all));
        }
    }

    /**
     * The definition that stands inside a task that starts a workflow.
     *
     * @param task a SUB_WORKFLOW
     * @return the inline definition, if it has one that is written out
     */
    public static Optional<JsonDefinition> inside(JsonTask task) {
        return task.json()
                .object("subWorkflowParam")
                .flatMap(param -> param.object("workflowDefinition").or(() -> param.object("workflowDef")))
                .map(JsonDefinition::of);
    }
}
