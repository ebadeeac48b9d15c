package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a result that is put together property by property has all that its type needs, and nothing else. */
final class AssemblyChecks {

    private final Outcome.Assembled assembled;
    private final JsonShape.Structure type;

    AssemblyChecks(Outcome.Assembled assembled, JsonShape.Structure type) {
        this.assembled = assembled;
        this.type = type;
    }

    /** As {@link CallChecks#asWired}: what is asked of the source of a property; empty for what is none. */
    Optional<Argument> asWired(Argument argument) {
        return type.property(argument.name())
                .map(property ->
                        ShapeFit.misfit(argument.shape(), property.shape()).isEmpty()
                                ? argument
                                : new Argument(argument.name(), property.shape(), argument.wire(), argument.site()));
    }

    List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        List<String> names = type.properties().stream().map(Property::name).toList();
        List<Property> missing = new ArrayList<>(type.properties().stream()
                .filter(property -> property.required()
                        && assembled.properties().stream()
                                .noneMatch(argument -> argument.name().equals(property.name())))
                .toList());
        for (Argument argument : assembled.properties()) {
            Place place = Place.input(assembled.method(), argument.name(), argument.site());
            Optional<Property> property = type.property(argument.name());
            if (property.isEmpty()) {
                Optional<String> meant = Misspelling.meant(
                        argument.name(), missing.stream().map(Property::name).toList());
                missing.removeIf(
                        candidate -> meant.filter(candidate.name()::equals).isPresent());
                problems.add(WiringProblems.outputUnknown(place, type.name(), argument.name(), names, meant));
                continue;
            }
            JsonShape wanted = property.get().shape();
            ShapeFit.misfit(argument.shape(), wanted)
                    .map(misfit -> WiringProblems.typeMismatch(
                            place,
                            "the parameter",
                            argument.shape(),
                            wanted,
                            misfit.where(),
                            misfit.found().map(JsonShape::name).orElse("missing"),
                            misfit.needed().name()))
                    .ifPresent(problems::add);
        }
        for (Property property : missing) {
            problems.add(WiringProblems.outputMissing(
                    new Place(assembled.method(), assembled.site()), type.name(), property.name(), property.shape()));
        }
        return problems;
    }
}
