package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Fit;
import dev.downbeat.it.property.world.Names;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import dev.downbeat.it.property.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes tasks, each of what can be read where it stands. */
final class TaskMaker {

    /** What the element of a list is called among the sources; no path says it. */
    static final String ELEMENT = "element";

    private final World world;
    private final Random random;
    private final Names names;
    private final Wiring wiring;
    private final Scripts scripts;
    private final Optional<Flow> sub;
    private final Optional<Type> early;
    private final BlockMaker blocks;

    TaskMaker(World world, Random random, Names names, Wiring wiring, Optional<Flow> sub, Optional<Type> early) {
        this.world = world;
        this.random = random;
        this.names = names;
        this.wiring = wiring;
        this.scripts = new Scripts(random, wiring);
        this.sub = sub;
        this.early = early;
        this.blocks = new BlockMaker(random, names, wiring, scripts, this);
    }

    List<Task> sequence(Scope scope, int size, int depth) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tasks.add(task(scope, depth));
        }
        return tasks;
    }

    /** One task; what it gives is added to the scope. */
    Task task(Scope scope, int depth) {
        for (int attempt = 0; attempt < 20; attempt++) {
            Optional<Task> made = attempt(scope, depth);
            if (made.isPresent()) {
                return made.get();
            }
        }
        return noop();
    }

    private Optional<Task> attempt(Scope scope, int depth) {
        int choice = random.nextInt(depth == 0 ? 24 : depth < 3 ? 19 : 17);
        return switch (choice) {
            case 10, 11 -> sub.map(flow -> sub(flow, scope));
            case 12, 13 -> script(false, scope);
            case 14 -> script(true, scope);
            case 15 -> variables(scope);
            case 16 -> random.nextBoolean() ? Optional.of(noop()) : coalesce(scope);
            case 9 -> each(scope);
            case 17, 18, 19, 20, 21 -> blocks.choice(scope, depth);
            case 22, 23 -> Optional.of(blocks.fork(scope, depth));
            default -> Optional.of(step(scope));
        };
    }

    /** The end of the workflow, with its result, if it may end early. */
    Optional<Task> end(Scope scope) {
        return early.map(type -> {
            List<Argument> arguments = new ArrayList<>();
            if (type instanceof Type.Dto dto) {
                for (Type.Property property : dto.properties()) {
                    if (!property.type().maybeAbsent() || random.nextBoolean()) {
                        Wire wire = wiring.any(property.java(), property.type(), scope);
                        arguments.add(new Argument(property.java(), property.json(), property.type(), wire));
                    }
                }
            } else {
                arguments.add(new Argument("result", "result", type, wiring.any("result", type, scope)));
            }
            return task(new Form.Terminate(), arguments, Optional.empty());
        });
    }

    private Task noop() {
        return task(new Form.Noop(), List.of(), Optional.empty());
    }

    Task task(Form form, List<Argument> arguments, Optional<Type> result) {
        return new Task(named(), reference(), form, wiring.withoutDoubleMeanings(arguments), result);
    }

    private Task step(Scope scope) {
        WorkerTask called = world.tasks().get(random.nextInt(world.tasks().size()));
        List<Argument> arguments = new ArrayList<>();
        for (WorkerTask.Input input : called.inputs()) {
            if (!input.required() && random.nextInt(3) == 0) {
                continue;
            }
            arguments.add(argument(input.java(), input.key(), input.type(), input.required(), scope));
        }
        Optional<Type> result = called.result().map(this::asDeclared);
        return added(scope, task(new Form.Step(called), arguments, result));
    }

    private Argument argument(String java, String key, Type type, boolean required, Scope scope) {
        Type wanted = required ? type : new Type.Maybe(type.present());
        Wire wire = wiring.any(key, wanted, scope);
        boolean source = wire instanceof Wire.From || wire instanceof Wire.ByName;
        Type declared = wanted;
        if (!required && !source) {
            declared = type.present();
        } else if (source && random.nextInt(4) == 0) {
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

    /** Mostly as the worker says, else something that it fits. */
    private Type asDeclared(Type type) {
        if (random.nextInt(5) > 0) {
            return type;
        }
        List<Type> wider = new ArrayList<>(List.of(new Type.Maybe(type.present())));
        world.dtos().stream().filter(it -> Fit.fits(type, it)).forEach(wider::add);
        for (Basic basic : List.of(Basic.LONG, Basic.TEXT, Basic.BIG_DECIMAL)) {
            if (Fit.fits(type, Type.of(basic))) {
                wider.add(Type.of(basic));
            }
        }
        return wider.get(random.nextInt(wider.size()));
    }

    private Optional<Task> each(Scope scope) {
        Optional<Scope.Reading> list = wiring.reading(
                scope, it -> it instanceof Type.ListOf of && !of.element().maybeAbsent());
        WorkerTask called = world.tasks().get(random.nextInt(world.tasks().size()));
        if (list.isEmpty() || called.result().filter(it -> !it.maybeAbsent()).isEmpty()) {
            return Optional.empty();
        }
        Scope element = new Scope();
        element.add(new Scope.Source(Path.of(ELEMENT), ((Type.ListOf) list.get().type()).element()));
        List<Argument> arguments = new ArrayList<>();
        boolean some = false;
        for (WorkerTask.Input input : called.inputs()) {
            Optional<Scope.Reading> item = wiring.reading(element, it -> Fit.fits(it, input.type()))
                    .filter(it -> it.path().toString().matches(ELEMENT + "(\\..*)?"));
            if (item.isPresent() && (!some || random.nextBoolean())) {
                some = true;
                Wire wire = new Wire.Item(item.get().path());
                arguments.add(new Argument(input.java(), input.key(), input.type(), wire));
            } else {
                arguments.add(argument(input.java(), input.key(), input.type(), input.required(), scope));
            }
        }
        return some
                ? Optional.of(added(
                        scope,
                        task(
                                new Form.Each(list.get().path(), called),
                                arguments,
                                Optional.of(new Type.ListOf(called.result().orElseThrow())))))
                : Optional.empty();
    }

    /** Something that may be absent, else something of its type that is there. */
    private Optional<Task> coalesce(Scope scope) {
        Optional<Scope.Reading> perhaps = wiring.reading(scope, it -> it.maybeAbsent() && !it.holds(Basic.BIG_INTEGER));
        Optional<Scope.Reading> surely = perhaps.flatMap(
                it -> wiring.reading(scope, type -> type.equals(it.type().present())));
        return surely.map(it -> added(
                scope,
                task(
                        new Form.Coalesce(),
                        List.of(
                                new Argument(
                                        "first",
                                        "first",
                                        perhaps.get().type(),
                                        new Wire.From(perhaps.get().path())),
                                new Argument("second", "second", it.type(), new Wire.From(it.path()))),
                        Optional.of(it.type()))));
    }

    private Task sub(Flow flow, Scope scope) {
        List<Argument> arguments = new ArrayList<>();
        for (Flow.Input input : flow.inputs()) {
            if (!input.type().maybeAbsent() || random.nextInt(3) > 0) {
                arguments.add(argument(
                        input.name(), input.key(), input.type(), !input.type().maybeAbsent(), scope));
            }
        }
        Task made = task(new Form.Sub(flow), arguments, flow.result());
        if (flow.result().filter(Type::isObject).isPresent()) {
            wiring.hasId(made.name());
        }
        return added(scope, made);
    }

    private Optional<Task> script(boolean jq, Scope scope) {
        return scripts.any(jq, scope, List.of("left", "right"))
                .map(it -> added(
                        scope,
                        task(
                                jq ? new Form.Jq(it.script()) : new Form.Inline(it.script()),
                                it.arguments(),
                                Optional.of(it.result()))));
    }

    private Optional<Task> variables(Scope scope) {
        Optional<Scope.Reading> reading = wiring.reading(scope, it -> !it.maybeAbsent());
        return reading.map(it -> {
            String name = names.from(Names.THINGS);
            Argument argument = new Argument(name, name, it.type(), wiring.wire(name, it));
            scope.add(new Scope.Source(Path.of("variables").then(new Path.Key(name)), it.type()));
            return task(new Form.SetVariables(), List.of(argument), Optional.empty());
        });
    }

    private Task added(Scope scope, Task task) {
        task.result().ifPresent(type -> scope.add(new Scope.Source(Path.of(task.name()), type)));
        return task;
    }

    private String named() {
        return names.from(Names.DEEDS);
    }

    private Optional<String> reference() {
        return random.nextInt(10) == 0 ? Optional.of(names.from(List.of("ref")) + "_of-it") : Optional.empty();
    }
}
