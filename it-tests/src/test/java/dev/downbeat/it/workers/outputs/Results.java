package dev.downbeat.it.workers.outputs;

import dev.downbeat.annotation.Result;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives results of every kind, and one task that reads them all. */
@Worker(defaults = @Task(retry = @Retry(count = 0)))
interface Results {

    record Label(String id, LocalDate printed, Optional<String> note, List<String> lines) {}

    @Task(name = "result_label")
    Label label(String id);

    @Task(name = "result_stock")
    Map<String, Integer> stock(String id);

    @Task(name = "result_tags")
    List<String> tags(String id);

    @Task(name = "result_count")
    long count(String id);

    @Task(name = "result_total")
    @Result("total")
    BigDecimal total(String id);

    @Task(name = "result_nothing")
    void nothing(String id);

    @Task(name = "result_none")
    @Nullable
    String none(String id);

    @Task(name = "result_no_label")
    @Nullable
    Label noLabel(String id);

    @Task(name = "result_maybe")
    Optional<String> maybe(String id);

    @Task(name = "result_summary")
    String summary(
            Label label,
            String line,
            int tea,
            List<String> tags,
            long count,
            BigDecimal total,
            @Nullable String none,
            Optional<String> maybe);
}
