package dev.downbeat.examples.operations;

/** Somebody's word on an order. */
public record Approval(String by, String note) {}
