package dev.downbeat.it.docs.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.downbeat.NonRetryableException;
import dev.downbeat.examples.testing.BankRefunds;
import dev.downbeat.examples.testing.Refunds.Purchase;
import dev.downbeat.examples.testing.Refunds.Transfer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A worker is a plain object. */
final class BankRefundsTest {

    private final BankRefunds refunds = new BankRefunds();

    @Test
    void findsAPurchase_andPaysItBack() {
        Purchase purchase = refunds.find("p-25");

        assertThat(purchase.amount()).isEqualTo(new BigDecimal("25"));
        assertThat(refunds.pay(purchase.card(), purchase.amount())).isEqualTo(new Transfer("25 to card of p-25"));
    }

    @Test
    void anUnknownPurchaseIsNotLookedForAgain() {
        assertThatThrownBy(() -> refunds.find("x"))
                .isInstanceOf(NonRetryableException.class)
                .hasMessage("there is no purchase x");
    }
}
