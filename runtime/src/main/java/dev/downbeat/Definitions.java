package dev.downbeat;

import dev.downbeat.definition.DefinitionJson;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.definition.WorkflowDefinition;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Workflows and tasks to be registered: from generated {@code …Definition} classes, from JSON files, or from the class path.
 * Immutable. Each name, and version of a workflow, is there once.
 *
 * <pre>{@code
 * conductor.register(Definitions.folder(Path.of("workflows")).and(Definitions.of(HelloDefinition.get())));
 * }</pre>
 */
public final class Definitions {

    private final Map<String, WorkflowDefinition> workflows = new LinkedHashMap<>();
    private final Map<String, TaskDefinition> tasks = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();

    Definitions() {}

    /**
     * From generated classes.
     *
     * @param bundles what {@code …Definition.get()} gives
     * @return the workflows and the tasks that they use
     * @throws IllegalArgumentException if two of them are not the same though they have the same name
     */
    public static Definitions of(WorkflowBundle... bundles) {
        Definitions all = new Definitions();
        for (WorkflowBundle bundle : bundles) {
            String source = bundle.workflow().name() + " v" + bundle.workflow().version();
            bundle.tasks().forEach(task -> all.add(task, source));
            all.add(bundle.workflow(), source);
        }
        return all;
    }

    /**
     * From a file of JSON.
     *
     * @param file holds a workflow definition, a task definition, or an array of either or both; what has {@code tasks} is a
     *     workflow
     * @return what it holds
     * @throws dev.downbeat.definition.DefinitionException if it is no JSON or no definition, with the place
     * @throws java.io.UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if two of them are not the same though they have the same name
     */
    public static Definitions file(Path file) {
        return DefinitionFiles.file(file);
    }

    /**
     * From a folder: all files that end in {@code .json}, those of folders in it too.
     *
     * @param folder the folder
     * @return what they hold
     * @throws dev.downbeat.definition.DefinitionException if one is no JSON or no definition, with the place
     * @throws java.io.UncheckedIOException if one cannot be read
     * @throws IllegalArgumentException if two of them are not the same though they have the same name, or there is no file
     */
    public static Definitions folder(Path folder) {
        return DefinitionFiles.folder(folder);
    }

    /**
     * From the class path: all that the compiler wrote to {@code META-INF/conductor/} of every jar and folder of classes.
     *
     * @return what is there
     * @throws dev.downbeat.definition.DefinitionException if one is no JSON or no definition, with the place
     * @throws java.io.UncheckedIOException if one cannot be read
     * @throws IllegalArgumentException if two of them are not the same though they have the same name
     */
    public static Definitions classPath() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return classPath(context == null ? ClassLoader.getSystemClassLoader() : context);
    }

    /**
     * {@link #classPath()} of a class loader.
     *
     * @param loader the class loader. A jar must have entries for its folders to be seen, as those of Maven and Gradle do
     * @return what is there
     */
    public static Definitions classPath(ClassLoader loader) {
        return DefinitionFiles.classPath(loader);
    }

    /**
     * These and more.
     *
     * @param more others
     * @return all of them
     * @throws IllegalArgumentException if two of them are not the same though they have the same name
     */
    public Definitions and(Definitions more) {
        Definitions all = new Definitions();
        for (Definitions some : List.of(this, more)) {
            some.tasks.forEach((name, task) -> all.add(task, some.sources.getOrDefault("task " + name, "")));
            some.workflows.forEach((key, workflow) -> all.add(workflow, some.sources.getOrDefault(key, "")));
        }
        return all;
    }

    /**
     * The workflows.
     *
     * @return each name and version once
     */
    public List<WorkflowDefinition> workflows() {
        return List.copyOf(workflows.values());
    }

    /**
     * The tasks.
     *
     * @return each name once
     */
    public List<TaskDefinition> tasks() {
        return List.copyOf(tasks.values());
    }

    void add(WorkflowDefinition workflow, String source) {
        String key = "workflow " + workflow.name() + " v" + workflow.version();
        WorkflowDefinition other = workflows.putIfAbsent(key, workflow);
        distinct(key, other == null || DefinitionJson.write(other).equals(DefinitionJson.write(workflow)), source);
    }

    void add(TaskDefinition task, String source) {
        String key = "task " + task.name();
        TaskDefinition other = tasks.putIfAbsent(task.name(), task);
        distinct(key, other == null || DefinitionJson.write(other).equals(DefinitionJson.write(task)), source);
    }

    private void distinct(String key, boolean same, String source) {
        String other = sources.putIfAbsent(key, source);
        if (!same) {
            throw new IllegalArgumentException("the " + key + " is there in two forms, from " + other + " and from "
                    + source + ": take one of them out");
        }
    }
}
