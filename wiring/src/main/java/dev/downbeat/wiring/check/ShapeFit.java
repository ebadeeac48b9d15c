package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Alternatives;
import dev.downbeat.wiring.model.JsonShape.Anything;
import dev.downbeat.wiring.model.JsonShape.Bool;
import dev.downbeat.wiring.model.JsonShape.Constants;
import dev.downbeat.wiring.model.JsonShape.FormattedText;
import dev.downbeat.wiring.model.JsonShape.ListOf;
import dev.downbeat.wiring.model.JsonShape.MapOf;
import dev.downbeat.wiring.model.JsonShape.Maybe;
import dev.downbeat.wiring.model.JsonShape.Nothing;
import dev.downbeat.wiring.model.JsonShape.Numeric;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.JsonShape.Structure;
import dev.downbeat.wiring.model.JsonShape.Text;
import dev.downbeat.wiring.model.JsonShape.Unresolved;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether JSON of one shape can be read as another. */
public final class ShapeFit {

    /** Pairs that are being compared further out: recursive types fit where nothing speaks against it. */
    private final Set<Pair> open = new HashSet<>();

    private ShapeFit() {}

    private record Pair(Structure source, Structure target) {}

    /**
     * Where two shapes part.
     *
     * @param where the place below the value, {@code .lines[].price}; empty for the value itself
     * @param found what is there, or empty if nothing is
     * @param needed what is needed there
     */
    public record Misfit(String where, Optional<JsonShape> found, JsonShape needed) {

        Misfit below(String step) {
            return new Misfit(step + where, found, needed);
        }
    }

    /**
     * Compares two shapes.
     *
     * @param source the shape of the value
     * @param target the shape that is wanted
     * @return the first difference, empty if the source fits
     */
    public static Optional<Misfit> misfit(JsonShape source, JsonShape target) {
        return new ShapeFit().compare(source, target);
    }

    private Optional<Misfit> compare(JsonShape source, JsonShape target) {
        if (source.present() instanceof Unresolved || source instanceof Anything) {
            return Optional.empty();
        }
        if (source instanceof Maybe && !(target instanceof Maybe) && !takesNull(target)) {
            return misfitAt(source, target);
        }
        JsonShape given = source.present();
        if (given instanceof Anything) {
            return Optional.empty();
        }
        return switch (target.present()) {
            case Anything a -> fitsIf(!(given instanceof Nothing), source, target);
            case Unresolved u -> Optional.empty();
            case Text t ->
                fitsIf(
                        given instanceof Text || given instanceof FormattedText || given instanceof Constants,
                        source,
                        target);
            case FormattedText f -> fitsIf(given.equals(f), source, target);
            case Constants c ->
                fitsIf(given instanceof Constants s && c.values().containsAll(s.values()), source, target);
            case Bool b -> fitsIf(given instanceof Bool, source, target);
            case Numeric n -> fitsIf(given instanceof Numeric s && n.kind().takes(s.kind()), source, target);
            case Alternatives a -> fitsIf(given.equals(a), source, target);
            case Nothing n -> fitsIf(given instanceof Nothing, source, target);
            case Maybe m -> throw new IllegalStateException("present() gave " + m);
            case ListOf list ->
                given instanceof ListOf s
                        ? compare(s.element(), list.element()).map(misfit -> misfit.below("[]"))
                        : misfitAt(source, target);
            case MapOf map ->
                switch (given) {
                    case MapOf s -> compare(s.value(), map.value()).map(misfit -> misfit.below("[key]"));
                    case Structure s -> propertiesInto(s, map);
                    case Alternatives s -> fitsIf(map.value() instanceof Anything, source, target);
                    default -> misfitAt(source, target);
                };
            case Structure structure ->
                given instanceof Structure s ? structures(s, structure) : misfitAt(source, target);
        };
    }

    private static Optional<Misfit> fitsIf(boolean fits, JsonShape source, JsonShape target) {
        return fits ? Optional.empty() : misfitAt(source, target);
    }

    private static boolean takesNull(JsonShape target) {
        return target instanceof Anything || target instanceof Unresolved;
    }

    private static Optional<Misfit> misfitAt(JsonShape source, JsonShape target) {
        return Optional.of(new Misfit("", Optional.of(source), target));
    }

    private Optional<Misfit> propertiesInto(Structure source, MapOf map) {
        for (Property property : source.properties()) {
            Optional<Misfit> misfit = compare(property.shape().present(), map.value());
            if (misfit.isPresent()) {
                return misfit.map(m -> m.below("." + property.name()));
            }
        }
        return Optional.empty();
    }

    private Optional<Misfit> structures(Structure source, Structure target) {
        Pair pair = new Pair(source, target);
        if (source.equals(target) || !open.add(pair)) {
            return Optional.empty();
        }
        try {
            for (Property wanted : target.properties()) {
                Optional<Property> given = source.property(wanted.name());
                if (given.isEmpty()) {
                    if (wanted.required()) {
                        return Optional.of(new Misfit("." + wanted.name(), Optional.empty(), wanted.shape()));
                    }
                    continue;
                }
                JsonShape shape = given.get().shape();
                Optional<Misfit> misfit = compare(wanted.required() ? shape : shape.present(), wanted.shape());
                if (misfit.isPresent()) {
                    return misfit.map(m -> m.below("." + wanted.name()));
                }
            }
            return Optional.empty();
        } finally {
            open.remove(pair);
        }
    }
}
