package shop;

public record Session(Customer customer, Thread thread) {}
