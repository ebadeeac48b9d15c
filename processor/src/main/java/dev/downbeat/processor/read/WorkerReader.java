package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import dev.downbeat.definition.Names;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.Origin;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.WorkerModel;
import dev.downbeat.wiring.check.InputTemplate;
import dev.downbeat.wiring.check.SettingsChecks;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import dev.downbeat.wiring.problem.WorkerProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a {@link Worker} interface. */
public final class WorkerReader {

    private final Elements elements;
    private final Types types;
    private final Signatures signatures;
    private final TypeElement worker;
    private final JsonTypes json;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, TaskMethod> tasks = new LinkedHashMap<>();
    private boolean complete = true;

    private WorkerReader(TypeElement worker, Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.signatures = new Signatures(elements);
        this.worker = worker;
        this.json = new JsonTypes(types, elements, worker);
    }

    /**
     * Reads a worker interface.
     *
     * @param worker the interface
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @return what was read, with its problems
     */
    public static WorkerModel read(TypeElement worker, Elements elements, Types types) {
        return new WorkerReader(worker, elements, types).read();
    }

    private WorkerModel read() {
        Place place = new Place(worker.getSimpleName().toString(), ElementSite.of(worker));
        problems.addAll(InterfaceRules.check(
                worker, place, WorkerProblems::notInterface, WorkerProblems::generic, WorkerProblems::notAccessible));
        boolean isReachable = problems.stream().allMatch(problem -> problem.code() == Code.WORKER_NOT_INTERFACE);
        if (problems.isEmpty()) {
            tasks(place);
        }
        return new WorkerModel(
                new Origin(worker), List.copyOf(tasks.values()), problems, isReachable, complete && json.complete());
    }

    /** What super-interfaces declare comes first; a method declared again is the same task. */
    private void tasks(Place place) {
        inherit(worker, place);
        Map<String, String> own = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(worker.getEnclosedElements())) {
            if (InterfaceRules.isTask(method) && !InterfaceRules.isRedeclared(method, worker, elements)) {
                task(method, own, place);
            }
        }
    }

    private void inherit(TypeElement type, Place place) {
        for (TypeMirror superType : type.getInterfaces()) {
            if (superType.getKind() == TypeKind.ERROR) {
                complete = false;
            } else if (superType instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element) {
                inheritFrom(element, place);
            }
        }
    }

    private void inheritFrom(TypeElement type, Place place) {
        if (AnnotationView.of(type, Worker.class).isPresent()) {
            WorkerModel inherited = read(type, elements, types);
            complete &= inherited.complete();
            inherited.tasks().forEach(task -> tasks.put(task.contract().name(), task));
            // The rest is told where that interface is compiled.
            if (inherited.problems().stream().anyMatch(problem -> problem.code() == Code.PARAMETER_NAMES_MISSING)) {
                problems.add(WorkflowProblems.parameterNamesMissing(
                        place, type.getSimpleName().toString()));
            }
        } else if (ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(InterfaceRules::isTask)) {
            problems.add(
                    WiringProblems.extendsNoWorker(place, type.getSimpleName().toString()));
        } else {
            inherit(type, place);
        }
    }

    private void task(ExecutableElement method, Map<String, String> own, Place interfacePlace) {
        String name = method.getSimpleName().toString();
        Optional<AnnotationView> annotation = AnnotationView.of(method, Task.class);
        String taskType = annotation.flatMap(task -> task.text("name")).orElse(name);
        ElementSite nameSite = annotation.isPresent() ? annotation.get().site("name") : ElementSite.of(method);
        Place place = new Place(name, nameSite);
        if (!method.getTypeParameters().isEmpty()) {
            problems.add(WorkerProblems.generic(new Place(name, ElementSite.of(method))));
            return;
        }
        Names.problemOfName(taskType)
                .ifPresent(reason -> problems.add(WorkerProblems.nameInvalid(place, taskType, reason)));
        String earlier = own.putIfAbsent(taskType, name);
        if (earlier != null) {
            problems.add(
                    earlier.equals(name)
                            ? WorkerProblems.taskOverloaded(place, taskType)
                            : WorkerProblems.taskTaken(place, taskType, earlier));
            return;
        }
        Optional<Signatures.Known> signature = signatures.of(method, GeneratedNames.tasks(ClassName.get(worker)));
        if (signature.isPresent()) {
            tasks.put(taskType, task(method, taskType, signature.get(), nameSite));
        } else if (problems.stream().noneMatch(problem -> problem.code() == Code.PARAMETER_NAMES_MISSING)) {
            problems.add(WorkflowProblems.parameterNamesMissing(
                    interfacePlace, worker.getSimpleName().toString()));
        }
    }

    private TaskMethod task(
            ExecutableElement method, String taskType, Signatures.Known signature, ElementSite nameSite) {
        String name = method.getSimpleName().toString();
        Place place = new Place(name, ElementSite.of(method));
        TaskParameters parameters = TaskParameters.read(method, signature, json);
        problems.addAll(parameters.problems());
        ResultType returned = ResultType.of(method.getReturnType(), types);
        JsonType result = json.read(returned.type(), "");
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place)));
        boolean nullable = signature.nullable() && !result.shape().maybeAbsent();
        JsonShape output = nullable ? new JsonShape.Maybe(result.shape()) : result.shape();
        SettingsReader settings = SettingsReader.of(method, worker);
        List<InputKey> inputs = InputTemplate.applied(settings.settings(), parameters.inputs());
        Contract contract = new Contract(taskType, inputs, output, ResultType.key(method, output, place, problems));
        problems.addAll(SettingsChecks.check(name, settings.settings(), contract));
        return new TaskMethod(
                name,
                contract,
                AnnotationView.of(method, Task.class)
                        .flatMap(task -> task.text("description"))
                        .orElse(Javadoc.firstSentence(elements, method)),
                settings.settings(),
                settings.domain(),
                Javadoc.text(elements, method),
                parameters.parameters(),
                result,
                returned.carrier(),
                signature.nullable(),
                ClassName.get(worker),
                elements.isDeprecated(method) || elements.isDeprecated(worker),
                nameSite);
    }
}
