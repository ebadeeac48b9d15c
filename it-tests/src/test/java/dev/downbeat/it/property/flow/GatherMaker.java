package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what brings cases and rounds together. */
final class GatherMaker {

    private final Making making;

    GatherMaker(Making making) {
        this.making = making;
    }

    /** Something that may be absent, else something of its type that is there, or may be absent too. */
    Optional<Task> coalesce(Scope scope) {
        List<Scope.Reading> all = scope.readingsByRound();
        Optional<Scope.Reading> perhaps = making.wiring.reading(all, it -> it.maybeAbsent() && isScriptable(it));
        return perhaps.flatMap(first -> {
            boolean sure = making.random.nextBoolean();
            Type type = first.type().present();
            return making.wiring
                    .reading(all, it -> it.equals(sure ? type : first.type()))
                    .filter(it -> !it.path().equals(first.path()))
                    .map(second -> made(scope, List.of(first, second), sure ? type : first.type()));
        });
    }

    private Task made(Scope scope, List<Scope.Reading> readings, Type type) {
        List<Argument> arguments = new ArrayList<>();
        List<String> names = List.of("first", "second", "third", "fourth");
        for (int i = 0; i < readings.size(); i++) {
            Scope.Reading reading = readings.get(i);
            arguments.add(new Argument(names.get(i), names.get(i), reading.type(), new Wire.From(reading.path())));
        }
        return making.added(scope, making.task(new Form.Coalesce(), arguments, Optional.of(type)));
    }

    /** Of a switch each of whose cases gives the same type, what the one gave that ran. */
    Optional<Task> ofCases(Task task, Scope scope) {
        if (!(task.form() instanceof Form.Switch)) {
            return Optional.empty();
        }
        List<Scope.Reading> cases = new ArrayList<>();
        for (Block block : task.form().blocks()) {
            Task last = block.tasks().getLast();
            if (!Scopes.endsWorkflow(block)) {
                if (!last.isTold()) {
                    return Optional.empty();
                }
                cases.add(new Scope.Reading(Path.of(last.name()), last.result().orElseThrow()));
            }
        }
        Type type = cases.get(0).type();
        boolean same = cases.stream().allMatch(it -> it.type().equals(type));
        boolean whole =
                cases.stream().noneMatch(it -> making.wiring.hasOwnId(it.path().root()));
        return cases.size() > 1 && same && whole && !type.maybeAbsent() && isScriptable(type)
                ? Optional.of(made(scope, cases, type))
                : Optional.empty();
    }

    /** What each round of a loop left. */
    Optional<Task> collect(Scope scope) {
        return making.wiring
                .reading(scope.readingsOfRounds(), GatherMaker::isScriptable)
                .map(it -> making.added(
                        scope,
                        making.task(
                                new Form.Collect(it.path()),
                                List.of(),
                                Optional.of(new Type.AnyLength(it.type().present())))));
    }

    /** Not of large integers: a script gives one back as an object; nor of what may be an empty object, which is taken for absent. */
    static boolean isScriptable(Type type) {
        return !type.holds(Basic.BIG_INTEGER)
                && !(type.present() instanceof Type.Dto dto
                        && dto.properties().stream().allMatch(it -> it.type().maybeAbsent()));
    }
}
