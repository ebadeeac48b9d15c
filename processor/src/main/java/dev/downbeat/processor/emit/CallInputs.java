package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The inputs of a task or workflow in its typed call: for each a method that takes an expression, and one for a value. */
final class CallInputs {

    private static final Map<String, TypeName> OPTIONALS = Map.of(
            "java.util.OptionalInt", TypeName.INT,
            "java.util.OptionalLong", TypeName.LONG,
            "java.util.OptionalDouble", TypeName.DOUBLE);
    private static final Map<String, String> NUMBERS =
            Map.of("OPTIONAL_INT", "INT", "OPTIONAL_LONG", "LONG", "OPTIONAL_DOUBLE", "DOUBLE");

    /** One input: its type and mapper are not known where only its shape is. */
    private record Input(InputKey key, String name, Optional<TypeName> type, Optional<ValueMapper> mapper) {}

    private final List<Input> inputs = new ArrayList<>();
    private final MapperConstants mappers;
    private final TypeConstants types;

    CallInputs(Contract contract, List<MethodParameter> parameters, MapperConstants mappers, TypeConstants types) {
        this.mappers = mappers;
        this.types = types;
        NameAllocator names = new NameAllocator();
        // Methods of every object, which take the same parameters.
        names.newName("wait");
        names.newName("equals");
        for (InputKey key : contract.inputs()) {
            inputs.add(input(key, parameters, names));
        }
    }

    private static Input input(InputKey key, List<MethodParameter> parameters, NameAllocator names) {
        for (MethodParameter parameter : parameters) {
            if (parameter.kind() instanceof MethodParameter.Kind.Whole) {
                return new Input(
                        key,
                        names.newName(key.name()),
                        TypeConstants.propertyType(parameter.mapper(), key.name()),
                        TypeConstants.propertyMapper(parameter.mapper(), key.name()));
            }
            if (parameter.isInput() && parameter.key().equals(key.name())) {
                return new Input(
                        key,
                        names.newName(parameter.name()),
                        Optional.of(parameter.type()),
                        Optional.of(MapperConstants.forInput(parameter)));
            }
        }
        return new Input(key, names.newName(key.name()), Optional.empty(), Optional.empty());
    }

    /** The contract's inputs, as calls on what makes it. */
    CodeBlock contract() {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (Input input : inputs) {
            calls.add(
                    "\n.$L($S, $L)",
                    input.key().required() ? "required" : "optional",
                    input.key().name(),
                    types.expression(input.key().shape()));
        }
        return calls.build();
    }

    void addTo(TypeSpec.Builder type, TypeName self) {
        for (Input input : inputs) {
            Optional<TypeName> value = input.type().map(CallInputs::present);
            boolean any = value.isEmpty() || input.key().shape().present() instanceof JsonShape.Anything;
            TypeName wanted =
                    any ? WildcardTypeName.subtypeOf(Object.class) : value.get().box();
            type.addMethod(method(input, self, ParameterizedTypeName.get(RuntimeNames.EXPR, wanted))
                    .addJavadoc(
                            "The input {@code $L}, read when the workflow runs.\n\n"
                                    + "@param $L where it is read\n"
                                    + "@return this",
                            input.key().name(),
                            input.name())
                    .addStatement("return wire($S, $N)", input.key().name(), input.name())
                    .build());
            if (value.isPresent() && input.mapper().isPresent()) {
                type.addMethod(method(input, self, value.get())
                        .addJavadoc(
                                "The input {@code $L}, the same in every execution.\n\n"
                                        + "@param $L its value\n"
                                        + "@return this",
                                input.key().name(),
                                input.name())
                        .addStatement(
                                "return constant($S, $N, $L)",
                                input.key().name(),
                                input.name(),
                                mapper(input.mapper().get()))
                        .build());
            }
        }
    }

    private static MethodSpec.Builder method(Input input, TypeName self, TypeName type) {
        return MethodSpec.methodBuilder(input.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(type, input.name());
    }

    private CodeBlock mapper(ValueMapper mapper) {
        if (mapper instanceof ValueMapper.Scalar scalar && NUMBERS.containsKey(scalar.constant())) {
            return CodeBlock.of("$T.$N", RuntimeNames.SCALARS, NUMBERS.get(scalar.constant()));
        }
        ValueMapper value = MapperConstants.isOptional(mapper) ? ((ValueMapper.Container) mapper).element() : mapper;
        return mappers.reference(value);
    }

    /** A type without the possibility to be absent. */
    static TypeName present(TypeName type) {
        TypeName number = OPTIONALS.get(type.toString());
        if (number != null) {
            return number;
        }
        return type instanceof ParameterizedTypeName optional
                        && optional.rawType().toString().equals("java.util.Optional")
                ? optional.typeArguments().get(0)
                : type;
    }
}
