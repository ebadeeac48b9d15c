package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.StepMethod;
import dev.downbeat.wiring.check.FlowOrder;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what the handle of an execution knows of its tasks: {@code signals()} and {@code steps()}. */
final class HandleEmitter {

    /** Names that every class has taken. */
    static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final String SNAPSHOT = "snapshot";

    private final ClassName execution;
    private final MapperConstants mappers;
    private final FlowOrder order;
    private final List<FlowTask> tasks;
    private final Map<String, StepMethod> methods;

    HandleEmitter(ClassName execution, Flow flow, List<StepMethod> methods, MapperConstants mappers) {
        this.execution = execution;
        this.mappers = mappers;
        this.order = new FlowOrder(flow);
        this.tasks = flow.allTasks().stream()
                .filter(task -> !(task.form() instanceof Form.Unresolved))
                .toList();
        this.methods = methods.stream().collect(Collectors.toMap(StepMethod::name, Function.identity()));
    }

    /** The mappers that it needs; to be told before any is referred to. */
    static void addMappers(List<StepMethod> methods, MapperConstants mappers) {
        methods.forEach(method -> mappers.addResult(method.result()));
    }

    void addTo(TypeSpec.Builder type) {
        List<FlowTask> signals = tasks.stream()
                .filter(task -> task.form() instanceof Form.Signal || task.form() instanceof Form.Human)
                .toList();
        List<FlowTask> steps = tasks.stream().filter(task -> !isVoid(task)).toList();
        if (!signals.isEmpty()) {
            signals(type, signals);
        }
        if (!steps.isEmpty()) {
            steps(type, steps);
        }
    }

    /** Whether there is any task whose result can be read. */
    boolean hasSteps() {
        return tasks.stream().anyMatch(task -> !isVoid(task));
    }

    private boolean isVoid(FlowTask task) {
        StepMethod method = methods.get(task.name());
        return method == null || method.result().type().equals(TypeName.VOID);
    }

    private void signals(TypeSpec.Builder type, List<FlowTask> signals) {
        ClassName name = execution.nestedClass("Signals");
        TypeSpec.Builder inner = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Completes the tasks that wait for somebody outside. Each method is one call; it fails with"
                        + " an\n"
                        + "{@code IllegalStateException} if the task is not open, which names those that are.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        signals.forEach(task -> inner.addMethod(signal(task)));
        type.addMethod(MethodSpec.methodBuilder("signals")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "Completes the tasks that wait for somebody outside.\n\n" + "@return one method a task")
                        .returns(name)
                        .addStatement("return new $T()", name)
                        .build())
                .addType(inner.build());
    }

    private MethodSpec signal(FlowTask task) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(task))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Completes {@code $L}.", task.name());
        if (isVoid(task)) {
            return method.addStatement("$T.this.complete($S)", execution, task.reference())
                    .build();
        }
        return method.addJavadoc("\n\n@param result what it gives")
                .addParameter(type(task), "result")
                .addStatement("$T.this.complete($S, result, $L)", execution, task.reference(), mapping(task))
                .build();
    }

    private void steps(TypeSpec.Builder type, List<FlowTask> steps) {
        ClassName name = execution.nestedClass("Steps");
        TypeSpec.Builder inner = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What the tasks of an execution have given when it was read.")
                .addField(RuntimeNames.WORKFLOW_SNAPSHOT, SNAPSHOT, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeNames.WORKFLOW_SNAPSHOT, SNAPSHOT)
                        .addStatement("this.$N = $N", SNAPSHOT, SNAPSHOT)
                        .build());
        steps.forEach(task -> inner.addMethod(step(task)));
        type.addMethod(MethodSpec.methodBuilder("steps")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Reads the execution once, with what its tasks have given.\n\n"
                                + "@return one method a task")
                        .returns(name)
                        .addStatement("return new $T($N())", name, SNAPSHOT)
                        .build())
                .addType(inner.build());
    }

    private MethodSpec step(FlowTask task) {
        return MethodSpec.methodBuilder(name(task))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The result of {@code $L}$L.\n\n@return the result, empty if it has not completed or has none",
                        task.name(),
                        order.loopAround(task).isPresent() ? " in the last round" : "")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Optional.class), type(task).box()))
                .addStatement("return $N.result($S, $L)", SNAPSHOT, task.reference(), mapping(task))
                .build();
    }

    private static String name(FlowTask task) {
        return OF_OBJECT.contains(task.name()) ? task.name() + "_" : task.name();
    }

    private TypeName type(FlowTask task) {
        return method(task).result().type();
    }

    private StepMethod method(FlowTask task) {
        StepMethod method = methods.get(task.name());
        if (method == null) {
            throw new IllegalStateException(task.name());
        }
        return method;
    }

    private CodeBlock mapping(FlowTask task) {
        return OutputMappings.of(task, mappers.reference(method(task).result().mapper()));
    }
}
