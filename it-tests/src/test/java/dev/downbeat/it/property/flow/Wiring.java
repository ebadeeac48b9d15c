package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Fit;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Finds something to wire a parameter to. */
final class Wiring {

    private final Random random;
    private final Values values;

    /** Sub-workflows that give an object: read whole, it brings the id of the execution along, which a map shows. */
    private final Set<String> withId = new HashSet<>();

    boolean hasOwnId(String task) {
        return withId.contains(task);
    }

    void hasId(String task) {
        withId.add(task);
    }

    Wiring(Random random) {
        this.random = random;
        this.values = new Values(random);
    }

    /** A wire for a parameter of a type: mostly to a source, else to a constant or a template. */
    Wire any(String parameter, Type type, Scope scope) {
        if (type.present().is(Basic.TEXT) && random.nextInt(5) == 0) {
            Optional<Wire> template = template(scope);
            if (template.isPresent()) {
                return template.get();
            }
        }
        Optional<Scope.Reading> reading =
                random.nextInt(8) == 0 ? Optional.empty() : reading(scope, it -> Fit.fits(it, type));
        return reading.map(it -> wire(parameter, it)).orElseGet(() -> constant(type));
    }

    /** By name where that is the same, mostly. */
    Wire wire(String parameter, Scope.Reading reading) {
        return reading.path().equals(Path.of(parameter)) && random.nextInt(4) > 0
                ? new Wire.ByName(reading.path())
                : new Wire.From(reading.path());
    }

    /** Some reading of a type; each root is as likely as another, however much there is below it. */
    Optional<Scope.Reading> reading(Scope scope, Predicate<Type> wanted) {
        return reading(scope.readings(), wanted);
    }

    Optional<Scope.Reading> reading(List<Scope.Reading> all, Predicate<Type> wanted) {
        List<Scope.Reading> fitting = all.stream()
                .filter(it -> wanted.test(it.type()))
                .filter(it -> !withId.contains(it.path().root())
                        || it.path().parts().stream().anyMatch(Path.Key.class::isInstance))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        List<String> roots =
                fitting.stream().map(it -> it.path().root()).distinct().toList();
        String root = roots.get(random.nextInt(roots.size()));
        List<Scope.Reading> ofRoot =
                fitting.stream().filter(it -> it.path().root().equals(root)).toList();
        return Optional.of(ofRoot.get(random.nextInt(ofRoot.size())));
    }

    /** A brace means the parameter of its name, if there is one: what meant a source becomes a constant. */
    List<Argument> withoutDoubleMeanings(List<Argument> arguments) {
        return arguments.stream()
                .map(it -> it.wire() instanceof Wire.Template template
                                && template.paths().stream()
                                        .anyMatch(path -> arguments.stream()
                                                .anyMatch(other -> other.key().equals(path.root())))
                        ? new Argument(it.name(), it.key(), it.type(), constant(it.type()), it.role())
                        : it)
                .toList();
    }

    Wire constant(Type type) {
        return constant(type, values.of(type.present()));
    }

    static Wire constant(Type type, JsonNode value) {
        boolean plain = type.present() instanceof Type.Scalar || type.present() instanceof Type.Constants;
        return new Wire.Const(plain ? value.asText() : value.toString(), value);
    }

    private Optional<Wire> template(Scope scope) {
        List<String> pieces = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Optional<Scope.Reading> reading = reading(scope, Wiring::isPlainScalar);
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(List.of("Of ", "", " / ", "{braces} ", "a$b ", "${no} ", "\"é\" ")
                    .get(random.nextInt(7)));
            paths.add(reading.get().path());
        }
        // A value alone keeps its type.
        boolean alone = paths.size() == 1 && pieces.get(0).isEmpty();
        pieces.add(alone ? "." : List.of("", ".", " }").get(random.nextInt(3)));
        return Optional.of(new Wire.Template(pieces, paths));
    }

    /** What the engine writes into a text as we would. */
    private static boolean isPlainScalar(Type type) {
        return switch (type) {
            case Type.Scalar scalar -> scalar.basic().isPlainInText();
            case Type.Constants constants -> true;
            default -> false;
        };
    }
}
