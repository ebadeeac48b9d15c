package dev.downbeat.processor;

import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.read.AnnotationView;
import dev.downbeat.processor.read.ElementSite;
import dev.downbeat.processor.read.InterfaceRules;
import dev.downbeat.processor.read.Signatures;
import dev.downbeat.processor.report.Printer;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Site;
import dev.downbeat.wiring.problem.WorkerProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reports task types and workflows that two interfaces of one compilation declare. This needs all of them at once, so it is
 * apart from {@link DownbeatProcessor}, which build tools may run on one interface alone.
 */
@SupportedAnnotationTypes({"dev.downbeat.annotation.Worker", "dev.downbeat.annotation.Workflow"})
public final class UniqueNamesProcessor extends AbstractProcessor {

    private final Map<String, String> tasks = new HashMap<>();
    private final Map<String, String> workflows = new HashMap<>();

    /** Called by the compiler. */
    public UniqueNamesProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<Problem> problems = new ArrayList<>();
        for (TypeElement worker : sorted(round.getElementsAnnotatedWith(Worker.class))) {
            if (isWorker(worker)) {
                inherited(worker);
                // Twice in one interface is found where the interface is read.
                Set<String> own = new HashSet<>();
                tasks(worker).stream()
                        .filter(method -> own.add(taskType(method)))
                        .forEach(method -> task(worker, method, problems));
            }
        }
        for (TypeElement workflow : sorted(round.getElementsAnnotatedWith(Workflow.class))) {
            workflow(workflow, problems);
        }
        new Printer(processingEnv.getMessager()).print(problems);
        return false;
    }

    /** What a super-interface declares is declared, wherever that interface is compiled: it may come from a jar. */
    private void inherited(TypeElement worker) {
        for (TypeMirror superType : worker.getInterfaces()) {
            if (superType instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                inherited(element);
                if (AnnotationView.of(element, Worker.class).isPresent() && isWorker(element)) {
                    String name = element.getQualifiedName().toString();
                    tasks(element).forEach(method -> tasks.putIfAbsent(taskType(method), name));
                }
            }
        }
    }

    /** What is none has no tasks, and a message of its own. */
    private static boolean isWorker(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                && type.getTypeParameters().isEmpty();
    }

    private List<ExecutableElement> tasks(TypeElement worker) {
        return ElementFilter.methodsIn(worker.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT)
                        && !InterfaceRules.isRedeclared(method, worker, processingEnv.getElementUtils()))
                .toList();
    }

    private static String taskType(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return AnnotationView.of(method, Task.class)
                .flatMap(view -> view.text("name"))
                .orElse(name);
    }

    private void task(TypeElement worker, ExecutableElement method, List<Problem> problems) {
        String name = method.getSimpleName().toString();
        String task = taskType(method);
        Site site = AnnotationView.of(method, Task.class)
                .map(view -> view.site("name"))
                .orElse(ElementSite.of(method));
        String declared = tasks.putIfAbsent(task, worker.getQualifiedName().toString());
        if (declared != null && !worker.getQualifiedName().contentEquals(declared)) {
            problems.add(WorkerProblems.taskTaken(new Place(name, site), task, simple(declared)));
        }
    }

    private void workflow(TypeElement workflow, List<Problem> problems) {
        AnnotationView view = AnnotationView.of(workflow, Workflow.class).orElseThrow();
        // Somebody else's is declared elsewhere, and that of a file has its name there.
        if (view.flag("external") || view.text("definition").isPresent()) {
            return;
        }
        String simpleName = workflow.getSimpleName().toString();
        String name = view.text("name").orElse(GeneratedNames.lowerSnake(simpleName));
        int version = view.integer("version").orElse(1);
        String declared = workflows.putIfAbsent(
                name + "\n" + version, workflow.getQualifiedName().toString());
        if (declared != null && !workflow.getQualifiedName().contentEquals(declared)) {
            problems.add(WorkflowProblems.workflowTaken(
                    new Place(simpleName, view.site("name")), name, version, simple(declared)));
        }
    }

    /**
     * By name, so that the same one of two is the later in every build; but class files, which Gradle hands over again, come
     * first, since a message has no place in them.
     */
    private List<TypeElement> sorted(Set<? extends Element> elements) {
        Signatures signatures = new Signatures(processingEnv.getElementUtils());
        return elements.stream()
                .map(element -> (TypeElement) element)
                .sorted(Comparator.comparing((TypeElement type) -> !signatures.isFromClassFile(type))
                        .thenComparing(type -> type.getQualifiedName().toString()))
                .toList();
    }

    private static String simple(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}
