package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.UriText;
import dev.downbeat.wiring.model.Wire;
import java.util.Optional;

/** What is known of a value in braces before the workflow runs. */
public final class BraceShapes {

    private final DeclaredShapes shapes;

    /**
     * The values of a flow.
     *
     * @param flow the flow
     */
    public BraceShapes(Flow flow) {
        this.shapes = new DeclaredShapes(flow);
    }

    /**
     * Whether every value there can be may stand in a URI at a place.
     *
     * @param task the task whose text it stands in
     * @param path the path in braces
     * @param position where in the URI
     * @return false for text, which has to be looked at when the workflow runs
     */
    public boolean isFit(FlowTask task, Path path, UriText.Position position) {
        return position != UriText.Position.BASE && isFit(shape(task, path), position);
    }

    private JsonShape shape(FlowTask task, Path path) {
        return shapes.of(new Wire.From(Braces.source(task, path).toString(), task.site()))
                .present();
    }

    /**
     * Whether every value of a shape may stand in a URI at a place.
     *
     * @param shape the shape
     * @param position where in the URI
     * @return false for text
     */
    public static boolean isFit(JsonShape shape, UriText.Position position) {
        return switch (shape.present()) {
            case JsonShape.Numeric number -> true;
            case JsonShape.Bool bool -> true;
            case JsonShape.FormattedText text -> text.name().equals("UUID");
            case JsonShape.Constants constants ->
                constants.values().stream()
                        .allMatch(value -> position.fault(value).isEmpty());
            default -> false;
        };
    }

    /**
     * Whether a value in braces is, or holds, a secret of the server.
     *
     * @param task the task whose text it stands in
     * @param path the path in braces
     * @return true if so
     */
    public static boolean isSecret(FlowTask task, Path path) {
        Optional<Argument> argument = task.argument(path.root());
        return argument.isPresent()
                ? isSecret(argument.get(), Optional.of(task))
                : path.root().equals(FixedNames.SECRETS);
    }

    /**
     * Whether a value is, or holds, a secret of the server.
     *
     * @param argument the value
     * @param task the task that takes it; empty for the result
     * @return true if so
     */
    public static boolean isSecret(Argument argument, Optional<FlowTask> task) {
        return switch (argument.wire()) {
            case Wire.ByName byName -> argument.name().equals(FixedNames.SECRETS);
            case Wire.From from -> isSecret(from);
            case Wire.Template template ->
                BraceText.read(template.text()) instanceof BraceText.Parsed parsed
                        && parsed.paths().stream()
                                .map(path ->
                                        task.map(of -> Braces.source(of, path)).orElse(path))
                                .anyMatch(path -> path.root().equals(FixedNames.SECRETS));
            case Wire.Constant constant -> false;
            case Wire.Item item -> false;
        };
    }

    static boolean isSecret(Wire.From from) {
        return PathReader.read(from.path()) instanceof PathReader.Parsed parsed
                && parsed.path().root().equals(FixedNames.SECRETS);
    }
}
