package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.UsedTask;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.emit.DiagramEmitter;
import dev.downbeat.wiring.model.Flow;
import java.util.List;
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
                                + "{@code conductor.register($L.get())}.\n\n<pre>{@code\n$L}</pre>",
                        flow.contract().name(),
                        flow.version(),
                        origin,
                        name.simpleName(),
                        DiagramEmitter.emit(flow))
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
                                "return new $T(\n$T.workflow($T.class, $S, $L),\n$L)",
                                RuntimeNames.WORKFLOW_BUNDLE,
                                RuntimeNames.DEFINITION_RESOURCES,
                                name,
                                flow.contract().name(),
                                flow.version(),
                                tasks.size() < 2
                                        ? CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(tasks, ""))
                                        : CodeBlock.of("$T.of(\n$>$L$<)", List.class, CodeBlock.join(tasks, ",\n")))
                        .build());
        return GeneratedType.file(name, type);
    }

    private static CodeBlock task(UsedTask used) {
        return CodeBlock.of(
                "$T.task($T.class, $S)",
                RuntimeNames.DEFINITION_RESOURCES,
                GeneratedNames.tasks(used.worker()),
                used.task());
    }
}
