package dev.downbeat.processor.read;

import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Workflows that call each other in every run: they would never end. A call in a case may not be reached, so it is none. */
final class EndlessCalls {

    /**
     * A way back to where it began.
     *
     * @param method the first method on it
     * @param site its annotation
     * @param calls the calls, in order
     */
    record Endless(String method, ElementSite site, List<String> calls) {}

    private record Call(TypeElement from, ExecutableElement method, ElementSite site, TypeElement to) {
        String words() {
            return from.getSimpleName() + "." + method.getSimpleName() + " → " + to.getSimpleName();
        }
    }

    private EndlessCalls() {}

    /** The shortest way by which a workflow reaches itself, if every run takes one. */
    static Optional<Endless> find(TypeElement workflow) {
        Set<TypeElement> seen = new HashSet<>();
        List<List<Call>> ways = new ArrayList<>();
        calls(workflow).forEach(call -> ways.add(List.of(call)));
        for (int i = 0; i < ways.size(); i++) {
            List<Call> way = ways.get(i);
            TypeElement reached = way.get(way.size() - 1).to();
            if (reached.equals(workflow)) {
                Call first = way.get(0);
                return Optional.of(new Endless(
                        first.method().getSimpleName().toString(),
                        first.site(),
                        way.stream().map(Call::words).toList()));
            }
            if (seen.add(reached)) {
                for (Call next : calls(reached)) {
                    List<Call> longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Call> calls(TypeElement workflow) {
        List<Call> calls = new ArrayList<>();
        collect(workflow, workflow, new HashSet<>(), calls);
        return calls;
    }

    /**
     * Collects the calls that every run reaches.
     *
     * @return false if a run may end on the way, so that what follows is not reached by every run
     */
    private static boolean collect(TypeElement workflow, TypeElement type, Set<TypeElement> seen, List<Call> calls) {
        if (!seen.add(type)) {
            return true;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Optional<AnnotationView> call = AnnotationView.of(method, SubWorkflow.class);
            if (call.isPresent() && AnnotationView.of(method, ForEach.class).isEmpty()) {
                target(call.get())
                        .ifPresent(to ->
                                calls.add(new Call(workflow, method, call.get().site("value"), to)));
            } else if (runsInside(method)) {
                if (!collect(workflow, block(method).orElseThrow(), seen, calls)) {
                    return false;
                }
            } else if (mayEnd(method, seen)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a task, or one inside it, ends the workflow. */
    private static boolean mayEnd(ExecutableElement method, Set<TypeElement> seen) {
        return AnnotationView.of(method, Terminate.class).isPresent()
                || block(method)
                        .filter(seen::add)
                        .map(block -> ElementFilter.methodsIn(block.getEnclosedElements()))
                        .orElse(List.of())
                        .stream()
                        .anyMatch(inside -> mayEnd(inside, seen));
    }

    private static Optional<TypeElement> block(ExecutableElement method) {
        return InterfaceRules.isTask(method)
                        && method.getReturnType() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement type
                        && type.getKind() == ElementKind.INTERFACE
                        && type.getNestingKind().isNested()
                ? Optional.of(type)
                : Optional.empty();
    }

    private static boolean runsInside(ExecutableElement method) {
        return block(method).isPresent()
                && (AnnotationView.of(method, Fork.class).isPresent()
                        || AnnotationView.of(method, DoWhile.class).isPresent()
                        || (MethodForm.of(method).isEmpty()
                                && Objects.equals(
                                        method.getEnclosingElement(),
                                        block(method).get().getEnclosingElement())));
    }

    private static Optional<TypeElement> target(AnnotationView call) {
        return call.type("value")
                .filter(type -> type instanceof DeclaredType)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .filter(type -> AnnotationView.of(type, Workflow.class).isPresent());
    }
}
