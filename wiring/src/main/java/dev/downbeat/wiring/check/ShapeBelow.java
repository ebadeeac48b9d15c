package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Site;

/** Finds what lies below a value, without a word about what does not. */
public final class ShapeBelow {

    private static final Place NOWHERE = new Place("", new Site() {});

    private ShapeBelow() {}

    /**
     * The shape at the end of a path.
     *
     * @param start the shape of the path's first name
     * @param path the path
     * @return the shape, {@link JsonShape.Unresolved} where the path goes astray: whoever reads it is told
     */
    public static JsonShape of(JsonShape start, Path path) {
        return switch (PathWalk.walk(NOWHERE, path, start, path.root())) {
            case PathWalk.Value value -> value.shape();
            case PathWalk.Astray astray -> new JsonShape.Unresolved();
        };
    }
}
