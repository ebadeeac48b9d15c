package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the contract of a workflow: its name and version, and its {@code @Run} method. */
final class ContractReader {

    /**
     * A contract.
     *
     * @param contract what a caller has to know
     * @param version the version
     * @param run the method
     */
    record Known(Contract contract, int version, RunMethod run) {}

    private final Elements elements;
    private final JsonTypes json;
    private final Signatures signatures;
    private final List<Problem> problems;

    /**
     * @param problems where what is wrong with the contract is put
     */
    ContractReader(Elements elements, JsonTypes json, List<Problem> problems) {
        this.elements = elements;
        this.json = json;
        this.signatures = new Signatures(elements);
        this.problems = problems;
    }

    /** The contract of another workflow, if it can be read. */
    Optional<Known> read(TypeElement workflow) {
        if (signatures.isUnnamed(workflow)) {
            return Optional.empty();
        }
        return ElementFilter.methodsIn(workflow.getEnclosedElements()).stream()
                .filter(method -> AnnotationView.of(method, Run.class).isPresent())
                .findFirst()
                .map(method -> read(workflow, method));
    }

    Known read(TypeElement workflow, ExecutableElement method) {
        AnnotationView annotation = AnnotationView.of(workflow, Workflow.class).orElseThrow();
        String name = annotation
                .text("name")
                .orElse(GeneratedNames.lowerSnake(workflow.getSimpleName().toString()));
        Signatures.Known signature = signatures
                .of(method, GeneratedNames.client(ClassName.get(workflow)))
                .orElseThrow();
        TaskParameters parameters = TaskParameters.read(method, signature, json);
        problems.addAll(parameters.problems());
        Place place = FlowParts.place(method);
        JsonType result = json.read(method.getReturnType(), "");
        json.takeFlaws().forEach(flaw -> problems.add(flaw.problem(place)));
        boolean nullable = Nullability.isNullable(method);
        JsonShape output =
                nullable && !result.shape().maybeAbsent() ? new JsonShape.Maybe(result.shape()) : result.shape();
        Contract contract = new Contract(
                name, parameters.inputs(), output, ResultType.keyOfWorkflow(method, output, place, problems));
        RunMethod run = new RunMethod(
                method.getSimpleName().toString(),
                Javadoc.text(elements, method),
                parameters.parameters(),
                result,
                nullable);
        return new Known(contract, annotation.integer("version").orElse(1), run);
    }
}
