package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.flow.DefinitionOrder;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One definition while it is checked: what its names stand for, and the problems found so far. */
final class Scope {

    private static final int LONGEST_WORDS = 90;

    final JsonDefinition definition;
    final Surroundings known;
    final DefinitionOrder order;
    final DefinitionInputs inputs;
    final List<JsonTask> tasks;
    final List<String> variables;
    final Map<String, JsonTask> byReference = new LinkedHashMap<>();

    /** References of more than one task: which of them is read cannot be said. */
    final Set<String> ambiguous = new HashSet<>();

    /** References that stand in data: tasks that a dynamic fork makes of it. */
    final Set<String> madeByForks = new HashSet<>();

    /** Whether a dynamic fork makes tasks whose references are known at run time only. */
    final boolean forksAtRunTime;

    private final Map<JsonTask, Optional<Callee>> callees = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Scope(JsonDefinition definition, Surroundings known) {
        this.definition = definition;
        this.known = known;
        this.order = new DefinitionOrder(definition);
        this.inputs = DefinitionInputs.of(definition);
        this.tasks = definition.allTasks();
        this.variables = DefinitionInputs.variables(definition);
        for (JsonTask task : tasks) {
            if (!task.reference().isEmpty() && byReference.putIfAbsent(task.reference(), task) != null) {
                ambiguous.add(task.reference());
            }
            task.inputs().ifPresent(this::collectMade);
        }
        this.forksAtRunTime = tasks.stream().anyMatch(task -> task.type() == TaskType.FORK_JOIN_DYNAMIC);
    }

    private void collectMade(JsonValue value) {
        switch (value) {
            case ObjectValue object -> {
                object.text("taskReferenceName").ifPresent(text -> madeByForks.add(text.value()));
                object.members().values().forEach(member -> collectMade(member.value()));
            }
            case ListValue list -> list.values().forEach(this::collectMade);
            case TextValue text -> {
                // No task.
            }
            case PlainValue plain -> {
                // No task.
            }
        }
    }

    /** What a SUB_WORKFLOW calls, if it is known; an inline definition is looked through once. */
    Optional<Callee> callee(JsonTask task) {
        return callees.computeIfAbsent(task, call -> Calls.of(call, known));
    }

    /** What is known of the task that a worker gets. */
    Optional<Contract> worker(JsonTask task) {
        String type = task.type() == TaskType.OTHER ? task.typeName() : task.name();
        return task.type().isWorkers() ? Optional.ofNullable(known.workers().get(type)) : Optional.empty();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isFirst(JsonTask task) {
        return byReference.get(task.reference()) == task;
    }

    /** The place of a value: {@code pack.inputParameters.label}. */
    Place place(@Nullable JsonTask task, TextSite site) {
        String owner = task == null
                ? definition.json().site().pointer()
                : task.json().site().pointer();
        String below =
                site.pointer().substring(Math.min(owner.length(), site.pointer().length()));
        String tail = below.replace('/', '.').replace("~1", "/").replace("~0", "~");
        String words = task == null ? tail.isEmpty() ? definition.name() : tail.substring(1) : task.label() + tail;
        return new Place(shortened(words), site);
    }

    /** The place of a task as a whole. */
    Place place(JsonTask task) {
        return new Place(task.label(), task.site());
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, LONGEST_WORDS / 2) + "…" + words.substring(words.length() - LONGEST_WORDS / 2);
    }
}
