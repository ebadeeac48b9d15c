package dev.downbeat.wiring.emit;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.NumberKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes shapes as JSON Schema, draft-07. */
public final class SchemaEmitter {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private final Map<JsonShape.Structure, String> names = new LinkedHashMap<>();
    private final Deque<JsonShape.Structure> unwritten = new ArrayDeque<>();

    private SchemaEmitter() {}

    /**
     * The schema of a shape.
     *
     * @param shape the shape
     * @return the schema as JSON objects
     */
    public static Map<String, @Nullable Object> of(JsonShape shape) {
        SchemaEmitter emitter = new SchemaEmitter();
        Map<String, @Nullable Object> root = shape.present() instanceof JsonShape.Structure structure
                ? emitter.object(structure.properties())
                : emitter.schema(shape);
        return emitter.document(root);
    }

    /**
     * The schema of an object of certain properties.
     *
     * @param properties the properties
     * @return the schema as JSON objects
     */
    static Map<String, @Nullable Object> ofObject(List<JsonShape.Property> properties) {
        SchemaEmitter emitter = new SchemaEmitter();
        return emitter.document(emitter.object(properties));
    }

    /** Structures are written once, under their names, so that recursive ones end. */
    private Map<String, @Nullable Object> document(Map<String, @Nullable Object> root) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("$schema", DRAFT);
        document.putAll(root);
        Map<String, @Nullable Object> definitions = new LinkedHashMap<>();
        while (!unwritten.isEmpty()) {
            JsonShape.Structure structure = unwritten.remove();
            definitions.put(name(structure), object(structure.properties()));
        }
        if (!definitions.isEmpty()) {
            document.put("definitions", definitions);
        }
        return document;
    }

    private Map<String, @Nullable Object> object(List<JsonShape.Property> properties) {
        Map<String, @Nullable Object> schema = type("object");
        Map<String, @Nullable Object> shapes = new LinkedHashMap<>();
        properties.forEach(property -> shapes.put(property.name(), schema(property.shape())));
        schema.put("properties", shapes);
        List<String> required = properties.stream()
                .filter(JsonShape.Property::required)
                .map(JsonShape.Property::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, @Nullable Object> schema(JsonShape shape) {
        return switch (shape) {
            case JsonShape.Text text -> type("string");
            case JsonShape.FormattedText text -> formatted(text.name());
            case JsonShape.Constants constants -> {
                Map<String, @Nullable Object> schema = type("string");
                schema.put("enum", constants.values());
                yield schema;
            }
            case JsonShape.Bool bool -> type("boolean");
            case JsonShape.Numeric numeric -> number(numeric.kind());
            case JsonShape.ListOf list -> {
                Map<String, @Nullable Object> schema = type("array");
                schema.put("items", schema(list.element()));
                yield schema;
            }
            case JsonShape.MapOf map -> {
                Map<String, @Nullable Object> schema = type("object");
                schema.put("additionalProperties", schema(map.value()));
                yield schema;
            }
            case JsonShape.Maybe maybe -> orNull(schema(maybe.inner()));
            case JsonShape.Structure structure -> reference(structure);
            case JsonShape.Alternatives alternatives -> type("object");
            case JsonShape.Anything anything -> new LinkedHashMap<>();
            case JsonShape.Nothing nothing -> type("null");
            case JsonShape.Unresolved unresolved -> new LinkedHashMap<>();
        };
    }

    private Map<String, @Nullable Object> reference(JsonShape.Structure structure) {
        if (!names.containsKey(structure)) {
            unwritten.add(structure);
        }
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("$ref", "#/definitions/" + name(structure));
        return schema;
    }

    /** Simple names, numbered where two types share one. */
    private String name(JsonShape.Structure structure) {
        String known = names.get(structure);
        if (known != null) {
            return known;
        }
        String simple = structure.name().replaceAll("[^A-Za-z0-9_.]+", "_");
        String name = simple;
        for (int i = 2; names.containsValue(name); i++) {
            name = simple + i;
        }
        names.put(structure, name);
        return name;
    }

    private static Map<String, @Nullable Object> number(NumberKind kind) {
        Map<String, @Nullable Object> schema = type(kind.isInteger() ? "integer" : "number");
        int bits = switch (kind) {
            case BYTE -> 8;
            case SHORT -> 16;
            case INT -> 32;
            case LONG -> 64;
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> 0;
        };
        if (bits > 0) {
            schema.put("minimum", -1L << (bits - 1));
            schema.put("maximum", ~(-1L << (bits - 1)));
        }
        return schema;
    }

    private static Map<String, @Nullable Object> formatted(String type) {
        Map<String, @Nullable Object> schema = type("string");
        switch (type) {
            case "Instant", "OffsetDateTime" -> schema.put("format", "date-time");
            case "LocalDate" -> schema.put("format", "date");
            case "UUID" -> schema.put("format", "uuid");
            case "URI" -> schema.put("format", "uri-reference");
            case "byte[]" -> schema.put("contentEncoding", "base64");
            default -> {}
        }
        return schema;
    }

    private static Map<String, @Nullable Object> orNull(Map<String, @Nullable Object> schema) {
        if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
            Map<String, @Nullable Object> either = new LinkedHashMap<>(schema);
            either.put("type", List.of(type, "null"));
            return either;
        }
        if (schema.isEmpty()) {
            return schema;
        }
        Map<String, @Nullable Object> either = new LinkedHashMap<>();
        either.put("anyOf", List.of(schema, type("null")));
        return either;
    }

    private static Map<String, @Nullable Object> type(String name) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("type", name);
        return schema;
    }
}
