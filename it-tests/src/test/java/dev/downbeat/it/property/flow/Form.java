package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.WorkerTask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of task a {@link Task} is. */
public sealed interface Form {

    record Step(WorkerTask task) implements Form {}

    record Sub(Flow flow, boolean latest) implements Form {}

    /** A start of another workflow, which is not waited for. */
    record Start(Flow flow) implements Form {}

    /**
     * A worker's task that is named by data.
     *
     * @param path the path to its name
     */
    record Dynamic(Path path, WorkerTask task) implements Form {}

    record Inline(Script script) implements Form {}

    record Jq(Script script) implements Form {}

    /**
     * A task for each element of a list.
     *
     * @param list the path to the list
     * @param sequential whether one runs after the other, else all beside each other
     * @param call a step or a sub-workflow, of one element
     */
    record Each(Path list, boolean sequential, Form call) implements Form {}

    /** The first of its arguments that is there. */
    record Coalesce() implements Form {}

    /** What the rounds of a loop left. */
    record Collect(Path path) implements Form {}

    record SetVariables() implements Form {}

    record Noop() implements Form {}

    /**
     * A wait; its argument says how long or until when, if the annotation does not.
     *
     * @param said what the annotation says: nothing, a duration, or {@code until = } a date
     */
    record Wait(String said) implements Form {}

    /** A wait for an answer from outside, by a person or not. */
    record Ask(boolean human) implements Form {}

    record Event(String sink) implements Form {}

    /**
     * A call by HTTP of a server that tells what it was asked.
     *
     * @param port the path to its port
     * @param path what follows the port, with braces
     * @param note what the annotation says of the header X-Note
     * @param whole whether the result has the status too
     */
    record Http(String method, Path port, String path, Optional<Wire.Template> note, boolean whole) implements Form {}

    /** A task by the name of its type: a query. */
    record SystemTask(Script script) implements Form {}

    /** Ends the workflow well; its arguments are the result. */
    record Terminate() implements Form {}

    /**
     * A choice.
     *
     * @param type the interface of its cases
     * @param source what it is on; else there is a script
     */
    record Switch(
            String type, Optional<Path> source, Optional<Script> script, List<Case> cases, Optional<Block> otherwise)
            implements Form {}

    record Case(List<String> values, Block block) {}

    record Fork(String type, List<Block> branches) implements Form {}

    /** A loop; of all rounds or the last ones the execution keeps what they did. */
    record DoWhile(Rounds rounds, Optional<Integer> keepLast, Block body) implements Form {}

    /** A block that runs for each element of a list; its argument is the element. */
    record EachInTurn(Path list, Block body) implements Form {}

    /** What says how often a loop runs. */
    sealed interface Rounds {}

    /** A script of what the round gave, its number, and the arguments. */
    record While(Script script) implements Rounds {}

    record Times(int number) implements Rounds {}

    record TimesFrom(Path path) implements Rounds {}

    default List<Block> blocks() {
        return switch (this) {
            case Switch chosen ->
                Stream.concat(chosen.cases().stream().map(Case::block), chosen.otherwise().stream())
                        .toList();
            case Fork fork -> fork.branches();
            case DoWhile loop -> List.of(loop.body());
            case EachInTurn each -> List.of(each.body());
            default -> List.of();
        };
    }

    /** The interface that holds what is inside, if there is one. */
    default Optional<String> holder() {
        return switch (this) {
            case Switch chosen -> Optional.of(chosen.type);
            case Fork fork -> Optional.of(fork.type);
            case DoWhile loop -> loop.body().type();
            case EachInTurn each -> each.body().type();
            default -> Optional.empty();
        };
    }

    default boolean isLoop() {
        return this instanceof DoWhile || this instanceof EachInTurn || (this instanceof Each each && each.sequential);
    }
}
