package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.TextProblems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in braces in a text of a task: a parameter of that name if there is one, else a source. */
final class BraceChecks {

    private final WireChecks wires;

    BraceChecks(WireChecks wires) {
        this.wires = wires;
    }

    /** Judges all values of a text that can be read. */
    List<Problem> scalars(Place place, BraceText.Parsed text, FlowTask task) {
        return text.paths().stream()
                .flatMap(path -> scalar(place, path, task).stream())
                .toList();
    }

    /** Judges a path: a scalar that is surely there. Of a parameter only its type is asked; its wire is judged by itself. */
    Optional<Problem> scalar(Place place, Path path, FlowTask task) {
        Optional<Argument> argument = task.argument(path.root());
        return argument.isPresent()
                ? scalar(place, path, argument.get().shape(), "the parameter " + path.root())
                : wires.scalar(place, path, task);
    }

    private static Optional<Problem> scalar(Place place, Path path, JsonShape start, String owner) {
        return switch (PathWalk.walk(place, path, start, owner)) {
            case PathWalk.Astray astray -> Optional.of(astray.problem());
            case PathWalk.Value value -> {
                if (value.shape().maybeAbsent()) {
                    yield Optional.of(TextProblems.absentInText(
                            place, path.toString(), value.absent().orElse(path.toString())));
                }
                yield Scalars.isScalar(value.shape())
                        ? Optional.empty()
                        : Optional.of(TextProblems.noScalar(place, path.toString(), value.shape()));
            }
        };
    }

    /** The first names of the paths in texts; none of a text that cannot be read. */
    static Set<String> roots(List<String> texts) {
        Set<String> roots = new HashSet<>();
        for (String text : texts) {
            if (BraceText.read(text) instanceof BraceText.Parsed parsed) {
                parsed.paths().forEach(path -> roots.add(path.root()));
            }
        }
        return roots;
    }
}
