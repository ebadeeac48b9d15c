package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Fit;
import dev.downbeat.it.property.world.Names;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes tasks, each of what can be read where it stands. */
final class TaskMaker {

    private final Making making;
    private final CallMaker calls;
    private final ListMaker lists;
    private final GatherMaker gathers;
    private final BlockMaker blocks;
    private final LoopMaker loops;

    TaskMaker(Making making) {
        this.making = making;
        this.calls = new CallMaker(making);
        this.lists = new ListMaker(making);
        this.gathers = new GatherMaker(making);
        this.blocks = new BlockMaker(making, this);
        this.loops = new LoopMaker(making, this);
    }

    List<Task> sequence(Scope scope, int size, int depth) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Task task = task(scope, depth);
            tasks.add(task);
            gathers.ofCases(task, scope).ifPresent(tasks::add);
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
        int choice = making.random.nextInt(depth == 0 ? 48 : depth < 3 ? 39 : 32);
        return switch (choice) {
            case 7, 8, 9, 29, 30 -> lists.each(scope);
            case 10 -> making.sub.map(flow -> sub(flow, scope));
            case 11, 12 -> script(false, scope);
            case 13, 14 -> script(true, scope);
            case 15, 16 -> variables(scope);
            case 17 -> Optional.of(noop());
            case 18 -> gathers.coalesce(scope);
            case 19 -> Optional.of(calls.await());
            case 20 -> Optional.of(calls.ask(scope));
            case 21 -> Optional.of(calls.event(scope));
            case 22 -> calls.http(scope);
            case 23 -> Optional.of(calls.dynamic(scope));
            case 24 -> calls.start(scope);
            case 25 -> calls.system(scope);
            case 26, 27 -> gathers.collect(scope);
            case 28 -> Optional.of(fragile(scope));
            case 32, 33, 34, 39, 40 -> blocks.choice(scope, depth);
            case 35 -> Optional.of(blocks.fork(scope, depth));
            case 36, 37, 38, 41, 42, 43 -> loops.any(scope, depth);
            case 44, 45 -> gathers.collect(scope);
            case 46, 47 -> Optional.of(blocks.fork(scope, depth));
            default -> Optional.of(step(making.some(making.world.sound()), scope));
        };
    }

    /** The end of the workflow, with its result, if it may end early. */
    Optional<Task> end(Scope scope) {
        return making.early.map(type -> {
            List<Argument> arguments = new ArrayList<>();
            if (type instanceof Type.Dto dto) {
                for (Type.Property property : dto.properties()) {
                    if (!property.type().maybeAbsent() || making.random.nextBoolean()) {
                        Wire wire = making.wiring.any(property.java(), property.type(), scope);
                        arguments.add(new Argument(property.java(), property.json(), property.type(), wire));
                    }
                }
            } else {
                arguments.add(new Argument("result", "result", type, making.wiring.any("result", type, scope)));
            }
            return making.task(new Form.Terminate(), arguments, Optional.empty());
        });
    }

    private Task noop() {
        return making.task(new Form.Noop(), List.of(), Optional.empty());
    }

    Task step(WorkerTask called, Scope scope) {
        Optional<Type> result = called.result().map(this::asDeclared);
        return making.added(scope, making.task(new Form.Step(called), CallMaker.inputs(making, called, scope), result));
    }

    /** A step that may fail. */
    private Task fragile(Scope scope) {
        WorkerTask called = making.some(
                making.world.tasks().stream().filter(WorkerTask::fragile).toList());
        Task task = making.task(new Form.Step(called), CallMaker.inputs(making, called, scope), called.result())
                .with("optional", "true");
        return making.added(scope, making.once(2) ? task.with("retries", "0") : task);
    }

    /** Mostly as the worker says, else something that it fits. */
    private Type asDeclared(Type type) {
        if (!making.once(5)) {
            return type;
        }
        List<Type> wider = new ArrayList<>(List.of(new Type.Maybe(type.present())));
        making.world.dtos().stream().filter(it -> Fit.fits(type, it)).forEach(wider::add);
        for (Basic basic : List.of(Basic.LONG, Basic.TEXT, Basic.BIG_DECIMAL)) {
            if (Fit.fits(type, Type.of(basic))) {
                wider.add(Type.of(basic));
            }
        }
        return making.some(wider);
    }

    private Task sub(Flow flow, Scope scope) {
        Task made =
                making.task(new Form.Sub(flow, making.once(4)), CallMaker.inputs(making, flow, scope), flow.result());
        if (flow.result().filter(Type::isObject).isPresent()) {
            making.wiring.hasId(made.name());
        }
        return making.added(scope, made);
    }

    private Optional<Task> script(boolean jq, Scope scope) {
        return making.scripts
                .any(jq, scope, List.of("left", "right"))
                .map(it -> making.added(
                        scope,
                        making.task(
                                jq ? new Form.Jq(it.script()) : new Form.Inline(it.script()),
                                it.arguments(),
                                Optional.of(it.result()))));
    }

    private Optional<Task> variables(Scope scope) {
        Optional<Scope.Reading> reading = making.wiring.reading(scope, it -> !it.maybeAbsent());
        return reading.map(it -> {
            String name = making.names.from(Names.THINGS);
            Argument argument = new Argument(name, name, it.type(), making.wiring.wire(name, it));
            scope.add(new Scope.Source(Path.of("variables").then(new Path.Key(name)), it.type()));
            return making.task(new Form.SetVariables(), List.of(argument), Optional.empty());
        });
    }
}
