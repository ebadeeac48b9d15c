package dev.downbeat.examples.testing;

import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;

/** What has to do with giving money back. */
@Worker
public interface Refunds {

    /**
     * Something that was bought.
     *
     * @param id its number
     * @param card what was paid with
     * @param amount how much
     */
    record Purchase(String id, String card, BigDecimal amount) {}

    /**
     * Money that went back.
     *
     * @param reference the bank's number for it
     */
    record Transfer(String reference) {}

    /**
     * Looks a purchase up.
     *
     * @param purchaseId its number
     * @return the purchase
     */
    @Task(name = "refunds_find")
    Purchase find(String purchaseId);

    /**
     * Pays money back.
     *
     * @param card to which card
     * @param amount how much
     * @return the transfer
     */
    @Task(name = "refunds_pay", retry = @Retry(count = 2, delay = "30s"))
    Transfer pay(String card, BigDecimal amount);
}
