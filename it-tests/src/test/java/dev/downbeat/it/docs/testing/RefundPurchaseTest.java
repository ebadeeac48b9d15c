package dev.downbeat.it.docs.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.devserver.DevServer;
import dev.downbeat.examples.testing.BankRefunds;
import dev.downbeat.examples.testing.RefundPurchase.Approval;
import dev.downbeat.examples.testing.RefundPurchaseClient;
import dev.downbeat.examples.testing.RefundPurchaseDefinition;
import dev.downbeat.examples.testing.RefundPurchaseMocks;
import dev.downbeat.examples.testing.Refunds.Purchase;
import dev.downbeat.examples.testing.Refunds.Transfer;
import dev.downbeat.examples.testing.RefundsRegistration;
import dev.downbeat.mock.Mock;
import dev.downbeat.mock.TestedExecution;
import dev.downbeat.mock.WorkflowMocks;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workflow, with mocks and for real. */
final class RefundPurchaseTest {

    private static DevServer server;
    private static Conductor conductor;

    @BeforeAll
    static void start() {
        server = DevServer.start();
        conductor = Conductor.connect(server.url().toString());
    }

    @AfterAll
    static void stop() {
        conductor.close();
        server.close();
    }

    private final RefundPurchaseMocks little =
            new RefundPurchaseMocks().find(new Purchase("p-9", "visa", new BigDecimal("9")));
    private final RefundPurchaseMocks much =
            new RefundPurchaseMocks().find(new Purchase("p-900", "visa", new BigDecimal("900")));

    @Test
    void ofLittleNobodyIsAsked() {
        RefundPurchaseMocks.Tested tested = little.pay(new Transfer("t-1")).run(conductor, "p-9");

        assertThat(tested.result()).isEqualTo("t-1");
        assertThat(tested.task("approved")).isEmpty();
        assertThat(tested.task("pay").orElseThrow().input()).isEqualTo(Map.of("card", "visa", "amount", 9));
    }

    @Test
    void whatIsRefusedIsNotPaid() {
        RefundPurchaseMocks.Tested tested =
                much.approved(new Approval(false, "Grace")).run(conductor, "p-900");

        assertThat(tested.status()).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.reason()).contains("Grace refused it");
    }

    @Test
    void theBankMayBeAwayTwice() {
        RefundPurchaseMocks.Tested tested = little.payFails("bank is away")
                .payFails("bank is away")
                .pay(new Transfer("t-1"))
                .run(conductor, "p-9");

        assertThat(tested.result()).isEqualTo("t-1");
        assertThat(tested.tasks("pay")).extracting(TaskSnapshot::retryCount).containsExactly(0, 1, 2);
    }

    @Test
    void ofMuchSomebodyIsAsked_andSleepsOverIt() {
        RefundPurchaseMocks.Tested tested = much.approved(new Approval(true, "Grace"))
                .pay(new Transfer("t-1"))
                .run(conductor, "p-900");

        assertThat(tested.result()).isEqualTo("t-1");
        assertThat(tested.steps().approved()).contains(new Approval(true, "Grace"));
    }

    @Test
    void aBlockedCardIsNotTriedAgain() {
        RefundPurchaseMocks.Tested tested =
                little.payFailsTerminally("card is blocked").run(conductor, "p-9");

        assertThat(tested.status()).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.task("pay").orElseThrow().reason()).contains("card is blocked");
    }

    @Test
    void byReferenceName() {
        WorkflowMocks mocks = WorkflowMocks.of(RefundPurchaseDefinition.get())
                .mock("find", Mock.completed(Map.of("id", "p-9", "card", "visa", "amount", 9)))
                .mock("pay", Mock.failed("bank is away"), Mock.completed(Map.of("reference", "t-1")));

        TestedExecution<Map<String, Object>> tested = conductor.workflows().test(mocks, Map.of("purchaseId", "p-9"));

        assertThat(tested.result()).isEqualTo(Map.of("result", "t-1"));
    }

    @Test
    void reallyWithWorkers() {
        conductor.register(RefundPurchaseDefinition.get());
        conductor.workers(new RefundsRegistration(new BankRefunds())).start();

        String reference = new RefundPurchaseClient(conductor).refund("p-25");

        assertThat(reference).isEqualTo("25 to card of p-25");
    }
}
