package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Where the value of a parameter comes from. */
public sealed interface Wire {

    /** From the source of its own name. */
    record ByName(Path path) implements Wire {}

    record From(Path path) implements Wire {}

    /**
     * What lies below the element of a list.
     *
     * @param path the path, with a root that is not written
     */
    record Item(Path path) implements Wire {}

    /**
     * A constant.
     *
     * @param text as it stands in the annotation
     */
    record Const(String text, JsonNode value) implements Wire {}

    /** A text with values between its pieces: one piece more than paths. */
    record Template(List<String> pieces, List<Path> paths) implements Wire {}
}
