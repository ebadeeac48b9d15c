package dev.downbeat.it.workers.outputs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the same results always, but for the id. */
final class ResultsDesk implements Results {

    @Override
    public Label label(String id) {
        return new Label(id, LocalDate.of(2026, 1, 31), Optional.empty(), List.of("Ada", "Main 1"));
    }

    @Override
    public Map<String, Integer> stock(String id) {
        return Map.of("tea", 3);
    }

    @Override
    public List<String> tags(String id) {
        return List.of("a", "b");
    }

    @Override
    public long count(String id) {
        return 7_000_000_000L;
    }

    @Override
    public BigDecimal total(String id) {
        return new BigDecimal("12.50");
    }

    @Override
    public void nothing(String id) {}

    @Override
    public @Nullable String none(String id) {
        return null;
    }

    @Override
    public @Nullable Label noLabel(String id) {
        return null;
    }

    @Override
    public Optional<String> maybe(String id) {
        return Optional.of(id).filter(text -> !text.isEmpty());
    }

    @Override
    public String summary(
            Label label,
            String line,
            int tea,
            List<String> tags,
            long count,
            BigDecimal total,
            @Nullable String none,
            Optional<String> maybe) {
        return String.join(
                " | ",
                label.toString(),
                line,
                Integer.toString(tea),
                tags.toString(),
                Long.toString(count),
                total.toString(),
                String.valueOf(none),
                maybe.toString());
    }
}
