package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.OneOfPlan;
import dev.downbeat.processor.model.ValueMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the mappers that are made of other ones by the runtime. */
final class ConstantEmitter {

    /** Scalars of the same name in the runtime's {@code Keys}; other keys are made of their mapper. */
    private static final Set<String> KEYS = Set.of(
            "STRING", "INT", "LONG", "SHORT", "BYTE", "FLOAT", "DOUBLE", "BOOLEAN", "BIG_DECIMAL", "BIG_INTEGER");

    /** A constant's type and value. */
    record Plain(TypeName type, CodeBlock value) {}

    private final MapperConstants constants;

    ConstantEmitter(MapperConstants constants) {
        this.constants = constants;
    }

    /** The constant of a mapper without a class of its own; empty for others. */
    Optional<Plain> plain(ValueMapper mapper) {
        return switch (mapper) {
            case ValueMapper.Container container -> Optional.of(new Plain(container.type(), container(container)));
            case ValueMapper.Collected collection ->
                Optional.of(new Plain(
                        collection.type(),
                        CodeBlock.of(
                                "$T.collection($L, $T::new)",
                                RuntimeNames.CONTAINERS,
                                constants.inside(collection.element()),
                                collection.made())));
            case ValueMapper.MapOf map -> Optional.of(new Plain(map.type(), map(map)));
            case ValueMapper.EnumNames names -> Optional.of(new Plain(names.type(), names(names)));
            case ValueMapper.EnumValues values ->
                Optional.of(new Plain(
                        values.type(),
                        CodeBlock.of(
                                "$T.byValue($T.values(), constant -> constant.$L, $L)",
                                RuntimeNames.ENUMS,
                                values.type(),
                                values.access(),
                                constants.inside(values.value()))));
            case ValueMapper.Formatted formatted -> Optional.of(new Plain(formatted.type(), formatted(formatted)));
            case ValueMapper.Databind databind ->
                Optional.of(new Plain(
                        databind.type(),
                        CodeBlock.of(
                                "$T.of(new $T<$T>() {})",
                                RuntimeNames.DATABIND,
                                RuntimeNames.TYPE_REFERENCE,
                                databind.type().box())));
            case ValueMapper.Dto dto -> Optional.empty();
            case ValueMapper.Delegate delegate -> Optional.empty();
            case ValueMapper.OneOf oneOf -> Optional.empty();
            case ValueMapper.Scalar scalar -> Optional.empty();
        };
    }

    private CodeBlock container(ValueMapper.Container container) {
        CodeBlock element = constants.inside(container.element());
        return container.factory().equals("array")
                ? CodeBlock.of("$T.array($L, $T[]::new)", RuntimeNames.CONTAINERS, element, container.elementType())
                : CodeBlock.of("$T.$N($L)", RuntimeNames.CONTAINERS, container.factory(), element);
    }

    private CodeBlock map(ValueMapper.MapOf map) {
        CodeBlock value = constants.inside(map.value());
        boolean strings = map.key().equals(new ValueMapper.Scalar("STRING"));
        if (strings && map.made().isEmpty()) {
            return CodeBlock.of("$T.map($L)", RuntimeNames.CONTAINERS, value);
        }
        CodeBlock key = map.key() instanceof ValueMapper.Scalar scalar && KEYS.contains(scalar.constant())
                ? CodeBlock.of("$T.$N", RuntimeNames.KEYS, scalar.constant())
                : CodeBlock.of("$T.of($L)", RuntimeNames.KEYS, constants.inside(map.key()));
        return map.made().isEmpty()
                ? CodeBlock.of("$T.map($L, $L)", RuntimeNames.CONTAINERS, key, value)
                : CodeBlock.of("$T.map($L, $L, $L)", RuntimeNames.CONTAINERS, key, value, maker(map));
    }

    private static CodeBlock maker(ValueMapper.MapOf map) {
        ClassName made = map.made().orElseThrow();
        return made.simpleName().equals("EnumMap")
                ? CodeBlock.of("() -> new $T<>($T.class)", made, map.keyType())
                : CodeBlock.of("$T::new", made);
    }

    private static CodeBlock names(ValueMapper.EnumNames names) {
        CodeBlock plain = CodeBlock.of("$T.class, $T.values()", names.type(), names.type());
        return names.renamed().isEmpty() && names.aliases().isEmpty()
                ? CodeBlock.of("$T.of($L)", RuntimeNames.ENUMS, plain)
                : CodeBlock.of(
                        "$T.of(\n$>$>$L,\n$L,\n$L$<$<)",
                        RuntimeNames.ENUMS,
                        plain,
                        entries(names.renamed()),
                        entries(names.aliases()));
    }

    private static CodeBlock entries(Map<String, String> map) {
        List<CodeBlock> pairs = map.entrySet().stream()
                .map(entry -> CodeBlock.of("$S, $S", entry.getKey(), entry.getValue()))
                .toList();
        return CodeBlock.of("$T.names($L)", RuntimeNames.ENUMS, CodeBlock.join(pairs, ", "));
    }

    private CodeBlock formatted(ValueMapper.Formatted formatted) {
        if (formatted.base().isPresent()) {
            return CodeBlock.of(
                    "$T.$N($L)",
                    RuntimeNames.FORMATS,
                    formatted.factory(),
                    constants.inside(formatted.base().get()));
        }
        CodeBlock arguments = CodeBlock.join(
                formatted.arguments().stream()
                        .map(argument -> CodeBlock.of("$S", argument))
                        .toList(),
                ", ");
        return CodeBlock.of("$T.$N($L)", RuntimeNames.FORMATS, formatted.factory(), arguments);
    }

    /** The mapper of a type that is one of several. */
    CodeBlock oneOf(TypeName type, OneOfPlan plan) {
        CodeBlock.Builder value = CodeBlock.builder().add("$T.of($T.class)$>$>", RuntimeNames.ALTERNATIVES, type);
        for (OneOfPlan.Kind kind : plan.kinds()) {
            value.add("\n.kind($S, $T.class, $L", kind.id(), kind.type(), constants.inside(kind.mapper()));
            kind.otherIds().forEach(id -> value.add(", $S", id));
            value.add(")");
        }
        plan.fallback().ifPresent(kind -> value.add("\n.otherwise($L)", constants.inside(kind)));
        if (plan.visible()) {
            value.add("\n.visible()");
        }
        return plan.inclusion().startsWith("byWrapper")
                ? value.add("\n.$N()$<$<", plan.inclusion()).build()
                : value.add("\n.$N($S)$<$<", plan.inclusion(), plan.property()).build();
    }
}
