package dev.downbeat.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.definition.SchemaDefinition;
import dev.downbeat.json.internal.Json;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.MetadataApi;
import dev.downbeat.rest.Server;
import java.util.List;

/**
 * Schemas that are kept by themselves, for definitions to name them. The open-source server has none: there every method throws a
 * {@link dev.downbeat.OperationMissingException}. Every call waits for the server's answer, and fails with a {@link
 * dev.downbeat.ConductorException}. Safe for use by any number of threads.
 */
public final class SchemaClient {

    private final MetadataApi api;
    private final Server server;

    SchemaClient(MetadataApi api, Server server) {
        this.api = api;
        this.server = server;
    }

    /**
     * Reads all schemas.
     *
     * @return the schemas. Conductor: {@code GET /schema}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public List<SchemaDefinition> list() {
        return server.operation(
                "list the schemas",
                () -> Calls.list(api.schemas()).map(SchemaClient::schema).toList());
    }

    /**
     * Reads a schema.
     *
     * @param name its name
     * @param version its version
     * @return the schema. Conductor: {@code GET /schema/{name}/{version}}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     * @throws dev.downbeat.ConductorException also if there is none (404)
     */
    public SchemaDefinition get(String name, int version) {
        return server.operation("read a schema", () -> schema(Calls.answer(api.schema(name, version))));
    }

    /**
     * Keeps a schema, in place of one of that name and version.
     *
     * @param schema the schema. Conductor: {@code POST /schema}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void save(SchemaDefinition schema) {
        server.operation("save a schema", () -> Calls.text(api.putSchemas(Bodies.of(List.of(schema)))));
    }

    /**
     * Deletes a schema.
     *
     * @param name its name
     * @param version its version. Conductor: {@code DELETE /schema/{name}/{version}}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     * @throws dev.downbeat.ConductorException also if there is none (404)
     */
    public void delete(String name, int version) {
        server.operation("delete a schema", () -> Calls.text(api.deleteSchema(name, version)));
    }

    private static SchemaDefinition schema(JsonNode json) {
        return Json.MAPPER.convertValue(json, SchemaDefinition.class);
    }
}
