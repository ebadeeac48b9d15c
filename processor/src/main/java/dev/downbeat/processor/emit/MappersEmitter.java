package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.Origin;
import dev.downbeat.processor.model.ValueMapper;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code …Mappers}: how the data of an interface becomes JSON and comes back. */
final class MappersEmitter {

    private final MapperConstants constants;
    private final ConstantEmitter values;
    private final TypeSpec.Builder type;

    private MappersEmitter(MapperConstants constants, TypeSpec.Builder type) {
        this.constants = constants;
        this.values = new ConstantEmitter(constants);
        this.type = type;
    }

    static JavaFile emit(Origin origin, ClassName name, MapperConstants constants) {
        TypeSpec.Builder type = GeneratedType.internal(name, origin)
                .addJavadoc(
                        "Reads and writes the data of {@link $T} as JSON.\n\n<p>Generated from {@code $L}.",
                        origin.name(),
                        String.join(".", origin.name().simpleNames()));
        new MappersEmitter(constants, type).emit();
        return GeneratedType.file(name, type);
    }

    /** What may be recursive comes first: the constants that follow need it, its own code asks for them later. */
    private void emit() {
        each((mapper, constant) -> {
            switch (mapper) {
                case ValueMapper.Dto dto ->
                    field(
                            mapper,
                            ParameterizedTypeName.get(RuntimeNames.STRUCTURE_MAPPER, dto.type()),
                            CodeBlock.of("new $N()", DtoEmitter.className(constant)));
                case ValueMapper.Delegate delegate ->
                    field(
                            mapper,
                            ParameterizedTypeName.get(RuntimeNames.MAPPER, delegate.type()),
                            CodeBlock.of("new $N()", DtoEmitter.className(constant)));
                default -> {}
            }
        });
        each((mapper, constant) -> {
            if (mapper instanceof ValueMapper.OneOf oneOf) {
                field(
                        mapper,
                        mapperOf(oneOf.type()),
                        values.oneOf(oneOf.type(), oneOf.plan().orElseThrow()));
            }
        });
        each((mapper, constant) ->
                values.plain(mapper).ifPresent(plain -> field(mapper, mapperOf(plain.type()), plain.value())));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        DtoEmitter dtos = new DtoEmitter(constants);
        each((mapper, constant) -> {
            switch (mapper) {
                case ValueMapper.Dto dto -> type.addType(dtos.emit(dto, constant));
                case ValueMapper.Delegate delegate -> type.addType(DelegateEmitter.emit(delegate, constant, constants));
                default -> {}
            }
        });
    }

    private void each(BiConsumer<ValueMapper, String> action) {
        constants.constants().forEach(action);
    }

    private static TypeName mapperOf(TypeName type) {
        return ParameterizedTypeName.get(RuntimeNames.MAPPER, type.box());
    }

    private void field(ValueMapper mapper, TypeName type, CodeBlock value) {
        this.type.addField(FieldSpec.builder(type, constants.constants().get(mapper), Modifier.STATIC, Modifier.FINAL)
                .addAnnotations(Deprecation.silenced(isDeprecated(mapper)))
                .initializer(value)
                .build());
    }

    /** Whether what is written of a mapper names something deprecated. */
    static boolean isDeprecated(ValueMapper mapper) {
        return switch (mapper) {
            case ValueMapper.Dto dto ->
                dto.plan().filter(plan -> plan.deprecated()).isPresent();
            case ValueMapper.Delegate delegate -> delegate.plan().deprecated();
            case ValueMapper.OneOf oneOf ->
                oneOf.plan().stream()
                        .flatMap(plan -> plan.kinds().stream())
                        .anyMatch(kind -> isDeprecated(kind.mapper()));
            case ValueMapper.Container container -> isDeprecated(container.element());
            case ValueMapper.Collected collection -> isDeprecated(collection.element());
            case ValueMapper.MapOf map -> Stream.of(map.key(), map.value()).anyMatch(MappersEmitter::isDeprecated);
            default -> false;
        };
    }
}
