package dev.downbeat.examples.life;

import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;

/** What the warehouse does. */
@Worker
public interface Warehouse {

    /**
     * Stock that is held.
     *
     * @param id the reservation's number
     * @param total what all lines cost together
     */
    record Reservation(String id, BigDecimal total) {}

    /**
     * A line that was fetched.
     *
     * @param sku what
     * @param quantity how many
     * @param shelf from where
     */
    record Pick(String sku, int quantity, String shelf) {}

    /**
     * What is stuck on a parcel.
     *
     * @param number the parcel's number
     * @param carrier who takes it
     */
    record Label(String number, String carrier) {}

    /**
     * Holds stock for an order until it is paid.
     *
     * @param order the order
     * @return what is held
     */
    @Task(name = "warehouse_reserve")
    Reservation reserveStock(Order order);

    /**
     * Charges the customer.
     *
     * @param customerId who pays
     * @param amount how much
     * @return how that went
     */
    @Task(name = "warehouse_charge", retry = @Retry(count = 3, delay = "1s"))
    Payment charge(String customerId, BigDecimal amount);

    /**
     * Fetches one line from the shelves.
     *
     * @param line the line
     * @param warehouse in which warehouse
     * @return what was fetched
     */
    @Task(name = "warehouse_pick")
    Pick pick(Order.Line line, String warehouse);

    /**
     * Prints the label of a parcel that stays in the country.
     *
     * @param reservationId the reservation that goes out
     * @return the label
     */
    @Task(name = "warehouse_print_label")
    Label printLabel(String reservationId);

    /**
     * How a charge went.
     *
     * @param id the payment's number
     * @param status whether it is through
     */
    record Payment(String id, Status status) {

        /** Whether a payment is through. */
        public enum Status {
            /** The bank has not answered yet. */
            PENDING,
            /** It is through. */
            PAID
        }
    }
}
