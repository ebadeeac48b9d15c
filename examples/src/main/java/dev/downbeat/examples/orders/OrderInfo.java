package dev.downbeat.examples.orders;

/** An order of one product. */
public record OrderInfo(long orderId, String sku, int quantity, double skuPrice) {}
