package dev.downbeat.examples.life;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A warehouse on paper: it adds up, and its bank answers at the second try. */
public final class PaperWarehouse implements Warehouse {

    private final Map<String, Payment> asked = new ConcurrentHashMap<>();

    /** Nothing to set up. */
    public PaperWarehouse() {}

    @Override
    public Reservation reserveStock(Order order) {
        BigDecimal total = order.lines().stream()
                .map(line -> line.price().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Reservation("R-" + order.orderId(), total);
    }

    @Override
    public Payment charge(String customerId, BigDecimal amount) {
        String id = "P-" + customerId;
        Payment before = asked.putIfAbsent(customerId, new Payment(id, Payment.Status.PENDING));
        return new Payment(id, before == null ? Payment.Status.PENDING : Payment.Status.PAID);
    }

    @Override
    public Pick pick(Order.Line line, String warehouse) {
        return new Pick(
                line.sku(), line.quantity(), warehouse + "/" + line.sku().charAt(0));
    }

    @Override
    public Label printLabel(String reservationId) {
        return new Label("L-" + reservationId, "national post");
    }
}
