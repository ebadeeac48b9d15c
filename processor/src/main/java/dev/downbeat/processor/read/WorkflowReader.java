package dev.downbeat.processor.read;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.definition.Names;
import dev.downbeat.processor.model.Origin;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.check.FixedNames;
import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowSettings;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.CallProblems;
import dev.downbeat.wiring.problem.DefinitionProblems;
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
    private final Types types;
    private final ResourceFiles files;
    private final ScriptParsers parsers;
    private final TypeElement workflow;
    private final String simpleName;
    private final JsonTypes json;
    private final FlowParts parts;
    private final StepReader steps;
    private final SubWorkflowReader workflows;
    private final FormReader forms;
    private final List<Problem> problems = new ArrayList<>();

    private @Nullable ExecutableElement run;
    private @Nullable ExecutableElement output;

    private WorkflowReader(
            TypeElement workflow, Elements elements, Types types, ResourceFiles files, ScriptParsers parsers) {
        this.types = types;
        this.files = files;
        this.parsers = parsers;
        this.elements = elements;
        this.workflow = workflow;
        this.simpleName = workflow.getSimpleName().toString();
        this.json = new JsonTypes(types, elements, workflow);
        this.parts = new FlowParts(json, problems);
        this.steps = new StepReader(elements, types, problems);
        this.workflows = new SubWorkflowReader(elements, json, files, problems);
        this.forms = new FormReader(workflow, parts, steps, workflows, files, problems);
    }

    /**
     * Reads a workflow interface.
     *
     * @param workflow the interface
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @param files the user's resources
     * @param parsers what reads the scripts of a definition in JSON
     * @return what was read, with its problems
     */
    public static WorkflowModel read(
            TypeElement workflow, Elements elements, Types types, ResourceFiles files, ScriptParsers parsers) {
        return new WorkflowReader(workflow, elements, types, files, parsers).read();
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
        if (new Signatures(elements).isUnnamed(workflow)) {
            problems.add(WorkflowProblems.parameterNamesMissing(place, simpleName));
        }
        if (!problems.isEmpty()) {
            return new WorkflowModel(
                    new Origin(workflow),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    problems,
                    true);
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
        ExecutableElement method = run;
        ContractReader.Known known = new ContractReader(elements, json, files, problems).read(workflow, method);
        inputs(method);
        AnnotationView annotation = AnnotationView.of(workflow, Workflow.class).orElseThrow();
        Optional<String> path = annotation.text("definition");
        return path.isPresent()
                ? given(annotation, path.get(), known, tasks)
                : model(Optional.of(known.run()), Optional.of(flow(method, known, tasks)));
    }

    private WorkflowModel model(Optional<RunMethod> runMethod, Optional<Flow> flow) {
        boolean complete = json.complete() && steps.complete() && workflows.complete();
        return new WorkflowModel(
                new Origin(workflow),
                runMethod,
                flow,
                isExternal(),
                Optional.empty(),
                parts.results(),
                workflows.called(),
                steps.used(),
                problems,
                complete);
    }

    private boolean isExternal() {
        return AnnotationView.of(workflow, Workflow.class).orElseThrow().flag("external");
    }

    /** Of somebody else's workflow only what waits for somebody outside is known here. */
    private void external(List<FlowTask> tasks) {
        tasks.stream()
                .filter(task -> !(task.form() instanceof Form.Signal) && !(task.form() instanceof Form.Human))
                .forEach(task -> problems.add(DefinitionProblems.external(new Place(task.name(), task.site()))));
    }

    /** A workflow whose tasks stand in a file: the interface has its contract only. */
    private WorkflowModel given(
            AnnotationView annotation, String path, ContractReader.Known known, List<FlowTask> tasks) {
        Place place = new Place(simpleName, annotation.site("definition"));
        tasks.forEach(task -> problems.add(DefinitionProblems.onlyRun(new Place(task.name(), task.site()))));
        DefinitionReader reader = new DefinitionReader(annotation, place, files, workflows, problems);
        Optional<JsonDefinition> definition = reader.read(path);
        definition.ifPresent(json -> reader.check(json, known.contract(), parsers, elements, types));
        Flow flow = new Flow(
                known.contract(),
                known.version(),
                "",
                FlowSettings.NONE,
                known.run().name(),
                List.of(),
                new Outcome.Unresolved(),
                place.site());
        return new WorkflowModel(
                new Origin(workflow),
                Optional.of(known.run()),
                Optional.of(flow),
                false,
                definition.flatMap(json -> DefinitionReader.given(files, path)),
                List.of(),
                List.of(),
                reader.used(),
                problems,
                json.complete() && workflows.complete() && reader.complete());
    }

    /** The one {@code @Run} and the one {@code @Output} method are no tasks; all others are. */
    private void method(ExecutableElement method, List<FlowTask> tasks) {
        Place place = FlowParts.place(method);
        List<MethodForm> said = MethodForm.of(method);
        if (said.equals(List.of(MethodForm.RUN)) || said.equals(List.of(MethodForm.OUTPUT))) {
            FlowParts.noOptions(method, "the @" + said.get(0).shown() + " method")
                    .ifPresent(problems::add);
        }
        if (said.equals(List.of(MethodForm.RUN))) {
            if (run != null) {
                problems.add(
                        WorkflowProblems.runTwice(place, run.getSimpleName().toString()));
            } else {
                run = method;
            }
        } else if (said.equals(List.of(MethodForm.OUTPUT))) {
            if (output != null) {
                problems.add(WorkflowProblems.outputTwice(
                        place, output.getSimpleName().toString()));
            } else {
                output = method;
            }
        } else {
            tasks.add(forms.readInSequence(method));
        }
    }

    private void inputs(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            String key = FlowParts.key(parameter);
            if (FixedNames.isFixed(key)) {
                problems.add(WorkflowProblems.nameFixed(
                        Place.input(method.getSimpleName().toString(), key, ElementSite.of(parameter)), key));
            }
            AnnotationView.of(parameter, Input.class)
                    .filter(input -> input.text("defaultValue").isPresent())
                    .ifPresent(input -> problems.add(SettingProblems.defaultMisplaced(
                            Place.input(
                                    method.getSimpleName().toString(),
                                    parameter.getSimpleName().toString(),
                                    input.site("defaultValue")),
                            "the server takes no defaults for a workflow's inputs")));
        }
    }

    private Flow flow(ExecutableElement method, ContractReader.Known known, List<FlowTask> tasks) {
        AnnotationView annotation = AnnotationView.of(workflow, Workflow.class).orElseThrow();
        String name = known.contract().name();
        Names.problemOfName(name)
                .ifPresent(reason -> problems.add(
                        WorkflowProblems.nameInvalid(new Place(simpleName, annotation.site("name")), name, reason)));
        if (known.version() < 1) {
            problems.add(WorkflowProblems.versionInvalid(
                    new Place(simpleName, annotation.site("version")), known.version()));
        }
        FlowSettings settings =
                new FlowSettingsReader(annotation, simpleName, workflows, problems).read(known.contract());
        EndlessCalls.find(workflow)
                .ifPresent(endless -> problems.add(CallProblems.endless(
                        new Place(endless.method(), endless.site()), simpleName, endless.calls())));
        if (isExternal()) {
            external(tasks);
        }
        return new Flow(
                known.contract(),
                known.version(),
                annotation.text("description").orElse(Javadoc.firstSentence(elements, workflow)),
                settings,
                known.run().name(),
                tasks,
                isExternal() ? new Outcome.Unresolved() : outcome(method, known.run()),
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
        return new Outcome.Assembled(name, parts.arguments(method), ElementSite.of(method));
    }
}
