package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.ValueMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The constants of an interface's {@code …Mappers}: one for each mapper that is no scalar, records first. */
final class MapperConstants {

    private final ClassName owner;
    private final NameAllocator names = new NameAllocator();
    private final Set<ValueMapper> seen = new LinkedHashSet<>();
    private final Map<ValueMapper, String> constants = new LinkedHashMap<>();

    /**
     * Collects what an interface reaches.
     *
     * @param owner the generated class that holds the constants
     */
    MapperConstants(ClassName owner) {
        this.owner = owner;
    }

    void addParameters(Collection<MethodParameter> parameters) {
        parameters.stream().filter(MethodParameter::isInput).forEach(parameter -> add(forInput(parameter)));
    }

    void addResult(JsonType result) {
        if (!result.type().equals(TypeName.VOID)) {
            add(result.mapper());
        }
    }

    /** The mapper by which a parameter is read: an optional one is read by that of what it holds. */
    static ValueMapper forInput(MethodParameter parameter) {
        return parameter.kind() instanceof MethodParameter.Kind.Optional
                        && parameter.mapper() instanceof ValueMapper.Container optional
                ? optional.element()
                : parameter.mapper();
    }

    /** All mappers that have a constant, in the order of their declaration. */
    Map<ValueMapper, String> constants() {
        return constants;
    }

    boolean isEmpty() {
        return constants.isEmpty();
    }

    /** A mapper as an expression in another class. */
    CodeBlock reference(ValueMapper mapper) {
        return mapper instanceof ValueMapper.Scalar scalar
                ? CodeBlock.of("$T.$N", RuntimeNames.SCALARS, scalar.constant())
                : CodeBlock.of("$T.$N", owner, name(mapper));
    }

    /** A mapper as an expression among the constants themselves. */
    CodeBlock inside(ValueMapper mapper) {
        return mapper instanceof ValueMapper.Scalar ? reference(mapper) : CodeBlock.of("$N", name(mapper));
    }

    private String name(ValueMapper mapper) {
        String name = constants.get(mapper);
        if (name == null) {
            throw new IllegalStateException("no constant for " + mapper);
        }
        return name;
    }

    void add(ValueMapper mapper) {
        if (mapper instanceof ValueMapper.Scalar || !seen.add(mapper)) {
            return;
        }
        switch (mapper) {
            case ValueMapper.Dto dto -> {
                constants.put(mapper, allocate(constant(dto.type())));
                dto.components().forEach(component -> add(component.mapper()));
            }
            case ValueMapper.Container container -> {
                add(container.element());
                constants.put(
                        mapper,
                        allocate(GeneratedNames.constant(container.factory()) + "_OF_"
                                + constant(container.elementType())));
            }
            case ValueMapper.EnumNames constants -> this.constants.put(mapper, allocate(constant(constants.type())));
            case ValueMapper.Databind databind -> constants.put(mapper, allocate(constant(databind.type())));
            case ValueMapper.Scalar scalar -> {}
        }
    }

    private String allocate(String name) {
        return names.newName(name);
    }

    private static String constant(TypeName type) {
        return switch (type) {
            case ClassName name -> GeneratedNames.constant(name.simpleName());
            case ParameterizedTypeName parameterized ->
                GeneratedNames.constant(parameterized.rawType().simpleName()) + "_OF_"
                        + parameterized.typeArguments().stream()
                                .map(MapperConstants::constant)
                                .collect(Collectors.joining("_"));
            default ->
                GeneratedNames.constant(
                        type.toString().replaceAll("[a-z]+\\.", "").replace("[]", "Array"));
        };
    }
}
