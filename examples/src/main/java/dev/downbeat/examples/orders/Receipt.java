package dev.downbeat.examples.orders;

/** What an order costs. */
public record Receipt(long orderId, String summary, double total) {}
