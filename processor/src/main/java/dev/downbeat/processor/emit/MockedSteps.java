package dev.downbeat.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.downbeat.processor.model.CalledWorkflow;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.StepMethod;
import dev.downbeat.processor.model.ValueMapper;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the methods by which a test says what the steps of a workflow do. */
final class MockedSteps {

    private final ClassName owner;
    private final Flow flow;
    private final MapperConstants mappers;
    private final Map<String, StepMethod> methods;
    private final Map<String, ClassName> called;
    private final NameAllocator names = new NameAllocator();

    MockedSteps(ClassName owner, Flow flow, WorkflowModel workflow, MapperConstants mappers) {
        this.owner = owner;
        this.flow = flow;
        this.mappers = mappers;
        this.methods = workflow.steps().stream().collect(Collectors.toMap(StepMethod::name, Function.identity()));
        this.called = workflow.called().stream()
                .collect(Collectors.toMap(CalledWorkflow::step, CalledWorkflow::workflow, (first, second) -> first));
        MocksEmitter.TAKEN.forEach(names::newName);
        HandleEmitter.OF_OBJECT.forEach(names::newName);
    }

    /** Steps whose types nobody knows: those of a definition that was written as JSON. */
    void addByName(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("mock")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Says what a step does.\n\n"
                                + "@param step its reference name\n"
                                + "@param outcomes one for each attempt, round or element\n"
                                + "@return other mocks, with these after those that were given before\n"
                                + "@throws IllegalArgumentException if there is no such step, or it is a block")
                        .returns(owner)
                        .addParameter(String.class, "step")
                        .addParameter(ArrayTypeName.of(RuntimeNames.MOCK), "outcomes")
                        .varargs()
                        .addStatement("return new $T(mocks.mock(step, outcomes))", owner)
                        .build())
                .addMethod(MethodSpec.methodBuilder("subWorkflow")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Says that the workflow which a step runs really runs.\n\n"
                                + "@param step its reference name\n"
                                + "@param calls the other workflow's mocks, one for each round of a loop\n"
                                + "@return other mocks, with these after those that were given before\n"
                                + "@throws IllegalArgumentException if there is no such step, or it runs no workflow")
                        .returns(owner)
                        .addParameter(String.class, "step")
                        .addParameter(ArrayTypeName.of(RuntimeNames.WORKFLOW_MOCKS), "calls")
                        .varargs()
                        .addStatement("return new $T(mocks.subWorkflow(step, calls))", owner)
                        .build());
    }

    void addTo(TypeSpec.Builder type) {
        List<FlowTask> tasks = flow.allTasks();
        tasks.forEach(task -> names.newName(task.name(), task));
        for (FlowTask task : tasks) {
            step(task, task).ifPresent(step -> add(type, step));
        }
    }

    /** Whether there is any step that may have a mock. */
    boolean isUsed() {
        return flow.allTasks().stream().anyMatch(task -> step(task, task).isPresent());
    }

    /** What the methods of all steps do. */
    MethodSpec with() {
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PRIVATE)
                .returns(owner)
                .addParameter(String.class, "step")
                .addParameter(RuntimeNames.MOCK, "mock")
                .addStatement("return new $T(mocks.mock(step, mock))", owner)
                .build();
    }

    /** A step that may have mocks: the task as the definition has it, which of a list is that of one element. */
    private record Step(FlowTask method, FlowTask task, boolean passes, boolean runsWorkflow, boolean ofList) {}

    private static Optional<Step> step(FlowTask method, FlowTask task) {
        return switch (task.form()) {
            case Form.WorkerCall w -> Optional.of(new Step(method, task, false, false, false));
            case Form.SubWorkflow s -> Optional.of(new Step(method, task, false, true, false));
            case Form.Signal s -> Optional.of(new Step(method, task, false, false, false));
            case Form.Human h -> Optional.of(new Step(method, task, false, false, false));
            case Form.Http h -> Optional.of(new Step(method, task, false, false, false));
            case Form.Dynamic d -> Optional.of(new Step(method, task, false, false, false));
            case Form.StartWorkflow s -> Optional.of(new Step(method, task, false, false, false));
            case Form.SystemTask s -> Optional.of(new Step(method, task, false, false, false));
            case Form.Wait w -> Optional.of(new Step(method, task, true, false, false));
            case Form.Event e -> Optional.of(new Step(method, task, true, false, false));
            case Form.KafkaPublish k -> Optional.of(new Step(method, task, true, false, false));
            case Form.ForEach each -> ofList(method, each);
            case Form.Noop n -> Optional.empty();
            case Form.Inline i -> Optional.empty();
            case Form.Jq j -> Optional.empty();
            case Form.SetVariables s -> Optional.empty();
            case Form.Terminate t -> Optional.empty();
            case Form.Switch s -> Optional.empty();
            case Form.Fork f -> Optional.empty();
            case Form.DoWhile d -> Optional.empty();
            case Form.EachInTurn e -> Optional.empty();
            case Form.Coalesce c -> Optional.empty();
            case Form.Collect c -> Optional.empty();
            case Form.Unresolved u -> Optional.empty();
        };
    }

    /** Beside each other, the list's name stands for its tasks; one after the other, they have a name of their own. */
    private static Optional<Step> ofList(FlowTask method, Form.ForEach each) {
        FlowTask element = each.element(method);
        return step(method, element)
                .map(step -> new Step(method, element, step.passes(), step.runsWorkflow() && each.sequential(), true));
    }

    private void add(TypeSpec.Builder type, Step step) {
        Optional<TypeName> result = resultType(step);
        if (result.isEmpty()) {
            return;
        }
        String name = names.get(step.method());
        String words = step.ofList() ? " for one element" : "";
        MethodSpec.Builder completes = method(name)
                .addJavadoc("{@code $L} completes$L.$L\n\n", step.method().name(), words, withoutMock(step));
        if (result.get().equals(TypeName.VOID)) {
            completes.addStatement("return with($S, $T.completed())", reference(step), RuntimeNames.MOCK);
        } else {
            completes
                    .addJavadoc("@param result what it gives\n")
                    .addParameter(result.get(), "result")
                    .addStatement(
                            "return with($S,$W$T.completed(result,$W$L))",
                            reference(step),
                            RuntimeNames.MOCK,
                            OutputMappings.of(step.task(), mappers.reference(mapper(step))));
        }
        type.addMethod(completes.addJavadoc(RETURNS).build());
        ClassName other = called.get(step.method().name());
        if (step.runsWorkflow() && other != null) {
            type.addMethod(workflow(step, name, other));
        }
        type.addMethod(failure(
                step,
                names.newName(step.method().name() + "Fails"),
                "failed",
                "and is tried again as often as" + " its definition says"));
        type.addMethod(failure(
                step,
                names.newName(step.method().name() + "FailsTerminally"),
                "failedTerminally",
                "and is not tried again"));
    }

    private static final String RETURNS = "@return other mocks, with this one after those that were given before";

    private static String withoutMock(Step step) {
        return step.passes() ? " Without a mock it passes at once." : "";
    }

    private MethodSpec workflow(Step step, String name, ClassName other) {
        return method(name)
                .addJavadoc(
                        "{@code $L} really runs its workflow, with mocks of its own.\n\n"
                                + "@param workflow what the steps of that do\n" + RETURNS,
                        step.method().name())
                .addParameter(GeneratedNames.mocks(other), "workflow")
                .addStatement("return new $T(mocks.subWorkflow($S, workflow.mocks()))", owner, reference(step))
                .build();
    }

    private MethodSpec failure(Step step, String name, String factory, String then) {
        return method(name)
                .addJavadoc(
                        "{@code $L} fails$L, $L.\n\n@param reason why\n" + RETURNS,
                        step.method().name(),
                        step.ofList() ? " for one element" : "",
                        then)
                .addParameter(String.class, "reason")
                .addStatement("return with($S, $T.$L(reason))", reference(step), RuntimeNames.MOCK, factory)
                .build();
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(owner);
    }

    private static String reference(Step step) {
        return step.method().form() instanceof Form.ForEach each && !each.sequential()
                ? step.method().reference()
                : step.task().reference();
    }

    /** Nothing, if the type could not be read. */
    private Optional<TypeName> resultType(Step step) {
        StepMethod method = methods.get(step.method().name());
        if (method == null || method.result().type().equals(TypeName.VOID)) {
            return Optional.of(TypeName.VOID);
        }
        if (!step.ofList()) {
            return Optional.of(method.result().type());
        }
        return method.result().mapper() instanceof ValueMapper.Container list
                ? Optional.of(list.elementType())
                : Optional.empty();
    }

    private ValueMapper mapper(Step step) {
        ValueMapper mapper = method(step).result().mapper();
        return step.ofList() && mapper instanceof ValueMapper.Container list ? list.element() : mapper;
    }

    private StepMethod method(Step step) {
        StepMethod method = methods.get(step.method().name());
        if (method == null) {
            throw new IllegalStateException(step.method().name());
        }
        return method;
    }
}
