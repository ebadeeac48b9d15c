package dev.downbeat.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.DtoPlan;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.OneOfPlan;
import dev.downbeat.processor.model.ValueMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The constants of an interface's {@code …Mappers}: one for each mapper that is no scalar, what it needs before it. */
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

    /** Whether a mapper is that of an {@code Optional}; {@code OptionalInt} and its kin are scalars. */
    static boolean isOptional(ValueMapper mapper) {
        return mapper instanceof ValueMapper.Container container
                && container.factory().equals("optional");
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

    /** The name of a mapper's constant. */
    String name(ValueMapper mapper) {
        String name = constants.get(effective(mapper));
        if (name == null) {
            throw new IllegalStateException("no constant for " + mapper);
        }
        return name;
    }

    /** What turned out to have no plan goes through databind. */
    private static ValueMapper effective(ValueMapper mapper) {
        return switch (mapper) {
            case ValueMapper.Dto dto when dto.plan().isEmpty() -> new ValueMapper.Databind(dto.type());
            case ValueMapper.OneOf oneOf when oneOf.plan().isEmpty() -> new ValueMapper.Databind(oneOf.type());
            default -> mapper;
        };
    }

    void add(ValueMapper given) {
        ValueMapper mapper = effective(given);
        if (mapper instanceof ValueMapper.Scalar || !seen.add(mapper)) {
            return;
        }
        switch (mapper) {
            case ValueMapper.Dto dto -> {
                put(mapper, constant(dto.type()));
                addAll(dto.plan().orElseThrow());
            }
            case ValueMapper.Delegate delegate -> {
                put(mapper, constant(delegate.type()));
                add(delegate.plan().read());
                add(delegate.plan().write());
            }
            case ValueMapper.OneOf oneOf -> {
                OneOfPlan plan = oneOf.plan().orElseThrow();
                boolean alone =
                        plan.kinds().stream().noneMatch(kind -> kind.type().equals(oneOf.type()));
                put(mapper, (alone ? "" : "ANY_") + constant(oneOf.type()));
                plan.kinds().forEach(kind -> add(kind.mapper()));
                plan.fallback().ifPresent(this::add);
            }
            case ValueMapper.Container container -> {
                add(container.element());
                put(mapper, GeneratedNames.constant(container.factory()) + "_OF_" + constant(container.elementType()));
            }
            case ValueMapper.Collected collection -> {
                add(collection.element());
                put(mapper, constant(collection.type()));
            }
            case ValueMapper.MapOf map -> {
                add(map.key());
                add(map.value());
                put(mapper, constant(withoutStringKey(map)));
            }
            case ValueMapper.Formatted formatted -> {
                formatted.base().ifPresent(this::add);
                put(mapper, constant(formatted.type()) + "_AS_TEXT");
            }
            case ValueMapper.EnumNames names -> put(mapper, constant(names.type()));
            case ValueMapper.EnumValues values -> put(mapper, constant(values.type()));
            case ValueMapper.Databind databind -> put(mapper, constant(databind.type()));
            case ValueMapper.Scalar scalar -> {}
        }
    }

    /** The keys of a map are strings as a rule: then its constant names its values alone. */
    private static TypeName withoutStringKey(ValueMapper.MapOf map) {
        boolean strings = map.key().equals(new ValueMapper.Scalar("STRING"));
        return strings && map.type() instanceof ParameterizedTypeName type
                ? ParameterizedTypeName.get(type.rawType(), type.typeArguments().getLast())
                : map.type();
    }

    private void addAll(DtoPlan plan) {
        plan.writes().forEach(write -> add(write.mapper()));
        plan.reads().forEach(read -> add(read.mapper()));
        plan.anyRead().ifPresent(any -> add(any.mapper()));
        plan.anyWrite().ifPresent(any -> add(any.mapper()));
    }

    private void put(ValueMapper mapper, String name) {
        constants.put(mapper, names.newName(name));
    }

    private static String constant(TypeName type) {
        return switch (type) {
            case ClassName name -> GeneratedNames.constant(name.simpleName());
            case ParameterizedTypeName parameterized ->
                GeneratedNames.constant(parameterized.rawType().simpleName()) + "_OF_"
                        + parameterized.typeArguments().stream()
                                .map(MapperConstants::constant)
                                .collect(Collectors.joining("_"));
            case ArrayTypeName array -> constant(array.componentType()) + "_ARRAY";
            default ->
                GeneratedNames.constant(
                        type.toString().replaceAll("[a-z]+\\.", "").replace("[]", "Array"));
        };
    }
}
