package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.GivenDefinition;
import dev.downbeat.processor.model.UsedTask;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.emit.DiagramEmitter;
import dev.downbeat.wiring.model.Flow;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code …Definition}: the emitted JSON of a workflow and of the tasks that it uses, to be registered. */
final class DefinitionClassEmitter {

    private DefinitionClassEmitter() {}

    static JavaFile emit(WorkflowModel workflow, Flow flow) {
        ClassName origin = workflow.origin().name();
        ClassName name = GeneratedNames.definition(origin);
        List<CodeBlock> tasks = workflow.used().stream().map(used -> task(used)).toList();
        TypeSpec.Builder type = GeneratedType.of(name, workflow.origin())
                .addJavadoc(
                        "The definition of the workflow {@code $L} version $L.\n\n"
                                + "<p>Generated from {@link $T}; register it with\n"
                                + "{@code conductor.register($L.get())}.",
                        flow.contract().name(),
                        flow.version(),
                        origin,
                        name.simpleName())
                .addField(constant(
                        String.class,
                        "NAME",
                        "The workflow's name.",
                        "$S",
                        flow.contract().name()))
                .addField(constant(int.class, "VERSION", "The workflow's version.", "$L", flow.version()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("get")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc(
                                "Reads the definition, and those of the tasks that the workflow uses, from the class"
                                        + " path.\n\n"
                                        + "@return the definitions")
                        .returns(RuntimeNames.WORKFLOW_BUNDLE)
                        .addStatement(
                                "return new $T(\n$L,\n$L)",
                                RuntimeNames.WORKFLOW_BUNDLE,
                                definition(workflow.given(), name),
                                tasks.size() < 2
                                        ? CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(tasks, ""))
                                        : CodeBlock.of("$T.of(\n$>$L$<)", List.class, CodeBlock.join(tasks, ",\n")))
                        .build());
        if (workflow.given().isEmpty()) {
            type.addJavadoc("\n\n<pre>{@code\n$L}</pre>", DiagramEmitter.emit(flow));
        }
        return GeneratedType.file(name, type);
    }

    private static FieldSpec constant(Type type, String name, String javadoc, String format, Object value) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc)
                .initializer(format, value)
                .build();
    }

    private static CodeBlock definition(Optional<GivenDefinition> given, ClassName name) {
        return given.isPresent()
                ? CodeBlock.of(
                        "$T.checked(\n$>$T.class,\nNAME,\nVERSION,\n$S,\n$S$<)",
                        RuntimeNames.DEFINITION_RESOURCES,
                        name,
                        given.get().path(),
                        given.get().hash())
                : CodeBlock.of("$T.workflow($T.class, NAME, VERSION)", RuntimeNames.DEFINITION_RESOURCES, name);
    }

    private static CodeBlock task(UsedTask used) {
        return CodeBlock.of(
                "$T.task($T.class, $S)",
                RuntimeNames.DEFINITION_RESOURCES,
                GeneratedNames.tasks(used.worker()),
                used.task());
    }
}
