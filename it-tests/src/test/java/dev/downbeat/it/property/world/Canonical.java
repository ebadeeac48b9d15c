package dev.downbeat.it.property.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** JSON as somebody sees it who reads it as a type: no more properties than that type has, numbers of one spelling, sets in one order. */
public final class Canonical {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Canonical() {}

    /** The value as a type; null for what is absent. */
    public static JsonNode of(Type type, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return JSON.nullNode();
        }
        return switch (type) {
            case Type.Scalar scalar when scalar.basic() == Basic.DOUBLE -> number(JSON.numberNode(value.doubleValue()));
            case Type.Scalar scalar when scalar.basic().isNumber() -> number(value);
            // A tree made of a byte[] holds bytes.
            case Type.Scalar scalar when scalar.basic() == Basic.BYTES -> JSON.textNode(value.asText());
            case Type.Scalar scalar -> value;
            case Type.Constants constants -> value;
            case Type.ListOf list -> {
                ArrayNode array = JSON.arrayNode();
                value.forEach(element -> array.add(of(list.element(), element)));
                yield array;
            }
            case Type.AnyLength list -> of(new Type.ListOf(list.element()), value);
            case Type.ArrayOf array -> of(new Type.ListOf(array.element()), value);
            case Type.Exact exact -> JSON.textNode(value.asText());
            case Type.SetOf set -> {
                Map<String, JsonNode> sorted = new TreeMap<>();
                value.forEach(element -> {
                    JsonNode one = of(set.element(), element);
                    sorted.put(one.toString(), one);
                });
                yield JSON.arrayNode().addAll(sorted.values());
            }
            case Type.MapOf map -> {
                ObjectNode object = JSON.objectNode();
                for (String key : new TreeSet<>(
                        value.propertyStream().map(Map.Entry::getKey).toList())) {
                    object.set(key, of(map.value(), value.get(key)));
                }
                yield object;
            }
            case Type.Maybe maybe -> of(maybe.inner(), value);
            case Type.Dto dto -> {
                ObjectNode object = JSON.objectNode();
                for (Type.Property property : dto.properties()) {
                    JsonNode part = of(property.type(), value.path(property.json()));
                    if (!part.isNull()) {
                        object.set(property.json(), part);
                    }
                }
                yield object;
            }
            case Type.Tree tree -> tree(value);
        };
    }

    private static JsonNode number(JsonNode value) {
        return value.isNumber() ? JSON.numberNode(value.decimalValue().stripTrailingZeros()) : value;
    }

    private static JsonNode tree(JsonNode value) {
        if (value.isArray()) {
            ArrayNode array = JSON.arrayNode();
            value.forEach(element -> array.add(tree(element)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = JSON.objectNode();
            for (String key :
                    new TreeSet<>(value.propertyStream().map(Map.Entry::getKey).toList())) {
                if (!value.get(key).isNull()) {
                    object.set(key, tree(value.get(key)));
                }
            }
            return object;
        }
        return number(value);
    }
}
