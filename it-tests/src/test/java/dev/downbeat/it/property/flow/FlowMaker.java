package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Fit;
import dev.downbeat.it.property.world.Names;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Makes a workflow out of a seed: its contract and its result; what runs between them makes {@link TaskMaker}. */
public final class FlowMaker {

    /** What every workflow can read of itself. */
    private static final List<Scope.Source> FIXED = List.of(
            new Scope.Source(Path.of("workflow").then(new Path.Key("workflowType")), Type.of(Basic.TEXT)),
            new Scope.Source(Path.of("workflow").then(new Path.Key("version")), Type.of(Basic.INT)));

    private final World world;
    private final Random random;
    private final Names names;
    private final String type;

    private FlowMaker(World world, Random random, String type) {
        this.world = world;
        this.random = random;
        this.names = new Names(random);
        this.type = type;
    }

    /** The workflow of a seed. */
    public static Flow make(World world, long seed) {
        for (long attempt = 0; ; attempt++) {
            Random random = new Random(seed * 1_000_003L + attempt);
            try {
                Optional<Flow> sub = random.nextInt(3) == 0
                        ? Optional.of(new FlowMaker(world, random, "Flow" + seed + "Sub")
                                .make(Optional.empty(), 1 + random.nextInt(2)))
                        : Optional.empty();
                return new FlowMaker(world, random, "Flow" + seed).make(sub, 2 + random.nextInt(3));
            } catch (DeadEnd e) {
                // The next attempt is as determined by the seed as this one.
            }
        }
    }

    private Flow make(Optional<Flow> sub, int size) {
        Scope scope = new Scope();
        List<Flow.Input> inputs = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            String name = names.from(Names.THINGS);
            Type of = world.tasks().get(random.nextInt(world.tasks().size())).inputs().stream()
                    .map(it -> it.type())
                    .findFirst()
                    .orElseGet(
                            () -> world.dtos().get(random.nextInt(world.dtos().size())));
            inputs.add(new Flow.Input(name, random.nextInt(10) == 0 ? name + "-key" : name, of, Optional.empty()));
        }
        inputs.forEach(input -> scope.add(new Scope.Source(Path.of(input.key()), input.type())));
        if (random.nextInt(4) == 0) {
            FIXED.forEach(scope::add);
        }
        String run = names.from(List.of("run", "process", "fulfil", "handle"));
        boolean endsEarly = random.nextInt(3) == 0;
        Optional<Type> early = endsEarly ? Optional.of(earlyResult()) : Optional.empty();
        Making making = new Making(world, random, names, type, sub, early);
        List<Task> made = new TaskMaker(making).sequence(scope, size, 0);
        inputs.addAll(making.inputs());
        return finish(making, inputs, run, made, scope);
    }

    /** A type that can be given anywhere. */
    private Type earlyResult() {
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? Type.of(Basic.TEXT) : new Type.ListOf(Type.of(Basic.INT));
        }
        List<Type.Property> properties = new ArrayList<>();
        Names own = new Names(random);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String name = own.from(Names.THINGS);
            Type of = random.nextInt(3) == 0
                    ? world.dtos().get(random.nextInt(world.dtos().size()))
                    : Type.of(Basic.INT);
            properties.add(new Type.Property(name, name, random.nextInt(3) == 0 ? new Type.Maybe(of) : of));
        }
        return new Type.Dto(type + ".Result", properties, false);
    }

    private Flow finish(Making making, List<Flow.Input> inputs, String run, List<Task> made, Scope scope) {
        Optional<Type> early = making.early;
        Wiring wiring = making.wiring;
        List<Type.Dto> records = making.records();
        if (early.isEmpty() && random.nextInt(12) == 0) {
            return flow(inputs, run, Optional.empty(), records, made, new Flow.None());
        }
        if (early.isEmpty() && random.nextInt(3) == 0) {
            Optional<Scope.Reading> reading = wiring.reading(scope, it -> !it.maybeAbsent());
            if (reading.isPresent()) {
                return flow(
                        inputs,
                        run,
                        Optional.of(reading.get().type()),
                        records,
                        made,
                        new Flow.Source(reading.get().path()));
            }
        }
        if (early.isPresent() && !(early.get() instanceof Type.Dto)) {
            Optional<Scope.Reading> reading = wiring.reading(scope, it -> Fit.fits(it, early.get()));
            if (reading.isPresent()) {
                return flow(
                        inputs,
                        run,
                        early,
                        records,
                        made,
                        new Flow.Source(reading.get().path()));
            }
            throw new DeadEnd();
        }
        Type.Dto result = early.isPresent() ? (Type.Dto) early.get() : resultOf(wiring, scope);
        List<Argument> properties = new ArrayList<>();
        for (Type.Property property : result.properties()) {
            if (property.type().maybeAbsent() && random.nextInt(5) == 0) {
                continue;
            }
            properties.add(new Argument(
                    property.java(),
                    property.json(),
                    property.type(),
                    wiring.any(property.java(), property.type(), scope)));
        }
        return flow(
                inputs,
                run,
                Optional.of(result),
                records,
                made,
                new Flow.Assembled(names.from(List.of("outcome")), properties));
    }

    /** A record of things that can be read at the end. */
    private Type.Dto resultOf(Wiring wiring, Scope scope) {
        List<Type.Property> properties = new ArrayList<>();
        Names own = new Names(random);
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            wiring.reading(scope, it -> true).ifPresent(reading -> {
                String root = reading.path().root();
                boolean plain = reading.path().parts().isEmpty()
                        && root.matches("[a-z0-9]+")
                        && properties.stream().noneMatch(it -> it.java().equals(root));
                String name = plain ? root : own.from(Names.THINGS);
                if (properties.stream().noneMatch(it -> it.java().equals(name))) {
                    properties.add(new Type.Property(name, name, reading.type()));
                }
            });
        }
        return new Type.Dto(type + ".Result", properties, false);
    }

    private Flow flow(
            List<Flow.Input> inputs,
            String run,
            Optional<Type> result,
            List<Type.Dto> own,
            List<Task> tasks,
            Flow.Outcome outcome) {
        List<Type.Dto> records = new ArrayList<>(own);
        result.filter(it -> it.java().equals(type + ".Result")).ifPresent(it -> records.add((Type.Dto) it));
        return new Flow(type, type.toLowerCase(Locale.ROOT), run, inputs, result, records, tasks, outcome);
    }

    /** Nothing gives the result that was chosen before. */
    static final class DeadEnd extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
