package dev.downbeat.processor.read;

import dev.downbeat.processor.model.DtoPlan.Unwrapped;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the properties of a shape, in the order in which they are written. */
final class ShapeProperties {

    /** What is known of a property: required is one that is read and may not be absent. */
    private record Known(JsonShape shape, boolean isRead, boolean maybeAbsent, Optional<Unwrapped> unwrapped) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    void written(String key, JsonShape shape, boolean maybeAbsent, Optional<Unwrapped> unwrapped) {
        known.put(key, new Known(shape, false, maybeAbsent, unwrapped));
    }

    void read(String key, JsonShape shape, boolean nullable, Optional<Unwrapped> unwrapped) {
        Known written = known.get(key);
        boolean maybeAbsent = nullable || (written != null && written.maybeAbsent());
        known.put(key, new Known(shape, true, maybeAbsent, unwrapped));
    }

    /** Asked for late, since types may be recursive. */
    List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        known.forEach((key, property) -> {
            JsonShape present = property.shape().present();
            if (property.unwrapped().isPresent() && present instanceof JsonShape.Structure inner) {
                Unwrapped unwrapped = property.unwrapped().get();
                inner.properties()
                        .forEach(of -> properties.add(new Property(
                                unwrapped.prefix() + of.name() + unwrapped.suffix(), of.shape(), of.required())));
            } else {
                JsonShape shape = property.maybeAbsent() && !property.shape().maybeAbsent()
                        ? new JsonShape.Maybe(property.shape())
                        : property.shape();
                properties.add(new Property(key, shape, property.isRead() && !shape.maybeAbsent()));
            }
        });
        return properties;
    }
}
