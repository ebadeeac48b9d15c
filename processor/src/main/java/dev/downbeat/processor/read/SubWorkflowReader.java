package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.processor.model.CalledWorkflow;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.wiring.problem.CallProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds the other workflows that a workflow names. */
final class SubWorkflowReader {

    private final Elements elements;
    private final ContractReader contracts;
    private final List<Problem> problems;
    private final List<CalledWorkflow> called = new ArrayList<>();
    private boolean complete = true;

    SubWorkflowReader(Elements elements, JsonTypes json, ResourceFiles files, List<Problem> problems) {
        this.elements = elements;
        // What is wrong with another workflow is told where that is compiled.
        this.contracts = new ContractReader(elements, json, files, new ArrayList<>());
        this.problems = problems;
    }

    /** Whether all types that were named are there. */
    boolean complete() {
        return complete;
    }

    /** The workflow interface that an annotation names. */
    Optional<TypeElement> type(AnnotationView view, String attribute, Place place) {
        Optional<TypeMirror> type = view.type(attribute);
        complete &= type.isPresent();
        return type.isPresent() ? type(type.get(), place) : Optional.empty();
    }

    /** The workflow interfaces that an annotation names. */
    List<TypeElement> types(AnnotationView view, String attribute, Place place) {
        return view.types(attribute).stream()
                .flatMap(type -> type(type, place).stream())
                .toList();
    }

    private Optional<TypeElement> type(TypeMirror type, Place place) {
        if (type.getKind() == TypeKind.ERROR) {
            complete = false;
            return Optional.empty();
        }
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement workflow
                && AnnotationView.of(workflow, Workflow.class).isPresent()) {
            return Optional.of(workflow);
        }
        problems.add(CallProblems.notAWorkflow(place, TypeText.shown(type)));
        return Optional.empty();
    }

    /** Keeps that a step runs a workflow, if that workflow can be tested: somebody else's cannot, nor one from an older jar. */
    void call(String step, TypeElement workflow) {
        AnnotationView view = AnnotationView.of(workflow, Workflow.class).orElseThrow();
        ClassName name = ClassName.get(workflow);
        boolean isGenerated = !new Signatures(elements).isFromClassFile(workflow)
                || elements.getTypeElement(GeneratedNames.mocks(name).canonicalName()) != null;
        if (!view.flag("external") && isGenerated) {
            called.add(new CalledWorkflow(step, name));
        }
    }

    /** The steps that run workflows which can be tested. */
    List<CalledWorkflow> called() {
        return called;
    }

    /** The contract of a workflow that an annotation names; what is wrong is reported, or is where that workflow is compiled. */
    Optional<ContractReader.Known> contract(TypeElement workflow, Place place) {
        Optional<ContractReader.Known> known = contracts.read(workflow);
        if (known.isEmpty() && new Signatures(elements).isFromClassFile(workflow)) {
            problems.add(WorkflowProblems.parameterNamesMissing(
                    place, workflow.getSimpleName().toString()));
        }
        return known;
    }
}
