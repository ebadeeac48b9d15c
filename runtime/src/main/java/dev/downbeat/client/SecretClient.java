package dev.downbeat.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.SecretApi;
import dev.downbeat.rest.Server;
import java.util.List;

/**
 * The secrets that definitions may name. The open-source server takes them from its environment, and can neither set nor delete
 * one; no server's values are read here. Every call waits for the server's answer, and fails with a {@link
 * dev.downbeat.ConductorException}. Safe for use by any number of threads.
 */
public final class SecretClient {

    private final SecretApi api;
    private final Server server;

    /**
     * Made by {@code Conductor.secrets()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public SecretClient(Connection connection) {
        this.api = connection.api(SecretApi.class);
        this.server = connection.server();
    }

    /**
     * Lists the secrets.
     *
     * @return their names. Conductor: {@code GET /secrets}, not in servers before 3.32
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public List<String> names() {
        return server.operation(
                "list the secrets",
                () -> Calls.list(api.names()).map(JsonNode::asText).toList());
    }

    /**
     * Looks whether there is a secret.
     *
     * @param name its name
     * @return whether there is one. Conductor: {@code GET /secrets/{key}/exists}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public boolean exists(String name) {
        return server.operation(
                "look for a secret", () -> Calls.answer(api.exists(name)).asBoolean());
    }

    /**
     * Sets a secret. Not in the open-source server.
     *
     * @param name its name
     * @param value its value, which stands in no message. Conductor: {@code PUT /secrets/{key}}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void put(String name, String value) {
        server.operation("set a secret", () -> Calls.text(api.put(name, Bodies.plain(value))));
    }

    /**
     * Deletes a secret. Not in the open-source server.
     *
     * @param name its name. Conductor: {@code DELETE /secrets/{key}}
     * @throws dev.downbeat.OperationMissingException if the server cannot
     */
    public void delete(String name) {
        server.operation("delete a secret", () -> Calls.text(api.delete(name)));
    }
}
