package dev.downbeat.it.workers.driver;

import dev.downbeat.TaskContext;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Result;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;

/** Prices goods. */
@Worker
interface Prices {

    @Task(name = "driven_price")
    @Result("total")
    BigDecimal price(@Input("unit-price") BigDecimal unitPrice, @Input(defaultValue = "1") int copies);

    @Task(name = "driven_charge")
    String charge(String customer, TaskContext context);
}
