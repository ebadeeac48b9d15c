package dev.downbeat.it.workers.inputs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what it was given. */
final class IntakeDesk implements Intake {

    private static String told(@Nullable Object... arguments) {
        return String.join(" | ", Arrays.stream(arguments).map(String::valueOf).toList());
    }

    @Override
    public String keys(long orderId, String customer, boolean gift) {
        return told(orderId, customer, gift);
    }

    @Override
    public String whole(Parcel parcel) {
        return told(parcel);
    }

    @Override
    public String defaults(String currency, int copies, Region region, List<Integer> weights) {
        return told(currency, copies, region, weights);
    }

    @Override
    public String absent(Optional<String> coupon, @Nullable String note, Optional<Region> region) {
        return told(coupon, note, region);
    }

    @Override
    public String times(Instant at, LocalDate day, Duration takes, OffsetDateTime local) {
        return told(at, day, takes, local);
    }

    @Override
    public String numbers(BigDecimal price, BigInteger count, double factor, long distance) {
        return told(price, count, factor, distance);
    }

    @Override
    public String containers(List<Line> lines, Map<String, List<Integer>> sizes, Set<String> tags, Line[] more) {
        return told(lines, new TreeMap<>(sizes), new TreeSet<>(tags), Arrays.asList(more));
    }

    @Override
    public String raw(JsonNode anything, byte[] image, UUID id) {
        return told(anything, new String(image, StandardCharsets.UTF_8), id);
    }

    @Override
    public String bean(Customer customer) {
        return told(customer.getName(), customer.getPoints());
    }
}
