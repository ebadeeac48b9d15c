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
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes {@code …Mappers}: how the data of an interface becomes JSON and comes back. */
final class MappersEmitter {

    private MappersEmitter() {}

    static JavaFile emit(Origin origin, ClassName name, MapperConstants constants) {
        TypeSpec.Builder type = GeneratedType.internal(name, origin)
                .addJavadoc(
                        "Reads and writes the data of {@link $T} as JSON.\n\n<p>Generated from {@code $L}.",
                        origin.name(),
                        String.join(".", origin.name().simpleNames()));
        DtoEmitter dtos = new DtoEmitter(constants);
        constants.constants().forEach((mapper, constant) -> {
            if (mapper instanceof ValueMapper.Dto dto) {
                type.addField(field(dto.type(), constant, CodeBlock.of("new $N()", DtoEmitter.className(constant))));
            }
        });
        for (Map.Entry<ValueMapper, String> entry : constants.constants().entrySet()) {
            switch (entry.getKey()) {
                case ValueMapper.Container container ->
                    type.addField(field(container.type(), entry.getValue(), container(container, constants)));
                case ValueMapper.EnumNames constant ->
                    type.addField(field(
                            constant.type(),
                            entry.getValue(),
                            CodeBlock.of(
                                    "$T.of($T.class, $T.values())",
                                    RuntimeNames.ENUMS,
                                    constant.type(),
                                    constant.type())));
                case ValueMapper.Databind databind ->
                    type.addField(field(
                            databind.type(),
                            entry.getValue(),
                            CodeBlock.of(
                                    "$T.of(new $T<$T>() {})",
                                    RuntimeNames.DATABIND,
                                    RuntimeNames.TYPE_REFERENCE,
                                    databind.type().box())));
                case ValueMapper.Dto dto -> {}
                case ValueMapper.Scalar scalar -> {}
            }
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        constants.constants().forEach((mapper, constant) -> {
            if (mapper instanceof ValueMapper.Dto dto) {
                type.addType(dtos.emit(dto, constant));
            }
        });
        return GeneratedType.file(name, type);
    }

    private static CodeBlock container(ValueMapper.Container container, MapperConstants constants) {
        CodeBlock element = constants.inside(container.element());
        return container.factory().equals("array")
                ? CodeBlock.of("$T.array($L, $T[]::new)", RuntimeNames.CONTAINERS, element, container.elementType())
                : CodeBlock.of("$T.$N($L)", RuntimeNames.CONTAINERS, container.factory(), element);
    }

    private static FieldSpec field(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeNames.MAPPER, type.box()),
                        name,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
