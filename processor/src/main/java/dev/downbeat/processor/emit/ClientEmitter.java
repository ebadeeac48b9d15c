package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.Origin;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.model.Flow;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code …Client} and {@code …Execution}: starts and follows the executions of a workflow. */
final class ClientEmitter {

    private static final String CONDUCTOR = "conductor";
    private static final String OPTIONS = "options";

    private final Origin origin;
    private final RunMethod run;
    private final Flow flow;
    private final ClassName execution;
    private final HandleEmitter handle;
    private final ContractCode contract;
    private final NameAllocator parameters = new NameAllocator();

    ClientEmitter(WorkflowModel workflow, RunMethod run, Flow flow, MapperConstants mappers) {
        this.origin = workflow.origin();
        this.run = run;
        this.flow = flow;
        this.execution = GeneratedNames.execution(origin.name());
        this.handle = new HandleEmitter(execution, flow, workflow.steps(), mappers);
        this.contract = new ContractCode(run, flow.contract(), mappers);
        run.parameters().forEach(parameter -> parameters.newName(parameter.name(), parameter));
    }

    JavaFile client() {
        ClassName name = GeneratedNames.client(origin.name());
        TypeSpec.Builder client = GeneratedType.of(name, origin)
                .addJavadoc(
                        "Runs the workflow {@code $L} version $L.\n\n<p>Generated from {@link $T}.",
                        flow.contract().name(),
                        flow.version(),
                        origin.name())
                .addField(RuntimeNames.CONDUCTOR, CONDUCTOR, Modifier.PRIVATE, Modifier.FINAL)
                .addField(RuntimeNames.START_OPTIONS, OPTIONS, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Runs the workflow on a server.\n\n@param conductor the server")
                        .addParameter(RuntimeNames.CONDUCTOR, CONDUCTOR)
                        .addStatement("this(conductor, $T.defaults())", RuntimeNames.START_OPTIONS)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeNames.CONDUCTOR, CONDUCTOR)
                        .addParameter(RuntimeNames.START_OPTIONS, OPTIONS)
                        .addStatement("this.conductor = $T.requireNonNull(conductor, $S)", Objects.class, CONDUCTOR)
                        .addStatement("this.options = $T.requireNonNull(options, $S)", Objects.class, OPTIONS)
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "The same client, which starts with a correlation id, a priority or task domains.\n\n"
                                        + "@param options in place of those that were said before\n"
                                        + "@return another client")
                        .returns(name)
                        .addParameter(RuntimeNames.START_OPTIONS, OPTIONS)
                        .addStatement("return new $T(conductor, options)", name)
                        .build())
                .addMethod(run())
                .addMethod(start())
                .addMethod(execute())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("An execution that was started before.\n\n"
                                + "@param workflowId its id\n@return the execution")
                        .returns(execution)
                        .addParameter(String.class, "workflowId")
                        .addStatement("return new $T(conductor, workflowId)", execution)
                        .build());
        return GeneratedType.file(name, client);
    }

    JavaFile execution() {
        TypeSpec.Builder type = GeneratedType.of(execution, origin)
                .superclass(ParameterizedTypeName.get(RuntimeNames.WORKFLOW_EXECUTION, contract.resultType()))
                .addJavadoc(
                        "One execution of the workflow {@code $L} version $L.\n\n<p>Generated from {@link $T}.",
                        flow.contract().name(),
                        flow.version(),
                        origin.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeNames.CONDUCTOR, "conductor")
                        .addParameter(String.class, "workflowId")
                        .addStatement("super(conductor, workflowId, $L)", contract.result())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeNames.CONDUCTOR, "conductor")
                        .addParameter(RuntimeNames.EXECUTE_ANSWER, "answer")
                        .addStatement("super(conductor, answer, $L)", contract.result())
                        .build());
        handle.addTo(type);
        return GeneratedType.file(execution, type);
    }

    private MethodSpec run() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(run.name())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(SignatureEmitter.emit(run.name(), run.parameters(), run.nullable()))
                .addJavadoc(
                        "$LRuns the workflow and waits for its end, however long that takes.\n",
                        UserText.paragraph(run.javadoc()))
                .returns(run.result().type());
        document(method);
        if (!contract.isVoid()) {
            method.addJavadoc("\n@return the result");
        }
        String arguments = run.parameters().stream().map(parameters::get).collect(Collectors.joining(", "));
        return method.addStatement(contract.isVoid() ? "start($L).await()" : "return start($L).await()", arguments)
                .build();
    }

    private MethodSpec start() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("start")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Starts the workflow and does not wait.\n")
                .returns(execution);
        document(method);
        method.addJavadoc("\n@return the execution, by which to wait for the result");
        String local = parameters.clone().newName("input");
        return method.addStatement("$T $N = $L", RuntimeNames.WORKFLOW_INPUT, local, contract.input(parameters))
                .addStatement(
                        "return of($L.workflows().start($S, $L, $N, $L))",
                        field(CONDUCTOR),
                        flow.contract().name(),
                        flow.version(),
                        local,
                        field(OPTIONS))
                .build();
    }

    private MethodSpec execute() {
        NameAllocator names = parameters.clone();
        String wait = names.newName("wait");
        String local = names.newName("input");
        MethodSpec.Builder method = MethodSpec.methodBuilder("execute")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Starts the workflow and has the server wait for it, in one call.\n\n@param $L for what", wait)
                .returns(execution)
                .addParameter(RuntimeNames.EXECUTE_OPTIONS, wait);
        document(method);
        method.addJavadoc("\n@return the execution, which may go on");
        return method.addStatement("$T $N = $L", RuntimeNames.WORKFLOW_INPUT, local, contract.input(parameters))
                .addStatement(
                        "return new $T($L, $L.workflows().execute($S, $L, $N, $L, $N))",
                        execution,
                        field(CONDUCTOR),
                        field(CONDUCTOR),
                        flow.contract().name(),
                        flow.version(),
                        local,
                        field(OPTIONS),
                        wait)
                .build();
    }

    /** A parameter of the user's may have the name of a field. */
    private String field(String name) {
        return parameters.clone().newName(name).equals(name) ? name : "this." + name;
    }

    private void document(MethodSpec.Builder method) {
        for (MethodParameter parameter : run.parameters()) {
            method.addParameter(parameter.type(), parameters.get(parameter));
            method.addJavadoc(
                    "\n@param $L the workflow's input {@code $L}", parameters.get(parameter), parameter.key());
        }
    }
}
