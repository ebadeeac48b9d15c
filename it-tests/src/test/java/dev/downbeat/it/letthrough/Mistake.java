package dev.downbeat.it.letthrough;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the twenty-one, in a file of its own.
 *
 * @param name the file's name
 * @param json the mistake in words, the case with the definition or the definition, the input, where to look, and the same in an interface
 */
record Mistake(String name, JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path FOLDER = Path.of("src/test/resources/let-through");
    private static final Path CASES = Path.of("../cli/src/test/resources/cases");

    static List<Mistake> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file -> new Mistake(String.valueOf(file.getFileName()).replace(".json", ""), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String field) {
        return json.path(field).asText();
    }

    /** The text of a field, or another where it has none. */
    String text(String field, String otherwise) {
        return json.path(field).asText(otherwise);
    }

    String workflow() {
        return "let_through_" + name.replace('-', '_');
    }

    /** The wrong definition, as the command judges it, under a name of its own and with one worker's task for all steps. */
    String definition() {
        JsonNode definition = json.has("definition")
                ? json.path("definition")
                : read(CASES.resolve(text("case")).resolve("wrong").resolve("workflow.json"));
        ObjectNode own = definition.deepCopy();
        own.put("name", workflow()).put("version", 1).put("schemaVersion", 2);
        if (!json.has("definition")) {
            own.findParents("taskReferenceName").stream()
                    .filter(task -> task.path("type").asText().equals("SIMPLE"))
                    .forEach(task -> ((ObjectNode) task).put("name", "let_through_anything"));
        }
        // A task definition of that name, which another test may have registered, would time it out.
        own.findParents("taskReferenceName").stream()
                .filter(task -> task.path("type").asText().equals("JOIN"))
                .forEach(task -> ((ObjectNode) task).put("name", "let_through_join"));
        return own.toString();
    }

    String input() {
        return json.path("input").toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
