package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.processor.model.ValueMapper.Component;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the mapper of one record. */
final class DtoEmitter {

    /** What {@code Fields} reads without a mapper, and so without boxing. */
    private static final Map<String, String> DIRECT = Map.of(
            "BYTE", "readByte",
            "SHORT", "readShort",
            "INT", "readInt",
            "LONG", "readLong",
            "FLOAT", "readFloat",
            "DOUBLE", "readDouble",
            "BOOLEAN", "readBoolean",
            "CHAR", "readChar",
            "STRING", "readString");

    private final MapperConstants constants;

    DtoEmitter(MapperConstants constants) {
        this.constants = constants;
    }

    /** {@code ORDER_INFO} is an {@code OrderInfoMapper}. */
    static String className(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_")) {
            if (!word.isEmpty()) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return name.append("Mapper").toString();
    }

    TypeSpec emit(ValueMapper.Dto dto, String constant) {
        return TypeSpec.classBuilder(className(constant))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.MAPPER, dto.type()))
                .addMethod(read(dto))
                .addMethod(write(dto))
                .addMethod(MethodSpec.methodBuilder("expected")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $S", "an object (" + dto.simpleName() + ")")
                        .build())
                .build();
    }

    private MethodSpec read(ValueMapper.Dto dto) {
        NameAllocator names = new NameAllocator();
        for (Component component : dto.components()) {
            names.newName(component.name(), component);
        }
        String in = names.newName("in");
        String fields = names.newName("fields");
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(dto.type())
                .addParameter(RuntimeNames.JSON_PARSER, in)
                .addException(IOException.class);
        for (Component component : dto.components()) {
            method.addStatement("$T $N = $L", component.type(), names.get(component), initial(component));
        }
        method.addStatement(
                "$T $N = $T.of($N, $S)", RuntimeNames.FIELDS, fields, RuntimeNames.FIELDS, in, dto.simpleName());
        method.beginControlFlow("while ($N.next())", fields);
        method.beginControlFlow("switch ($N.name())", fields);
        for (Component component : dto.components()) {
            method.addStatement(
                    "case $S -> $N = $L", component.key(), names.get(component), readValue(component, fields));
        }
        method.addStatement("default -> $N.skip()", fields);
        method.endControlFlow();
        method.endControlFlow();
        List<String> required = dto.components().stream()
                .filter(Component::required)
                .map(Component::key)
                .toList();
        if (!required.isEmpty()) {
            method.addStatement(
                    "$N.require($L)",
                    fields,
                    CodeBlock.join(
                            required.stream()
                                    .map(key -> CodeBlock.of("$S", key))
                                    .toList(),
                            ", "));
        }
        String arguments = dto.components().stream().map(names::get).collect(Collectors.joining(", "));
        return method.addStatement("return new $T($L)", dto.type(), arguments).build();
    }

    private static CodeBlock initial(Component component) {
        if (component.mapper() instanceof ValueMapper.Container container
                && container.factory().equals("optional")) {
            return CodeBlock.of("$T.empty()", Optional.class);
        }
        if (!component.type().isPrimitive()) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(component.type().equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    private CodeBlock readValue(Component component, String fields) {
        boolean direct =
                component.type().isPrimitive() || component.type().toString().equals("java.lang.String");
        if (direct
                && component.mapper() instanceof ValueMapper.Scalar scalar
                && DIRECT.containsKey(scalar.constant())) {
            return CodeBlock.of("$N.$N()", fields, DIRECT.get(scalar.constant()));
        }
        return CodeBlock.of("$N.read($L)", fields, constants.inside(component.mapper()));
    }

    private MethodSpec write(ValueMapper.Dto dto) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(dto.type(), "value")
                .addParameter(RuntimeNames.JSON_GENERATOR, "out")
                .addException(IOException.class)
                .addStatement("out.writeStartObject()");
        for (Component component : dto.components()) {
            method.addStatement(writeValue(component));
        }
        return method.addStatement("out.writeEndObject()").build();
    }

    private CodeBlock writeValue(Component component) {
        if (component.mapper() instanceof ValueMapper.Scalar scalar) {
            boolean primitive = component.type().isPrimitive();
            if (scalar.constant().equals("STRING")) {
                return CodeBlock.of("out.writeStringField($S, value.$N())", component.key(), component.name());
            }
            if (primitive && scalar.constant().equals("BOOLEAN")) {
                return CodeBlock.of("out.writeBooleanField($S, value.$N())", component.key(), component.name());
            }
            if (primitive && List.of("INT", "LONG", "DOUBLE").contains(scalar.constant())) {
                return CodeBlock.of("out.writeNumberField($S, value.$N())", component.key(), component.name());
            }
        }
        return CodeBlock.of(
                "$L.writeField(out, $S, value.$N())",
                constants.inside(component.mapper()),
                component.key(),
                component.name());
    }
}
