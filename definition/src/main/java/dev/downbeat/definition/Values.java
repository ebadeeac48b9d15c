package dev.downbeat.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values as plain, unmodifiable Java values: text, booleans, {@code Integer}, {@code Long} or {@code BigInteger} (the
 * smallest that holds the number), {@code BigDecimal}, lists, maps in insertion order, and null. One number has one form, so
 * that equal JSON is equal Java.
 */
final class Values {

    private Values() {}

    static @Nullable Object of(@Nullable Object value, String path) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean flag -> flag;
            case Number number -> number(number, path);
            case Map<?, ?> map -> object(map, path);
            case Collection<?> items -> list(items, path);
            case JsonNode node -> node(node, path);
            case TaskDefinition definition -> definition.fields();
            case WorkflowDefinition definition -> definition.fields();
            case WorkflowTask task -> task.fields();
            case SubWorkflow subWorkflow -> subWorkflow.fields();
            case SchemaDefinition schema -> schema.fields();
            default ->
                throw new DefinitionException(path + ": " + value.getClass().getName()
                        + " is no JSON value; give text, a number, a boolean, null, a list or a map");
        };
    }

    static Map<String, @Nullable Object> object(Map<?, ?> map, String path) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new DefinitionException(path + ": a key of a JSON object is text, this is " + key);
            }
            copy.put(name, of(value, Paths.child(path, name)));
        });
        return Collections.unmodifiableMap(copy);
    }

    static List<@Nullable Object> list(Collection<?> items, String path) {
        List<@Nullable Object> copy = new ArrayList<>(items.size());
        for (Object item : items) {
            copy.add(of(item, path + "[" + copy.size() + "]"));
        }
        return Collections.unmodifiableList(copy);
    }

    private static Number number(Number number, String path) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> whole(whole);
            case Double real -> decimal(real, path);
            case Float real -> decimal(Double.parseDouble(real.toString()), path);
            default -> whole(BigInteger.valueOf(number.longValue()));
        };
    }

    private static BigDecimal decimal(double real, String path) {
        if (!Double.isFinite(real)) {
            throw new DefinitionException(path + ": JSON has no number " + real);
        }
        return BigDecimal.valueOf(real);
    }

    private static Number whole(BigInteger whole) {
        if (whole.bitLength() < Integer.SIZE) {
            return whole.intValue();
        }
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
    }

    private static @Nullable Object node(JsonNode node, String path) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                node.properties()
                        .forEach(property -> map.put(
                                property.getKey(), node(property.getValue(), Paths.child(path, property.getKey()))));
                yield Collections.unmodifiableMap(map);
            }
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                node.forEach(item -> list.add(node(item, path + "[" + list.size() + "]")));
                yield Collections.unmodifiableList(list);
            }
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node.numberValue(), path);
            case NULL, MISSING -> null;
            case BINARY, POJO ->
                throw new DefinitionException(path + ": a " + node.getNodeType() + " node is no JSON value");
        };
    }
}
