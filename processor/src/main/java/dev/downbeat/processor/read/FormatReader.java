package dev.downbeat.processor.read;

import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.processor.read.jackson.Annotations;
import dev.downbeat.wiring.model.JsonShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** What {@code @JsonFormat} on a property makes of its type. */
final class FormatReader {

    private static final Map<String, String> PATTERNED = Map.of(
            "java.time.Instant", "instant",
            "java.time.LocalDate", "localDate",
            "java.time.LocalDateTime", "localDateTime",
            "java.time.LocalTime", "localTime",
            "java.time.OffsetDateTime", "offsetDateTime",
            "java.time.ZonedDateTime", "zonedDateTime",
            "java.util.Date", "date");
    /** Types that are text anyway. */
    private static final Set<String> TEXT = Set.of(
            "java.lang.String",
            "java.util.UUID",
            "java.net.URI",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Duration",
            "java.time.Period",
            "java.util.Date");

    private FormatReader() {}

    /** The type in its format; empty if the annotations change nothing. */
    static Optional<JsonType> read(TypeMirror type, Annotations annotations) {
        String qualified = TypeText.qualified(type);
        Optional<String> pattern = text(annotations, "pattern");
        if (pattern.isPresent() && PATTERNED.containsKey(qualified)) {
            ValueMapper mapper = new ValueMapper.Formatted(
                    TypeName.get(type),
                    PATTERNED.get(qualified),
                    Optional.empty(),
                    List.of(
                            pattern.get(),
                            text(annotations, "locale").orElse(""),
                            text(annotations, "timezone").orElse("")));
            String name = TypeText.shown(type) + " as " + pattern.get();
            return Optional.of(new JsonType(TypeName.get(type), new JsonShape.FormattedText(name), mapper));
        }
        if (isText(annotations) && isNumeric(qualified)) {
            String scalar = KnownTypes.of(qualified).orElseThrow().scalar();
            ValueMapper mapper = new ValueMapper.Formatted(
                    TypeName.get(type), "text", Optional.of(new ValueMapper.Scalar(scalar)), List.of());
            String name = TypeText.shown(type) + " as text";
            return Optional.of(new JsonType(TypeName.get(type), new JsonShape.FormattedText(name), mapper));
        }
        return Optional.empty();
    }

    /** Why the format is not known, empty if it is. */
    static Optional<String> obstacle(TypeMirror type, Annotations annotations) {
        if (!annotations.has("JsonFormat") || read(type, annotations).isPresent()) {
            return Optional.empty();
        }
        String qualified = TypeText.qualified(type);
        boolean nothing =
                annotations.constant("JsonFormat", "shape").orElse("ANY").equals("ANY")
                        && text(annotations, "pattern").isEmpty()
                        && text(annotations, "timezone").isEmpty();
        boolean usual = text(annotations, "pattern").isEmpty()
                && text(annotations, "timezone").isEmpty()
                && ((isText(annotations) && TEXT.contains(qualified))
                        || (annotations
                                        .constant("JsonFormat", "shape")
                                        .orElse("")
                                        .equals("NUMBER")
                                && isNumeric(qualified)));
        return nothing || usual ? Optional.empty() : Optional.of("it has @JsonFormat on a " + TypeText.shown(type));
    }

    private static boolean isText(Annotations annotations) {
        return annotations.constant("JsonFormat", "shape").orElse("").equals("STRING")
                && text(annotations, "pattern").isEmpty();
    }

    private static boolean isNumeric(String qualified) {
        return KnownTypes.of(qualified)
                .filter(known -> known.shape() instanceof JsonShape.Numeric && !qualified.startsWith("java.util."))
                .isPresent();
    }

    private static Optional<String> text(Annotations annotations, String attribute) {
        return annotations.text("JsonFormat", attribute).filter(text -> !text.isEmpty() && !text.startsWith("##"));
    }
}
