package dev.downbeat.it.workers.outputs;

import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every kind of result, read by a step that follows. */
@Workflow
interface Summarize {

    @Run
    @From("summary")
    String summarize(String id);

    @Step(Results.class)
    Results.Label label(String id);

    @Step(Results.class)
    Map<String, Integer> stock(String id);

    @Step(Results.class)
    List<String> tags(String id);

    @Step(Results.class)
    long count(String id);

    @Step(Results.class)
    BigDecimal total(String id);

    @Step(Results.class)
    @Nullable
    String none(String id);

    @Step(Results.class)
    Optional<String> maybe(String id);

    @Step(Results.class)
    String summary(
            Results.Label label,
            @From("label.lines[1]") String line,
            @From("stock.tea") int tea,
            List<String> tags,
            long count,
            BigDecimal total,
            @Nullable String none,
            Optional<String> maybe);
}
