package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What lies at a path, wherever it is read from: for what depends on a type and not on order. */
final class DeclaredShapes {

    private final Flow flow;
    private final Map<String, FlowTask> tasks = new HashMap<>();
    private final JsonShape variables;
    private final Map<String, JsonShape> items;

    DeclaredShapes(Flow flow) {
        this(flow, Map.of());
    }

    private DeclaredShapes(Flow flow, Map<String, JsonShape> items) {
        this.flow = flow;
        this.items = items;
        this.variables = new Variables(flow).shape();
        flow.allTasks().forEach(task -> tasks.putIfAbsent(task.name(), task));
    }

    /** The same inside a block, where its items have names. */
    DeclaredShapes within(FlowTask block) {
        return new DeclaredShapes(flow, Items.of(block));
    }

    /** The shape at the end of a path; a hole if the path leads nowhere, which is reported elsewhere. */
    JsonShape of(Wire.From from) {
        return PathReader.read(from.path()) instanceof PathReader.Parsed parsed
                ? of(from, parsed.path())
                : new JsonShape.Unresolved();
    }

    private JsonShape of(Wire.From from, Path path) {
        Place place = new Place("", from.site());
        return PathWalk.walk(place, path, root(path), path.root()) instanceof PathWalk.Value value
                ? value.shape()
                : new JsonShape.Unresolved();
    }

    private JsonShape root(Path path) {
        String name = path.root();
        JsonShape item = items.get(name);
        if (item != null) {
            return item;
        }
        Optional<InputKey> input = flow.contract().input(name);
        if (input.isPresent()) {
            return input.get().shape();
        }
        FlowTask task = tasks.get(name);
        if (task != null) {
            return LoopCounters.named(path, task).map(LoopCounters::shape).orElse(task.output());
        }
        return name.equals(FixedNames.VARIABLES)
                ? variables
                : FixedNames.shape(name).orElse(new JsonShape.Unresolved());
    }
}
