package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.NumberKind;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathStep;
import dev.downbeat.wiring.order.Reading;
import java.util.List;
import java.util.Optional;

/** The numbers by which loops count: {@code round} from 1, in the loop and after it, and {@code index} from 0, in it. */
public final class LoopCounters {

    /** The number of the round in a loop on a condition. */
    public static final String ROUND = "round";

    /** The number of the element in a loop over a list. */
    public static final String INDEX = "index";

    private LoopCounters() {}

    /**
     * Whether a path is a counter of a loop.
     *
     * @param path the path
     * @param task what its first name stands for
     * @return the counter's name, if it is one
     */
    public static Optional<String> named(Path path, FlowTask task) {
        Optional<String> name = switch (task.form()) {
            case Form.DoWhile loop -> Optional.of(ROUND);
            case Form.EachInTurn each -> Optional.of(INDEX);
            default -> Optional.empty();
        };
        return path.steps().isEmpty()
                ? Optional.empty()
                : name.filter(it -> path.steps().get(0).equals(new PathStep.Key(it)));
    }

    static Optional<SourceLookup.Source> find(Path path, Reading reading, FlowTask task) {
        boolean inside = reading instanceof Reading.Around;
        boolean after = task.form() instanceof Form.DoWhile
                && (reading instanceof Reading.SurelyRan || reading instanceof Reading.MayNotHaveRun);
        if (!inside && !after) {
            return Optional.empty();
        }
        return named(path, task)
                .map(name -> new SourceLookup.Source(
                        shape(name),
                        "the loop " + task.name(),
                        reading instanceof Reading.MayNotHaveRun maybe
                                ? Optional.of(new SourceLookup.Doubt(task.name(), maybe))
                                : Optional.empty()));
    }

    /** What a loop gives that has a counter. */
    static JsonShape shape(String counter) {
        Property property = new Property(counter, new JsonShape.Numeric("int", NumberKind.INT), true);
        return new JsonShape.Structure("the loop", "loop." + counter, () -> List.of(property));
    }
}
