package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Place;
import java.util.Map;
import java.util.Optional;

/** What lies at a path, wherever it is read from: for what depends on a type and not on order. */
final class DeclaredShapes {

    private final Flow flow;
    private final Map<String, FlowTask> tasks;

    DeclaredShapes(Flow flow, Map<String, FlowTask> tasks) {
        this.flow = flow;
        this.tasks = tasks;
    }

    /** The shape at the end of a path; a hole if the path leads nowhere, which is reported elsewhere. */
    JsonShape of(Wire.From from) {
        return PathReader.read(from.path()) instanceof PathReader.Parsed parsed
                ? of(from, parsed.path())
                : new JsonShape.Unresolved();
    }

    private JsonShape of(Wire.From from, Path path) {
        Optional<JsonShape> root = flow.contract().input(path.root()).map(input -> input.shape());
        JsonShape start = root.isPresent()
                ? root.get()
                : tasks.containsKey(path.root())
                        ? tasks.get(path.root()).output()
                        : FixedNames.shape(path.root()).isPresent()
                                ? FixedNames.shape(path.root()).get()
                                : new JsonShape.Unresolved();
        Place place = new Place("", from.site());
        return PathWalk.walk(place, path, start, path.root()) instanceof PathWalk.Value value
                ? value.shape()
                : new JsonShape.Unresolved();
    }
}
