package dev.downbeat.examples.life;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;

/** Ships what stays in the country: a workflow of its own, which others call. */
@Workflow(name = "ship_at_home")
public interface ShipAtHome {

    /**
     * Ships it.
     *
     * @param reservationId the reservation that goes out
     * @return the parcel's label
     */
    @Run
    @From("printLabel")
    Warehouse.Label ship(String reservationId);

    /**
     * Prints the label.
     *
     * @param reservationId the reservation
     * @return the label
     */
    @Step(Warehouse.class)
    Warehouse.Label printLabel(String reservationId);
}
