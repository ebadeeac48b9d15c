package dev.downbeat.client.events;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.EventApi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.RequestBody;

/**
 * Has the server do something when an event comes. Every call waits for the server's answer, and fails with a {@link
 * dev.downbeat.ConductorException}. Safe for use by any number of threads.
 */
public final class EventClient {

    private final EventApi api;

    /**
     * Made by {@code Conductor.events()}.
     *
     * @param connection the server
     */
    @SuppressWarnings("exports") // nobody else can make one
    public EventClient(Connection connection) {
        this.api = connection.api(EventApi.class);
    }

    /**
     * Creates a handler. The server begins to listen within a minute, as a rule.
     *
     * @param handler the handler. Conductor: {@code POST /event}
     * @throws IllegalArgumentException if it does nothing
     * @throws dev.downbeat.ConductorException also if there is one of that name (409 or 500, by the server's version)
     */
    public void create(EventHandler handler) {
        Calls.text(api.create(body(handler)));
    }

    /**
     * Replaces a handler by one of the same name.
     *
     * @param handler the handler. Conductor: {@code PUT /event}
     * @throws IllegalArgumentException if it does nothing
     * @throws dev.downbeat.ConductorException also if there is none of that name (404 or 500, by the server's version)
     */
    public void update(EventHandler handler) {
        Calls.text(api.replace(body(handler)));
    }

    private static RequestBody body(EventHandler handler) {
        if (handler.actions().isEmpty()) {
            throw new IllegalArgumentException("the event handler \"" + handler.name()
                    + "\" does nothing: give it an action, as startWorkflow(…)");
        }
        return Bodies.of(handler.json());
    }

    /**
     * Reads all handlers.
     *
     * @return the handlers, in no order that is promised. Conductor: {@code GET /event}
     */
    public List<EventHandler> list() {
        return handlers(Calls.list(api.handlers()));
    }

    /**
     * Reads the handlers of an event, those that are switched off too.
     *
     * @param event the event
     * @return its handlers. Conductor: {@code GET /event/{event}?activeOnly=false}
     */
    public List<EventHandler> of(String event) {
        return handlers(Calls.list(api.handlersOf(event, false)));
    }

    /**
     * Reads the handlers of an event that do something.
     *
     * @param event the event
     * @return its active handlers. Conductor: {@code GET /event/{event}}
     */
    public List<EventHandler> activeOf(String event) {
        return handlers(Calls.list(api.handlersOf(event, true)));
    }

    /**
     * Reads a handler.
     *
     * @param name its name
     * @return the handler; empty if there is none
     */
    public Optional<EventHandler> get(String name) {
        return list().stream().filter(handler -> handler.name().equals(name)).findFirst();
    }

    /**
     * Deletes a handler.
     *
     * @param name its name. Conductor: {@code DELETE /event/{name}}
     * @throws dev.downbeat.ConductorException also if there is none of that name (404 or 500, by the server's version)
     */
    public void delete(String name) {
        Calls.text(api.delete(name));
    }

    private static List<EventHandler> handlers(Stream<JsonNode> answer) {
        return answer.map(EventHandler::of).toList();
    }
}
