package dev.downbeat.it.property.mutation;

import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Source;
import dev.downbeat.it.property.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** All kinds of mistakes. */
public final class Mutations {

    private static final List<Mutation> ALL =
            Stream.of(Wires.ALL, Calls.ALL, Additions.ALL).flatMap(List::stream).toList();

    /** Few workflows can be broken so: a quarter of the seeds asks for these first. */
    private static final List<Mutation> RARE = ALL.stream()
            .filter(it -> Set.of(
                            "after the end",
                            "failure workflow that wants more",
                            "end without a property of the result",
                            "sub-workflow's input missing",
                            "not a workflow",
                            "block of two",
                            "absent without otherwise",
                            "variable set later")
                    .contains(it.name()))
            .toList();

    private Mutations() {}

    public static List<String> names() {
        return ALL.stream().map(Mutation::name).toList();
    }

    /** Breaks a workflow: in the way that its seed says or, where there is nothing to break so, in the next possible one. */
    public static Mutant of(long seed, World world, Flow flow, Source source) {
        Subject subject = new Subject(world, flow, source, new Scopes(flow), new Random(seed * 31 + 5));
        List<Mutation> order = new ArrayList<>(seed % 4 == 0 ? turned(RARE, seed / 4) : List.of());
        order.addAll(turned(ALL, seed));
        for (Mutation mutation : order) {
            Optional<Edit> edit = mutation.of().apply(subject);
            if (edit.isPresent()) {
                return edit.get().mutant(mutation.name(), mutation.code());
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
