package dev.downbeat.it.property.flow;

import dev.downbeat.it.property.world.WorkerTask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of task a {@link Task} is. */
public sealed interface Form {

    record Step(WorkerTask task) implements Form {}

    record Sub(Flow flow) implements Form {}

    record Inline(Script script) implements Form {}

    record Jq(Script script) implements Form {}

    /**
     * A worker's task for each element of a list, all at once.
     *
     * @param list the path to the list
     */
    record Each(Path list, WorkerTask task) implements Form {}

    /** The first of its arguments that is there. */
    record Coalesce() implements Form {}

    record SetVariables() implements Form {}

    record Noop() implements Form {}

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

    default List<Block> blocks() {
        return switch (this) {
            case Switch chosen ->
                Stream.concat(chosen.cases().stream().map(Case::block), chosen.otherwise().stream())
                        .toList();
            case Fork fork -> fork.branches();
            case Step s -> List.of();
            case Sub s -> List.of();
            case Each e -> List.of();
            case Coalesce c -> List.of();
            case Inline i -> List.of();
            case Jq j -> List.of();
            case SetVariables s -> List.of();
            case Noop n -> List.of();
            case Terminate t -> List.of();
        };
    }
}
