package dev.downbeat.examples.testing;

import dev.downbeat.Conductor;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Screen;
import dev.downbeat.examples.testing.RefundPurchase.Approval;
import dev.downbeat.examples.testing.Refunds.Purchase;
import dev.downbeat.examples.testing.Refunds.Transfer;
import dev.downbeat.mock.MockException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tests a workflow with mocks: every branch, a retry, a failure, and what is said of mocks that do not fit. No worker runs. */
public final class Main {

    private static final Transfer PAID = new Transfer("t-1");

    private final Conductor conductor;
    private final List<List<String>> rows = new ArrayList<>();
    private boolean well = true;

    private Main(Conductor conductor) {
        this.conductor = conductor;
    }

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Example.main((conductor, screen) -> new Main(conductor).test(screen));
    }

    private boolean test(Screen screen) {
        RefundPurchaseMocks little = new RefundPurchaseMocks().find(new Purchase("p-9", "visa", new BigDecimal("9")));
        RefundPurchaseMocks much = new RefundPurchaseMocks().find(new Purchase("p-900", "visa", new BigDecimal("900")));
        RefundPurchaseMocks granted = much.approved(new Approval(true, "Grace"));

        check("little: nobody is asked", little.pay(PAID), "COMPLETED t-1");
        check("much, and granted: a night goes by at once", granted.pay(PAID), "COMPLETED t-1");
        check("much, and refused", much.approved(new Approval(false, "Grace")), "FAILED Grace refused it");
        check("the bank is away once: a retry", little.payFails("bank is away").pay(PAID), "COMPLETED t-1");
        check(
                "the bank is away three times: a failure",
                little.payFails("bank is away").payFails("bank is away").payFails("bank is closed"),
                "FAILED bank is closed");
        check("the card is blocked: no retry", little.payFailsTerminally("card is blocked"), "FAILED card is blocked");
        check("a mock too few", granted, "steps were reached that have no mock: pay has no mock");
        check(
                "a mock too many",
                little.approved(new Approval(true, "Grace")).pay(PAID),
                "mocks were given and not used: approved");
        screen.table(List.of("checked", "came out", ""), rows);
        return well;
    }

    private void check(String what, RefundPurchaseMocks mocks, String expected) {
        String outcome = outcome(mocks);
        boolean right = outcome.equals(expected);
        well &= right;
        rows.add(List.of(what, outcome, right ? "as expected" : "expected: " + expected));
    }

    private String outcome(RefundPurchaseMocks mocks) {
        try {
            RefundPurchaseMocks.Tested tested = mocks.run(conductor, "p-1");
            return tested.status() == WorkflowStatus.COMPLETED
                    ? "COMPLETED " + tested.result()
                    : tested.status() + " " + why(tested);
        } catch (MockException e) {
            List<String> lines = e.getMessage().lines().toList();
            return lines.get(0).replaceFirst("^.* v1: ", "") + ": "
                    + lines.get(1).strip();
        }
    }

    /** The task's own reason; of a workflow that was ended by itself, the workflow's. */
    private static String why(RefundPurchaseMocks.Tested tested) {
        return tested.task("pay")
                .flatMap(task -> task.reason())
                .or(tested::reason)
                .orElse("");
    }
}
