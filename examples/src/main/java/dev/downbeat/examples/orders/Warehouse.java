package dev.downbeat.examples.orders;

/** Prices orders by multiplying. */
public final class Warehouse implements Orders {

    /** Nothing to set up. */
    public Warehouse() {}

    @Override
    public Receipt processOrder(OrderInfo order) {
        String summary = order.quantity() + " x " + order.sku();
        return new Receipt(order.orderId(), summary, order.quantity() * order.skuPrice());
    }
}
