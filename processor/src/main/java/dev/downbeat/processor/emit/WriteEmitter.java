package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.DtoPlan;
import dev.downbeat.processor.model.DtoPlan.Write;
import dev.downbeat.processor.model.ValueMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes how a record or POJO is written: straight to the generator, of many properties by several methods. */
final class WriteEmitter {

    private static final int PROPERTIES_A_METHOD = 150;
    private static final Set<String> NUMBERS = Set.of("INT", "LONG", "DOUBLE", "FLOAT", "SHORT");

    private final ValueMapper.Dto dto;
    private final DtoPlan plan;
    private final MapperConstants constants;

    WriteEmitter(ValueMapper.Dto dto, DtoPlan plan, MapperConstants constants) {
        this.dto = dto;
        this.plan = plan;
        this.constants = constants;
    }

    void emit(TypeSpec.Builder type) {
        MethodSpec.Builder method = method(
                        "writeProperties",
                        plan.writes().isEmpty() && plan.anyWrite().isEmpty())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED);
        if (plan.writes().size() <= PROPERTIES_A_METHOD) {
            plan.writes().forEach(write -> method.addStatement(write(write)));
        } else {
            for (int i = 0; i * PROPERTIES_A_METHOD < plan.writes().size(); i++) {
                List<Write> part = plan.writes()
                        .subList(
                                i * PROPERTIES_A_METHOD,
                                Math.min(
                                        (i + 1) * PROPERTIES_A_METHOD,
                                        plan.writes().size()));
                MethodSpec.Builder some =
                        method("write" + (i + 1), false).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
                part.forEach(write -> some.addStatement(write(write)));
                type.addMethod(some.build());
                method.addStatement("$N(value, out)", "write" + (i + 1));
            }
        }
        plan.anyWrite()
                .ifPresent(any -> method.addStatement(
                        "writeOthers(value.$L, $L, out)", any.access(), constants.inside(any.mapper())));
        type.addMethod(method.build());
    }

    private MethodSpec.Builder method(String name, boolean empty) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addParameter(dto.type(), "value")
                .addParameter(RuntimeNames.JSON_GENERATOR, "out");
        return empty ? method : method.addException(IOException.class);
    }

    private CodeBlock write(Write write) {
        if (write.unwrapped().isPresent()) {
            return CodeBlock.of(
                    "$L.writeUnwrapped(value.$L, $S, $S, out)",
                    constants.inside(write.mapper()),
                    write.access(),
                    write.unwrapped().get().prefix(),
                    write.unwrapped().get().suffix());
        }
        if (write.inclusion() == DtoPlan.Inclusion.ALWAYS && write.mapper() instanceof ValueMapper.Scalar scalar) {
            boolean primitive = write.type().isPrimitive();
            if (scalar.constant().equals("STRING")) {
                return CodeBlock.of("out.writeStringField($S, value.$L)", write.key(), write.access());
            }
            if (primitive && scalar.constant().equals("BOOLEAN")) {
                return CodeBlock.of("out.writeBooleanField($S, value.$L)", write.key(), write.access());
            }
            if (primitive && NUMBERS.contains(scalar.constant())) {
                return CodeBlock.of("out.writeNumberField($S, value.$L)", write.key(), write.access());
            }
        }
        String method = switch (write.inclusion()) {
            case ALWAYS -> "writeField";
            case NON_NULL -> "writeFieldUnlessNull";
            case NON_ABSENT -> "writeFieldUnlessAbsent";
            case NON_EMPTY -> "writeFieldUnlessEmpty";
            case NON_DEFAULT -> "writeFieldUnlessDefault";
        };
        return CodeBlock.of(
                "$L.$N(out, $S, value.$L)", constants.inside(write.mapper()), method, write.key(), write.access());
    }
}
