package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.Origin;
import javax.lang.model.element.Modifier;

/** Writes {@code …Types}: what the data of an interface looks like as JSON, for workflows that are built in code. */
final class TypesEmitter {

    private TypesEmitter() {}

    static JavaFile emit(Origin origin, ClassName name, TypeConstants types) {
        TypeSpec.Builder type = GeneratedType.of(name, origin)
                .addJavadoc(
                        "The data of {@link $T}, for workflows that are built in code.\n\n"
                                + "<p>Generated from {@code $L}.",
                        origin.name(),
                        String.join(".", origin.name().simpleNames()));
        for (TypeConstants.Constant constant : types.constants()) {
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(
                                    RuntimeNames.DATA_TYPE, constant.type().box()),
                            constant.name(),
                            Modifier.PUBLIC,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addAnnotations(Deprecation.silenced(constant.deprecated()))
                    .addJavadoc("{@code $L}.", constant.shape().name())
                    .initializer(TypeConstants.made(constant.shape(), types))
                    .build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return GeneratedType.file(name, type);
    }
}
