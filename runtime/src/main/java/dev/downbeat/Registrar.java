package dev.downbeat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.Registered.Entry;
import dev.downbeat.Registered.Outcome;
import dev.downbeat.definition.DefinitionDiff;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.MetadataApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Brings definitions to the server. All are compared first: what the server has already and we may not change is refused before
 * anything is done.
 */
final class Registrar {

    private static final int CONFLICT = 409;

    private final MetadataApi api;

    Registrar(Connection connection) {
        this.api = connection.api(MetadataApi.class);
    }

    private record Plan(WorkflowDefinition workflow, Outcome outcome) {}

    /** The tasks first: a workflow that runs before its task definitions exist waits for ever. */
    Registered register(RegisterMode mode, Definitions definitions) {
        List<DefinitionConflictException> conflicts = new ArrayList<>();
        List<TaskDefinition> missing = new ArrayList<>();
        for (TaskDefinition task : definitions.tasks()) {
            if (!exists(task)) {
                missing.add(task);
                if (mode == RegisterMode.VERIFY) {
                    conflicts.add(new DefinitionConflictException(
                            "the server does not have the task definition \"" + task.name() + "\"", List.of()));
                }
            }
        }
        List<Plan> plans = new ArrayList<>();
        for (WorkflowDefinition workflow : definitions.workflows()) {
            plan(mode, workflow, plans, conflicts);
        }
        if (!conflicts.isEmpty()) {
            throw DefinitionConflictException.of(conflicts);
        }
        create(missing);
        plans.forEach(this::carryOut);
        return new Registered(
                definitions.tasks().stream()
                        .map(task ->
                                new Entry(task.name(), missing.contains(task) ? Outcome.CREATED : Outcome.UNCHANGED))
                        .toList(),
                plans.stream()
                        .map(plan -> new Entry(
                                plan.workflow().name() + " v" + plan.workflow().version(), plan.outcome()))
                        .toList());
    }

    /** Creates the task definitions that are missing; one that exists is its worker's or its operator's, and is left alone. */
    void createMissing(List<TaskDefinition> tasks) {
        create(tasks.stream().filter(task -> !exists(task)).toList());
    }

    private void create(List<TaskDefinition> missing) {
        if (!missing.isEmpty()) {
            Calls.text(api.createTasks(Bodies.json(
                    missing.stream().map(DefinitionJson::write).collect(Collectors.joining(",", "[", "]")))));
        }
    }

    private boolean exists(TaskDefinition task) {
        return Calls.textIfFound(api.task(task.name())).isPresent();
    }

    private void plan(
            RegisterMode mode, WorkflowDefinition ours, List<Plan> plans, List<DefinitionConflictException> conflicts) {
        Optional<WorkflowDefinition> theirs = registered(ours);
        if (theirs.isEmpty()) {
            if (mode == RegisterMode.VERIFY) {
                conflicts.add(new DefinitionConflictException("the server does not have " + name(ours), List.of()));
            }
            plans.add(new Plan(ours, Outcome.CREATED));
            return;
        }
        List<Difference> differences = DefinitionDiff.ofWorkflow(ours, theirs.get());
        if (!differences.isEmpty() && mode != RegisterMode.UPDATE) {
            conflicts.add(conflict(ours, differences));
        }
        plans.add(new Plan(ours, differences.isEmpty() ? Outcome.UNCHANGED : Outcome.REPLACED));
    }

    private void carryOut(Plan plan) {
        switch (plan.outcome()) {
            case CREATED -> create(plan.workflow());
            case REPLACED -> replace(plan.workflow());
            case UNCHANGED -> {
                // Nothing to be done.
            }
        }
    }

    private void create(WorkflowDefinition ours) {
        try {
            Calls.text(api.createWorkflow(Bodies.json(DefinitionJson.write(ours))));
        } catch (ConductorException e) {
            // Another process was faster; with the same definition, as a rule.
            Optional<WorkflowDefinition> theirs =
                    e.status().orElse(0) == CONFLICT ? registered(ours) : Optional.empty();
            List<Difference> differences = DefinitionDiff.ofWorkflow(ours, theirs.orElseThrow(() -> e));
            if (!differences.isEmpty()) {
                throw conflict(ours, differences);
            }
        }
    }

    /** The server answers 200 also where it could not: then the answer says why. */
    private void replace(WorkflowDefinition ours) {
        JsonNode answer = Calls.answer(api.putWorkflows(Bodies.json("[" + DefinitionJson.write(ours) + "]")));
        JsonNode why = answer.path("bulkErrorResults").path(ours.name());
        if (!why.isMissingNode()) {
            throw new ConductorException("PUT /metadata/workflow", 200, why.asText(), List.of());
        }
    }

    private Optional<WorkflowDefinition> registered(WorkflowDefinition ours) {
        return Calls.textIfFound(api.workflow(ours.name(), ours.version()))
                .map(json -> DefinitionJson.readWorkflow("the server's " + name(ours), json));
    }

    private static DefinitionConflictException conflict(WorkflowDefinition ours, List<Difference> differences) {
        return new DefinitionConflictException(
                "the server has " + name(ours) + " in another form. Give the workflow a new version, or replace it with"
                        + " register(RegisterMode.UPDATE, …)",
                differences);
    }

    private static String name(WorkflowDefinition workflow) {
        return "the workflow \"" + workflow.name() + "\" version " + workflow.version();
    }
}
