package dev.downbeat.wiring.json.flow;

import dev.downbeat.wiring.json.JsonValue.ObjectValue;
import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.json.JsonValue.TextValue;
import dev.downbeat.wiring.json.TextSite;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A task of a definition. Two are the same only if they are the same object. */
public final class JsonTask {

    private final ObjectValue json;
    private final List<JsonBranch> branches;
    private final TaskType type;

    JsonTask(ObjectValue json, List<JsonBranch> branches) {
        this.json = json;
        this.branches = List.copyOf(branches);
        this.type = TaskType.of(typeName());
    }

    /**
     * The task as it is written.
     *
     * @return its object
     */
    public ObjectValue json() {
        return json;
    }

    /**
     * What stands inside: cases, branches, the body of a loop.
     *
     * @return the branches, in their order
     */
    public List<JsonBranch> branches() {
        return branches;
    }

    /**
     * The type.
     *
     * @return the type; SIMPLE if none is given, as on the server
     */
    public TaskType type() {
        return type;
    }

    /**
     * The type as it is written.
     *
     * @return the name; SIMPLE if none is given
     */
    public String typeName() {
        return json.text("type").map(TextValue::value).orElse("SIMPLE");
    }

    /**
     * By what the task is read.
     *
     * @return the reference name, or nothing if there is none
     */
    public String reference() {
        return json.text("taskReferenceName").map(TextValue::value).orElse("");
    }

    /**
     * The name: of a worker's task the task type.
     *
     * @return the name, or nothing if there is none
     */
    public String name() {
        return json.text("name").map(TextValue::value).orElse("");
    }

    /**
     * What the task is called in messages.
     *
     * @return its reference, else its name, else its place
     */
    public String label() {
        return !reference().isBlank()
                ? reference()
                : !name().isBlank() ? name() : json.site().pointer();
    }

    /**
     * The inputs.
     *
     * @return the object of the inputs, if there is one
     */
    public Optional<ObjectValue> inputs() {
        return json.object("inputParameters");
    }

    /**
     * Whether the workflow goes on if the task fails.
     *
     * @return what its field {@code optional} says
     */
    public boolean optional() {
        return json.get("optional").isPresent()
                && json.get("optional").get() instanceof PlainValue plain
                && Boolean.TRUE.equals(plain.value());
    }

    /**
     * Where a message about the whole task stands.
     *
     * @return its reference name, else its name, else its bracket
     */
    public TextSite site() {
        return json.text("taskReferenceName")
                .or(() -> json.text("name"))
                .map(TextValue::site)
                .orElse(json.site());
    }

    /**
     * Where a message about what the task lacks stands.
     *
     * @return its reference name, name or type, whichever is written first, else its bracket
     */
    public TextSite head() {
        return Stream.of("taskReferenceName", "name", "type")
                .flatMap(field -> json.text(field).stream())
                .map(TextValue::site)
                .min(Comparator.comparingInt(TextSite::start))
                .orElse(json.site());
    }
}
