package dev.downbeat.processor.read.jackson;

import dev.downbeat.processor.read.jackson.Bean.Creation;
import dev.downbeat.processor.read.jackson.Bean.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order in which properties are written: named, alphabetic, by index, those of the creator, others. */
final class PropertyOrder {

    private PropertyOrder() {}

    static List<Property> sort(List<Property> properties, Annotations annotations, Creation creation) {
        Map<String, Property> rest = new LinkedHashMap<>();
        properties.forEach(property -> rest.put(property.key(), property));
        List<Property> sorted = new ArrayList<>();
        for (String key : annotations.texts("JsonPropertyOrder", "value")) {
            take(rest, key, sorted);
        }
        if (annotations.flag("JsonPropertyOrder", "alphabetic").orElse(false)) {
            rest.keySet().stream().sorted().toList().forEach(key -> take(rest, key, sorted));
        }
        rest.values().stream()
                .filter(property -> index(property).isPresent())
                .sorted(Comparator.comparing(property -> index(property).orElseThrow()))
                .toList()
                .forEach(property -> take(rest, property.key(), sorted));
        if (creation instanceof Creation.FromProperties created) {
            created.parameters().stream()
                    .flatMap(Optional::stream)
                    .forEach(property -> take(rest, property.key(), sorted));
        }
        sorted.addAll(rest.values());
        return sorted;
    }

    private static void take(Map<String, Property> rest, String key, List<Property> sorted) {
        Property property = rest.remove(key);
        if (property != null) {
            sorted.add(property);
        }
    }

    private static Optional<Integer> index(Property property) {
        return property.annotations().integer("JsonProperty", "index").filter(index -> index >= 0);
    }
}
