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
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Site;
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

    private WorkerReader(TypeElement worker, Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.signatures = new Signatures(elements);
        this.worker = worker;
        this.json = new JsonTypes(types, elements);
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
        if (problems.isEmpty()) {
            tasksOf(worker, place);
        }
        return new WorkerModel(new Origin(worker), List.copyOf(tasks.values()), problems, json.complete());
    }

    /** What super-interfaces declare comes first; a method declared again is the same task. */
    private void tasksOf(TypeElement type, Place place) {
        for (TypeMirror superType : type.getInterfaces()) {
            if (!(superType instanceof DeclaredType declared)
                    || !(declared.asElement() instanceof TypeElement element)) {
                continue;
            }
            boolean hasTasks = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                    .anyMatch(InterfaceRules::isTask);
            if (hasTasks && AnnotationView.of(element, Worker.class).isEmpty()) {
                problems.add(WiringProblems.extendsNoWorker(
                        place, element.getSimpleName().toString()));
            } else {
                tasksOf(element, place);
            }
        }
        Map<String, String> own = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (InterfaceRules.isTask(method)) {
                task(method, type, own);
            }
        }
    }

    private void task(ExecutableElement method, TypeElement declaring, Map<String, String> own) {
        String name = method.getSimpleName().toString();
        Optional<AnnotationView> annotation = AnnotationView.of(method, Task.class);
        String taskType = annotation.flatMap(task -> task.text("name")).orElse(name);
        Site site = declaring.equals(worker)
                ? annotation.map(task -> task.site("name")).orElse(ElementSite.of(method))
                : ElementSite.of(worker);
        Place place = new Place(name, site);
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
        ClassName declaringName = ClassName.get(declaring);
        Optional<Signatures.Known> signature = signatures.of(method, GeneratedNames.tasks(declaringName));
        if (signature.isEmpty()) {
            problems.add(WorkflowProblems.parameterNamesMissing(
                    place, declaring.getSimpleName().toString()));
            return;
        }
        TaskParameters parameters = TaskParameters.read(method, signature.get(), json, place);
        problems.addAll(parameters.problems());
        JsonType result = json.read(ResultType.of(method.getReturnType(), types), "");
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(new Place(name, ElementSite.of(method)))));
        String description =
                annotation.flatMap(task -> task.text("description")).orElse(Javadoc.firstSentence(elements, method));
        tasks.put(
                taskType,
                new TaskMethod(
                        name,
                        contract(
                                taskType,
                                parameters,
                                result.shape(),
                                signature.get().nullable()),
                        description,
                        Javadoc.text(elements, method),
                        parameters.parameters(),
                        result,
                        signature.get().nullable(),
                        declaringName,
                        site));
    }

    private static Contract contract(String task, TaskParameters parameters, JsonShape result, boolean nullable) {
        List<InputKey> inputs = parameters.inputs();
        JsonShape output = nullable && !result.maybeAbsent() && !(result instanceof JsonShape.Nothing)
                ? new JsonShape.Maybe(result)
                : result;
        return new Contract(task, inputs, output, ResultType.key(output));
    }
}
