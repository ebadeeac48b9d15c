package dev.downbeat.it.property.mutation;

import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Source;
import dev.downbeat.it.property.world.World;
import dev.downbeat.wiring.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** All kinds of mistakes. */
public final class Mutations {

    private static final List<Mutation> ALL = Stream.of(
                    Wires.ALL, Paths.ALL, Calls.ALL, Additions.ALL, Added.LOOPS, Added.MESSAGES, Added.TEXTS)
            .flatMap(List::stream)
            .toList();

    /** Few workflows can be broken so: half of the seeds ask for these first. */
    private static final Set<String> RARE_NAMES = Set.of(
            "absent without otherwise",
            "after the end",
            "block of two",
            "coalesce of another type",
            "element named as an input",
            "element without such a property",
            "element's path unreadable",
            "end without a property of the result",
            "failure workflow that wants more",
            "form of itself",
            "list in a loop",
            "not a workflow",
            "option that does nothing",
            "reads a sequence",
            "reads a void step",
            "reads an element after its loop",
            "reads another branch",
            "reads what a round may skip",
            "reads what may not have run",
            "sub-workflow's input missing",
            "sub-workflow's input misspelt",
            "switch's script that does not parse",
            "template with an open brace",
            "variable set later");

    private static final List<Mutation> RARE =
            ALL.stream().filter(it -> RARE_NAMES.contains(it.name())).toList();

    private Mutations() {}

    public static List<String> names() {
        return ALL.stream().map(Mutation::name).toList();
    }

    /** The names of the mutations of each code that has one, in the order of the codes. */
    public static Map<Code, List<String>> byCode() {
        Map<Code, List<String>> names = new EnumMap<>(Code.class);
        ALL.forEach(it ->
                names.computeIfAbsent(it.code(), code -> new ArrayList<>()).add(it.name()));
        return names;
    }

    /** Breaks a workflow: in the way that its seed says or, where there is nothing to break so, in the next possible one. */
    public static Mutant of(long seed, World world, Flow flow, Source source) {
        Subject subject = new Subject(world, flow, source, new Scopes(flow), new Random(seed * 31 + 5));
        List<Mutation> order = new ArrayList<>(seed % 2 == 0 ? turned(RARE, seed / 2) : List.of());
        order.addAll(turned(ALL, seed));
        for (Mutation mutation : order) {
            Optional<Edit> edit = mutation.of().apply(subject);
            if (edit.isPresent()) {
                return edit.get().mutant(mutation);
            }
        }
        throw new IllegalStateException("nothing to break in the workflow of seed " + seed);
    }

    private static List<Mutation> turned(List<Mutation> all, long by) {
        List<Mutation> turned = new ArrayList<>(all);
        Collections.rotate(turned, (int) -(by % all.size()));
        return turned;
    }
}
