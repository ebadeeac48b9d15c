package dev.downbeat.processor.read;

import com.palantir.javapoet.CodeBlock;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.MethodParameter.Kind;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.wiring.check.Constant;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import java.util.List;
import java.util.Optional;

/** Reads the default of an input: as a literal of Java where there is one, else as JSON that is read like the input. */
final class DefaultValue {

    private DefaultValue() {}

    static Kind read(String text, JsonType type, Place place, List<Problem> problems) {
        if (type.shape().maybeAbsent()) {
            problems.add(SettingProblems.defaultMisplaced(
                    place, "an " + type.shape().name() + " is empty when the input is absent"));
            return new Kind.Optional();
        }
        return switch (Constant.of(text, type.shape())) {
            case Constant.Unreadable unreadable -> {
                if (!(type.shape() instanceof JsonShape.Unresolved)) {
                    problems.add(SettingProblems.defaultInvalid(
                            place, text, type.shape().name(), unreadable.reason()));
                }
                yield new Kind.Nullable();
            }
            case Constant.Value value -> {
                Optional<CodeBlock> literal = literal(text, value, type.mapper());
                yield literal.isPresent()
                        ? new Kind.Defaulted(literal.get(), false)
                        : new Kind.Defaulted(CodeBlock.of("$S", value.json().toString()), true);
            }
        };
    }

    private static Optional<CodeBlock> literal(String text, Constant.Value value, ValueMapper mapper) {
        return switch (mapper) {
            case ValueMapper.Scalar scalar ->
                switch (scalar.constant()) {
                    case "STRING" -> Optional.of(CodeBlock.of("$S", text));
                    case "BOOLEAN" ->
                        Optional.of(CodeBlock.of("$L", value.json().booleanValue()));
                    case "INT" -> Optional.of(CodeBlock.of("$L", value.json().intValue()));
                    case "LONG" -> Optional.of(CodeBlock.of("$LL", value.json().longValue()));
                    case "DOUBLE" -> Optional.of(CodeBlock.of("$L", value.json().doubleValue()));
                    default -> Optional.empty();
                };
            case ValueMapper.EnumNames constants ->
                Optional.of(CodeBlock.of("$T.$N", constants.type(), constants.constant(text)));
            case ValueMapper.EnumValues values -> Optional.empty();
            case ValueMapper.Container container -> Optional.empty();
            case ValueMapper.Collected collection -> Optional.empty();
            case ValueMapper.MapOf map -> Optional.empty();
            case ValueMapper.Formatted formatted -> Optional.empty();
            case ValueMapper.Dto dto -> Optional.empty();
            case ValueMapper.Delegate delegate -> Optional.empty();
            case ValueMapper.OneOf oneOf -> Optional.empty();
            case ValueMapper.Databind databind -> Optional.empty();
        };
    }
}
