package dev.downbeat.wiring.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.wiring.model.JsonShape;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Whether a JSON value has a shape. */
final class JsonFit {

    private JsonFit() {}

    /**
     * The first difference, in words.
     *
     * @return for example {@code lines[0].quantity is no int}, empty if the value has the shape
     */
    static Optional<String> misfit(JsonNode json, JsonShape shape) {
        return at("", json, shape);
    }

    private static Optional<String> at(String where, JsonNode json, JsonShape shape) {
        if (json.isNull()) {
            return shape.maybeAbsent() || shape instanceof JsonShape.Anything || shape instanceof JsonShape.Unresolved
                    ? Optional.empty()
                    : Optional.of(place(where) + " is null");
        }
        return switch (shape.present()) {
            case JsonShape.Structure structure -> structure(where, json, structure);
            case JsonShape.MapOf map -> json.isObject() ? values(where, json, map) : no(where, map);
            case JsonShape.ListOf list -> json.isArray() ? elements(where, json, list) : no(where, list);
            case JsonShape.Alternatives alternatives -> json.isObject() ? Optional.empty() : no(where, alternatives);
            case JsonShape.Anything anything -> Optional.empty();
            case JsonShape.Unresolved unresolved -> Optional.empty();
            case JsonShape.Nothing nothing -> no(where, nothing);
            case JsonShape.Text text -> json.isTextual() ? Optional.empty() : no(where, text);
            case JsonShape.FormattedText text -> scalar(where, json, json.isTextual(), text);
            case JsonShape.Constants constants -> scalar(where, json, json.isTextual(), constants);
            case JsonShape.Bool bool -> scalar(where, json, json.isBoolean(), bool);
            case JsonShape.Numeric numeric -> scalar(where, json, json.isNumber(), numeric);
            case JsonShape.Maybe maybe -> throw new IllegalStateException("present() gave " + maybe);
        };
    }

    private static Optional<String> scalar(String where, JsonNode json, boolean kind, JsonShape shape) {
        return kind && Constant.of(json.asText(), shape) instanceof Constant.Value
                ? Optional.empty()
                : no(where, shape);
    }

    private static Optional<String> structure(String where, JsonNode json, JsonShape.Structure structure) {
        if (!json.isObject()) {
            return no(where, structure);
        }
        for (JsonShape.Property property : structure.properties()) {
            JsonNode value = json.get(property.name());
            if (value == null && property.required()) {
                return Optional.of(place(where) + " has no \"" + property.name() + "\"");
            }
            Optional<String> misfit =
                    value == null ? Optional.empty() : at(below(where, property.name()), value, property.shape());
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> values(String where, JsonNode json, JsonShape.MapOf map) {
        Iterator<Map.Entry<String, JsonNode>> entries = json.properties().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> entry = entries.next();
            Optional<String> misfit = at(below(where, entry.getKey()), entry.getValue(), map.value());
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> elements(String where, JsonNode json, JsonShape.ListOf list) {
        for (int i = 0; i < json.size(); i++) {
            Optional<String> misfit = at(where + "[" + i + "]", json.get(i), list.element());
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static String below(String where, String key) {
        return where.isEmpty() ? key : where + "." + key;
    }

    private static String place(String where) {
        return where.isEmpty() ? "it" : where;
    }

    private static Optional<String> no(String where, JsonShape shape) {
        return Optional.of(place(where) + " is no " + shape.name());
    }
}
