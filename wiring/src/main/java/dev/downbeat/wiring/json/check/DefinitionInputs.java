package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.Expression;
import dev.downbeat.wiring.json.ExpressionPath;
import dev.downbeat.wiring.json.ExpressionPath.Named;
import dev.downbeat.wiring.json.ExpressionPathReader;
import dev.downbeat.wiring.json.JsonReader;
import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.Member;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.SourceText;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.json.flow.TaskType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inputs of a definition.
 *
 * @param declared the names that its {@code inputParameters} list
 * @param given the keys that its {@code inputTemplate} fills
 * @param read the names that its expressions read
 * @param readsWhole whether something reads the input as a whole
 */
record DefinitionInputs(Set<String> declared, Set<String> given, Set<String> read, boolean readsWhole) {

    static DefinitionInputs of(JsonDefinition definition) {
        Set<String> declared = new LinkedHashSet<>();
        definition
                .json()
                .list("inputParameters")
                .ifPresent(list -> list.texts().forEach(text -> declared.addAll(names(text))));
        Set<String> given = new LinkedHashSet<>();
        definition
                .json()
                .object("inputTemplate")
                .ifPresent(template -> given.addAll(template.members().keySet()));
        Reads reads = new Reads();
        reads.collect(definition.json());
        return new DefinitionInputs(declared, given, reads.names, reads.whole);
    }

    /** A declaration is a name, or JSON text whose keys are the names (an older tool's way). */
    private static List<String> names(TextValue declaration) {
        String text = declaration.value().strip();
        if (!text.startsWith("{")) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return JsonReader.read(new SourceText("inputParameters", text))
                .root()
                .filter(ObjectValue.class::isInstance)
                .map(root -> List.copyOf(((ObjectValue) root).members().keySet()))
                .orElse(List.of());
    }

    List<String> all() {
        Set<String> all = new LinkedHashSet<>(declared);
        all.addAll(given);
        all.addAll(read);
        return List.copyOf(all);
    }

    List<String> known() {
        Set<String> known = new LinkedHashSet<>(declared);
        known.addAll(given);
        return List.copyOf(known);
    }

    List<String> needed() {
        return declared.stream()
                .filter(name -> read.contains(name) && !given.contains(name))
                .toList();
    }

    /** The keys of the output, where every way through the workflow gives the same. */
    static Optional<List<String>> outputs(JsonDefinition definition) {
        Optional<ObjectValue> outputs = definition.json().object("outputParameters");
        if (outputs.isEmpty() || outputs.get().members().isEmpty()) {
            return Optional.empty();
        }
        Set<String> keys = new LinkedHashSet<>(outputs.get().members().keySet());
        for (JsonTask task : definition.allTasks()) {
            if (task.type() == TaskType.TERMINATE) {
                Optional<JsonValue> early = task.inputs().flatMap(inputs -> inputs.get("workflowOutput"));
                if (early.isPresent() && !(early.get() instanceof ObjectValue)) {
                    return Optional.empty();
                }
                early.ifPresent(
                        output -> keys.addAll(((ObjectValue) output).members().keySet()));
            }
        }
        return Optional.of(List.copyOf(keys));
    }

    private static final class Reads {
        final Set<String> names = new LinkedHashSet<>();
        boolean whole;

        void collect(JsonValue value) {
            switch (value) {
                case ObjectValue object -> object.members().forEach(this::collectMember);
                case ListValue list -> list.values().forEach(this::collect);
                case TextValue text -> Expression.in(text.value()).expressions().forEach(this::collect);
                case PlainValue plain -> {
                    // Nothing to read.
                }
            }
        }

        /** What stands in an inline definition reads the input of that one. */
        private void collectMember(String key, Member member) {
            if (!key.equals("workflowDefinition")) {
                collect(member.value());
            }
        }

        private void collect(Expression expression) {
            ExpressionPath path = ExpressionPathReader.read(expression.inside());
            boolean input = path.root().equals("workflow")
                    && path.key(0).map(Named::name).filter("input"::equals).isPresent();
            if (expression.composed()) {
                whole = true;
            } else if (input) {
                Optional<Named> name = path.key(1);
                name.ifPresent(key -> names.add(key.name()));
                whole |= name.isEmpty();
            }
        }
    }

    /** The names of variables that something sets, or that have a value from the start. */
    static List<String> variables(JsonDefinition definition) {
        Set<String> names = new LinkedHashSet<>();
        definition
                .json()
                .object("variables")
                .ifPresent(values -> names.addAll(values.members().keySet()));
        for (JsonTask task : definition.allTasks()) {
            if (task.type() == TaskType.SET_VARIABLE) {
                task.inputs().ifPresent(inputs -> names.addAll(inputs.members().keySet()));
            }
        }
        return new ArrayList<>(names);
    }
}
