package dev.downbeat.processor.read;

import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Worker;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.UsedTask;
import dev.downbeat.processor.model.WorkerModel;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.problem.WiringProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the tasks of workers that the steps of a workflow call. */
final class StepReader {

    private final Elements elements;
    private final Types types;
    private final List<Problem> problems;
    private final Map<TypeElement, WorkerModel> workers = new HashMap<>();
    private final Set<UsedTask> used = new LinkedHashSet<>();
    private final Set<TypeElement> unnamed = new HashSet<>();
    private boolean complete = true;

    StepReader(Elements elements, Types types, List<Problem> problems) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    boolean complete() {
        return complete;
    }

    List<UsedTask> used() {
        return List.copyOf(used);
    }

    /** The task of a worker that a method calls, as a form; with what it returns where that is not said. */
    Form read(ExecutableElement method) {
        Optional<TaskMethod> callee = callee(method);
        if (callee.isEmpty()) {
            return new Form.Unresolved();
        }
        used.add(new UsedTask(callee.get().declaredBy(), callee.get().contract().name()));
        return new Form.WorkerCall(callee.get().contract());
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
