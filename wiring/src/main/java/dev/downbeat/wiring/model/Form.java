package dev.downbeat.wiring.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What kind of task a {@link FlowTask} is. */
public sealed interface Form {

    /**
     * A call of a worker's task (Conductor: {@code SIMPLE}).
     *
     * @param contract the contract of the worker's method
     */
    record WorkerCall(Contract contract) implements Form {}

    /**
     * A run of another workflow (Conductor: {@code SUB_WORKFLOW}).
     *
     * @param contract the contract of the other workflow
     * @param version its version; empty for the latest when the task is reached
     */
    record SubWorkflow(Contract contract, Optional<Integer> version) implements Form {}

    /** A wait for somebody outside (Conductor: {@code WAIT} without a time). */
    record Signal() implements Form {}

    /** Something that a person does (Conductor: {@code HUMAN}). */
    record Human() implements Form {}

    /** Nothing is done (Conductor: {@code NOOP}). */
    record Noop() implements Form {}

    /**
     * A task of a type that is known by name only.
     *
     * @param type the type
     */
    record SystemTask(Written type) implements Form {}

    /**
     * A script (Conductor: {@code INLINE}).
     *
     * @param script its text
     */
    record Inline(Written script) implements Form {}

    /**
     * A query (Conductor: {@code JSON_JQ_TRANSFORM}).
     *
     * @param query its text
     */
    record Jq(Written query) implements Form {}

    /** The arguments become variables of the execution (Conductor: {@code SET_VARIABLE}). */
    record SetVariables() implements Form {}

    /**
     * The end of the workflow (Conductor: {@code TERMINATE}).
     *
     * @param status how it ends
     * @param reason why, a text with braces; empty if not said
     */
    record Terminate(EndStatus status, Optional<Written> reason) implements Form {}

    /**
     * A choice (Conductor: {@code SWITCH}).
     *
     * @param selector what chooses
     * @param cases the cases, in source order
     * @param otherwise what runs when no case does
     */
    record Switch(Selector selector, List<SwitchCase> cases, Optional<Block> otherwise) implements Form {
        /** Copies the cases. */
        public Switch {
            cases = List.copyOf(cases);
        }

        private List<Block> blocksInOrder() {
            List<Block> blocks = new ArrayList<>();
            cases.forEach(one -> blocks.add(one.block()));
            otherwise.ifPresent(blocks::add);
            return blocks;
        }
    }

    /** What chooses the case of a switch. */
    sealed interface Selector {

        /**
         * A source.
         *
         * @param wire the path to it
         */
        record Source(Wire.From wire) implements Selector {}

        /**
         * A script, which reads the arguments.
         *
         * @param text its text
         */
        record Script(Written text) implements Selector {}

        /** It could not be read; what is wrong has been reported. */
        record Unresolved() implements Selector {}
    }

    /**
     * Branches beside each other (Conductor: {@code FORK_JOIN} and {@code JOIN}).
     *
     * @param branches the branches, in source order
     */
    record Fork(List<Block> branches) implements Form {
        /** Copies the branches. */
        public Fork {
            branches = List.copyOf(branches);
        }
    }

    /**
     * A task that could not be read; what is wrong has been reported.
     *
     * @param inside the blocks inside it, as far as they could be read
     */
    record Unresolved(List<Block> inside) implements Form {
        /** Copies the blocks. */
        public Unresolved {
            inside = List.copyOf(inside);
        }

        /** A task with nothing inside. */
        public Unresolved() {
            this(List.of());
        }
    }

    /**
     * What stands inside the task.
     *
     * @return the blocks, in source order; none for a task that is no block
     */
    default List<Block> blocks() {
        return switch (this) {
            case Switch chosen -> chosen.blocksInOrder();
            case Fork fork -> fork.branches();
            case Unresolved unresolved -> unresolved.inside();
            case WorkerCall w -> List.of();
            case SubWorkflow s -> List.of();
            case Signal s -> List.of();
            case Human h -> List.of();
            case Noop n -> List.of();
            case SystemTask s -> List.of();
            case Inline i -> List.of();
            case Jq j -> List.of();
            case SetVariables s -> List.of();
            case Terminate t -> List.of();
        };
    }
}
