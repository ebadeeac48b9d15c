package dev.downbeat.processor;

import com.palantir.javapoet.ClassName;
import dev.downbeat.annotation.Worker;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.processor.emit.Emission;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.WorkerModel;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.processor.read.ResourceFiles;
import dev.downbeat.processor.read.Signatures;
import dev.downbeat.processor.read.WorkerReader;
import dev.downbeat.processor.read.WorkflowReader;
import dev.downbeat.processor.report.Printer;
import dev.downbeat.scripts.JavaScriptParser;
import dev.downbeat.scripts.JqParser;
import dev.downbeat.wiring.check.FlowChecks;
import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.StandardLocation;

/**
 * Generates what {@link Worker} and {@link Workflow} interfaces ask for, and reports what is wrong with them.
 *
 * <p>Each interface is read, checked and emitted on its own, so that build tools can compile incrementally. An interface
 * that mentions a type which is not there waits for the next round; of what never comes the compiler itself tells.
 */
@SupportedAnnotationTypes({"dev.downbeat.annotation.*", "javax.annotation.processing.Generated"})
@SupportedOptions(ResourceFiles.OPTION)
public final class DownbeatProcessor extends AbstractProcessor {

    /** Names, not elements: these do not live from one round to the next. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private final Set<String> resources = new HashSet<>();

    /** They start their interpreters when the first script comes. */
    private final ScriptParsers parsers = new ScriptParsers(new JavaScriptParser(), new JqParser());

    /** Called by the compiler. */
    public DownbeatProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Claims our annotations, and {@code @Generated}, which our classes carry: unclaimed ones are warnings under
     * {@code -Xlint:all}.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        Set<TypeElement> types = new LinkedHashSet<>();
        for (String name : waiting) {
            types.add(elements.getTypeElement(name));
        }
        waiting.clear();
        for (Class<? extends Annotation> root : List.of(Worker.class, Workflow.class)) {
            for (Element element : round.getElementsAnnotatedWith(root)) {
                types.add((TypeElement) element);
            }
        }
        Printer printer = new Printer(processingEnv.getMessager());
        for (TypeElement type : types) {
            try {
                process(type, printer);
            } catch (RuntimeException | IOException e) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                printer.printCrash(
                        type, "[Downbeat] fault of the processor itself; report this with the trace: " + trace);
            }
        }
        return true;
    }

    private void process(TypeElement type, Printer printer) throws IOException {
        Elements elements = processingEnv.getElementUtils();
        Types types = processingEnv.getTypeUtils();
        ResourceFiles files = new ResourceFiles(processingEnv.getFiler(), processingEnv.getOptions());
        ClassName name = ClassName.get(type);
        if (type.getAnnotation(Worker.class) != null && !isDone(type, GeneratedNames.ofWorker(name))) {
            WorkerModel worker = WorkerReader.read(type, elements, types);
            if (!worker.complete()) {
                waiting.add(type.getQualifiedName().toString());
                return;
            }
            printer.print(worker.problems());
            if (worker.isReachable()) {
                write(Emission.of(worker, isSound(worker.problems())));
            }
        }
        if (type.getAnnotation(Workflow.class) != null
                && !isDone(type, GeneratedNames.ofWorkflow(name, isExternal(type)))) {
            workflow(type, WorkflowReader.read(type, elements, types, files, parsers), printer);
        }
    }

    /** Gradle hands over anew, as class files, what was compiled before: that is judged and generated from already. */
    private boolean isDone(TypeElement type, List<ClassName> companions) {
        Elements elements = processingEnv.getElementUtils();
        return new Signatures(elements).isFromClassFile(type)
                && companions.stream()
                        .allMatch(companion -> elements.getTypeElement(companion.canonicalName()) != null);
    }

    private void workflow(TypeElement type, WorkflowModel workflow, Printer printer) throws IOException {
        if (!workflow.complete()) {
            waiting.add(type.getQualifiedName().toString());
            return;
        }
        List<Problem> problems = new ArrayList<>(workflow.problems());
        workflow.flow()
                .filter(flow -> workflow.given().isEmpty() && !workflow.external())
                .ifPresent(flow -> problems.addAll(FlowChecks.check(flow, parsers)));
        printer.print(problems);
        if (workflow.run().isPresent() && workflow.flow().isPresent()) {
            Flow flow = workflow.flow().get();
            write(Emission.of(workflow, workflow.run().get(), flow, isSound(problems) && flow.isResolved()));
        }
    }

    private static boolean isExternal(TypeElement type) {
        return type.getAnnotation(Workflow.class).external();
    }

    private static boolean isSound(List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private void write(Emission emission) throws IOException {
        Filer filer = processingEnv.getFiler();
        Element origin = emission.origin().element();
        for (Emission.Source source : emission.sources()) {
            try (Writer writer = filer.createSourceFile(source.name(), origin).openWriter()) {
                writer.write(source.text());
            }
        }
        for (Emission.Resource resource : emission.resources()) {
            // Two tasks or workflows of one name are an error that has been reported.
            if (!resources.add(resource.path())) {
                continue;
            }
            try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origin)
                    .openWriter()) {
                writer.write(resource.text());
            }
        }
    }
}
