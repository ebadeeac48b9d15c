package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.DtoPlan;
import dev.downbeat.processor.model.DtoPlan.Creation;
import dev.downbeat.processor.model.DtoPlan.Read;
import dev.downbeat.processor.model.DtoPlan.Target;
import dev.downbeat.processor.model.ValueMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes how a record or POJO is read: a switch over the names of its properties, the values into variables or straight
 * into the object. Of many properties the switch is cut into several methods, since the JVM compiles none of more than
 * 8,000 bytes; variables then are the fields of a draft.
 */
final class ReadEmitter {

    static final String REQUIRED = "REQUIRED";

    private static final int PROPERTIES_A_METHOD = 60;

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

    private final ValueMapper.Dto dto;
    private final DtoPlan plan;
    private final MapperConstants constants;
    private final NameAllocator names = new NameAllocator();
    private final boolean large;
    /** Whether values are kept in variables until all are there. */
    private final boolean kept;

    private final String fields;
    private final String target;
    private final String others;
    private final String draft;

    ReadEmitter(ValueMapper.Dto dto, DtoPlan plan, MapperConstants constants) {
        this.dto = dto;
        this.plan = plan;
        this.constants = constants;
        this.kept = plan.creation() instanceof Creation.FromArguments;
        this.large = plan.reads().size() > PROPERTIES_A_METHOD;
        for (int i = 0; kept && i < plan.reads().size(); i++) {
            names.newName(plan.reads().get(i).name(), variable(i));
        }
        this.fields = names.newName("fields");
        this.target = names.newName(plan.creation() instanceof Creation.Builder ? "builder" : "value");
        this.others = names.newName("others");
        this.draft = names.newName("draft");
    }

    /** Two reads may be equal: they are told apart by their place. */
    private static String variable(int index) {
        return "#" + index;
    }

    void emit(TypeSpec.Builder type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readProperties")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(dto.type())
                .addParameter(RuntimeNames.FIELDS, fields)
                .addException(IOException.class);
        if (large && kept) {
            type.addType(draft());
            method.addStatement("Draft $N = new Draft()", draft);
        } else if (kept) {
            for (int i = 0; i < plan.reads().size(); i++) {
                Read read = plan.reads().get(i);
                method.addStatement("$T $N = $L", read.type(), names.get(variable(i)), initial(read.type(), read));
            }
        } else {
            begin(method);
        }
        if (kept && plan.anyRead().isPresent()) {
            method.addStatement(
                    "$T $N = new $T<>()",
                    ParameterizedTypeName.get(
                            ClassName.get(Map.class),
                            ClassName.get(String.class),
                            plan.anyRead().get().type().box()),
                    others,
                    LinkedHashMap.class);
        }
        loop(method, type);
        end(method);
        type.addMethod(method.build());
    }

    private void begin(MethodSpec.Builder method) {
        TypeName made = switch (plan.creation()) {
            case Creation.Empty empty -> empty.type();
            case Creation.Builder builder -> builder.type();
            case Creation.FromArguments arguments -> dto.type();
        };
        method.addStatement("$T $N = new $T()", made, target, made);
    }

    private TypeSpec draft() {
        TypeSpec.Builder draftType =
                TypeSpec.classBuilder("Draft").addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        for (int i = 0; i < plan.reads().size(); i++) {
            Read read = plan.reads().get(i);
            FieldSpec.Builder field = FieldSpec.builder(read.type(), names.get(variable(i)));
            if (isOptional(read)) {
                field.initializer(initial(read.type(), read));
            }
            draftType.addField(field.build());
        }
        return draftType.build();
    }

    private void loop(MethodSpec.Builder method, TypeSpec.Builder type) {
        List<CodeBlock> cases = cases();
        if (cases.isEmpty()) {
            method.beginControlFlow("while ($N.next())", fields)
                    .addStatement(otherwise())
                    .endControlFlow();
            return;
        }
        method.beginControlFlow("while ($N.next())", fields);
        if (!large) {
            method.beginControlFlow("switch ($N.name())", fields);
            cases.forEach(method::addStatement);
            method.addStatement("default -> $L", otherwise());
            method.endControlFlow();
        } else {
            List<CodeBlock> parts = new ArrayList<>();
            for (int i = 0; i * PROPERTIES_A_METHOD < cases.size(); i++) {
                List<CodeBlock> part =
                        cases.subList(i * PROPERTIES_A_METHOD, Math.min((i + 1) * PROPERTIES_A_METHOD, cases.size()));
                type.addMethod(part("read" + (i + 1), part));
                parts.add(CodeBlock.of("!$N($N, $N)", "read" + (i + 1), kept ? draft : target, fields));
            }
            method.beginControlFlow("if ($L)", CodeBlock.join(parts, " && "))
                    .addStatement(otherwise())
                    .endControlFlow();
        }
        method.endControlFlow();
    }

    private MethodSpec part(String name, List<CodeBlock> cases) {
        TypeName into = kept
                ? ClassName.get("", "Draft")
                : plan.creation() instanceof Creation.Builder builder ? builder.type() : dto.type();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(into, kept ? draft : target)
                .addParameter(RuntimeNames.FIELDS, fields)
                .addException(IOException.class)
                .beginControlFlow("switch ($N.name())", fields);
        cases.forEach(method::addStatement);
        return method.beginControlFlow("default ->")
                .addStatement("return false")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return true")
                .build();
    }

    private List<CodeBlock> cases() {
        List<CodeBlock> cases = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        plan.reads().stream().filter(read -> read.unwrapped().isEmpty()).forEach(read -> labels.add(read.key()));
        for (int i = 0; i < plan.reads().size(); i++) {
            Read read = plan.reads().get(i);
            if (read.unwrapped().isEmpty()) {
                List<CodeBlock> keys = new ArrayList<>(List.of(CodeBlock.of("$S", read.key())));
                read.aliases().stream().filter(labels::add).forEach(alias -> keys.add(CodeBlock.of("$S", alias)));
                cases.add(CodeBlock.of("case $L -> $L", CodeBlock.join(keys, ", "), assign(read, i)));
            }
        }
        List<CodeBlock> ignored = plan.ignored().stream()
                .sorted()
                .filter(key -> plan.anyRead().isPresent() && labels.add(key))
                .map(key -> CodeBlock.of("$S", key))
                .toList();
        if (!ignored.isEmpty()) {
            cases.add(CodeBlock.of("case $L -> $N.skip()", CodeBlock.join(ignored, ", "), fields));
        }
        return cases;
    }

    private CodeBlock otherwise() {
        if (plan.anyRead().isPresent()) {
            CodeBlock value = CodeBlock.of(
                    "$N.read($L)", fields, constants.inside(plan.anyRead().get().mapper()));
            return kept
                    ? CodeBlock.of("$N.put($N.name(), $L)", others, fields, value)
                    : CodeBlock.of(
                            "$N.$N($N.name(), $L)", target, plan.anyRead().get().method(), fields, value);
        }
        boolean unwrapped =
                plan.reads().stream().anyMatch(read -> read.unwrapped().isPresent());
        return CodeBlock.of(unwrapped ? "$N.keep()" : "$N.skip()", fields);
    }

    private CodeBlock variableOf(int index) {
        String name = names.get(variable(index));
        return large ? CodeBlock.of("$N.$N", draft, name) : CodeBlock.of("$N", name);
    }

    private CodeBlock assign(Read read, int index) {
        CodeBlock value = readValue(read);
        return kept ? CodeBlock.of("$L = $L", variableOf(index), value) : into(read, value);
    }

    private CodeBlock into(Read read, CodeBlock value) {
        return switch (read.target()) {
            case Target.Setter setter
            when setter.returnsBuilder() && !large ->
                CodeBlock.of("$N = $N.$N($L)", target, target, setter.method(), value);
            case Target.Setter setter -> CodeBlock.of("$N.$N($L)", target, setter.method(), value);
            case Target.Field field -> CodeBlock.of("$N.$N = $L", target, field.field(), value);
            case Target.Filled filled ->
                CodeBlock.of(
                        "$N.readInto($N.$N(), $L)", fields, target, filled.getter(), constants.inside(read.mapper()));
            case Target.Argument argument -> throw new IllegalStateException("no call takes " + read.key());
        };
    }

    private CodeBlock readValue(Read read) {
        if (read.unwrapped().isPresent()) {
            return CodeBlock.of(
                    "$N.unwrapped($L, $S, $S)",
                    fields,
                    constants.inside(read.mapper()),
                    read.unwrapped().get().prefix(),
                    read.unwrapped().get().suffix());
        }
        boolean direct = read.type().isPrimitive() || read.type().toString().equals("java.lang.String");
        if (direct && read.mapper() instanceof ValueMapper.Scalar scalar && DIRECT.containsKey(scalar.constant())) {
            return CodeBlock.of("$N.$N()", fields, DIRECT.get(scalar.constant()));
        }
        return CodeBlock.of(
                read.type().isPrimitive() ? "$N.readPresent($L)" : "$N.read($L)",
                fields,
                constants.inside(read.mapper()));
    }

    private void end(MethodSpec.Builder method) {
        for (int i = 0; i < plan.reads().size(); i++) {
            Read read = plan.reads().get(i);
            if (read.unwrapped().isPresent()) {
                method.addStatement(assign(read, i));
            }
        }
        if (plan.reads().stream().anyMatch(Read::required)) {
            method.addStatement("$N.require($N)", fields, REQUIRED);
        }
        switch (plan.creation()) {
            case Creation.Empty empty -> method.addStatement("return $N", target);
            case Creation.Builder builder -> method.addStatement("return $N.$N()", target, builder.buildMethod());
            case Creation.FromArguments arguments -> endArguments(method, arguments);
        }
    }

    private void endArguments(MethodSpec.Builder method, Creation.FromArguments creation) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < creation.arguments().size(); i++) {
            Optional<Read> argument = creation.arguments().get(i);
            arguments.add(
                    argument.isPresent()
                            ? variableOf(plan.reads().indexOf(argument.get()))
                            : absent(creation.types().get(i)));
        }
        CodeBlock made = CodeBlock.of("$L($L)", creation.callee(), CodeBlock.join(arguments, ", "));
        List<Read> later = plan.reads().stream()
                .filter(read -> !(read.target() instanceof Target.Argument))
                .toList();
        if (later.isEmpty() && plan.anyRead().isEmpty()) {
            method.addStatement("return $L", made);
            return;
        }
        method.addStatement("$T $N = $L", dto.type(), target, made);
        for (Read read : later) {
            CodeBlock variable = variableOf(plan.reads().indexOf(read));
            method.beginControlFlow("if ($N.has($S))", fields, read.key());
            if (read.target() instanceof Target.Filled filled) {
                method.addStatement("$N.$N().addAll($L)", target, filled.getter(), variable);
            } else {
                method.addStatement(into(read, variable));
            }
            method.endControlFlow();
        }
        plan.anyRead().ifPresent(any -> method.addStatement("$N.forEach($N::$N)", others, target, any.method()));
        method.addStatement("return $N", target);
    }

    private static boolean isOptional(Read read) {
        return MapperConstants.isOptional(read.mapper()) || isOptionalNumber(read.mapper());
    }

    private static boolean isOptionalNumber(ValueMapper mapper) {
        return mapper instanceof ValueMapper.Scalar scalar && scalar.constant().startsWith("OPTIONAL_");
    }

    private static CodeBlock initial(TypeName type, Read read) {
        return isOptional(read)
                ? CodeBlock.of("$T.empty()", type instanceof ParameterizedTypeName of ? of.rawType() : type)
                : absent(type);
    }

    private static CodeBlock absent(TypeName type) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }
}
