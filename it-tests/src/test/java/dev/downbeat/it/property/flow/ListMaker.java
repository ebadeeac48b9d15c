package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Fit;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.WorkerTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a task for each element of a list. */
final class ListMaker {

    /** What the element of a list is called among the sources; no path says it. */
    static final String ELEMENT = "element";

    private final Making making;

    ListMaker(Making making) {
        this.making = making;
    }

    /** What a task for an element is given: by name and key, what it has to be. */
    private record Wanted(String java, String key, Type type, boolean required, Optional<Argument> fixed) {}

    Optional<Task> each(Scope scope) {
        boolean sequential = !making.inLoop() && making.once(3);
        Optional<Scope.Reading> list = making.wiring.reading(
                scope, it -> it instanceof Type.ListOf of && !of.element().maybeAbsent());
        if (list.isEmpty()) {
            return Optional.empty();
        }
        if (making.sub.isPresent() && making.once(2)) {
            return ofSub(scope, list.get(), sequential, making.sub.get());
        }
        WorkerTask called = making.some(making.world.sound());
        List<Wanted> wanted = called.inputs().stream()
                .map(it -> new Wanted(it.java(), it.key(), it.type(), it.required(), Optional.empty()))
                .toList();
        return made(scope, list.get(), sequential, new Form.Step(called), wanted, called.result());
    }

    private Optional<Task> ofSub(Scope scope, Scope.Reading list, boolean sequential, Flow sub) {
        if (sub.asks()) {
            return Optional.empty();
        }
        List<Argument> fixed = CallMaker.inputs(making, sub, scope);
        List<Wanted> wanted = new ArrayList<>();
        for (Flow.Input input : sub.inputs()) {
            wanted.add(new Wanted(
                    input.name(),
                    input.key(),
                    input.type(),
                    !input.type().maybeAbsent(),
                    input.value().isEmpty()
                            ? Optional.empty()
                            : fixed.stream()
                                    .filter(it -> it.key().equals(input.key()))
                                    .findFirst()));
        }
        return made(scope, list, sequential, new Form.Sub(sub, false), wanted, sub.result());
    }

    private Optional<Task> made(
            Scope scope,
            Scope.Reading list,
            boolean sequential,
            Form call,
            List<Wanted> wanted,
            Optional<Type> result) {
        if (result.filter(it -> !it.maybeAbsent() && GatherMaker.isScriptable(it))
                .isEmpty()) {
            return Optional.empty();
        }
        Scope element = new Scope();
        element.add(new Scope.Source(Path.of(ELEMENT), ((Type.ListOf) list.type()).element()));
        List<Argument> arguments = new ArrayList<>();
        boolean some = false;
        for (Wanted input : wanted) {
            Optional<Scope.Reading> item = making.wiring
                    .reading(element, it -> Fit.fits(it, input.type()))
                    .filter(it -> input.fixed().isEmpty());
            if (item.isPresent() && (!some || making.random.nextBoolean())) {
                some = true;
                Wire wire = new Wire.Item(item.get().path());
                arguments.add(new Argument(input.java(), input.key(), input.type(), wire));
            } else {
                arguments.add(input.fixed()
                        .orElseGet(() ->
                                making.argument(input.java(), input.key(), input.type(), input.required(), scope)));
            }
        }
        if (!some) {
            return Optional.empty();
        }
        Task made = making.task(
                new Form.Each(list.path(), sequential, call), arguments, Optional.of(new Type.ListOf(result.get())));
        if (call instanceof Form.Sub && result.get().isObject()) {
            making.wiring.hasId(made.name());
        }
        return Optional.of(making.added(scope, made));
    }
}
