package dev.downbeat.it.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.downbeat.Conductor;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.examples.life.FulfilOrder.Approval;
import dev.downbeat.examples.life.FulfilOrder.Customs;
import dev.downbeat.examples.life.FulfilOrderMocks;
import dev.downbeat.examples.life.Order;
import dev.downbeat.examples.life.Order.Line;
import dev.downbeat.examples.life.Order.Region;
import dev.downbeat.examples.life.ShipAtHomeMocks;
import dev.downbeat.examples.life.Warehouse.Label;
import dev.downbeat.examples.life.Warehouse.Payment;
import dev.downbeat.examples.life.Warehouse.Pick;
import dev.downbeat.examples.life.Warehouse.Reservation;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.mock.MockException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an order with mocks: every way that it may take. Nothing is registered, and no worker runs. */
@OnEngine
final class MockedOrderTest {

    private static final Label LABEL = new Label("L-1", "carrier");
    private static final Payment PENDING = new Payment("p-1", Payment.Status.PENDING);
    private static final Payment PAID = new Payment("p-2", Payment.Status.PAID);

    private final FulfilOrderMocks reserved = new FulfilOrderMocks().reserveStock(reservation("500"));
    private final FulfilOrderMocks picked =
            reserved.charge(PAID).pick(new Pick("anvil", 2, "A")).pick(new Pick("rope", 10, "B"));

    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.connect();
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    private static Reservation reservation(String total) {
        return new Reservation("r-1", new BigDecimal(total));
    }

    private static Order order(Region region) {
        return new Order(
                "4711",
                "c-42",
                region,
                List.of(new Line("anvil", 2, new BigDecimal("499.50")), new Line("rope", 10, new BigDecimal("1.25"))));
    }

    @Test
    void atHome() {
        FulfilOrderMocks.Tested tested = picked.ship(LABEL).run(conductor, order(Region.US), 1);

        assertThat(tested.status()).as(tested::toString).isEqualTo(WorkflowStatus.COMPLETED);
        assertThat(tested.result().label()).isEqualTo(LABEL);
        assertThat(tested.result().picks()).extracting(Pick::shelf).containsExactly("A", "B");
        assertThat(tested.result().kinds()).isEqualTo(2);
        assertThat(tested.steps().charge()).contains(PAID);
        assertThat(tested.task("book")).isEmpty();
        assertThat(tested.unusedMocks()).isEmpty();
    }

    @Test
    void atHome_withTheStepsOfTheOtherWorkflow() {
        FulfilOrderMocks.Tested tested =
                picked.ship(new ShipAtHomeMocks().printLabel(LABEL)).run(conductor, order(Region.CA), 1);

        assertThat(tested.result().label()).isEqualTo(LABEL);
        assertThat(tested.subWorkflow("ship")).hasSize(1);
        assertThat(tested.subWorkflow("ship")
                        .getFirst()
                        .task("printLabel")
                        .orElseThrow()
                        .input())
                .isEqualTo(Map.of("reservationId", "r-1"));
    }

    @Test
    void abroad() {
        FulfilOrderMocks.Tested tested =
                picked.customsCleared(new Customs("C-88")).book(LABEL).run(conductor, order(Region.ABROAD), 4444);

        assertThat(tested.result().label()).isEqualTo(LABEL);
        assertThat(tested.task("book").orElseThrow().input().get("http_request"))
                .isEqualTo(Map.of(
                        "method", "POST",
                        "uri", "http://127.0.0.1:4444/labels/r-1",
                        "body", Map.of("form", "C-88")));
    }

    @Test
    void bigOrder_approvedAndRefused() {
        FulfilOrderMocks big = new FulfilOrderMocks().reserveStock(reservation("1001"));

        FulfilOrderMocks.Tested approved = big.approved(new Approval(true, "Grace"))
                .charge(PAID)
                .pick(new Pick("anvil", 2, "A"))
                .pick(new Pick("rope", 10, "B"))
                .ship(LABEL)
                .run(conductor, order(Region.US), 1);
        FulfilOrderMocks.Tested refused =
                big.approved(new Approval(false, "Grace")).run(conductor, order(Region.US), 1);

        assertThat(approved.result().label()).isEqualTo(LABEL);
        assertThat(refused.status()).isEqualTo(WorkflowStatus.FAILED);
        assertThat(refused.reason()).contains("4711 was not approved");
    }

    @Test
    void anAttemptFails_andTheNextRoundsGoOn() {
        FulfilOrderMocks.Tested tested = reserved.chargeFails("no line")
                .charge(PENDING)
                .charge(PAID)
                .pick(new Pick("anvil", 2, "A"))
                .pickFails("fell down")
                .pick(new Pick("rope", 10, "B"))
                .ship(LABEL)
                .run(conductor, order(Region.US), 1);

        assertThat(tested.result().paymentId()).isEqualTo("p-2");
        assertThat(tested.result().picks()).extracting(Pick::shelf).containsExactly("A", "B");
        assertThat(tested.tasks("charge_ref"))
                .extracting(TaskSnapshot::referenceName, TaskSnapshot::status, TaskSnapshot::retryCount)
                .containsExactly(
                        tuple("charge_ref__1", TaskStatus.FAILED, 0),
                        tuple("charge_ref__1", TaskStatus.COMPLETED, 1),
                        tuple("charge_ref__2", TaskStatus.COMPLETED, 0));
        assertThat(tested.tasks("charge_ref").getFirst().reason()).contains("no line");
    }

    @Test
    void aStepFails() {
        FulfilOrderMocks.Tested tested =
                reserved.chargeFailsTerminally("card declined").run(conductor, order(Region.US), 1);

        assertThat(tested.status()).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.steps().charge()).isEmpty();
        assertThat(tested.reason().orElseThrow()).contains("card declined");
        assertThatThrownBy(tested::result)
                .isInstanceOf(WorkflowFailedException.class)
                .hasMessageContaining("charge_ref__1 failed: card declined");
    }

    @Test
    void aStepFailsInTheOtherWorkflow() {
        FulfilOrderMocks.Tested tested = picked.ship(new ShipAtHomeMocks().printLabelFailsTerminally("no paper"))
                .run(conductor, order(Region.US), 1);

        assertThat(tested.status()).isEqualTo(WorkflowStatus.FAILED);
        assertThat(tested.reason().orElseThrow()).contains("no paper");
        assertThat(tested.task("ship").orElseThrow().status()).isEqualTo(TaskStatus.FAILED);
    }

    @Test
    void aStepThatEveryRunReaches_isMissedBeforeTheCall() {
        assertThatThrownBy(() -> new FulfilOrderMocks().run(conductor, order(Region.US), 1))
                .isInstanceOf(MockException.class)
                .hasMessage("""
                    fulfil_order v2: steps that every run reaches have no mock
                        reserveStock (warehouse_reserve)
                    Nothing was sent to the server. Say what they give, or how they fail.\
                    """);
    }

    @Test
    void aStepOfACase_isMissedAfterTheCall() {
        assertThatThrownBy(() -> picked.run(conductor, order(Region.US), 1))
                .isInstanceOf(MockException.class)
                .hasMessageStartingWith("""
                    fulfil_order v2: steps were reached that have no mock
                        ship has no mock
                    What ran:
                        fulfil_order v2 FAILED:\
                    """)
                .hasMessageEndingWith("\n        ship FAILED_WITH_TERMINAL_ERROR: there is no mock for it");
    }

    @Test
    void aMockThatIsNotUsed_isTold() {
        FulfilOrderMocks mocks = picked.ship(LABEL).customsCleared(new Customs("C-88"));

        assertThatThrownBy(() -> mocks.run(conductor, order(Region.US), 1))
                .isInstanceOf(MockException.class)
                .hasMessageStartingWith("""
                    fulfil_order v2: mocks were given and not used
                        customsCleared
                    Leave them out, or call lenient() if several tests share them.
                    What ran:
                    """);
        assertThat(mocks.lenient().run(conductor, order(Region.US), 1).unusedMocks())
                .containsExactly("customsCleared");
    }
}
