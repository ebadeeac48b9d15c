package dev.downbeat.it.property.mutation;

import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Scopes;
import dev.downbeat.it.property.flow.Source;
import dev.downbeat.it.property.world.World;
import dev.downbeat.wiring.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** All kinds of mistakes. */
public final class Mutations {

    private static final List<Mutation> ALL = Stream.of(
                    Wires.ALL, Paths.ALL, Calls.ALL, Additions.ALL, Added.LOOPS, Added.MESSAGES, Added.TEXTS)
            .flatMap(List::stream)
            .toList();

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

    /**
     * Breaks a workflow: in the way that was taken least often so far and is possible; among equals its seed chooses.
     *
     * @param taken how often a way was taken, by its name
     */
    public static Mutant of(long seed, World world, Flow flow, Source source, ToIntFunction<String> taken) {
        Subject subject = new Subject(world, flow, source, new Scopes(flow), new Random(seed * 31 + 5));
        List<Mutation> order = new ArrayList<>(ALL);
        Collections.rotate(order, (int) -(seed % order.size()));
        order.sort(Comparator.comparingInt(it -> taken.applyAsInt(it.name())));
        for (Mutation mutation : order) {
            Optional<Edit> edit = mutation.of().apply(subject);
            if (edit.isPresent()) {
                return edit.get().mutant(mutation);
            }
        }
        throw new IllegalStateException("nothing to break in the workflow of seed " + seed);
    }
}
