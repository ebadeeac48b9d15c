package dev.downbeat.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.annotation.DownbeatGenerated;
import dev.downbeat.processor.model.Origin;
import javax.lang.model.element.Modifier;

/** What all generated top-level classes have in common. */
final class GeneratedType {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "dev.downbeat.processor.DownbeatProcessor";

    private GeneratedType() {}

    /** A class as visible as the interface it is made from. */
    static TypeSpec.Builder of(ClassName name, Origin origin) {
        return origin.expose(internal(name, origin));
    }

    /** A class for the other generated ones alone. */
    static TypeSpec.Builder internal(ClassName name, Origin origin) {
        return TypeSpec.classBuilder(name)
                .addAnnotation(DownbeatGenerated.class)
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", PROCESSOR)
                        .build())
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(origin.element());
    }

    static JavaFile file(ClassName name, TypeSpec.Builder type) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
