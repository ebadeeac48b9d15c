package dev.downbeat.wiring.order;

import java.util.List;
import java.util.Optional;

/** Whether a task has run where another reads it. */
public sealed interface Reading {

    /** It has run on every path that leads to the reader. */
    record SurelyRan() implements Reading {}

    /** There is no task of that name. */
    record Unknown() implements Reading {}

    /** The reader reads itself. */
    record Itself() implements Reading {}

    /**
     * The reader stands inside what it reads.
     *
     * @param block what it reads
     */
    record Around(OrderNode block) implements Reading {}

    /**
     * What is read stands inside the reader: of a loop the round before, of other blocks nothing yet.
     *
     * @param block the reader
     */
    record Inside(OrderNode block) implements Reading {}

    /**
     * It runs after the reader.
     *
     * @param order the names from the reader's to the one that is read, as they run one after the other
     * @param loop the innermost loop around both: from the second round on there is a value of the round before
     */
    record Later(List<String> order, Optional<OrderNode> loop) implements Reading {
        /** Copies the names. */
        public Later {
            order = List.copyOf(order);
        }
    }

    /**
     * It stands in another branch of a fork or in another case of a switch.
     *
     * @param block the fork or switch
     * @param reader the label of the reader's branch
     * @param read the label of the other branch
     * @param loop the innermost loop around the block: an earlier round may have left a value
     */
    record OtherBranch(OrderNode block, String reader, String read, Optional<OrderNode> loop) implements Reading {}

    /**
     * It stands before the reader, but there are ways to the reader on which it does not run, or has no result.
     *
     * @param why the switch that may take another case, the loop over a list that may be empty, the fork whose branch is not
     *     awaited, or the task itself or a block around it that is optional
     * @param label the branch of it in which the task stands; empty if the task itself is optional
     * @param loop the innermost loop around a switch: where this round took another case, an earlier one may have left a value
     */
    record MayNotHaveRun(OrderNode why, Optional<String> label, Optional<OrderNode> loop) implements Reading {}
}
