package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.Basic;
import dev.downbeat.it.property.world.Type;
import dev.downbeat.it.property.world.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes blocks: their tasks read what is before them, and what follows reads of theirs what has surely run. */
final class BlockMaker {

    private final Making making;
    private final Random random;
    private final TaskMaker tasks;
    private int forks;

    BlockMaker(Making making, TaskMaker tasks) {
        this.making = making;
        this.random = making.random;
        this.tasks = tasks;
    }

    /** A block that was made, with what can be read inside it at its end, and whether it ends the workflow. */
    private record Made(Block block, Scope scope, boolean ends) {}

    Task fork(Scope scope, int depth) {
        List<Made> branches = new ArrayList<>();
        forks++;
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            branches.add(block(scope, depth, false));
        }
        forks--;
        Scope before = scope.inside();
        for (Made branch : branches) {
            before.added(branch.scope()).forEach(scope::add);
            scope.leaveAll(branch.scope());
        }
        return making.task(
                new Form.Fork(making.block(), branches.stream().map(Made::block).toList()),
                List.of(),
                Optional.empty());
    }

    Optional<Task> choice(Scope scope, int depth) {
        if (random.nextInt(4) == 0) {
            return making.scripts
                    .choice(scope, List.of("left", "right"))
                    .map(it -> choice(
                            scope,
                            depth,
                            Optional.empty(),
                            Optional.of(it.script()),
                            it.arguments(),
                            List.of(List.of(random.nextBoolean() ? "BIG" : "small")),
                            true));
        }
        return making.wiring.reading(scope, BlockMaker::canBeSwitched).map(reading -> {
            List<List<String>> values = values(reading.type().present());
            boolean full = isFull(reading.type(), values);
            return choice(
                    scope,
                    depth,
                    Optional.of(reading.path()),
                    Optional.empty(),
                    List.of(),
                    values,
                    !full || random.nextInt(4) == 0);
        });
    }

    private static boolean canBeSwitched(Type type) {
        Type of = type.present();
        return of instanceof Type.Constants
                || of.is(Basic.TEXT)
                || of.is(Basic.BOOLEAN)
                || of.is(Basic.INT)
                || of.is(Basic.LONG);
    }

    /** The values of the cases. */
    private List<List<String>> values(Type type) {
        List<String> all = new ArrayList<>(
                switch (type) {
                    case Type.Constants constants -> constants.names();
                    case Type.Scalar scalar when scalar.basic() == Basic.TEXT -> Values.WORDS;
                    case Type.Scalar scalar when scalar.basic() == Basic.BOOLEAN -> List.of("true", "false");
                    default -> List.of("0", "1", "2", "3", "-7");
                });
        Collections.shuffle(all, random);
        List<List<String>> cases = new ArrayList<>();
        int left = 1 + random.nextInt(all.size());
        if (random.nextBoolean()) {
            left = all.size();
        }
        for (int at = 0; at < left && cases.size() < 3; ) {
            int next = cases.size() == 2 ? left : Math.min(left, at + 1 + random.nextInt(2));
            cases.add(List.copyOf(all.subList(at, next)));
            at = next;
        }
        return cases;
    }

    private static boolean isFull(Type type, List<List<String>> values) {
        int count = values.stream().mapToInt(List::size).sum();
        return switch (type) {
            case Type.Constants constants -> count == constants.names().size();
            case Type.Scalar scalar -> scalar.basic() == Basic.BOOLEAN && count == 2;
            default -> false;
        };
    }

    private Task choice(
            Scope scope,
            int depth,
            Optional<Path> source,
            Optional<Script> script,
            List<Argument> arguments,
            List<List<String>> values,
            boolean hasOtherwise) {
        List<Made> made = new ArrayList<>();
        List<Form.Case> cases = new ArrayList<>();
        boolean goesOn = false;
        for (int i = 0; i < values.size(); i++) {
            boolean last = i == values.size() - 1 && !hasOtherwise;
            made.add(block(scope, depth, (goesOn || !last) && random.nextInt(3) == 0));
            goesOn |= !made.getLast().ends();
            cases.add(new Form.Case(values.get(i), made.getLast().block()));
        }
        Optional<Block> otherwise = Optional.empty();
        if (hasOtherwise) {
            made.add(block(scope, depth, goesOn && random.nextInt(3) == 0));
            otherwise = Optional.of(made.getLast().block());
        }
        // Every switch that is made here runs one of its blocks, so that what is in the only one that goes on has run.
        List<Made> going = made.stream().filter(it -> !it.ends()).toList();
        Scope before = scope.inside();
        going.forEach(block -> before.added(block.scope())
                .forEach(source1 -> scope.add(going.size() == 1 ? source1 : perhaps(source1))));
        made.forEach(block -> scope.leaveAll(block.scope()));
        return making.task(
                new Form.Switch(making.block(), source, script, cases, otherwise), arguments, Optional.empty());
    }

    /** In a loop what one round leaves out another may have left. */
    private Scope.Source perhaps(Scope.Source source) {
        return making.inLoop() ? source.skippable() : source.perhaps();
    }

    private Made block(Scope outer, int depth, boolean end) {
        Scope scope = outer.inside();
        int size = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
        Optional<Task> last = Optional.empty();
        List<Task> inside = new ArrayList<>();
        // Where a branch ends the workflow nobody knows what the others have done.
        if (end && forks == 0) {
            List<Task> before = tasks.sequence(scope, size - 1, depth + 1);
            last = tasks.end(scope);
            inside.addAll(before);
            last.ifPresent(inside::add);
        }
        if (last.isEmpty()) {
            inside.add(tasks.task(scope, depth + 1));
            if (size > 1) {
                inside.addAll(tasks.sequence(scope, size - 1, depth + 1));
            }
        }
        if (inside.size() == 1 && random.nextInt(8) > 0) {
            return new Made(new Block(inside.get(0).name(), Optional.empty(), inside), scope, last.isPresent());
        }
        String label = making.names.from(List.of("part", "then", "way"));
        return new Made(new Block(label, Optional.of(making.block()), inside), scope, last.isPresent());
    }
}
