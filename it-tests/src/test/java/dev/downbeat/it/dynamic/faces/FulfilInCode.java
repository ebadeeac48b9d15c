package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.EndStatus;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.WorkflowBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** {@link Fulfil}, built in code. */
final class FulfilInCode {

    private static final DataType<List<String>> TEXTS = DataType.list(DataType.of(String.class));

    private FulfilInCode() {}

    static WorkflowBuilder build() {
        WorkflowBuilder flow = WorkflowBuilder.named("faces_fulfil")
                .version(2)
                .description("Every form of task and block that needs no loop.")
                .settings(said -> said.timeout(Duration.ofHours(1))
                        .alertOnly()
                        .failureWorkflow(UndoTasks.CONTRACT)
                        .restartable(false)
                        .statusListener(true)
                        .ownerEmail("orders@example.com"));
        Expr<String> order = flow.input("order", String.class);
        Expr<Fulfil.Region> region = flow.input("region", FulfilTypes.REGION);
        Expr<String> kind = flow.input("kind", String.class);
        Expr<Integer> copies = flow.input("copies", int.class);

        Expr<Stock.Reservation> reserved = flow.add(StockTasks.reserve("reserve_ref")
                        .order(order)
                        .options(said -> said.retries(2)
                                .startDelay(Duration.ofSeconds(2))
                                .description("Holds the stock.")))
                .output();
        Expr<String> id = reserved.at("id", String.class);

        flow.add(Tasks.switchOn("byKind", kind)
                .on(
                        "letter",
                        letter -> letter.add(Tasks.terminate("letter", EndStatus.COMPLETED)
                                .input("id", id)
                                .input("text", "letters have no label: ${none}")))
                .on(
                        "nothing",
                        nothing -> nothing.add(Tasks.terminate("nothing", EndStatus.FAILED)
                                .reason("nothing to do for {}", order)
                                .input("order", order)))
                .otherwise(parcel -> parcel.add(Tasks.noop("parcel"))));

        var ship = ShipTasks.subWorkflow("ship").parcel(order);
        flow.add(Tasks.switchOn("byRegion", region)
                .onAny(List.of(Fulfil.Region.US, Fulfil.Region.CA), overseas -> {
                    overseas.add(Tasks.signal("customs", DataType.of(Fulfil.Approval.class))
                            .input("id", id));
                    overseas.add(ship);
                })
                .on(
                        Fulfil.Region.EU,
                        near -> near.add(ShipTasks.subWorkflow("shipNear")
                                .parcel(order)
                                .latest()
                                .options(said -> said.optional()))));

        Expr<Double> weight = reserved.at("weight", double.class);
        flow.add(Tasks.switchOn("byWeight", weight)
                .onAny(List.of("0", "0.50"), light -> light.add(Tasks.noop("light")))
                .otherwise(heavy -> heavy.add(
                        Tasks.human("lift", DataType.of(Fulfil.Approval.class)).input("weight", weight))));

        flow.add(Tasks.fork("both")
                .branch(first -> first.add(
                        Tasks.setVariables("note").input("reservation", id).input("tries", 3)))
                .branch(second(reserved)));

        Expr<String> reservation = flow.variable("reservation", String.class);
        flow.add(Tasks.systemTask("audit", "JDBC", DataType.of(String.class))
                .input("statement", Expr.text("order {}, {{copies}} {}, {}", order, copies, reservation))
                .options(said -> said.name("audit")
                        .retries(1)
                        .retryDelay(Duration.ofSeconds(5))
                        .extra("{\"metadata\": {\"team\": \"shop\"}}")));
        Expr<String> packed = flow.add(
                        StockTasks.pack("pack").reservation(reservation).copies(copies))
                .output();

        return flow.output("id", id)
                .output("label", ship.output().orAbsent())
                .output("text", Expr.text("packed as {}", packed));
    }

    private static Consumer<Sequence> second(Expr<Stock.Reservation> reserved) {
        return second -> {
            Expr<List<String>> skus = second.add(Tasks.jq("skus", ".lines | map(.sku)", TEXTS)
                            .input("lines", reserved.at("lines", DataType.list(StockTypes.LINE))))
                    .output();
            second.add(Tasks.switchBy("byCount", "$.skus.length > 1 ? 'many' : 'one'")
                    .input("skus", skus)
                    .on(
                            "many",
                            many -> many.add(Tasks.inline("joined", "`${$.skus.join()}`", String.class)
                                    .input("skus", skus)))
                    .onAny(List.of("one", "none"), few -> few.add(Tasks.noop("few")))
                    .otherwise(other -> other.add(Tasks.noop("other"))));
        };
    }
}
