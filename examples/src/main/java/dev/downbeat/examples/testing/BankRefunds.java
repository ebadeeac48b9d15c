package dev.downbeat.examples.testing;

import dev.downbeat.NonRetryableException;
import java.math.BigDecimal;

/** A bank and a shop of paper. */
public final class BankRefunds implements Refunds {

    /** Nothing to set up. */
    public BankRefunds() {}

    @Override
    public Purchase find(String purchaseId) {
        if (!purchaseId.startsWith("p-")) {
            throw new NonRetryableException("there is no purchase " + purchaseId);
        }
        return new Purchase(purchaseId, "card of " + purchaseId, new BigDecimal(purchaseId.substring(2)));
    }

    @Override
    public Transfer pay(String card, BigDecimal amount) {
        return new Transfer(amount + " to " + card);
    }
}
