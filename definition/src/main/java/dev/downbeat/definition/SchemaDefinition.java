package dev.downbeat.definition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema of an input or an output. Conductor: {@code inputSchema}, {@code outputSchema}.
 *
 * <p>A record over its JSON fields, as {@link TaskDefinition} is.
 *
 * @param fields the JSON fields, unmodifiable: text, booleans, numbers, lists, maps and null
 */
public record SchemaDefinition(@JsonValue Map<String, @Nullable Object> fields) {

    /**
     * Takes the fields as they are, in their order.
     *
     * @throws DefinitionException if a known field does not hold what it should, or a value is no JSON value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SchemaDefinition {
        fields = Fields.checked(Shape.SCHEMA, fields);
    }

    /**
     * Begins a schema.
     *
     * @param name its name
     * @param type its type
     * @return a builder
     */
    public static Builder builder(String name, String type) {
        return new Builder(Map.of()).field("name", name).field("type", type);
    }

    /**
     * Begins with all that this one says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(fields);
    }

    /**
     * A JSON Schema, version 1.
     *
     * @param name its name
     * @param schema the schema
     * @return the schema
     */
    public static SchemaDefinition json(String name, Map<String, ? extends @Nullable Object> schema) {
        return builder(name, "JSON").version(1).data(schema).build();
    }

    /** {@return the schema's name} Conductor: {@code name}. */
    public Optional<String> name() {
        return Fields.text(fields, "name");
    }

    /** {@return the version} Server default: 1. Conductor: {@code version}. */
    public Optional<Integer> version() {
        return Fields.whole(fields, "version");
    }

    /** {@return JSON, AVRO or PROTOBUF; the server knows no other} Conductor: {@code type}. */
    public Optional<String> type() {
        return Fields.text(fields, "type");
    }

    /** {@return where the schema is, if not here} Default: none. Conductor: {@code externalRef}. */
    public Optional<String> externalRef() {
        return Fields.text(fields, "externalRef");
    }

    /** {@return the schema itself, a JSON Schema for example; empty if not said} Conductor: {@code data}. */
    public Map<String, @Nullable Object> data() {
        return Fields.map(fields, "data");
    }

    /** Builds a schema. A field that is not set is not said. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, @Nullable Object> fields;

        private Builder(Map<String, @Nullable Object> fields) {
            this.fields = new LinkedHashMap<>(fields);
        }

        /**
         * Sets what {@link SchemaDefinition#version()} gives.
         *
         * @param version the value
         * @return this builder
         */
        public Builder version(int version) {
            return field("version", version);
        }

        /**
         * Sets what {@link SchemaDefinition#externalRef()} gives.
         *
         * @param externalRef the value
         * @return this builder
         */
        public Builder externalRef(String externalRef) {
            return field("externalRef", externalRef);
        }

        /**
         * Sets what {@link SchemaDefinition#data()} gives.
         *
         * @param data the value
         * @return this builder
         */
        public Builder data(Map<String, ? extends @Nullable Object> data) {
            return field("data", data);
        }

        /**
         * Sets a field by its JSON name: one that only a newer server knows, for example.
         *
         * @param name the JSON field
         * @param value the value
         * @return this builder
         */
        public Builder field(String name, @Nullable Object value) {
            fields.put(name, value);
            return this;
        }

        /**
         * Gives a schema; known fields come in the order in which one writes them by hand, then the others.
         *
         * @return the schema
         * @throws DefinitionException if a field does not hold what it should, or a value is no JSON value
         */
        public SchemaDefinition build() {
            return new SchemaDefinition(Shape.SCHEMA.inOrder(fields));
        }
    }
}
