package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Alternatives;
import dev.downbeat.wiring.model.JsonShape.Anything;
import dev.downbeat.wiring.model.JsonShape.ListOf;
import dev.downbeat.wiring.model.JsonShape.MapOf;
import dev.downbeat.wiring.model.JsonShape.Maybe;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.JsonShape.Structure;
import dev.downbeat.wiring.model.JsonShape.Unresolved;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathStep;
import dev.downbeat.wiring.problem.NearestName;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a path below its source, property by property. */
final class PathWalk {

    private final Place place;
    private final Path path;
    private final String sourceOwner;

    /** How many {@code [*]} were passed: the value found is a list of as many as there are. */
    private boolean spread;

    private Optional<String> absent = Optional.empty();

    private PathWalk(Place place, Path path, String sourceOwner) {
        this.place = place;
        this.path = path;
        this.sourceOwner = sourceOwner;
    }

    /** What a walk gives. */
    sealed interface End {}

    /**
     * The value at the end of the path.
     *
     * @param shape its shape, a {@link Maybe} if something on the way may be absent
     * @param absent the first part of the path that may be absent
     */
    record Value(JsonShape shape, Optional<String> absent) implements End {}

    record Astray(Problem problem) implements End {}

    static End walk(Place place, Path path, JsonShape start, String owner) {
        return new PathWalk(place, path, owner).walk(start);
    }

    private End walk(JsonShape start) {
        JsonShape at = start;
        for (int i = 0; i < path.steps().size(); i++) {
            noteAbsence(at, i);
            JsonShape present = at.present();
            if (present instanceof Unresolved || present instanceof Anything || present instanceof Alternatives) {
                return new Value(present instanceof Unresolved ? present : new Anything("Object"), Optional.empty());
            }
            PathStep step = path.steps().get(i);
            Optional<Problem> astray = astray(present, step, i);
            if (astray.isPresent()) {
                return new Astray(astray.get());
            }
            at = below(present, step);
        }
        noteAbsence(at, path.steps().size());
        JsonShape end = spread ? new ListOf("List<" + at.present().name() + ">", at.present()) : at;
        return new Value(absent.isPresent() && !(end instanceof Maybe) ? new Maybe(end) : end, absent);
    }

    private void noteAbsence(JsonShape at, int steps) {
        if (at.maybeAbsent() && absent.isEmpty() && !spread) {
            absent = Optional.of(path.first(steps).toString());
        }
    }

    private JsonShape below(JsonShape at, PathStep step) {
        return switch (step) {
            case PathStep.Key key ->
                at instanceof MapOf map
                        ? map.value()
                        : ((Structure) at).property(key.name()).orElseThrow().shape();
            case PathStep.Index index -> ((ListOf) at).element();
            case PathStep.Each each -> {
                spread = true;
                yield ((ListOf) at).element();
            }
        };
    }

    private Optional<Problem> astray(JsonShape at, PathStep step, int index) {
        String owner = index == 0 ? sourceOwner : path.first(index).toString();
        return switch (step) {
            case PathStep.Key key ->
                switch (at) {
                    case MapOf map -> Optional.empty();
                    case Structure structure ->
                        structure.property(key.name()).isPresent()
                                ? Optional.empty()
                                : Optional.of(unknownProperty(structure, owner, key.name(), index));
                    case ListOf list ->
                        Optional.of(WiringProblems.propertyOfList(
                                place, at, path.first(index).toString(), withEach(index)));
                    default ->
                        Optional.of(WiringProblems.noProperties(
                                place, at, path.first(index).toString(), key.name()));
                };
            case PathStep.Index number -> listOnly(at, index, step);
            case PathStep.Each each -> listOnly(at, index, step);
        };
    }

    private Optional<Problem> listOnly(JsonShape at, int index, PathStep step) {
        return at instanceof ListOf
                ? Optional.empty()
                : Optional.of(
                        WiringProblems.notIndexable(place, at, path.first(index).toString(), step.text()));
    }

    private Path withEach(int index) {
        List<PathStep> steps = new ArrayList<>(path.steps());
        steps.add(index, new PathStep.Each());
        return new Path(path.root(), steps);
    }

    private Problem unknownProperty(Structure at, String owner, String key, int index) {
        List<String> names = at.properties().stream().map(Property::name).toList();
        List<Path> near = NearestName.of(key, names).stream()
                .map(name -> path.with(index, new PathStep.Key(name)))
                .toList();
        return WiringProblems.unknownProperty(place, at, owner, key, near, names);
    }
}
