package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.processor.model.GeneratedNames;
import dev.downbeat.processor.model.GivenDefinition;
import dev.downbeat.processor.model.Origin;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.processor.model.TaskMethod;
import dev.downbeat.processor.model.WorkerModel;
import dev.downbeat.processor.model.WorkflowModel;
import dev.downbeat.wiring.emit.DefinitionEmitter;
import dev.downbeat.wiring.emit.DiagramEmitter;
import dev.downbeat.wiring.emit.TaskDefinitionEmitter;
import dev.downbeat.wiring.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is generated from one interface.
 *
 * @param origin the interface
 * @param sources the Java files
 * @param resources the other files
 */
public record Emission(Origin origin, List<Source> sources, List<Resource> resources) {

    /**
     * A Java file.
     *
     * @param name the qualified name of its class
     * @param text its content
     */
    public record Source(String name, String text) {

        private static final Pattern LONG_FIELD =
                Pattern.compile("(?m)^(?=.{111})( {4}(?:private )?static final [^=\n]+) = (.+;)$");
        private static final Pattern LONG_CLASS =
                Pattern.compile("(?m)^(?=.{111})( {4}private static final class \\S+) (extends .+ \\{)$");
        private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");

        /** JavaPoet gives an empty body a line of its own, and never breaks a line: people do it the other way round. */
        static Source of(JavaFile file) {
            String tidy = EMPTY_BODY.matcher(file.toString()).replaceAll("{}");
            String text = LONG_FIELD.matcher(tidy).replaceAll("$1 =\n            $2");
            text = LONG_CLASS.matcher(text).replaceAll("$1\n            $2");
            String inPackage = file.packageName().isEmpty() ? "" : file.packageName() + ".";
            return new Source(inPackage + file.typeSpec().name(), text);
        }
    }

    /**
     * A file that is no source.
     *
     * @param path its path in the class output
     * @param text its content
     */
    public record Resource(String path, String text) {}

    /** Copies the lists. */
    public Emission {
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
    }

    /**
     * What is generated from a worker. With errors in it the classes are written all the same, as far as it could be read,
     * so that what uses them brings no errors of its own.
     *
     * @param worker the worker
     * @param isSound whether no errors were found in it; without, its definitions are not written
     * @return the files
     */
    public static Emission of(WorkerModel worker, boolean isSound) {
        ClassName mappersName = GeneratedNames.mappers(worker.origin().name());
        MapperConstants mappers = new MapperConstants(mappersName);
        List<Resource> resources = new ArrayList<>();
        for (TaskMethod task : worker.tasks()) {
            mappers.addParameters(task.parameters());
            mappers.addResult(task.result());
            if (isSound && task.declaredBy().equals(worker.origin().name())) {
                resources.add(definition(task));
            }
        }
        ClassName typesName = GeneratedNames.types(worker.origin().name());
        TypeConstants types = new TypeConstants(typesName, mappers);
        for (TaskMethod task : worker.tasks()) {
            types.add(task.contract(), task.parameters(), task.result().mapper());
        }
        List<JavaFile> sources = new ArrayList<>();
        sources.add(new RegistrationEmitter(worker, mappers).emit());
        sources.add(TasksEmitter.emit(worker, mappers, types));
        if (!types.isEmpty()) {
            sources.add(TypesEmitter.emit(worker.origin(), typesName, types));
        }
        if (!mappers.isEmpty()) {
            sources.add(MappersEmitter.emit(worker.origin(), mappersName, mappers));
        }
        return of(worker.origin(), sources, resources);
    }

    /**
     * What is generated from a workflow.
     *
     * @param workflow the workflow
     * @param run its contract
     * @param flow the workflow as the rules know it
     * @param isSound whether no errors were found in it; without, its definition is not written
     * @return the files
     */
    public static Emission of(WorkflowModel workflow, RunMethod run, Flow flow, boolean isSound) {
        ClassName mappersName = GeneratedNames.mappers(workflow.origin().name());
        MapperConstants mappers = new MapperConstants(mappersName);
        run.parameters().forEach(parameter -> mappers.add(parameter.mapper()));
        mappers.addResult(run.result());
        HandleEmitter.addMappers(workflow.steps(), mappers);
        ClientEmitter client = new ClientEmitter(workflow, run, flow, mappers);
        List<JavaFile> sources = new ArrayList<>();
        sources.add(client.client());
        sources.add(client.execution());
        if (!workflow.external()) {
            sources.add(DefinitionClassEmitter.emit(workflow, flow));
            sources.add(new MocksEmitter(workflow, run, flow, mappers).emit());
        }
        ClassName typesName = GeneratedNames.types(workflow.origin().name());
        TypeConstants types = new TypeConstants(typesName, mappers);
        types.add(flow.contract(), run.parameters(), run.result().mapper());
        sources.add(new WorkflowCallEmitter(workflow.origin(), run, flow, mappers, types).emit());
        if (!types.isEmpty()) {
            sources.add(TypesEmitter.emit(workflow.origin(), typesName, types));
        }
        if (!mappers.isEmpty()) {
            sources.add(MappersEmitter.emit(workflow.origin(), mappersName, mappers));
        }
        List<Resource> resources = isSound && !workflow.external() ? definition(workflow, flow) : List.of();
        return of(workflow.origin(), sources, resources);
    }

    /** A definition that the user has written is handed on as it is; one that we write has a diagram beside it. */
    private static List<Resource> definition(WorkflowModel workflow, Flow flow) {
        String name = flow.contract().name();
        String path = DefinitionResources.workflowPath(name, flow.version());
        Optional<GivenDefinition> given = workflow.given();
        return given.isPresent()
                ? List.of(new Resource(path, DefinitionJson.write(given.get().definition())))
                : List.of(
                        new Resource(path, DefinitionJson.write(DefinitionEmitter.emit(flow))),
                        new Resource(DefinitionResources.diagramPath(name, flow.version()), DiagramEmitter.emit(flow)));
    }

    private static Emission of(Origin origin, List<JavaFile> sources, List<Resource> resources) {
        return new Emission(origin, sources.stream().map(Source::of).toList(), resources);
    }

    private static Resource definition(TaskMethod task) {
        String name = task.contract().name();
        TaskDefinition definition = TaskDefinitionEmitter.emit(task.contract(), task.description(), task.settings());
        return new Resource(DefinitionResources.taskPath(name), DefinitionJson.write(definition));
    }
}
