package dto;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record Money(BigDecimal amount, @Nullable String currency) {}
