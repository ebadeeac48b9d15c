package dev.downbeat.wiring.json.flow;

import dev.downbeat.wiring.json.JsonReader;
import dev.downbeat.wiring.json.JsonValue;
import dev.downbeat.wiring.json.JsonValue.ListValue;
import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.SourceText;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON text with workflow definitions: one, a list of them, or a request that has one inside. Other JSON has none.
 *
 * @param source the text
 * @param definitions the definitions in it
 * @param problems what is wrong with the text itself; only where it has definitions, or is no JSON at all
 */
public record DefinitionFile(SourceText source, List<JsonDefinition> definitions, List<Problem> problems) {

    private static final List<String> AROUND = List.of("workflowDef", "workflowDefinition");

    /** Copies the lists. */
    public DefinitionFile {
        definitions = List.copyOf(definitions);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a text.
     *
     * @param source the text
     * @return its definitions and problems
     */
    public static DefinitionFile read(SourceText source) {
        JsonReader.Result result = JsonReader.read(source);
        List<JsonDefinition> definitions = new ArrayList<>();
        result.root().ifPresent(root -> collect(root, definitions));
        boolean other = result.root().isPresent() && definitions.isEmpty();
        return new DefinitionFile(source, definitions, other ? List.of() : result.problems());
    }

    private static void collect(JsonValue value, List<JsonDefinition> definitions) {
        if (value instanceof ListValue list) {
            list.values().forEach(element -> collectObject(element, definitions));
        } else {
            collectObject(value, definitions);
        }
    }

    private static void collectObject(JsonValue value, List<JsonDefinition> definitions) {
        if (!(value instanceof ObjectValue object)) {
            return;
        }
        if (JsonDefinition.isMeant(object)) {
            definitions.add(JsonDefinition.of(object));
            return;
        }
        for (String key : AROUND) {
            object.object(key)
                    .filter(JsonDefinition::isMeant)
                    .ifPresent(inside -> definitions.add(JsonDefinition.of(inside)));
        }
    }

    /**
     * The place of the whole text.
     *
     * @return its first char
     */
    public TextSite site() {
        return new TextSite(source, 0, Math.min(1, source.text().length()), "");
    }
}
