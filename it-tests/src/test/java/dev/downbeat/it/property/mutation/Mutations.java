package dev.downbeat.it.property.mutation;

import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Source;
import dev.downbeat.it.property.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** All kinds of mistakes. */
public final class Mutations {

    private static final List<Mutation> ALL =
            Stream.of(Wires.ALL, Calls.ALL, Additions.ALL).flatMap(List::stream).toList();

    private Mutations() {}

    public static List<String> names() {
        return ALL.stream().map(Mutation::name).toList();
    }

    /** Breaks a workflow: in the way that its seed says or, where there is nothing to break so, in the next possible one. */
    public static Mutant of(long seed, World world, Flow flow, Source source) {
        Subject subject = new Subject(world, flow, source, new Scopes(flow), new Random(seed * 31 + 5));
        for (int i = 0; ; i++) {
            Mutation mutation = ALL.get((int) ((seed + i) % ALL.size()));
            Optional<Edit> edit = mutation.of().apply(subject);
            if (edit.isPresent()) {
                return edit.get().mutant(mutation.name(), mutation.code());
            }
        }
    }
}
