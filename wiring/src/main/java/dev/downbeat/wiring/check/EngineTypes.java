package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.script.ScriptTrap;
import java.util.Optional;

/** Which values of a script's inputs are Java's maps and lists. Of what any JSON may be nothing is said. */
final class EngineTypes {

    private EngineTypes() {}

    /** Whether the value at a trap is of the type that makes it one. */
    static boolean isTrap(FlowTask task, ScriptTrap trap) {
        if (trap.kind() == ScriptTrap.Kind.RESULT) {
            return task.form() instanceof Form.Inline;
        }
        if (trap.source().isEmpty()) {
            return trap.kind() != ScriptTrap.Kind.LIST;
        }
        JsonShape shape = shape(task, trap.source().get());
        return switch (trap.kind()) {
            case OBJECT -> isObject(shape);
            case OBJECTS -> isObject(shape) || (shape instanceof JsonShape.ListOf list && isObject(list.element()));
            case LIST -> shape instanceof JsonShape.ListOf;
            case RESULT -> true;
        };
    }

    private static JsonShape shape(FlowTask task, Path path) {
        Optional<Argument> argument = task.argument(path.root());
        if (argument.isEmpty()) {
            return new JsonShape.Unresolved();
        }
        Place nowhere = new Place("", task.site());
        return PathWalk.walk(nowhere, path, argument.get().shape(), path.root()) instanceof PathWalk.Value value
                ? value.shape().present()
                : new JsonShape.Unresolved();
    }

    private static boolean isObject(JsonShape shape) {
        return switch (shape.present()) {
            case JsonShape.Structure structure -> true;
            case JsonShape.MapOf map -> true;
            case JsonShape.Alternatives alternatives -> true;
            default -> false;
        };
    }
}
