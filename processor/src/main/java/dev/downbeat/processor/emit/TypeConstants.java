package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.DtoPlan;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.KnownShapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an interface's {@code …Types}: one for each type it reaches that is no scalar and no container. Shape and
 * mapper of a type are walked side by side, since only the mapper knows what the type is called in Java.
 */
final class TypeConstants {

    /** A type that has a constant. */
    record Constant(String name, TypeName type, JsonShape shape, boolean deprecated) {}

    private final ClassName owner;
    private final MapperConstants mappers;
    private final Map<JsonShape, Constant> constants = new LinkedHashMap<>();

    /**
     * Collects what an interface reaches.
     *
     * @param owner the generated class that holds the constants
     * @param mappers those of the interface, whose names the constants share
     */
    TypeConstants(ClassName owner, MapperConstants mappers) {
        this.owner = owner;
        this.mappers = mappers;
    }

    List<Constant> constants() {
        return List.copyOf(constants.values());
    }

    boolean isEmpty() {
        return constants.isEmpty();
    }

    /** Adds what goes into and comes out of a task or workflow. */
    void add(Contract contract, List<MethodParameter> parameters, ValueMapper result) {
        for (MethodParameter parameter : parameters) {
            if (parameter.kind() instanceof MethodParameter.Kind.Whole) {
                contract.inputs().forEach(input -> add(input.shape(), property(parameter.mapper(), input.name())));
            } else if (parameter.isInput()) {
                contract.input(parameter.key()).ifPresent(input -> add(input.shape(), parameter.mapper()));
            }
        }
        add(contract.output(), result);
    }

    private void add(JsonShape given, @Nullable ValueMapper mapper) {
        JsonShape shape = given.present();
        if (mapper == null || KnownShapes.typeOf(shape).isPresent() || constants.containsKey(shape)) {
            return;
        }
        if (MapperConstants.isOptional(mapper)) {
            add(shape, ((ValueMapper.Container) mapper).element());
            return;
        }
        switch (shape) {
            case JsonShape.ListOf list -> add(list.element(), element(mapper));
            case JsonShape.MapOf map ->
                add(map.value(), mapper instanceof ValueMapper.MapOf entries ? entries.value() : null);
            case JsonShape.Structure structure -> {
                put(shape, mapper);
                structure.properties().forEach(property -> add(property.shape(), property(mapper, property.name())));
            }
            case JsonShape.Nothing nothing -> {}
            case JsonShape.Unresolved unresolved -> {}
            default -> put(shape, mapper);
        }
    }

    private void put(JsonShape shape, ValueMapper mapper) {
        typeOf(mapper)
                .ifPresent(type -> constants.put(
                        shape, new Constant(mappers.name(mapper), type, shape, MappersEmitter.isDeprecated(mapper))));
    }

    private static @Nullable ValueMapper element(ValueMapper mapper) {
        return switch (mapper) {
            case ValueMapper.Container container -> container.element();
            case ValueMapper.Collected collected -> collected.element();
            default -> null;
        };
    }

    private static @Nullable ValueMapper property(ValueMapper mapper, String key) {
        if (!(mapper instanceof ValueMapper.Dto dto) || dto.plan().isEmpty()) {
            return null;
        }
        DtoPlan plan = dto.plan().get();
        for (DtoPlan.Write write : plan.writes()) {
            if (write.key().equals(key)) {
                return write.mapper();
            }
        }
        for (DtoPlan.Read read : plan.reads()) {
            if (read.key().equals(key)) {
                return read.mapper();
            }
        }
        return null;
    }

    /** The type of a property of a DTO, if it is known by its key. */
    static Optional<TypeName> propertyType(ValueMapper mapper, String key) {
        if (!(mapper instanceof ValueMapper.Dto dto) || dto.plan().isEmpty()) {
            return Optional.empty();
        }
        DtoPlan plan = dto.plan().get();
        for (DtoPlan.Read read : plan.reads()) {
            if (read.key().equals(key)) {
                return Optional.of(read.type());
            }
        }
        return plan.writes().stream()
                .filter(write -> write.key().equals(key))
                .map(DtoPlan.Write::type)
                .findFirst();
    }

    /** How the property of a DTO is mapped, if it is known by its key. */
    static Optional<ValueMapper> propertyMapper(ValueMapper mapper, String key) {
        return Optional.ofNullable(property(mapper, key));
    }

    private static Optional<TypeName> typeOf(ValueMapper mapper) {
        return switch (mapper) {
            case ValueMapper.Dto dto -> Optional.of(dto.type());
            case ValueMapper.Delegate delegate -> Optional.of(delegate.type());
            case ValueMapper.OneOf oneOf -> Optional.of(oneOf.type());
            case ValueMapper.EnumNames names -> Optional.of(names.type());
            case ValueMapper.EnumValues values -> Optional.of(values.type());
            case ValueMapper.Databind databind -> Optional.of(databind.type());
            case ValueMapper.Scalar scalar -> Optional.empty();
            case ValueMapper.Container container -> Optional.empty();
            case ValueMapper.Collected collected -> Optional.empty();
            case ValueMapper.MapOf map -> Optional.empty();
            case ValueMapper.Formatted formatted -> Optional.empty();
        };
    }

    /** A shape as an expression of the type {@code DataType}. */
    CodeBlock expression(JsonShape shape) {
        if (shape instanceof JsonShape.Maybe maybe) {
            return CodeBlock.of("$L.orAbsent()", expression(maybe.inner()));
        }
        Constant constant = constants.get(shape);
        return constant == null ? plain(shape) : CodeBlock.of("$T.$N", owner, constant.name());
    }

    /** A shape as it is made. */
    static CodeBlock made(JsonShape shape, TypeConstants types) {
        return switch (shape) {
            case JsonShape.Structure structure -> structure(structure, types);
            case JsonShape.Constants of -> {
                List<CodeBlock> values = new ArrayList<>();
                values.add(CodeBlock.of("$S", of.name()));
                of.values().forEach(value -> values.add(CodeBlock.of("$S", value)));
                yield CodeBlock.of("$T.constants($L)", RuntimeNames.SHAPES, CodeBlock.join(values, ", "));
            }
            default -> types.plain(shape);
        };
    }

    private static CodeBlock structure(JsonShape.Structure structure, TypeConstants types) {
        List<CodeBlock> properties = new ArrayList<>();
        for (JsonShape.Property property : structure.properties()) {
            properties.add(CodeBlock.of(
                    "$T.$L($S, $L)",
                    RuntimeNames.SHAPES,
                    property.required() ? "required" : "optional",
                    property.name(),
                    types.expression(property.shape())));
        }
        return CodeBlock.of(
                "$T.structure(\n$>$>$S,\n$S,\n() -> $T.of($L)$<$<)",
                RuntimeNames.SHAPES,
                structure.name(),
                structure.qualifiedName(),
                List.class,
                properties.isEmpty()
                        ? CodeBlock.of("")
                        : CodeBlock.of("\n$>$>$L$<$<", CodeBlock.join(properties, ",\n")));
    }

    private CodeBlock plain(JsonShape shape) {
        Optional<String> known = KnownShapes.typeOf(shape);
        if (known.isPresent()) {
            return CodeBlock.of("$T.of($L)", RuntimeNames.DATA_TYPE, literal(known.get()));
        }
        return switch (shape) {
            case JsonShape.ListOf list -> named("list", list.name(), expression(list.element()));
            case JsonShape.MapOf map -> named("map", map.name(), expression(map.value()));
            case JsonShape.Text text -> named("text", text.name());
            case JsonShape.FormattedText text -> named("formattedText", text.name());
            case JsonShape.Bool bool -> named("bool", bool.name());
            case JsonShape.Numeric number ->
                CodeBlock.of(
                        "$T.number($S, $T.$L)",
                        RuntimeNames.SHAPES,
                        number.name(),
                        RuntimeNames.NUMBER_KIND,
                        number.kind().name());
            case JsonShape.Alternatives alternatives -> named("alternatives", alternatives.name());
            case JsonShape.Anything anything -> named("anything", anything.name());
            case JsonShape.Nothing nothing -> CodeBlock.of("$T.nothing()", RuntimeNames.SHAPES);
            case JsonShape.Unresolved unresolved -> named("anything", "?");
            case JsonShape.Maybe maybe -> expression(maybe);
            case JsonShape.Constants constants -> made(constants, this);
            // Its type has no name in Java that could be written down: what lies below it is not checked.
            case JsonShape.Structure structure -> named("alternatives", structure.name());
        };
    }

    private static CodeBlock named(String factory, String name, CodeBlock... more) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", name));
        arguments.addAll(List.of(more));
        return CodeBlock.of("$T.$L($L)", RuntimeNames.SHAPES, factory, CodeBlock.join(arguments, ", "));
    }

    private static CodeBlock literal(String type) {
        return type.indexOf('.') < 0
                ? CodeBlock.of("$L.class", type)
                : CodeBlock.of("$T.class", ClassName.bestGuess(type));
    }
}
