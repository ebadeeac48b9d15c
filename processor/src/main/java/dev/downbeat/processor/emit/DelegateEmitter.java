package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.DelegatePlan;
import dev.downbeat.processor.model.ValueMapper;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Writes the mapper of a type for which another value stands. */
final class DelegateEmitter {

    private DelegateEmitter() {}

    static TypeSpec emit(ValueMapper.Delegate delegate, String constant, MapperConstants constants) {
        DelegatePlan plan = delegate.plan();
        return TypeSpec.classBuilder(DtoEmitter.className(constant))
                .addAnnotations(Deprecation.silenced(plan.deprecated()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.MAPPER, delegate.type()))
                .addMethod(overriding("read")
                        .returns(delegate.type())
                        .addParameter(RuntimeNames.JSON_PARSER, "in")
                        .addException(IOException.class)
                        .addStatement(
                                "return $T.made(in, $S, $L, $L)",
                                RuntimeNames.STRUCTURE_MAPPER,
                                delegate.simpleName(),
                                constants.inside(plan.read()),
                                lambda(plan))
                        .build())
                .addMethod(overriding("write")
                        .addParameter(delegate.type(), "value")
                        .addParameter(RuntimeNames.JSON_GENERATOR, "out")
                        .addException(IOException.class)
                        .addStatement("$L.writeNullable(value.$L, out)", constants.inside(plan.write()), plan.access())
                        .build())
                .addMethod(overriding("expected")
                        .returns(String.class)
                        .addStatement("return $L.expected()", constants.inside(plan.read()))
                        .build())
                .build();
    }

    private static CodeBlock lambda(DelegatePlan plan) {
        return CodeBlock.of("of -> $L(of)", plan.callee());
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
