package dev.downbeat.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what we would register with what the server has. What the server keeps for itself (times, authors) is left out,
 * numbers are compared as the engine keeps them: decimals are doubles. A field that only a newer server knows and that we do
 * not say is left out too, since nobody here knows its default.
 */
public final class DefinitionDiff {

    private static final Object ABSENT = new Object();

    private final boolean unsaidIsDefault;
    private final List<Difference> found = new ArrayList<>();

    private DefinitionDiff(boolean unsaidIsDefault) {
        this.unsaidIsDefault = unsaidIsDefault;
    }

    /**
     * All differences of a workflow. What we do not say has to be at the server's default, for a workflow is one whole.
     *
     * @param declared what we say
     * @param registered what the server has
     * @return each with our value and the server's; empty if there is none
     */
    public static List<Difference> ofWorkflow(WorkflowDefinition declared, WorkflowDefinition registered) {
        return new DefinitionDiff(true).between(Shape.WORKFLOW, declared.fields(), registered.fields());
    }

    /**
     * All differences of a task definition in what we say. What we do not say is somebody else's, and never reset.
     *
     * @param declared what we say
     * @param registered what the server has
     * @return each with our value and the server's; empty if there is none
     */
    public static List<Difference> ofTask(TaskDefinition declared, TaskDefinition registered) {
        return new DefinitionDiff(false).between(Shape.TASK_DEFINITION, declared.fields(), registered.fields());
    }

    /**
     * What we say, and where we say nothing what the server has.
     *
     * @param declared what we say
     * @param registered what the server has
     * @return the definition to be sent
     */
    public static TaskDefinition merge(TaskDefinition declared, TaskDefinition registered) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(registered.fields());
        merged.putAll(declared.fields());
        return new TaskDefinition(Shape.TASK_DEFINITION.inOrder(merged));
    }

    private List<Difference> between(
            Shape shape, Map<String, @Nullable Object> declared, Map<String, @Nullable Object> registered) {
        fields(shape, declared, registered, "");
        return List.copyOf(found);
    }

    private void fields(Shape shape, Map<?, ?> declared, Map<?, ?> registered, String path) {
        Set<String> names = new LinkedHashSet<>(shape.fields().keySet());
        declared.keySet().forEach(name -> names.add((String) name));
        for (String name : names) {
            if (!ServerDefaults.isBookkeeping(shape, name)) {
                field(shape, name, declared.get(name), registered.get(name), Paths.child(path, name));
            }
        }
    }

    /** A null is what was not said: in the fields that it knows the server makes no difference. */
    private void field(Shape shape, String name, @Nullable Object declared, @Nullable Object registered, String path) {
        Kind kind = shape.fields().getOrDefault(name, Kind.Plain.ANY);
        Object initial = ServerDefaults.of(shape, name);
        if (declared != null) {
            Object present = registered == null ? initial : registered;
            if (registered != null || present instanceof Map || present instanceof List) {
                value(kind, declared, present, path);
            } else if (!Equality.of(kind, declared, present)) {
                add(path, declared, ABSENT);
            }
        } else if (unsaidIsDefault && registered != null && !Equality.of(kind, initial, registered)) {
            String words =
                    initial == null ? "nothing" : "nothing (the default is " + DefinitionJson.excerpt(initial) + ")";
            found.add(new Difference(path, words, DefinitionJson.excerpt(registered)));
        }
    }

    private void value(Kind kind, @Nullable Object declared, @Nullable Object registered, String path) {
        if (kind instanceof Kind.OrExpression(Kind object)) {
            value(object, declared, registered, path);
        } else if (declared instanceof Map<?, ?> ours && registered instanceof Map<?, ?> theirs) {
            switch (kind) {
                case Kind.Of(Shape shape) -> fields(shape, ours, theirs, path);
                case Kind.MapOf(Kind item) -> entries(item, ours, theirs, path);
                default -> entries(Kind.Plain.ANY, ours, theirs, path);
            }
        } else if (declared instanceof List<?> ours && registered instanceof List<?> theirs) {
            items(kind instanceof Kind.ListOf(Kind item) ? item : Kind.Plain.ANY, ours, theirs, path);
        } else if (!Equality.of(kind, declared, registered)) {
            add(path, declared, registered);
        }
    }

    /** Keys of the user's: here null and absent are two things. */
    private void entries(Kind kind, Map<?, ?> declared, Map<?, ?> registered, String path) {
        Set<Object> keys = new LinkedHashSet<>(declared.keySet());
        keys.addAll(registered.keySet());
        for (Object key : keys) {
            pair(
                    kind,
                    declared.containsKey(key) ? declared.get(key) : ABSENT,
                    registered.containsKey(key) ? registered.get(key) : ABSENT,
                    Paths.child(path, (String) key));
        }
    }

    private void items(Kind kind, List<?> declared, List<?> registered, String path) {
        Map<Object, @Nullable Object> ours = keyed(declared);
        Map<Object, @Nullable Object> theirs = keyed(registered);
        Set<Object> keys = new LinkedHashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        for (Object key : keys) {
            pair(kind, ours.getOrDefault(key, ABSENT), theirs.getOrDefault(key, ABSENT), path + "[" + key + "]");
        }
        List<Object> ourOrder =
                ours.keySet().stream().filter(theirs::containsKey).toList();
        List<Object> theirOrder =
                theirs.keySet().stream().filter(ours::containsKey).toList();
        if (!ourOrder.equals(theirOrder)) {
            found.add(new Difference(path, "the order " + names(ourOrder), "the order " + names(theirOrder)));
        }
    }

    /** Tasks by their reference names, so that one that was put in between is one difference; all else by its index. */
    private static Map<Object, @Nullable Object> keyed(List<?> items) {
        Map<Object, @Nullable Object> byReference = new LinkedHashMap<>();
        Map<Object, @Nullable Object> byIndex = new LinkedHashMap<>();
        for (Object item : items) {
            if (item instanceof Map<?, ?> task && task.get("taskReferenceName") instanceof String reference) {
                byReference.put(reference, item);
            }
            byIndex.put(byIndex.size(), item);
        }
        return byReference.size() == items.size() ? byReference : byIndex;
    }

    private void pair(Kind kind, @Nullable Object declared, @Nullable Object registered, String path) {
        if (declared == ABSENT || registered == ABSENT) {
            add(path, declared, registered);
        } else {
            value(kind, declared, registered, path);
        }
    }

    private void add(String path, @Nullable Object declared, @Nullable Object registered) {
        found.add(new Difference(path, words(declared), words(registered)));
    }

    private static String words(@Nullable Object value) {
        return value == ABSENT ? "nothing" : DefinitionJson.excerpt(value);
    }

    private static String names(List<Object> keys) {
        return keys.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
