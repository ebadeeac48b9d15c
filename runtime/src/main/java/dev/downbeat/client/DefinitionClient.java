package dev.downbeat.client;

import dev.downbeat.definition.DefinitionDiff;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.MetadataApi;
import java.util.List;
import java.util.Optional;

/**
 * Reads definitions back and changes those of tasks; {@code Conductor.register} creates them. Every call waits for the server's
 * answer, and fails with a {@link dev.downbeat.ConductorException}. Safe for use by any number of threads.
 */
public final class DefinitionClient {

    private final MetadataApi api;

    /**
     * Made by {@code Conductor.definitions()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public DefinitionClient(Connection connection) {
        this.api = connection.api(MetadataApi.class);
    }

    /**
     * Reads a task definition.
     *
     * @param name the task type
     * @return what the server has; empty if it has none. Conductor: {@code GET /metadata/taskdefs/{tasktype}}
     */
    public Optional<TaskDefinition> task(String name) {
        return Calls.textIfFound(api.task(name))
                .map(json -> DefinitionJson.readTask("the server's task \"" + name + "\"", json));
    }

    /**
     * Reads the latest version of a workflow.
     *
     * @param name its name
     * @return what the server has; empty if it has none. Conductor: {@code GET /metadata/workflow/{name}}
     */
    public Optional<WorkflowDefinition> workflow(String name) {
        return Calls.textIfFound(api.workflow(name, null))
                .map(json -> DefinitionJson.readWorkflow("the server's workflow \"" + name + "\"", json));
    }

    /**
     * Reads a version of a workflow.
     *
     * @param name its name
     * @param version its version
     * @return what the server has; empty if it has none. Conductor: {@code GET /metadata/workflow/{name}?version=}
     */
    public Optional<WorkflowDefinition> workflow(String name, int version) {
        return Calls.textIfFound(api.workflow(name, version))
                .map(json -> DefinitionJson.readWorkflow("the server's workflow \"" + name + "\" v" + version, json));
    }

    /**
     * Changes a task definition of a running system; tasks that are scheduled from then on follow it. What the definition does
     * not say stays as it is on the server. What somebody else changes between this method's two calls is lost.
     *
     * @param changes what is to be, by the task's name
     * @return what was changed, each with the new value and the old one; empty if nothing was to be, and nothing was sent.
     *     Conductor: {@code PUT /metadata/taskdefs}
     * @throws dev.downbeat.ConductorException also if the server does not have the task (404), or refuses a setting (400)
     */
    public List<Difference> update(TaskDefinition changes) {
        String json = Calls.text(api.task(changes.name()));
        TaskDefinition present = DefinitionJson.readTask("the server's task \"" + changes.name() + "\"", json);
        List<Difference> differences = DefinitionDiff.ofTask(changes, present);
        if (!differences.isEmpty()) {
            Calls.text(api.putTask(Bodies.json(DefinitionJson.write(DefinitionDiff.merge(changes, present)))));
        }
        return differences;
    }
}
