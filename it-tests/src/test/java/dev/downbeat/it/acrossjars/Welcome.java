package dev.downbeat.it.acrossjars;

import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import dev.downbeat.examples.greetings.Greetings;
import dev.downbeat.examples.orders.OrderInfo;
import dev.downbeat.examples.orders.Orders;
import dev.downbeat.examples.orders.Receipt;

/** Works with workers that are only class files here, without the names of their parameters. */
@Workflow
interface Welcome {

    record Letter(String greeting, String farewell, long orderId, double total) {}

    @Run
    Letter welcome(String customer, OrderInfo order);

    @Step(value = Greetings.class, task = "greet")
    String greeting(@From("customer") String name);

    @Step(Orders.class)
    Receipt processOrder(OrderInfo order);

    @Step(value = Greetings.class, task = "greet")
    String farewell(@Const("${nobody} in \"particular\"") String name);

    @Output
    Letter letter(
            String greeting,
            String farewell,
            @From("processOrder.orderId") long orderId,
            @From("processOrder.total") double total);
}
