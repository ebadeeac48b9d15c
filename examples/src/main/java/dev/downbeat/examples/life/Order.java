package dev.downbeat.examples.life;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a customer wants.
 *
 * @param orderId the number
 * @param customerId who it is for
 * @param region where to
 * @param lines what
 */
public record Order(String orderId, String customerId, Region region, List<Line> lines) {

    /** Where orders go. */
    public enum Region {
        /** The United States. */
        US,
        /** Canada. */
        CA,
        /** Everywhere else. */
        ABROAD
    }

    /**
     * One line of an order.
     *
     * @param sku what
     * @param quantity how many
     * @param price for one
     */
    public record Line(String sku, int quantity, BigDecimal price) {}
}
