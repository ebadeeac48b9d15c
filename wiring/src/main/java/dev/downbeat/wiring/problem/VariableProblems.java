package dev.downbeat.wiring.problem;

import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The catalogue, part: the variables of an execution. */
public final class VariableProblems {

    private VariableProblems() {}

    private static Problem problem(Code code, Place place, String fact, List<String> details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, details);
    }

    public static Problem mismatch(Place place, String name, JsonShape is, String other, JsonShape was) {
        return problem(
                Code.VARIABLE_MISMATCH,
                place,
                "the variable \"" + name + "\" is " + WiringProblems.withArticle(is.name()) + " here, but "
                        + WiringProblems.withArticle(was.name()) + " in " + other,
                List.of("A variable has one type"));
    }

    public static Problem notNamed(Place place) {
        return problem(
                Code.PATH_INVALID, place, "\"variables\" is read by the name of a variable: variables.name", List.of());
    }

    public static Problem unknown(Place place, String name, Collection<String> names) {
        List<String> details = new ArrayList<>();
        NearestName.question(name, names).ifPresent(details::add);
        details.add("Variables that are set: " + NearestName.list(names));
        return problem(Code.UNKNOWN_SOURCE, place, "no variable is called \"" + name + "\"", details);
    }

    public static Problem unset(Place place, String name, String setter) {
        return problem(
                Code.VARIABLE_UNSET,
                place,
                "reads the variable \"" + name + "\", which is not set before this place",
                List.of(setter + " sets it"));
    }
}
