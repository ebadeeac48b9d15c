package dev.downbeat.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.downbeat.Conductor;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.InvalidWorkflowException;
import dev.downbeat.flow.WorkflowBuilder;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide to workflows in code shows, runs. */
@OnEngine
final class DynamicGuideTest {

    private static final Map<String, Object> ORDER = Map.of(
            "id",
            "o-7",
            "country",
            "NO",
            "lines",
            List.of(Map.of("sku", "ink", "quantity", 2), Map.of("sku", "pen", "quantity", 11)));

    private static final class Clerk implements Depot {
        @Override
        public int count(Order order) {
            return order.lines().size();
        }

        @Override
        public Charge charge(String order, int attempt) {
            return new Charge(order + "/" + attempt, attempt < 3 ? "PENDING" : "PAID");
        }

        @Override
        public String pick(String sku, int quantity) {
            return quantity + " " + sku;
        }

        @Override
        public String label(String order, String country, Optional<String> note) {
            return order + " to " + country + note.map(it -> ", " + it).orElse("");
        }
    }

    /** A workflow of the guide, with an input and its result. */
    record Shown(WorkflowBuilder flow, Map<String, Object> input, String result) {}

    static Stream<Shown> shown() {
        Map<String, Object> order = Map.of("order", ORDER);
        return Stream.of(
                new Shown(DynamicGuide.first(), order, "{\"label\": \"o-7 to SE\"}"),
                new Shown(DynamicGuide.options(), Map.of("sku", "ink"), "{\"result\": null}"),
                new Shown(DynamicGuide.scripts(), order, "{\"size\": \"big\"}"),
                new Shown(DynamicGuide.variables(), Map.of(), "{\"tries\": 3}"),
                new Shown(DynamicGuide.choice(), order, "{\"label\": \"o-7 to SE\"}"),
                new Shown(DynamicGuide.fork(), order, "{\"count\": 2}"),
                new Shown(DynamicGuide.elements(), order, "{\"picks\": [\"2 ink\", \"11 pen\"]}"),
                new Shown(
                        DynamicGuide.loops(),
                        Map.of("id", "o-7"),
                        "{\"last\": \"o-7/3\", \"states\": [\"PENDING\", \"PENDING\", \"PAID\"]}"),
                new Shown(
                        DynamicGuide.calls(),
                        Map.of("who", "Ada", "task", DepotTasks.PICK),
                        "{\"letter\": \"Dear Ada\"}"),
                new Shown(DynamicGuide.ends(), Map.of("stock", 0), "{\"word\": \"sold out\"}"),
                new Shown(DynamicGuide.ends(), Map.of("stock", 4), "{\"word\": \"4 left\"}"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void runs(Shown shown, Engine engine) {
        try (Conductor conductor = engine.work(new DepotRegistration(new Clerk()))) {
            conductor.register(LetterDefinition.get());
            var run = conductor.workflows().start(shown.flow(), shown.input());

            assertThat(new Run(engine, run.workflowId()).await("COMPLETED").output())
                    .isEqualTo(Run.tree(shown.result()));
        }
    }

    @Test
    void valuesAreWhatTheyAreReadAs(Engine engine) {
        try (Conductor conductor = engine.work(new DepotRegistration(new Clerk()))) {
            var run = conductor.workflows().start(DynamicGuide.values(), Map.of("order", ORDER));

            assertThat(new Run(engine, run.workflowId()).await("COMPLETED").output())
                    .isEqualTo(Run.tree("{\"skus\": [\"ink\", \"pen\"], \"quantity\": 2, \"hint\": null, \"text\":"
                            + " \"o-7 lies in " + run.workflowId() + "\"}"));
        }
    }

    @Test
    void isCompletedFromOutside(Engine engine) throws Exception {
        try (Conductor conductor = engine.connect()) {
            var run = conductor.workflows().start(DynamicGuide.waits(), Map.of());
            new Run(engine, run.workflowId()).until(history -> history.has("approved"));
            run.complete("approved", Map.of("by", "Ada"));

            assertThat(run.await()).isEqualTo(Map.of("by", "Ada"));
        }
    }

    @Test
    void isStartedWrittenAndRead(Engine engine) {
        try (Conductor conductor = engine.work(new DepotRegistration(new Clerk()))) {
            assertThat(DynamicGuide.start(conductor, DynamicGuide.first(), ORDER)
                            .await())
                    .isEqualTo(Map.of("label", "o-7 to SE"));
            assertThat(DynamicGuide.write(conductor, DynamicGuide.first())).startsWith("ship_order");
            assertThat(engine.status("/metadata/workflow/ship_order")).isEqualTo(200);
        }
        assertThat(DynamicGuide.http().toJson()).contains("carrier.example");
    }

    @Test
    void wrongOnesAreToldAsTheGuideSays() throws IOException {
        WorkflowBuilder flow = WorkflowBuilder.named("ship_order");
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);
        flow.add(DepotTasks.label("label").order(order.at("ident", String.class)));

        InvalidWorkflowException told = assertThrows(InvalidWorkflowException.class, flow::build);

        Path guide = Path.of("").toAbsolutePath().getParent().resolve("docs/dynamic.md");
        assertThat(Files.readString(guide))
                .contains("```\n" + told.getMessage().replaceAll("DynamicGuideTest\\.java:\\d+", "Shipping.java:17")
                        + "\n```\n");
    }
}
