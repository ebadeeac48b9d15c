package dev.downbeat.processor.read;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Worker;
import dev.downbeat.definition.Names;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.UsedTask;
import dev.downbeat.processor.model.WorkerModel;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.problem.Site;
import dev.downbeat.wiring.problem.WiringProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of a workflow that are steps of workers, and the parameters of all its methods. */
final class StepReader {

    private final Elements elements;
    private final Types types;
    private final JsonTypes json;
    private final List<Problem> problems;
    private final Map<TypeElement, WorkerModel> workers = new HashMap<>();
    private final Set<UsedTask> used = new LinkedHashSet<>();
    private final Set<TypeElement> unnamed = new HashSet<>();
    private boolean complete = true;

    StepReader(Elements elements, Types types, JsonTypes json, List<Problem> problems) {
        this.elements = elements;
        this.types = types;
        this.json = json;
        this.problems = problems;
    }

    boolean complete() {
        return complete;
    }

    List<UsedTask> used() {
        return List.copyOf(used);
    }

    /** A method whose form is not known: its name is a source all the same, of which nothing is known. */
    FlowTask unresolved(ExecutableElement method) {
        return task(method, new Form.Unresolved(), List.of(), new JsonShape.Unresolved());
    }

    FlowTask read(ExecutableElement method) {
        List<Argument> arguments = arguments(method);
        Place place = new Place(method.getSimpleName().toString(), ElementSite.of(method));
        JsonShape declared = json.read(method.getReturnType(), "").shape();
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place)));
        JsonShape output =
                Nullability.isNullable(method) && !declared.maybeAbsent() ? new JsonShape.Maybe(declared) : declared;
        Optional<TaskMethod> callee = callee(method);
        if (callee.isEmpty()) {
            return task(method, new Form.Unresolved(), arguments, output);
        }
        used.add(new UsedTask(callee.get().declaredBy(), callee.get().contract().name()));
        return task(method, new Form.WorkerCall(callee.get().contract()), arguments, output);
    }

    private FlowTask task(ExecutableElement method, Form form, List<Argument> arguments, JsonShape output) {
        String name = method.getSimpleName().toString();
        Optional<AnnotationView> options = AnnotationView.of(method, Options.class);
        Optional<String> ref = options.flatMap(view -> view.text("ref"));
        Site site = ElementSite.of(method);
        Site referenceSite = ref.isPresent() ? options.orElseThrow().site("ref") : site;
        String reference = ref.orElse(name);
        Names.problemOfReference(reference)
                .ifPresent(reason -> problems.add(
                        WorkflowProblems.referenceInvalid(new Place(name, referenceSite), reference, reason)));
        return new FlowTask(name, reference, form, arguments, output, site, referenceSite);
    }

    /** The parameters of a method, with what they are wired to. */
    List<Argument> arguments(ExecutableElement method) {
        List<Argument> arguments = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            String name = AnnotationView.of(parameter, Input.class)
                    .flatMap(input -> input.text("value"))
                    .orElse(parameter.getSimpleName().toString());
            Site site = ElementSite.of(parameter);
            JsonShape shape = json.read(parameter.asType(), name).shape();
            Place place = Place.input(method.getSimpleName().toString(), name, site);
            json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place)));
            boolean absent = Nullability.isNullable(parameter) && !shape.maybeAbsent();
            arguments.add(
                    new Argument(name, absent ? new JsonShape.Maybe(shape) : shape, wire(parameter, place), site));
        }
        return arguments;
    }

    private Wire wire(VariableElement parameter, Place place) {
        Optional<AnnotationView> from = AnnotationView.of(parameter, From.class);
        Optional<AnnotationView> constant = AnnotationView.of(parameter, Const.class);
        if (from.isPresent() && constant.isPresent()) {
            problems.add(WorkflowProblems.wiredTwice(place, "From", "Const"));
        }
        if (from.isPresent()) {
            return new Wire.From(from.get().text("value").orElse(""), from.get().site("value"));
        }
        if (constant.isPresent()) {
            return new Wire.Constant(
                    constant.get().text("value").orElse(""), constant.get().site("value"));
        }
        return new Wire.ByName();
    }

    private Optional<TaskMethod> callee(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        AnnotationView step = AnnotationView.of(method, Step.class).orElseThrow();
        Optional<TypeMirror> type = step.type("value").filter(mirror -> mirror.getKind() != TypeKind.ERROR);
        if (type.isEmpty()) {
            complete = false;
            return Optional.empty();
        }
        Place place = new Place(name, step.site("value"));
        if (!(type.get() instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement worker)
                || AnnotationView.of(worker, Worker.class).isEmpty()) {
            problems.add(WiringProblems.notAWorker(place, TypeText.shown(type.get())));
            return Optional.empty();
        }
        WorkerModel model = workers.computeIfAbsent(worker, it -> WorkerReader.read(it, elements, types));
        complete &= model.complete();
        Optional<String> wanted = step.text("task");
        Optional<TaskMethod> found = find(model, wanted.orElse(name));
        if (found.isEmpty()) {
            notFound(
                    model,
                    worker,
                    wanted.orElse(name),
                    new Place(name, wanted.isPresent() ? step.site("task") : ElementSite.of(method)),
                    place);
        }
        found.filter(TaskMethod::deprecated)
                .ifPresent(task -> problems.add(SettingProblems.usesDeprecated(
                        place, task.contract().name(), worker.getSimpleName().toString())));
        return found;
    }

    /** By the method's name, if it is the only one of that name, else by the task's. */
    private static Optional<TaskMethod> find(WorkerModel worker, String name) {
        List<TaskMethod> named =
                worker.tasks().stream().filter(task -> task.name().equals(name)).toList();
        return named.size() == 1
                ? Optional.of(named.get(0))
                : worker.tasks().stream()
                        .filter(task -> task.contract().name().equals(name))
                        .findFirst();
    }

    private void notFound(WorkerModel model, TypeElement worker, String wanted, Place place, Place workerPlace) {
        String shown = worker.getSimpleName().toString();
        List<Problem> errors = model.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            List<String> names =
                    model.tasks().stream().map(TaskMethod::name).distinct().toList();
            problems.add(WiringProblems.unknownTask(place, shown, wanted, names));
        } else if (new Signatures(elements).isFromClassFile(worker) && unnamed.add(worker)) {
            problems.add(WorkflowProblems.parameterNamesMissing(workerPlace, shown));
        }
    }
}
