package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A path to a value, and what lies there. */
public record Path(String root, List<Part> parts) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$]+");

    /** What follows a root or another part. */
    public sealed interface Part {}

    public record Key(String name) implements Part {}

    public record Index(int number) implements Part {}

    public record Each() implements Part {}

    public static Path of(String root) {
        return new Path(root, List.of());
    }

    public Path then(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Path(root, longer);
    }

    /** What lies there, missing or null if nothing does. */
    JsonNode in(JsonNode value) {
        return in(value, parts);
    }

    private static JsonNode in(JsonNode value, List<Part> parts) {
        if (parts.isEmpty()) {
            return value;
        }
        List<Part> rest = parts.subList(1, parts.size());
        return switch (parts.get(0)) {
            case Key key -> in(value.path(key.name()), rest);
            case Index index -> in(value.path(index.number()), rest);
            case Each each -> {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                value.forEach(element -> all.add(in(element, rest)));
                yield all;
            }
        };
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(PLAIN.matcher(root).matches() ? root : "['" + root + "']");
        for (Part part : parts) {
            switch (part) {
                case Key key ->
                    text.append(PLAIN.matcher(key.name()).matches() ? "." + key.name() : "['" + key.name() + "']");
                case Index index -> text.append('[').append(index.number()).append(']');
                case Each each -> text.append("[*]");
            }
        }
        return text.toString();
    }
}
