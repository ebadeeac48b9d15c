package dev.downbeat.processor.report;

import dev.downbeat.processor.read.ElementSite;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Severity;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints problems as diagnostics of the compiler. */
public final class Printer {

    private final Messager messager;

    /**
     * Prints to a compiler.
     *
     * @param messager the compiler's messager
     */
    public Printer(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints the problems of one interface, in the order of its source, but for warnings that the user has silenced.
     *
     * @param problems the problems
     */
    public void print(List<Problem> problems) {
        problems.stream()
                .filter(problem -> !isSilenced(problem))
                .sorted(Comparator.comparing(problem -> SourceOrder.of(site(problem))))
                .forEach(this::print);
    }

    /**
     * Prints a fault of our own, on the interface that brought it about.
     *
     * @param element the interface
     * @param text what happened
     */
    public void printCrash(Element element, String text) {
        messager.printMessage(Diagnostic.Kind.ERROR, text, element);
    }

    private void print(Problem problem) {
        Diagnostic.Kind kind = switch (problem.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
        };
        ElementSite site = site(problem);
        messager.printMessage(kind, problem.text(), site.element(), site.mirror(), site.value());
    }

    private static boolean isSilenced(Problem problem) {
        if (problem.severity() != Severity.WARNING) {
            return false;
        }
        for (Element at = site(problem).element(); at != null; at = at.getEnclosingElement()) {
            SuppressWarnings silenced = at.getAnnotation(SuppressWarnings.class);
            if (silenced != null && List.of(silenced.value()).contains("downbeat:" + problem.code())) {
                return true;
            }
        }
        return false;
    }

    private static ElementSite site(Problem problem) {
        return (ElementSite) problem.site();
    }
}
