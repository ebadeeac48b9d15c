package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.Optional;

/** Whether what an input is wired to is there, can be read from where it is, and fits. */
final class WireChecks {

    private final SourceLookup lookup;

    WireChecks(Flow flow) {
        this.lookup = new SourceLookup(flow);
    }

    /**
     * Judges the wire of one input.
     *
     * @param step the name of the step, for the message
     * @param argument the input
     * @param position how many tasks run before the step
     */
    Optional<Problem> check(String step, Argument argument, int position) {
        return switch (argument.wire()) {
            case Wire.ByName byName ->
                read(
                        Place.input(step, argument.name(), argument.site()),
                        Path.of(argument.name()),
                        true,
                        argument.shape(),
                        position);
            case Wire.From from ->
                read(Place.input(step, argument.name(), from.site()), from, argument.shape(), position);
            case Wire.Constant constant ->
                switch (Constant.of(constant.text(), argument.shape())) {
                    case Constant.Value value -> Optional.empty();
                    case Constant.Unreadable wrong ->
                        Optional.of(WiringProblems.constInvalid(
                                Place.input(step, argument.name(), constant.site()),
                                constant.text(),
                                argument.shape().present(),
                                wrong.reason()));
                };
        };
    }

    /** Judges a path that was written, against the shape that is wanted at its place. */
    Optional<Problem> read(Place place, Wire.From from, JsonShape target, int position) {
        return switch (PathReader.read(from.path())) {
            case PathReader.Unreadable wrong ->
                Optional.of(WiringProblems.pathInvalid(place, from.path(), wrong.reason()));
            case PathReader.Parsed parsed -> read(place, parsed.path(), false, target, position);
        };
    }

    private Optional<Problem> read(Place place, Path path, boolean byName, JsonShape target, int position) {
        return switch (lookup.find(place, path, byName, position)) {
            case SourceLookup.Refused refused -> Optional.of(refused.problem());
            case SourceLookup.Source source ->
                switch (PathWalk.walk(place, path, source)) {
                    case PathWalk.Astray astray -> Optional.of(astray.problem());
                    case PathWalk.Value value -> fit(place, path, value, target);
                };
        };
    }

    private static Optional<Problem> fit(Place place, Path path, PathWalk.Value value, JsonShape target) {
        return ShapeFit.misfit(value.shape(), target).map(misfit -> {
            if (misfit.where().isEmpty()
                    && ShapeFit.misfit(value.shape().present(), target).isEmpty()) {
                return WiringProblems.mayBeAbsent(
                        place, path.toString(), value.absent().orElse(path.toString()), target);
            }
            return WiringProblems.typeMismatch(
                    place,
                    path.toString(),
                    value.shape(),
                    target,
                    misfit.where(),
                    misfit.found().map(JsonShape::name).orElse("missing"),
                    misfit.needed().name());
        });
    }
}
