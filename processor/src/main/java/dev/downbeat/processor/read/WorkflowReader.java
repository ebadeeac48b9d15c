package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.definition.Names;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.Origin;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.WorkerProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Workflow} interface. */
public final class WorkflowReader {

    private final Elements elements;
    private final TypeElement workflow;
    private final String simpleName;
    private final JsonTypes json;
    private final StepReader steps;
    private final Signatures signatures;
    private final List<Problem> problems = new ArrayList<>();

    private @Nullable ExecutableElement run;
    private @Nullable ExecutableElement output;

    private WorkflowReader(TypeElement workflow, Elements elements, Types types) {
        this.elements = elements;
        this.workflow = workflow;
        this.simpleName = workflow.getSimpleName().toString();
        this.json = new JsonTypes(types, elements);
        this.signatures = new Signatures(elements);
        this.steps = new StepReader(elements, types, json, problems);
    }

    /**
     * Reads a workflow interface.
     *
     * @param workflow the interface
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @return what was read, with its problems
     */
    public static WorkflowModel read(TypeElement workflow, Elements elements, Types types) {
        return new WorkflowReader(workflow, elements, types).read();
    }

    private WorkflowModel read() {
        Place place = new Place(simpleName, ElementSite.of(workflow));
        problems.addAll(InterfaceRules.check(
                workflow,
                place,
                WorkflowProblems::notInterface,
                WorkflowProblems::generic,
                WorkerProblems::notAccessible));
        for (TypeMirror superType : workflow.getInterfaces()) {
            problems.add(WorkflowProblems.extendsOther(place, TypeText.shown(superType)));
        }
        if (signatures.isUnnamed(workflow)) {
            problems.add(WorkflowProblems.parameterNamesMissing(place, simpleName));
        }
        if (!problems.isEmpty()) {
            return new WorkflowModel(
                    new Origin(workflow), Optional.empty(), Optional.empty(), List.of(), problems, true);
        }
        List<FlowTask> tasks = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(workflow.getEnclosedElements())) {
            if (InterfaceRules.isTask(method)) {
                method(method, tasks);
            }
        }
        if (run == null) {
            problems.add(WorkflowProblems.runMissing(place));
            return model(Optional.empty(), Optional.empty());
        }
        ExecutableElement contract = run;
        TaskParameters parameters = parameters(contract);
        RunMethod runMethod = runMethod(contract, parameters);
        return model(Optional.of(runMethod), Optional.of(flow(contract, runMethod, parameters.inputs(), tasks)));
    }

    private WorkflowModel model(Optional<RunMethod> runMethod, Optional<Flow> flow) {
        boolean complete = json.complete() && steps.complete();
        return new WorkflowModel(new Origin(workflow), runMethod, flow, steps.used(), problems, complete);
    }

    private void method(ExecutableElement method, List<FlowTask> tasks) {
        Place place = new Place(method.getSimpleName().toString(), ElementSite.of(method));
        List<Class<?>> forms = new ArrayList<>();
        for (Class<?> form : List.<Class<?>>of(Run.class, Output.class, Step.class)) {
            if (AnnotationView.of(method, form).isPresent()) {
                forms.add(form);
            }
        }
        if (forms.isEmpty()) {
            problems.add(WorkflowProblems.notATask(place));
        } else if (forms.size() > 1) {
            problems.add(WorkflowProblems.twoForms(
                    place, forms.get(0).getSimpleName(), forms.get(1).getSimpleName()));
        } else if (forms.get(0) == Run.class) {
            if (run != null) {
                problems.add(
                        WorkflowProblems.runTwice(place, run.getSimpleName().toString()));
            } else {
                run = method;
            }
        } else if (forms.get(0) == Output.class) {
            if (output != null) {
                problems.add(WorkflowProblems.outputTwice(
                        place, output.getSimpleName().toString()));
            } else {
                output = method;
            }
        } else {
            tasks.add(steps.read(method));
        }
        if (forms.isEmpty() || forms.size() > 1) {
            tasks.add(steps.unresolved(method));
        }
    }

    private TaskParameters parameters(ExecutableElement method) {
        Place place = new Place(method.getSimpleName().toString(), ElementSite.of(method));
        Signatures.Known signature = signatures
                .of(method, GeneratedNames.client(ClassName.get(workflow)))
                .orElseThrow();
        TaskParameters parameters = TaskParameters.read(method, signature, json);
        problems.addAll(parameters.problems());
        for (VariableElement parameter : method.getParameters()) {
            AnnotationView.of(parameter, Input.class)
                    .filter(input -> input.text("defaultValue").isPresent())
                    .ifPresent(input -> problems.add(SettingProblems.defaultMisplaced(
                            Place.input(
                                    place.words(), parameter.getSimpleName().toString(), input.site("defaultValue")),
                            "the server takes no defaults for a workflow's inputs")));
        }
        return parameters;
    }

    private RunMethod runMethod(ExecutableElement method, TaskParameters parameters) {
        String name = method.getSimpleName().toString();
        JsonType result = json.read(method.getReturnType(), "");
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(new Place(name, ElementSite.of(method)))));
        return new RunMethod(
                name, Javadoc.text(elements, method), parameters.parameters(), result, Nullability.isNullable(method));
    }

    private Flow flow(ExecutableElement method, RunMethod runMethod, List<InputKey> inputs, List<FlowTask> tasks) {
        AnnotationView annotation = AnnotationView.of(workflow, Workflow.class).orElseThrow();
        String name = annotation.text("name").orElse(GeneratedNames.lowerSnake(simpleName));
        Names.problemOfName(name)
                .ifPresent(reason -> problems.add(
                        WorkflowProblems.nameInvalid(new Place(simpleName, annotation.site("name")), name, reason)));
        int version = annotation.integer("version").orElse(1);
        if (version < 1) {
            problems.add(WorkflowProblems.versionInvalid(new Place(simpleName, annotation.site("version")), version));
        }
        JsonShape result = runMethod.result().shape();
        JsonShape output = runMethod.nullable() && !result.maybeAbsent() ? new JsonShape.Maybe(result) : result;
        Contract contract = new Contract(
                name,
                inputs,
                output,
                ResultType.keyOfWorkflow(
                        method, output, new Place(runMethod.name(), ElementSite.of(method)), problems));
        return new Flow(
                contract,
                version,
                annotation.text("description").orElse(Javadoc.firstSentence(elements, workflow)),
                runMethod.name(),
                tasks,
                outcome(method, runMethod),
                ElementSite.of(method));
    }

    private Outcome outcome(ExecutableElement method, RunMethod runMethod) {
        Optional<AnnotationView> from = AnnotationView.of(method, From.class);
        boolean isVoid = runMethod.result().shape() instanceof JsonShape.Nothing;
        if (from.isPresent()) {
            if (output != null) {
                problems.add(WorkflowProblems.outputTwice(
                        new Place(output.getSimpleName().toString(), ElementSite.of(output)),
                        "@From at " + runMethod.name()));
                return new Outcome.Unresolved();
            }
            if (isVoid) {
                problems.add(WorkflowProblems.resultOfVoid(
                        new Place(runMethod.name(), from.get().site("value"))));
                return new Outcome.Unresolved();
            }
            return new Outcome.Source(new Wire.From(
                    from.get().text("value").orElse(""), from.get().site("value")));
        }
        if (output != null) {
            return assembled(output, method, runMethod);
        }
        return isVoid ? new Outcome.None() : new Outcome.Unset();
    }

    private Outcome assembled(ExecutableElement method, ExecutableElement contract, RunMethod runMethod) {
        String name = method.getSimpleName().toString();
        String declared = TypeText.shown(method.getReturnType());
        if (!TypeText.qualified(method.getReturnType()).equals(TypeText.qualified(contract.getReturnType()))) {
            problems.add(WorkflowProblems.outputReturns(
                    new Place(name, ElementSite.of(method)),
                    declared,
                    runMethod.name(),
                    runMethod.result().shape().name()));
            return new Outcome.Unresolved();
        }
        return new Outcome.Assembled(name, steps.arguments(method), ElementSite.of(method));
    }
}
