package shop;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

public record Contact(@JsonUnwrapped Customer customer, String mail) {}
