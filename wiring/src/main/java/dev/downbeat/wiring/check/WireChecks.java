package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.OrderProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.TextProblems;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what an input is wired to is there, can be read from where it is, and fits. */
final class WireChecks {

    private final FlowOrder order;
    private final SourceLookup lookup;

    WireChecks(Flow flow, FlowOrder order) {
        this.order = order;
        this.lookup = new SourceLookup(flow, order);
    }

    /**
     * Judges the wire of one input.
     *
     * @param step the name of the step, for the message
     * @param argument the input
     * @param reader the task that reads; null for the result
     */
    Optional<Problem> check(String step, Argument argument, @Nullable FlowTask reader) {
        return switch (argument.wire()) {
            case Wire.ByName byName ->
                read(
                        Place.input(step, argument.name(), argument.site()),
                        Path.of(argument.name()),
                        true,
                        argument.shape(),
                        reader);
            case Wire.From from ->
                read(Place.input(step, argument.name(), from.site()), from, argument.shape(), reader);
            case Wire.Template template ->
                template(Place.input(step, argument.name(), template.site()), template, argument, reader);
            case Wire.Item item -> new ItemChecks(order, this).check(step, argument, item, reader);
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

    /** What lies at a path. */
    sealed interface Found {}

    /**
     * A value.
     *
     * @param shape its shape, a {@link JsonShape.Maybe} if it may be absent
     */
    record There(JsonShape shape) implements Found {}

    record Wrong(Problem problem) implements Found {}

    /** Finds what lies at a path, whatever its shape. */
    Found find(Place place, Wire.From from, FlowTask reader) {
        return switch (PathReader.read(from.path())) {
            case PathReader.Unreadable wrong ->
                new Wrong(WiringProblems.pathInvalid(place, from.path(), wrong.reason()));
            case PathReader.Parsed parsed ->
                switch (lookup.find(place, parsed.path(), false, reader)) {
                    case SourceLookup.Refused refused -> new Wrong(refused.problem());
                    case SourceLookup.Source source -> found(place, parsed.path(), source, reader);
                };
        };
    }

    private Found found(Place place, Path path, SourceLookup.Source source, FlowTask reader) {
        Optional<SourceLookup.Doubt> stale = source.doubt()
                .filter(doubt -> doubt.reading().loop().isPresent()
                        && !GatherChecks.knowsTheRound(doubt.reading(), reader, order));
        if (stale.isPresent()) {
            return new Wrong(OrderProblems.mayNotHaveRun(
                    place, stale.get().task(), path, stale.get().reading(), source.shape()));
        }
        return switch (PathWalk.walk(place, path, source.shape(), source.owner())) {
            case PathWalk.Astray astray -> new Wrong(astray.problem());
            case PathWalk.Value value ->
                new There(
                        source.doubt().isPresent() && !value.shape().maybeAbsent()
                                ? new JsonShape.Maybe(value.shape())
                                : value.shape());
        };
    }

    /** Judges a path that was written, against the shape that is wanted at its place. */
    Optional<Problem> read(Place place, Wire.From from, JsonShape target, @Nullable FlowTask reader) {
        return switch (PathReader.read(from.path())) {
            case PathReader.Unreadable wrong ->
                Optional.of(WiringProblems.pathInvalid(place, from.path(), wrong.reason()));
            case PathReader.Parsed parsed -> read(place, parsed.path(), false, target, reader);
        };
    }

    private Optional<Problem> template(
            Place place, Wire.Template template, Argument argument, @Nullable FlowTask reader) {
        if (!(argument.shape().present() instanceof JsonShape.Text)) {
            return Optional.of(TextProblems.templateOfNoText(place, argument.shape()));
        }
        return switch (BraceText.read(template.text())) {
            case BraceText.Unreadable wrong ->
                Optional.of(TextProblems.templateInvalid(place, template.text(), wrong.reason()));
            case BraceText.Parsed text ->
                text.paths().stream()
                        .flatMap(path -> scalar(place, path, reader).stream())
                        .findFirst()
                        .or(() -> alone(place, template, text, reader));
        };
    }

    /** A text that is one value from end to end keeps the value's type on the engine. */
    private Optional<Problem> alone(
            Place place, Wire.Template template, BraceText.Parsed text, @Nullable FlowTask reader) {
        if (reader == null
                || text.pieces().size() != 1
                || text.paths().isEmpty()
                || Braces.constant(reader, text.paths().get(0)).isPresent()) {
            return Optional.empty();
        }
        Path path = Braces.source(reader, text.paths().get(0));
        return find(place, new Wire.From(path.toString(), template.site()), reader) instanceof There there
                        && (there.shape().present() instanceof JsonShape.Numeric
                                || there.shape().present() instanceof JsonShape.Bool)
                ? Optional.of(TextProblems.aloneInText(place, path.toString(), there.shape()))
                : Optional.empty();
    }

    /** Judges a path in braces: a scalar that is surely there. A constant of the reader's own always is. */
    Optional<Problem> scalar(Place place, Path written, @Nullable FlowTask reader) {
        if (reader != null && Braces.constant(reader, written).isPresent()) {
            return Optional.empty();
        }
        Path path = reader == null ? written : Braces.source(reader, written);
        return switch (lookup.find(place, path, false, reader)) {
            case SourceLookup.Refused refused -> Optional.of(refused.problem());
            case SourceLookup.Source source ->
                switch (PathWalk.walk(place, path, source.shape(), source.owner())) {
                    case PathWalk.Astray astray -> Optional.of(astray.problem());
                    case PathWalk.Value value -> {
                        if (source.doubt().isPresent()) {
                            SourceLookup.Doubt doubt = source.doubt().get();
                            yield Optional.of(
                                    OrderProblems.mayNotHaveRunForText(place, doubt.task(), path, doubt.reading()));
                        }
                        if (value.shape().maybeAbsent()) {
                            yield Optional.of(TextProblems.absentInText(
                                    place, path.toString(), value.absent().orElse(path.toString())));
                        }
                        yield Scalars.isScalar(value.shape())
                                ? Optional.empty()
                                : Optional.of(TextProblems.noScalar(place, path.toString(), value.shape()));
                    }
                };
        };
    }

    private Optional<Problem> read(
            Place place, Path path, boolean byName, JsonShape target, @Nullable FlowTask reader) {
        return switch (lookup.find(place, path, byName, reader)) {
            case SourceLookup.Refused refused -> Optional.of(refused.problem());
            case SourceLookup.Source source ->
                switch (PathWalk.walk(place, path, source.shape(), source.owner())) {
                    case PathWalk.Astray astray -> Optional.of(astray.problem());
                    case PathWalk.Value value -> {
                        Optional<Problem> doubt = source.doubt().flatMap(it -> doubt(place, path, it, target, reader));
                        yield doubt.isPresent() ? doubt : fit(place, path, value, target);
                    }
                };
        };
    }

    /** What may not have run is read only into what may be absent; what an earlier round may have left, not at all. */
    private Optional<Problem> doubt(
            Place place, Path path, SourceLookup.Doubt doubt, JsonShape target, @Nullable FlowTask reader) {
        boolean fresh = doubt.reading().loop().isEmpty() || GatherChecks.knowsTheRound(doubt.reading(), reader, order);
        return fresh && (target.maybeAbsent() || target instanceof JsonShape.Unresolved)
                ? Optional.empty()
                : Optional.of(OrderProblems.mayNotHaveRun(place, doubt.task(), path, doubt.reading(), target));
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
