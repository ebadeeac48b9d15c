package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.PathStep;
import dev.downbeat.wiring.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a name in braces stands for: the method's parameter of that name if there is one, else a source. */
public final class Braces {

    private Braces() {}

    /**
     * A path in braces as a path to a source.
     *
     * @param task the task whose text it stands in
     * @param path the path as written
     * @return the path below the source of the parameter, or the path itself where no parameter is meant
     */
    public static Path source(FlowTask task, Path path) {
        Optional<Argument> argument = task.argument(path.root());
        if (argument.isPresent()
                && argument.get().wire() instanceof Wire.From from
                && PathReader.read(from.path()) instanceof PathReader.Parsed parsed) {
            List<PathStep> steps = new ArrayList<>(parsed.path().steps());
            steps.addAll(path.steps());
            return new Path(parsed.path().root(), steps);
        }
        if (argument.isPresent() && argument.get().wire() instanceof Wire.Item) {
            return new Path(Items.name(task, path.root()), path.steps());
        }
        return path;
    }

    /**
     * The constant that a path in braces stands for.
     *
     * @param task the task whose text it stands in
     * @param path the path as written
     * @return the constant of the parameter, if it has one
     */
    public static Optional<Wire.Constant> constant(FlowTask task, Path path) {
        return task.argument(path.root())
                .filter(argument -> argument.wire() instanceof Wire.Constant)
                .map(argument -> (Wire.Constant) argument.wire());
    }
}
