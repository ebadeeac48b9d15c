package dev.downbeat.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.downbeat.annotation.Signature;
import dev.downbeat.processor.model.MethodParameter;
import java.util.List;

/** Writes the annotation by which a companion keeps what class files lose of a method. */
final class SignatureEmitter {

    private SignatureEmitter() {}

    static AnnotationSpec emit(String method, List<MethodParameter> parameters, boolean nullable) {
        AnnotationSpec.Builder signature =
                AnnotationSpec.builder(Signature.class).addMember("method", "$S", method);
        for (MethodParameter parameter : parameters) {
            AnnotationSpec.Builder kept = AnnotationSpec.builder(Signature.Parameter.class)
                    .addMember("name", "$S", parameter.name())
                    .addMember("type", "$S", parameter.erasedType());
            if (parameter.kind() instanceof MethodParameter.Kind.Nullable) {
                kept.addMember("nullable", "true");
            }
            signature.addMember("parameters", "$L", kept.build());
        }
        if (nullable) {
            signature.addMember("nullable", "true");
        }
        return signature.build();
    }
}
