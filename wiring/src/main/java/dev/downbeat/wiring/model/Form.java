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

    /**
     * A wait for a time (Conductor: {@code WAIT}): as one of the two says, or as the one argument does.
     *
     * @param duration for how long
     * @param until until when
     */
    record Wait(Optional<Written> duration, Optional<Written> until) implements Form {}

    /**
     * A call by HTTP that the server makes (Conductor: {@code HTTP}).
     *
     * @param call the call
     */
    record Http(HttpCall call) implements Form {}

    /**
     * An event, whose payload is the arguments (Conductor: {@code EVENT}).
     *
     * @param sink where it goes
     */
    record Event(Written sink) implements Form {}

    /**
     * A message to Kafka (Conductor: {@code KAFKA_PUBLISH}).
     *
     * @param topic the topic, a text with braces
     * @param bootstrapServers the brokers, a text with braces
     * @param parts what the arguments are
     */
    record KafkaPublish(Written topic, Written bootstrapServers, List<MessagePart> parts) implements Form {
        /** Copies the parts. */
        public KafkaPublish {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A call of a worker's task that is named when the workflow runs (Conductor: {@code DYNAMIC}).
     *
     * @param type the path to its name
     */
    record Dynamic(Wire.From type) implements Form {}

    /**
     * A start of another workflow, which is not waited for (Conductor: {@code START_WORKFLOW}).
     *
     * @param contract the contract of the other workflow
     * @param version its version; empty for the latest when the task is reached
     */
    record StartWorkflow(Contract contract, Optional<Integer> version) implements Form {}

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
     * Tasks that run again until they need not (Conductor: {@code DO_WHILE}).
     *
     * @param rounds what says how often
     * @param keepLast how many rounds the execution keeps; empty for all
     * @param body what runs in each round
     */
    record DoWhile(Rounds rounds, Optional<Written> keepLast, Block body) implements Form {}

    /** What says how often a loop runs. */
    sealed interface Rounds {
        /**
         * A script that says after each round whether another follows.
         *
         * @param text its text
         */
        record Script(Written text) implements Rounds {}

        /**
         * A number.
         *
         * @param number the number, as written
         */
        record Times(Written number) implements Rounds {}

        /**
         * A source.
         *
         * @param wire the path to it
         */
        record TimesFrom(Wire.From wire) implements Rounds {}

        /** It could not be read; what is wrong has been reported. */
        record Unresolved() implements Rounds {}
    }

    /**
     * One task for each element of a list, all beside each other or one after the other; its result is the list of theirs.
     *
     * @param list the path to the list
     * @param sequential whether one runs after the other
     * @param call what is done for an element
     */
    record ForEach(Wire.From list, boolean sequential, Form call) implements Form {
        /**
         * The task that is done for an element.
         *
         * @param task the task of this form
         * @return the task with what is asked of it for one element
         */
        public FlowTask element(FlowTask task) {
            JsonShape output =
                    task.output().present() instanceof JsonShape.ListOf list ? list.element() : task.output();
            return new FlowTask(
                    task.name(),
                    HelperReferences.each(task.reference()),
                    call,
                    task.arguments(),
                    output,
                    task.options(),
                    task.site(),
                    task.referenceSite());
        }
    }

    /**
     * Tasks that run for each element of a list, one element after the other (Conductor: {@code DO_WHILE} over items).
     *
     * @param list the path to the list
     * @param body what runs for an element
     */
    record EachInTurn(Wire.From list, Block body) implements Form {}

    /** The first of the arguments that is present (Conductor: {@code INLINE}). */
    record Coalesce() implements Form {}

    /**
     * What the rounds of a loop left, in their order (Conductor: {@code INLINE}).
     *
     * @param wire the path to a task of the loop, or below it
     */
    record Collect(Wire.From wire) implements Form {}

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
            case DoWhile loop -> List.of(loop.body());
            case EachInTurn each -> List.of(each.body());
            case Unresolved unresolved -> unresolved.inside();
            case WorkerCall w -> List.of();
            case SubWorkflow s -> List.of();
            case Signal s -> List.of();
            case Wait w -> List.of();
            case Http h -> List.of();
            case Event e -> List.of();
            case KafkaPublish k -> List.of();
            case Dynamic d -> List.of();
            case StartWorkflow s -> List.of();
            case Human h -> List.of();
            case Noop n -> List.of();
            case SystemTask s -> List.of();
            case Inline i -> List.of();
            case Jq j -> List.of();
            case SetVariables s -> List.of();
            case Terminate t -> List.of();
            case ForEach f -> List.of();
            case Coalesce c -> List.of();
            case Collect c -> List.of();
        };
    }
}
