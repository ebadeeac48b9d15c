package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.Values;
import java.util.ArrayList;
import java.util.List;

/** What can be read at one place of a workflow, surely or perhaps. */
public final class Scope {

    private static final int DEPTH = 4;

    /**
     * A source.
     *
     * @param path the path to it: a name, or a variable's
     * @param type its type, a {@link Type.Maybe} if it may not be there
     */
    public record Source(Path path, Type type) {

        public Source perhaps() {
            return type.maybeAbsent() ? this : new Source(path, new Type.Maybe(type));
        }
    }

    /** A path and what lies there. */
    public record Reading(Path path, Type type) {}

    private final List<Source> sources;

    Scope() {
        this(List.of());
    }

    private Scope(List<Source> sources) {
        this.sources = new ArrayList<>(sources);
    }

    Scope inside() {
        return new Scope(sources);
    }

    void add(Source source) {
        sources.removeIf(it -> it.path().equals(source.path()));
        sources.add(source);
    }

    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /** What an inner scope has that this one has not. */
    List<Source> added(Scope inner) {
        return inner.sources.stream().filter(it -> !sources.contains(it)).toList();
    }

    public List<Reading> readings() {
        List<Reading> found = new ArrayList<>();
        sources.forEach(source -> below(source.path(), source.type(), false, false, 0, found));
        return found;
    }

    private static void below(Path path, Type type, boolean absent, boolean spread, int depth, List<Reading> found) {
        boolean perhaps = absent || type.maybeAbsent();
        Type present = type.present();
        Type end = spread ? new Type.ListOf(present) : present;
        found.add(new Reading(path, perhaps ? new Type.Maybe(end) : end));
        if (depth == DEPTH) {
            return;
        }
        switch (present) {
            case Type.Dto dto ->
                dto.properties().stream()
                        // The engine leaves out of a list what is not there.
                        .filter(property -> !spread || !property.type().maybeAbsent())
                        .forEach(property -> below(
                                path.then(new Path.Key(property.json())),
                                property.type(),
                                perhaps,
                                spread,
                                depth + 1,
                                found));
            case Type.MapOf map ->
                Values.KEYS.forEach(
                        key -> below(path.then(new Path.Key(key)), map.value(), perhaps, spread, depth + 1, found));
            case Type.ListOf list -> {
                below(path.then(new Path.Index(depth % 2)), list.element(), perhaps, spread, depth + 1, found);
                if (!spread) {
                    below(path.then(new Path.Each()), list.element(), perhaps, true, depth + 1, found);
                }
            }
            case Type.Scalar s -> {}
            case Type.Constants c -> {}
            case Type.SetOf s -> {}
            case Type.Tree t -> {}
            case Type.Maybe m -> {}
        }
    }
}
