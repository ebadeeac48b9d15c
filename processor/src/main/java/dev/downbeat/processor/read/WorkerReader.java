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
        boolean isReachable = problems.stream().allMatch(problem -> problem.code() == Code.WORKER_NOT_INTERFACE);
        if (problems.isEmpty()) {
            tasksOf(worker, place);
        }
        return new WorkerModel(new Origin(worker), List.copyOf(tasks.values()), problems, isReachable, json.complete());
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
        // What another interface declares may be in another file or a jar: the user's own word is the interface's name.
        Optional<ElementSite> elsewhere =
                declaring.equals(worker) ? Optional.empty() : Optional.of(ElementSite.of(worker));
        ElementSite methodSite = elsewhere.orElse(ElementSite.of(method));
        ElementSite nameSite =
                annotation.isPresent() && elsewhere.isEmpty() ? annotation.get().site("name") : methodSite;
        Place place = new Place(name, nameSite);
        if (!method.getTypeParameters().isEmpty()) {
            problems.add(WorkerProblems.generic(new Place(name, methodSite)));
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
        Optional<Signatures.Known> signature = signatures.of(method, GeneratedNames.tasks(ClassName.get(declaring)));
        if (signature.isEmpty()) {
            problems.add(WorkflowProblems.parameterNamesMissing(
                    place, declaring.getSimpleName().toString()));
            return;
        }
        tasks.put(taskType, task(method, declaring, taskType, signature.get(), elsewhere, nameSite));
    }

    private TaskMethod task(
            ExecutableElement method,
            TypeElement declaring,
            String taskType,
            Signatures.Known signature,
            Optional<ElementSite> elsewhere,
            ElementSite nameSite) {
        String name = method.getSimpleName().toString();
        Place place = new Place(name, elsewhere.orElse(ElementSite.of(method)));
        TaskParameters parameters = TaskParameters.read(method, signature, json, elsewhere);
        problems.addAll(parameters.problems());
        ResultType returned = ResultType.of(method.getReturnType(), types);
        JsonType result = json.read(returned.type(), "");
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place)));
        boolean nullable = signature.nullable() && !result.shape().maybeAbsent();
        JsonShape output = nullable ? new JsonShape.Maybe(result.shape()) : result.shape();
        SettingsReader settings = SettingsReader.of(method, declaring);
        List<InputKey> inputs = InputTemplate.applied(settings.settings(), parameters.inputs());
        Contract contract = new Contract(taskType, inputs, output, ResultType.key(method, output, place, problems));
        if (elsewhere.isEmpty()) {
            problems.addAll(SettingsChecks.check(name, settings.settings(), contract));
        }
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
                ClassName.get(declaring),
                elements.isDeprecated(method) || elements.isDeprecated(declaring),
                nameSite);
    }
}
