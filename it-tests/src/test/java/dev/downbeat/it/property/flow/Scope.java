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
     * @param skipped whether a round of a loop may leave it out: then only what asks for the round may read it
     */
    public record Source(Path path, Type type, boolean skipped) {

        Source(Path path, Type type) {
            this(path, type, false);
        }

        Source perhaps() {
            return type.maybeAbsent() ? this : new Source(path, new Type.Maybe(type), skipped);
        }

        Source skippable() {
            return new Source(path, perhaps().type(), true);
        }
    }

    /** A path and what lies there. */
    public record Reading(Path path, Type type) {}

    private final List<Source> sources;

    /** The steps of loops that are over, whose rounds can be collected. */
    private final List<Source> left;

    Scope() {
        this(List.of(), List.of());
    }

    private Scope(List<Source> sources, List<Source> left) {
        this.sources = new ArrayList<>(sources);
        this.left = new ArrayList<>(left);
    }

    Scope inside() {
        return new Scope(sources, left);
    }

    void add(Source source) {
        sources.removeIf(it -> it.path().equals(source.path()));
        sources.add(source);
    }

    void remove(Path path) {
        sources.removeIf(it -> it.path().equals(path));
    }

    void leave(Source source) {
        left.add(source);
    }

    /** Takes over what loops inside have left. */
    void leaveAll(Scope inside) {
        inside.left.stream().filter(it -> !left.contains(it)).forEach(left::add);
    }

    public List<Source> sources() {
        return sources.stream().filter(it -> !it.skipped()).toList();
    }

    /** What an inner scope has that this one has not. */
    List<Source> added(Scope inner) {
        return inner.sources.stream().filter(it -> !sources.contains(it)).toList();
    }

    public List<Reading> readings() {
        return readings(sources());
    }

    /** What can be read where the round is asked for. */
    List<Reading> readingsByRound() {
        return readings(sources);
    }

    /** What can be collected. */
    List<Reading> readingsOfRounds() {
        return readings(left);
    }

    private static List<Reading> readings(List<Source> sources) {
        List<Reading> found = new ArrayList<>();
        sources.forEach(source -> below(source.path(), source.type(), false, false, 0, found));
        return found;
    }

    private static void below(Path path, Type type, boolean absent, boolean spread, int depth, List<Reading> found) {
        boolean perhaps = absent || type.maybeAbsent();
        Type present = type.present();
        Type end = spread ? new Type.ListOf(present) : present;
        if (present instanceof Type.Exact) {
            return;
        }
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
            case Type.ListOf list -> elements(path, list.element(), perhaps, spread, depth, found);
            case Type.ArrayOf array -> elements(path, array.element(), perhaps, spread, depth, found);
            default -> {}
        }
    }

    private static void elements(
            Path path, Type element, boolean perhaps, boolean spread, int depth, List<Reading> found) {
        below(path.then(new Path.Index(depth % 2)), element, perhaps, spread, depth + 1, found);
        if (!spread) {
            below(path.then(new Path.Each()), element, perhaps, true, depth + 1, found);
        }
    }
}
