package dev.downbeat.processor.read;

import com.palantir.javapoet.ClassName;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.GivenDefinition;
import dev.downbeat.processor.model.JsonType;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
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
    private final ResourceFiles files;
    private final List<Problem> problems;

    /**
     * @param problems where what is wrong with the contract is put
     */
    ContractReader(Elements elements, JsonTypes json, ResourceFiles files, List<Problem> problems) {
        this.elements = elements;
        this.json = json;
        this.signatures = new Signatures(elements);
        this.files = files;
        this.problems = problems;
    }

    /** The contract of another workflow, if it can be read. */
    Optional<Known> read(TypeElement workflow) {
        ClassName companion = GeneratedNames.client(ClassName.get(workflow));
        return ElementFilter.methodsIn(workflow.getEnclosedElements()).stream()
                .filter(method -> AnnotationView.of(method, Run.class).isPresent())
                .findFirst()
                .filter(method -> signatures.of(method, companion).isPresent())
                .map(method -> read(workflow, method));
    }

    Known read(TypeElement workflow, ExecutableElement method) {
        AnnotationView annotation = AnnotationView.of(workflow, Workflow.class).orElseThrow();
        Identity identity = identity(workflow, annotation);
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
                identity.name(),
                parameters.inputs(),
                output,
                ResultType.keyOfWorkflow(method, output, place, problems));
        RunMethod run = new RunMethod(
                method.getSimpleName().toString(),
                Javadoc.text(elements, method),
                parameters.parameters(),
                result,
                nullable);
        return new Known(contract, identity.version(), run);
    }

    /** What a workflow is called; that of a definition in JSON stands in its file, or in what was generated from it. */
    private record Identity(String name, int version) {}

    private Identity identity(TypeElement workflow, AnnotationView annotation) {
        String simpleName = workflow.getSimpleName().toString();
        Optional<String> path = annotation.text("definition");
        if (path.isPresent()) {
            Optional<GivenDefinition> given = DefinitionReader.given(files, path.get());
            if (given.isPresent()) {
                return new Identity(
                        given.get().definition().name(),
                        given.get().definition().version());
            }
            Optional<Identity> generated = generated(workflow);
            if (generated.isPresent()) {
                return generated.get();
            }
        }
        return new Identity(
                annotation.text("name").orElse(GeneratedNames.lowerSnake(simpleName)),
                annotation.integer("version").orElse(1));
    }

    private Optional<Identity> generated(TypeElement workflow) {
        TypeElement companion = elements.getTypeElement(
                GeneratedNames.definition(ClassName.get(workflow)).canonicalName());
        if (companion == null) {
            return Optional.empty();
        }
        Map<String, Object> constants = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(companion.getEnclosedElements())) {
            Object value = field.getConstantValue();
            if (value != null) {
                constants.put(field.getSimpleName().toString(), value);
            }
        }
        return constants.get("NAME") instanceof String name && constants.get("VERSION") instanceof Integer version
                ? Optional.of(new Identity(name, version))
                : Optional.empty();
    }
}
