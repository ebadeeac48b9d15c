package dev.downbeat.it.traps;

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
 * A definition that one would write first, in a file of its own.
 *
 * @param name the file's name, which begins with the trap's number
 * @param json what is obvious, what happens, what is written instead, what holds that; the definition, its input, what is seen
 */
record Trap(String name, JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path FOLDER = Path.of("src/test/resources/traps");

    static List<Trap> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Trap::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trap read(Path file) {
        try {
            String name = String.valueOf(file.getFileName()).replace(".json", "");
            return new Trap(name, MAPPER.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String workflow() {
        return "trap_" + name.replace('-', '_');
    }

    /** The whole definition; a task that calls by HTTP calls there. */
    String definition(String echo) {
        ObjectNode definition = MAPPER.createObjectNode()
                .put("name", workflow())
                .put("version", 1)
                .put("schemaVersion", 2)
                .put("timeoutSeconds", 0);
        definition.setAll((ObjectNode) json.path("definition"));
        return definition.toString().replace("@ECHO@", echo);
    }

    String input() {
        return json.path("input").toString();
    }

    String text(String field) {
        return json.path(field).asText();
    }

    JsonNode expected(String field) {
        return json.path(field);
    }

    /** Its row in the docs. */
    String row() {
        return "| " + text("row") + " | " + text("obvious") + " | " + text("happens") + " | " + text("instead") + " | "
                + holder() + " |";
    }

    /** What fails if the obvious is written after all: a test by its simple name, or the page of a rule. */
    private String holder() {
        String held = text("held");
        return held.contains(".")
                ? "`" + held.substring(held.lastIndexOf('.') + 1) + "`"
                : "[" + held + "](errors/" + held + ".md)";
    }

    @Override
    public String toString() {
        return name;
    }
}
