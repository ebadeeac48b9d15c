package dev.downbeat.examples.life;

import dev.downbeat.annotation.Body;
import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.examples.life.Warehouse.Label;
import dev.downbeat.examples.life.Warehouse.Payment;
import dev.downbeat.examples.life.Warehouse.Pick;
import dev.downbeat.examples.life.Warehouse.Reservation;
import java.math.BigDecimal;
import java.util.List;

/** Fulfils an order, from the stock that is held for it to the label on the parcel. */
@Workflow(name = "fulfil_order", version = 2, timeout = "1h")
public interface FulfilOrder {

    record Receipt(String paymentId, BigDecimal total, Label label, List<Pick> picks, int kinds) {}

    record Approval(boolean granted, String by) {}

    record Customs(String form) {}

    @Run
    Receipt fulfil(Order order, int carrierPort);

    @Step(Warehouse.class)
    Reservation reserveStock(Order order);

    @Switch(script = "$.total > 1000 ? 'BIG' : 'SMALL'")
    BySize bySize(@From("reserveStock.total") BigDecimal total);

    interface BySize {
        @Case("BIG")
        Approving approving();

        interface Approving {
            @Signal
            Approval approved(@From("reserveStock.total") BigDecimal total);

            @Switch("approved.granted")
            Granted granted();

            interface Granted {
                @Case("true")
                @Noop
                void goOn();

                @Case("false")
                @Terminate(status = EndStatus.FAILED, reason = "{order.orderId} was not approved")
                void refuse();
            }
        }

        @Otherwise
        @Noop
        void straightOn();
    }

    @DoWhile(script = "$.charge.status == 'PENDING' && $.round < 5")
    Charging charging();

    interface Charging {
        @Step(Warehouse.class)
        @Options(ref = "charge_ref", retries = 2)
        Payment charge(@From("order.customerId") String customerId, @From("reserveStock.total") BigDecimal amount);

        @Wait("1s")
        void cool();
    }

    @ForEach("order.lines")
    @Step(Warehouse.class)
    List<Pick> pick(@Item Order.Line line, @Const("north") String warehouse);

    @Fork
    Both both();

    interface Both {
        @SetVariables
        void note(@From("charge.id") String paymentId);

        Counting counting();

        interface Counting {
            @Jq(".lines | map(.sku) | unique")
            List<String> skus(@From("order.lines") List<Order.Line> lines);

            @Inline("$.skus.length")
            int count(List<String> skus);
        }
    }

    @Switch("order.region")
    ByRegion byRegion();

    interface ByRegion {
        @Case({"US", "CA"})
        @SubWorkflow(ShipAtHome.class)
        Label ship(@From("reserveStock.id") String reservationId);

        @Otherwise
        Abroad abroad();

        interface Abroad {
            @Signal
            Customs customsCleared();

            @Http(method = HttpMethod.POST, uri = "http://127.0.0.1:{port}/labels/{id}")
            Label book(
                    @From("carrierPort") int port,
                    @From("reserveStock.id") String id,
                    @Body @From("customsCleared") Customs papers);
        }
    }

    @Coalesce
    Label label(@From("ship") Label atHome, @From("book") Label abroad);

    @Output
    Receipt receipt(
            @From("variables.paymentId") String paymentId,
            @From("reserveStock.total") BigDecimal total,
            Label label,
            @From("pick") List<Pick> picks,
            @From("count") int kinds);
}
