package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.model.Flow;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code …Mocks}: runs a workflow on a server with what a test says of its steps. */
final class MocksEmitter {

    /** Methods of the class beside those of the steps. */
    static final List<String> TAKEN = List.of("run", "mocks", "lenient");

    private static final String MOCKS = "mocks";

    private final WorkflowModel workflow;
    private final RunMethod run;
    private final Flow flow;
    private final ContractCode contract;
    private final boolean hasSteps;
    private final MockedSteps steps;
    private final ClassName name;
    private final ClassName tested;

    MocksEmitter(WorkflowModel workflow, RunMethod run, Flow flow, MapperConstants mappers) {
        this.workflow = workflow;
        this.run = run;
        this.flow = flow;
        this.name = GeneratedNames.mocks(workflow.origin().name());
        this.tested = name.nestedClass("Tested");
        this.contract = new ContractCode(run, flow.contract(), mappers);
        this.hasSteps = new HandleEmitter(execution(), flow, workflow.steps(), mappers).hasSteps();
        this.steps = new MockedSteps(name, flow, workflow, mappers);
    }

    private ClassName execution() {
        return GeneratedNames.execution(workflow.origin().name());
    }

    JavaFile emit() {
        TypeSpec.Builder type = GeneratedType.of(name, workflow.origin())
                .addJavadoc(
                        "What the steps of the workflow {@code $L} version $L do in a test. The server runs everything"
                            + " else.\n"
                            + "Immutable: each method gives other mocks, with one more.\n\n"
                            + "<p>The mocks of a step are used in the order in which they are given: a failure is"
                            + " followed by the\n"
                            + "next attempt, a result by the next round of a loop, or the next element of a list.\n\n"
                            + "<p>Generated from {@link $T}.",
                        flow.contract().name(),
                        flow.version(),
                        workflow.origin().name())
                .addField(RuntimeNames.WORKFLOW_MOCKS, MOCKS, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Begins without any.")
                        .addStatement(
                                "this($T.of($T.get()))",
                                RuntimeNames.WORKFLOW_MOCKS,
                                GeneratedNames.definition(workflow.origin().name()))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeNames.WORKFLOW_MOCKS, MOCKS)
                        .addStatement("this.$N = $N", MOCKS, MOCKS)
                        .build());
        if (workflow.given().isPresent()) {
            steps.addByName(type);
        } else {
            steps.addTo(type);
        }
        type.addMethod(MethodSpec.methodBuilder("lenient")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The same mocks, of which some may be left over.\n\n@return other mocks")
                        .returns(name)
                        .addStatement("return new $T($N.lenient())", name, MOCKS)
                        .build())
                .addMethod(MethodSpec.methodBuilder(MOCKS)
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The same mocks by reference name.\n\n@return the mocks")
                        .returns(RuntimeNames.WORKFLOW_MOCKS)
                        .addStatement("return $N", MOCKS)
                        .build())
                .addMethod(runMethod());
        if (steps.isUsed()) {
            type.addMethod(steps.with());
        }
        type.addType(testedType());
        return GeneratedType.file(name, type);
    }

    private MethodSpec runMethod() {
        NameAllocator names = new NameAllocator();
        run.parameters().forEach(parameter -> names.newName(parameter.name(), parameter));
        String conductor = names.newName("conductor");
        String input = names.newName("input");
        MethodSpec.Builder method = MethodSpec.methodBuilder("run")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Runs the workflow with these mocks and waits for its end. It need not be registered.\n\n")
                .addJavadoc("@param $L the server", conductor)
                .returns(tested)
                .addParameter(RuntimeNames.CONDUCTOR, conductor);
        for (MethodParameter parameter : run.parameters()) {
            method.addParameter(parameter.type(), names.get(parameter));
            method.addJavadoc("\n@param $L the workflow's input {@code $L}", names.get(parameter), parameter.key());
        }
        String mocks = names.clone().newName(MOCKS).equals(MOCKS) ? MOCKS : "this." + MOCKS;
        return method.addJavadoc("\n@return what came of it, completed or not")
                .addJavadoc(
                        "\n@throws $T before the call if a step has no mock that every run reaches; after it"
                                + " if one was\n"
                                + "    reached, or if mocks were not used",
                        RuntimeNames.MOCK_EXCEPTION)
                .addStatement("$T $N = $L", RuntimeNames.WORKFLOW_INPUT, input, contract.input(names))
                .addStatement(
                        "return new $T($N.workflows().test($L, $N,$W$L))",
                        tested,
                        conductor,
                        mocks,
                        input,
                        contract.result())
                .build();
    }

    private TypeSpec testedType() {
        TypeName result = ParameterizedTypeName.get(RuntimeNames.TESTED_EXECUTION, contract.resultType());
        TypeSpec.Builder type = TypeSpec.classBuilder(tested)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(result)
                .addJavadoc("What came of a test.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(result, "tested")
                        .addStatement("super(tested)")
                        .build());
        if (hasSteps) {
            ClassName read = execution().nestedClass("Steps");
            type.addMethod(MethodSpec.methodBuilder("steps")
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("What the tasks have given.\n\n@return one method a task")
                    .returns(read)
                    .addStatement("return new $T(snapshot())", read)
                    .build());
        }
        return type.build();
    }
}
