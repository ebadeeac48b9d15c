package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Java;
import dev.downbeat.it.property.world.Names;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What those who make the tasks of one workflow share. */
final class Making {

    final World world;
    final Random random;
    final Names names;
    final Wiring wiring;
    final Scripts scripts;

    /** The name of the interface. */
    final String type;

    /** The other workflow that may be called. */
    final Optional<Flow> sub;

    /** What the workflow gives if it may end early. */
    final Optional<Type> early;

    private final List<Flow.Input> inputs = new ArrayList<>();
    private final List<Type.Dto> records = new ArrayList<>();
    private int loops;

    Making(World world, Random random, Names names, String type, Optional<Flow> sub, Optional<Type> early) {
        this.world = world;
        this.random = random;
        this.names = names;
        this.wiring = new Wiring(random);
        this.scripts = new Scripts(random, wiring);
        this.type = type;
        this.sub = sub;
        this.early = early;
    }

    /** The path to one more input of the workflow, of which this is the value whenever it runs. */
    Path given(String word, Type of, JsonNode value) {
        String name = names.from(List.of(word));
        inputs.add(new Flow.Input(name, name, of, Optional.of(value)));
        return Path.of(name);
    }

    /** A record of the workflow's own. */
    Type.Dto record(String word, List<Type.Property> properties) {
        Type.Dto made =
                new Type.Dto(type + "." + Names.capitalized(names.from(List.of(word))), List.copyOf(properties), false);
        records.add(made);
        return made;
    }

    List<Flow.Input> inputs() {
        return inputs;
    }

    List<Type.Dto> records() {
        return records;
    }

    boolean inLoop() {
        return loops > 0;
    }

    void enterLoop() {
        loops++;
    }

    void leaveLoop() {
        loops--;
    }

    /** One in so many. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T some(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String name() {
        return names.from(Names.DEEDS);
    }

    /** The name of an interface. */
    String block() {
        return Names.capitalized(names.from(List.of("block")));
    }

    Task task(Form form, List<Argument> arguments, Optional<Type> result) {
        return task(name(), form, arguments, result);
    }

    Task task(String name, Form form, List<Argument> arguments, Optional<Type> result) {
        Map<String, String> options = new LinkedHashMap<>();
        if (once(10)) {
            options.put("ref", Java.text(names.from(List.of("ref")) + "_of-it"));
        }
        Task task = new Task(name, options, form, wiring.withoutDoubleMeanings(arguments), result);
        return once(20) ? task.described() : task;
    }

    /** Lets what follows read a task. */
    Task added(Scope scope, Task task) {
        task.result().ifPresent(of -> {
            Scope.Source source = new Scope.Source(Path.of(task.name()), of);
            scope.add(task.isOptional() ? source.perhaps() : source);
        });
        return task;
    }

    /** A parameter that is wired to something that fits, as another says it. */
    Argument argument(String java, String key, Type of, boolean required, Scope scope) {
        Type wanted = required ? of : new Type.Maybe(of.present());
        Wire wire = wiring.any(key, wanted, scope);
        boolean source = wire instanceof Wire.From || wire instanceof Wire.ByName;
        Type declared = wanted;
        if (!required && !source) {
            declared = of.present();
        } else if (source && once(4)) {
            Path path = wire instanceof Wire.From from ? from.path() : ((Wire.ByName) wire).path();
            // As narrow as the source is; the step's parameter fits the worker's.
            declared = scope.readings().stream()
                    .filter(it -> it.path().equals(path))
                    .findFirst()
                    .orElseThrow()
                    .type();
        }
        return new Argument(java, key, declared, wire);
    }

    /** A type of which a value may come from anywhere. */
    Type anyType() {
        return switch (random.nextInt(5)) {
            case 0 -> Type.of(Basic.TEXT);
            case 1 -> Type.of(Basic.INT);
            case 2 -> new Type.ListOf(Type.of(Basic.TEXT));
            case 3 -> some(world.enums());
            default -> some(world.dtos());
        };
    }
}
