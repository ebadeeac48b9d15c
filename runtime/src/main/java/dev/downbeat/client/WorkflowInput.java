package dev.downbeat.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The input that a workflow is started with: a JSON object. Immutable; values are written when they are given. */
public final class WorkflowInput {

    private final ObjectNode fields;

    private WorkflowInput(ObjectNode fields) {
        this.fields = fields;
    }

    /**
     * An input without any value.
     *
     * @return the input
     */
    public static WorkflowInput empty() {
        return new WorkflowInput(Json.MAPPER.createObjectNode());
    }

    /**
     * One value as the whole input.
     *
     * @param value the value, a record or POJO or map
     * @param mapper the mapper of its type
     * @param <T> its type
     * @return the input
     * @throws IllegalArgumentException if the mapper writes something else than an object
     */
    public static <T> WorkflowInput of(T value, Mapper<T> mapper) {
        TokenBuffer buffer = written(value, mapper);
        try (var in = buffer.asParserOnFirstToken()) {
            if (in.readValueAsTree() instanceof ObjectNode object) {
                return new WorkflowInput(object);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("the input of a workflow must be a JSON object, which "
                + value.getClass().getSimpleName() + " is not");
    }

    /**
     * A map as the whole input.
     *
     * @param values whatever Jackson can write as JSON
     * @return the input
     * @throws IllegalArgumentException if they cannot be written as JSON
     */
    public static WorkflowInput of(Map<String, ?> values) {
        try {
            return new WorkflowInput(Json.MAPPER.valueToTree(values));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the input cannot be written as JSON: " + e.getMessage(), e);
        }
    }

    /**
     * The same input with one more value.
     *
     * @param key the workflow's name for it
     * @param value the value; null is sent as JSON null
     * @param mapper the mapper of its type
     * @param <T> its type
     * @return another input
     */
    public <T> WorkflowInput with(String key, @Nullable T value, Mapper<T> mapper) {
        ObjectNode more = Json.MAPPER.createObjectNode();
        more.setAll(fields);
        if (value == null) {
            more.putNull(key);
            return new WorkflowInput(more);
        }
        try (var in = written(value, mapper).asParserOnFirstToken()) {
            more.set(key, in.readValueAsTree());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorkflowInput(more);
    }

    private static <T> TokenBuffer written(T value, Mapper<T> mapper) {
        TokenBuffer buffer = new TokenBuffer(Json.MAPPER, false);
        try {
            mapper.write(value, buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer;
    }

    /**
     * The input as JSON.
     *
     * @return a JSON object
     */
    public String json() {
        return fields.toString();
    }

    /** A copy of the tree. */
    ObjectNode tree() {
        return fields.deepCopy();
    }
}
