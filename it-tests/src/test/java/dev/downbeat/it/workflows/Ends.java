package dev.downbeat.it.workflows;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

/** Every way to end early. */
@Workflow(name = "it_ends", failureWorkflow = Undo.class, timeout = "1h", ownerEmail = "it@example.com")
interface Ends {

    record Result(String how, Optional<Integer> number) {}

    @Run
    Result end(String order, String how);

    @Switch("how")
    ByHow byHow();

    interface ByHow {
        @Case("completed")
        @Terminate(reason = "{how} as {order} wished")
        void completed(@Const("early ${how}") String how, @Const("7") int number);

        @Case("part")
        @Terminate
        void part(@Const("part") String how);

        @Case("failed")
        @Terminate(status = EndStatus.FAILED, reason = "{what} failed for {order}: {{}}")
        void failed(@Const("a ${thing}") String what);

        @Case("terminated")
        @Terminate(status = EndStatus.TERMINATED, reason = "enough")
        void terminated();

        @Otherwise
        @Noop
        void goOn();
    }

    @Output
    Result result(@Const("late") String how, @Const("1") Optional<Integer> number);
}
