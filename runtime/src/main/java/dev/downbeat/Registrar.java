package dev.downbeat;

import dev.downbeat.definition.DefinitionDiff;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.MetadataApi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings definitions to the server. What it has already and we may not change is compared, and refused if it differs. */
final class Registrar {

    private static final int CONFLICT = 409;

    private final MetadataApi api;

    Registrar(Connection connection) {
        this.api = connection.api(MetadataApi.class);
    }

    /** The tasks first: a workflow that runs before its task definitions exist waits for ever. */
    void register(RegisterMode mode, WorkflowBundle bundle) {
        if (mode == RegisterMode.VERIFY) {
            verifyTasks(bundle);
        } else {
            createMissing(bundle.tasks());
        }
        workflow(mode, bundle.workflow());
    }

    /** Creates the task definitions that are missing; one that exists is its worker's or its operator's, and is left alone. */
    void createMissing(List<TaskDefinition> tasks) {
        List<TaskDefinition> missing =
                tasks.stream().filter(task -> !exists(task)).toList();
        if (!missing.isEmpty()) {
            Calls.text(api.createTasks(Bodies.json(
                    missing.stream().map(DefinitionJson::write).collect(Collectors.joining(",", "[", "]")))));
        }
    }

    private void verifyTasks(WorkflowBundle bundle) {
        for (TaskDefinition task : bundle.tasks()) {
            if (!exists(task)) {
                throw new DefinitionConflictException(
                        "the server does not have the task definition \"" + task.name() + "\", which "
                                + name(bundle.workflow()) + " needs",
                        List.of());
            }
        }
    }

    private boolean exists(TaskDefinition task) {
        return Calls.textIfFound(api.task(task.name())).isPresent();
    }

    private void workflow(RegisterMode mode, WorkflowDefinition ours) {
        Optional<WorkflowDefinition> theirs = registered(ours);
        if (theirs.isEmpty()) {
            create(mode, ours);
            return;
        }
        List<Difference> differences = DefinitionDiff.ofWorkflow(ours, theirs.get());
        if (differences.isEmpty()) {
            return;
        }
        if (mode != RegisterMode.UPDATE) {
            throw conflict(ours, differences);
        }
        Calls.text(api.putWorkflows(Bodies.json("[" + DefinitionJson.write(ours) + "]")));
    }

    private void create(RegisterMode mode, WorkflowDefinition ours) {
        if (mode == RegisterMode.VERIFY) {
            throw new DefinitionConflictException("the server does not have " + name(ours), List.of());
        }
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
