package dev.downbeat.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.definition.DefinitionDiff;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.MetadataApi;
import dev.downbeat.rest.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads definitions back, lists, validates and deletes them, and changes those of tasks; {@code Conductor.register} creates and
 * replaces them. Every call waits for the server's answer, and fails with a {@link ConductorException}. Safe for use by any number
 * of threads.
 */
public final class DefinitionClient {

    private static final int BAD_REQUEST = 400;
    private static final String WORKFLOW = "workflow";
    private static final String TASK = "task";

    private final MetadataApi api;
    private final Server server;

    /**
     * Made by {@code Conductor.definitions()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public DefinitionClient(Connection connection) {
        this.api = connection.api(MetadataApi.class);
        this.server = connection.server();
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

    /**
     * Reads all workflows.
     *
     * @return every version of every workflow, in no order that is promised. Conductor: {@code GET /metadata/workflow}
     */
    public List<WorkflowDefinition> workflows() {
        return readWorkflows(Calls.list(api.workflows()));
    }

    /**
     * Reads the latest version of every workflow.
     *
     * @return one a name, in no order that is promised. Conductor: {@code GET /metadata/workflow/latest-versions}
     */
    public List<WorkflowDefinition> latestWorkflows() {
        return readWorkflows(Calls.list(api.latestWorkflows()));
    }

    private static List<WorkflowDefinition> readWorkflows(Stream<JsonNode> answer) {
        return answer.map(json -> DefinitionJson.readWorkflow(
                        "the server's workflow \"" + json.path("name").asText() + "\"", json.toString()))
                .toList();
    }

    /**
     * Lists the workflows without reading them.
     *
     * @return the versions that there are, in ascending order, by the workflow's name. Conductor: {@code GET
     *     /metadata/workflow/names-and-versions}
     */
    public SortedMap<String, List<Integer>> workflowVersions() {
        SortedMap<String, List<Integer>> versions = new TreeMap<>();
        Calls.answer(api.versions())
                .properties()
                .forEach(workflow -> versions.put(
                        workflow.getKey(),
                        workflow.getValue()
                                .valueStream()
                                .map(version -> version.path("version").asInt())
                                .sorted()
                                .toList()));
        return versions;
    }

    /**
     * Lists the versions of a workflow.
     *
     * @param name its name
     * @return the versions that there are, in ascending order; empty if there is no such workflow
     */
    public List<Integer> workflowVersions(String name) {
        return workflowVersions().getOrDefault(name, List.of());
    }

    /**
     * Has the server look at a workflow without keeping it. It sees little: of wiring next to nothing. {@code downbeat check} and
     * the compiler see the rest.
     *
     * @param workflow the workflow
     * @return what the server finds wrong; empty if it would take it. Conductor: {@code POST /metadata/workflow/validate}
     */
    public List<ConductorException.ValidationError> validate(WorkflowDefinition workflow) {
        try {
            Calls.text(api.validate(Bodies.json(DefinitionJson.write(workflow))));
            return List.of();
        } catch (ConductorException e) {
            if (e.status().orElse(0) != BAD_REQUEST) {
                throw e;
            }
            return e.validationErrors().isEmpty()
                    ? List.of(new ConductorException.ValidationError("", e.serverMessage()))
                    : e.validationErrors();
        }
    }

    /**
     * Deletes a version of a workflow. Executions of it stay, and go on.
     *
     * @param name its name
     * @param version its version. Conductor: {@code DELETE /metadata/workflow/{name}/{version}}
     * @throws ConductorException also if there is no such version (404 or 500, by the server's version)
     */
    public void deleteWorkflow(String name, int version) {
        Calls.text(api.deleteWorkflow(name, version));
    }

    /**
     * Reads all task definitions.
     *
     * @return the definitions, in no order that is promised. Conductor: {@code GET /metadata/taskdefs}
     */
    public List<TaskDefinition> tasks() {
        return Calls.list(api.tasks())
                .map(json -> DefinitionJson.readTask(
                        "the server's task \"" + json.path("name").asText() + "\"", json.toString()))
                .toList();
    }

    /**
     * Deletes a task definition. Workflows that use the task stay: one that comes to it waits for ever.
     *
     * @param name the task type. Conductor: {@code DELETE /metadata/taskdefs/{tasktype}}
     * @throws ConductorException also if there is none (404 or 500, by the server's version)
     */
    public void deleteTask(String name) {
        Calls.text(api.deleteTask(name));
    }

    /**
     * Reads the tags of a workflow. Not in the open-source server.
     *
     * @param name the name of the workflow
     * @return its tags, by their keys. Conductor: {@code GET /metadata/workflow/{name}/tags}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public Map<String, String> tagsOfWorkflow(String name) {
        return tags(WORKFLOW, name);
    }

    /**
     * Sets the tags of a workflow, in place of those that it has. Not in the open-source server.
     *
     * @param name the name of the workflow
     * @param tags the tags, by their keys. Conductor: {@code PUT /metadata/workflow/{name}/tags}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void setTagsOfWorkflow(String name, Map<String, String> tags) {
        setTags(WORKFLOW, name, tags);
    }

    /**
     * Reads the tags of a task definition. Not in the open-source server.
     *
     * @param name the task type
     * @return its tags, by their keys. Conductor: {@code GET /metadata/task/{taskName}/tags}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public Map<String, String> tagsOfTask(String name) {
        return tags(TASK, name);
    }

    /**
     * Sets the tags of a task definition, in place of those that it has. Not in the open-source server.
     *
     * @param name the task type
     * @param tags the tags, by their keys. Conductor: {@code PUT /metadata/task/{taskName}/tags}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void setTagsOfTask(String name, Map<String, String> tags) {
        setTags(TASK, name, tags);
    }

    private Map<String, String> tags(String kind, String name) {
        JsonNode answer = server.operation("read the tags of a " + kind, () -> Calls.answer(api.tags(kind, name)));
        Map<String, String> tags = new LinkedHashMap<>();
        answer.forEach(
                tag -> tags.put(tag.path("key").asText(), tag.path("value").asText()));
        return tags;
    }

    private void setTags(String kind, String name, Map<String, String> tags) {
        List<Map<String, String>> body = new ArrayList<>();
        tags.forEach((key, value) -> body.add(Map.of("type", "METADATA", "key", key, "value", value)));
        server.operation("set the tags of a " + kind, () -> Calls.text(api.putTags(kind, name, Bodies.of(body))));
    }

    /**
     * The schemas that are kept by themselves. Not in the open-source server, which keeps those inside of definitions.
     *
     * @return a client for them
     */
    public SchemaClient schemas() {
        return new SchemaClient(api, server);
    }
}
