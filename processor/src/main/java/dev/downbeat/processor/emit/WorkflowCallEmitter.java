package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.Origin;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import javax.lang.model.element.Modifier;

/** Writes {@code …Tasks} of a workflow: its typed calls, for other workflows that are built in code. */
final class WorkflowCallEmitter {

    private static final String CONTRACT = "CONTRACT";
    private static final TypeVariableName RESULT = TypeVariableName.get("T");

    private final Origin origin;
    private final RunMethod run;
    private final Flow flow;
    private final MapperConstants mappers;
    private final TypeConstants types;
    private final ClassName name;
    private final ClassName call;

    WorkflowCallEmitter(Origin origin, RunMethod run, Flow flow, MapperConstants mappers, TypeConstants types) {
        this.origin = origin;
        this.run = run;
        this.flow = flow;
        this.mappers = mappers;
        this.types = types;
        this.name = GeneratedNames.tasks(origin.name());
        this.call = name.nestedClass("Call");
    }

    JavaFile emit() {
        CallInputs inputs = new CallInputs(flow.contract(), run.parameters(), mappers, types);
        TypeName result = run.result().type().equals(TypeName.VOID)
                ? ClassName.get(Void.class)
                : CallInputs.present(run.result().type()).box();
        TypeSpec.Builder type = GeneratedType.of(name, origin)
                .addJavadoc(
                        "Calls of the workflow {@code $L} version $L, to be added to a workflow that is built in"
                                + " code.\n\n"
                                + "<p>Generated from {@link $T}.",
                        flow.contract().name(),
                        flow.version(),
                        origin.name())
                .addField(FieldSpec.builder(
                                RuntimeNames.CALL_CONTRACT, CONTRACT, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("What goes into the workflow, and what comes out.")
                        .initializer(contract(flow.contract(), inputs))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(factory("subWorkflow", "Runs the workflow and waits for it.", result, "RUN"))
                .addMethod(factory(
                        "startWorkflow",
                        "Starts the workflow and does not wait; the result is the id of its execution.",
                        ClassName.get(String.class),
                        "START"))
                .addType(call(inputs));
        return GeneratedType.file(name, type);
    }

    private CodeBlock contract(Contract contract, CallInputs inputs) {
        return CodeBlock.builder()
                .add("$T.ofWorkflow($S, $L)$>$>", RuntimeNames.CALL_CONTRACT, contract.name(), flow.version())
                .add(inputs.contract())
                .add(CallEmitter.result(contract, types))
                .add("$<$<")
                .build();
    }

    private MethodSpec factory(String method, String what, TypeName result, String kind) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "$L\n\n@param reference the task's name in the calling workflow\n"
                                + "@return the call, whose inputs are to be given",
                        what)
                .returns(ParameterizedTypeName.get(call, result))
                .addParameter(String.class, "reference")
                .addStatement("return new $T<>(reference, $T.Kind.$L)", call, RuntimeNames.WORKFLOW_CALL, kind)
                .build();
    }

    private TypeSpec call(CallInputs inputs) {
        ClassName kind = RuntimeNames.WORKFLOW_CALL.nestedClass("Kind");
        ParameterizedTypeName self = ParameterizedTypeName.get(call, RESULT);
        TypeSpec.Builder type = TypeSpec.classBuilder(call)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(RESULT)
                .superclass(ParameterizedTypeName.get(RuntimeNames.WORKFLOW_CALL, RESULT, self))
                .addJavadoc("A call of the workflow.\n\n@param <T> the type of the task's result")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "reference")
                        .addParameter(kind, "kind")
                        .addStatement("super(reference, CONTRACT, kind)")
                        .build());
        inputs.addTo(type, self);
        return type.build();
    }
}
