package shop;

import com.fasterxml.jackson.annotation.JsonRawValue;

public record Contact(Customer customer, @JsonRawValue String mail) {}
