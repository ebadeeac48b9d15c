package shop;

public record Customer(String first, String last) {}
