package dev.downbeat.examples.testing;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;

/** Gives the money for a purchase back, and asks before if it is much. */
@Workflow
public interface RefundPurchase {

    /**
     * What somebody says to it.
     *
     * @param granted whether it is given back
     * @param by who says so
     */
    record Approval(boolean granted, String by) {}

    /**
     * Gives it back.
     *
     * @param purchaseId which purchase
     * @return the bank's number of the transfer
     */
    @Run
    @From("pay.reference")
    String refund(String purchaseId);

    /** Looks it up. */
    @Step(Refunds.class)
    Refunds.Purchase find(String purchaseId);

    /** Whether it is much. */
    @Switch(script = "$.amount > 100 ? 'MUCH' : 'LITTLE'")
    BySize bySize(@From("find.amount") BigDecimal amount);

    /** Much or little. */
    interface BySize {

        /** Somebody is asked. */
        @Case("MUCH")
        Asking asking();

        /** A question and its answers. */
        interface Asking {

            /** Waits for the answer. */
            @Signal
            Approval approved();

            /** Which it is. */
            @Switch("approved.granted")
            Answer answer();

            /** Yes or no. */
            interface Answer {

                /** Sleeps a night over it. */
                @Case("true")
                @Wait("12h")
                void sleepOverIt();

                /** Ends it. */
                @Case("false")
                @Terminate(status = EndStatus.FAILED, reason = "{approved.by} refused it")
                void refuse();
            }
        }

        /** Nobody is asked. */
        @Otherwise
        @Noop
        void straightOn();
    }

    /** Pays. */
    @Step(Refunds.class)
    Refunds.Transfer pay(@From("find.card") String card, @From("find.amount") BigDecimal amount);
}
