package dev.downbeat.processor.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.downbeat.annotation.Worker;
import dev.downbeat.definition.DefinitionException;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.processor.model.GivenDefinition;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.UsedTask;
import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.json.SourceText;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.check.Callee;
import dev.downbeat.wiring.json.check.JsonChecks;
import dev.downbeat.wiring.json.check.Surroundings;
import dev.downbeat.wiring.json.flow.DefinitionFile;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.problem.DefinitionProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads and judges the definition that an interface names by a file of JSON. */
final class DefinitionReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnnotationView annotation;
    private final Place place;
    private final ResourceFiles files;
    private final SubWorkflowReader workflows;
    private final List<Problem> problems;
    private final Set<UsedTask> used = new LinkedHashSet<>();
    private boolean complete = true;

    /**
     * @param place the annotation's value that names the file
     */
    DefinitionReader(
            AnnotationView annotation,
            Place place,
            ResourceFiles files,
            SubWorkflowReader workflows,
            List<Problem> problems) {
        this.annotation = annotation;
        this.place = place;
        this.files = files;
        this.workflows = workflows;
        this.problems = problems;
    }

    /** The definition in the file, if it is one; what is wrong is reported. */
    Optional<JsonDefinition> read(String path) {
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            problems.add(DefinitionProblems.notFound(place, path, files.places()));
            return Optional.empty();
        }
        DefinitionFile file = DefinitionFile.read(new SourceText(path, text.get()));
        file.problems().forEach(this::report);
        if (file.definitions().size() != 1) {
            if (file.problems().isEmpty()) {
                problems.add(DefinitionProblems.notOne(
                        place, path, file.definitions().size()));
            }
            return Optional.empty();
        }
        return Optional.of(file.definitions().get(0));
    }

    /** Judges the definition by what is known of its surroundings. */
    void check(JsonDefinition definition, Contract contract, ScriptParsers parsers, Elements elements, Types types) {
        Map<String, Contract> tasks = new LinkedHashMap<>();
        Map<String, UsedTask> declared = new LinkedHashMap<>();
        for (TypeMirror type : annotation.types("workers")) {
            worker(type, elements, types).forEach(task -> {
                tasks.put(task.contract().name(), task.contract());
                declared.put(
                        task.contract().name(),
                        new UsedTask(task.declaredBy(), task.contract().name()));
            });
        }
        Map<String, List<Callee>> callees = new LinkedHashMap<>();
        for (TypeElement type :
                workflows.types(annotation, "uses", new Place(place.words(), annotation.site("uses")))) {
            workflows
                    .contract(type, new Place(place.words(), annotation.site("uses")))
                    .ifPresent(known -> callees.computeIfAbsent(known.contract().name(), name -> new ArrayList<>())
                            .add(Callee.of(known.contract(), known.version())));
        }
        Surroundings known = new Surroundings(callees, !callees.isEmpty(), Optional.of(contract), tasks);
        new JsonChecks(parsers).check(definition, known).forEach(this::report);
        for (JsonTask task : definition.allTasks()) {
            Optional.ofNullable(declared.get(task.name())).ifPresent(used::add);
        }
    }

    /** The tasks of known workers that the definition uses. */
    List<UsedTask> used() {
        return List.copyOf(used);
    }

    /** Whether all workers that were named are there. */
    boolean complete() {
        return complete;
    }

    private List<TaskMethod> worker(TypeMirror type, Elements elements, Types types) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement worker
                && AnnotationView.of(worker, Worker.class).isPresent()) {
            var model = WorkerReader.read(worker, elements, types);
            complete &= model.complete();
            return model.tasks();
        }
        problems.add(
                WiringProblems.notAWorker(new Place(place.words(), annotation.site("workers")), TypeText.shown(type)));
        return List.of();
    }

    /** The compiler knows no places in JSON: they stand in the text, and the message on the file's name. */
    private void report(Problem problem) {
        problems.add(
                problem.site() instanceof TextSite site
                        ? new Problem(
                                problem.code(),
                                problem.severity(),
                                place.site(),
                                site.source().name() + ":" + site.line() + ":" + site.column() + ": "
                                        + problem.headline(),
                                DefinitionProblems.detailsAt(
                                        site.source().lineText(site.line()),
                                        site.column(),
                                        site.pointer(),
                                        problem.details()))
                        : problem);
    }

    /** The definition as it is registered; empty where the checks have said what is wrong with it. */
    static Optional<GivenDefinition> given(ResourceFiles files, String path) {
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<JsonDefinition> definitions =
                DefinitionFile.read(new SourceText(path, text.get())).definitions();
        try {
            return definitions.size() == 1
                    ? Optional.of(new GivenDefinition(
                            path, DefinitionResources.hash(text.get()), parsed(path, text.get(), definitions.get(0))))
                    : Optional.empty();
        } catch (DefinitionException | JsonProcessingException reported) {
            return Optional.empty();
        }
    }

    /** It may stand in a list, or in a request. */
    private static WorkflowDefinition parsed(String path, String text, JsonDefinition definition)
            throws JsonProcessingException {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        JsonNode json = JSON.readTree(plain).at(definition.json().site().pointer());
        return DefinitionJson.readWorkflow(path, json.toString());
    }
}
