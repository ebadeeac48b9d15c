package dev.downbeat.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.json.internal.Json;
import dev.downbeat.wiring.model.JsonShape;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Plain Java values as constants of a workflow. */
final class Constants {

    private Constants() {}

    /** What a value looks like by itself, where nothing else says what is wanted. */
    static JsonShape shape(Object value) {
        if (value instanceof Enum<?> constant) {
            Class<?> type = constant.getDeclaringClass();
            return new JsonShape.Constants(
                    type.getSimpleName(),
                    Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                            .map(one -> Json.MAPPER.valueToTree(one).asText())
                            .toList());
        }
        Optional<JsonShape> known = DataType.known(value.getClass());
        return known.orElse(new JsonShape.Anything(value.getClass().getSimpleName()));
    }

    /** A value as the rules read it: text as it is, all else as JSON. */
    static String text(JsonNode value, JsonShape shape) {
        return value.isTextual() && !(shape.present() instanceof JsonShape.Anything)
                ? value.textValue()
                : value.toString();
    }
}
