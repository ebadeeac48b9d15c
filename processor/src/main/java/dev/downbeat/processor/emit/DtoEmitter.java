package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.DtoPlan;
import dev.downbeat.processor.model.ValueMapper;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the mapper of one record or POJO. */
final class DtoEmitter {

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
        return name.append("Mapper").append(constant.endsWith("_") ? "_" : "").toString();
    }

    TypeSpec emit(ValueMapper.Dto dto, String constant) {
        DtoPlan plan = dto.plan().orElseThrow();
        TypeSpec.Builder type = TypeSpec.classBuilder(className(constant))
                .addAnnotations(Deprecation.silenced(plan.deprecated()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.STRUCTURE_MAPPER, dto.type()));
        required(plan, type);
        type.addMethod(MethodSpec.constructorBuilder()
                .addStatement("super($S)", dto.simpleName())
                .build());
        new ReadEmitter(dto, plan, constants).emit(type);
        new WriteEmitter(dto, plan, constants).emit(type);
        return type.build();
    }

    private static void required(DtoPlan plan, TypeSpec.Builder type) {
        List<CodeBlock> required = plan.reads().stream()
                .filter(DtoPlan.Read::required)
                .map(read -> CodeBlock.of("$S", read.key()))
                .toList();
        if (!required.isEmpty()) {
            type.addField(FieldSpec.builder(
                            String[].class, ReadEmitter.REQUIRED, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("{$L}", CodeBlock.join(required, ", "))
                    .build());
        }
    }
}
