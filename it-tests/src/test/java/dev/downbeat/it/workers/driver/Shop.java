package dev.downbeat.it.workers.driver;

import dev.downbeat.NonRetryableException;
import dev.downbeat.TaskContext;
import java.math.BigDecimal;

final class Shop implements Prices {

    @Override
    public BigDecimal price(BigDecimal unitPrice, int copies) {
        return unitPrice.multiply(BigDecimal.valueOf(copies));
    }

    @Override
    public String charge(String customer, TaskContext context) {
        if (customer.isEmpty()) {
            throw new NonRetryableException("nobody to charge");
        }
        context.log("charging, attempt " + context.attempt());
        return "charged " + customer;
    }
}
