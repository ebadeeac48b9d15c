package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.JsonShape;

/** What can stand inside a text: everything else the engine writes as Java text. */
final class Scalars {

    private Scalars() {}

    static boolean isScalar(JsonShape shape) {
        return switch (shape.present()) {
            case JsonShape.Text t -> true;
            case JsonShape.FormattedText f -> true;
            case JsonShape.Constants c -> true;
            case JsonShape.Bool b -> true;
            case JsonShape.Numeric n -> true;
            case JsonShape.Unresolved u -> true;
            case JsonShape.ListOf l -> false;
            case JsonShape.MapOf m -> false;
            case JsonShape.Structure s -> false;
            case JsonShape.Alternatives a -> false;
            case JsonShape.Anything a -> false;
            case JsonShape.Nothing n -> false;
            case JsonShape.Maybe m -> false;
        };
    }
}
