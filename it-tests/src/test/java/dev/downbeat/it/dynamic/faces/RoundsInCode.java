package dev.downbeat.it.dynamic.faces;

import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Element;
import dev.downbeat.flow.EngineTask;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.ForEachTask;
import dev.downbeat.flow.LoopTask;
import dev.downbeat.flow.Round;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.WorkflowBuilder;
import java.util.List;

/** {@link Rounds}, built in code. */
final class RoundsInCode {

    private static final DataType<String> TEXT = DataType.of(String.class);

    private final WorkflowBuilder flow = WorkflowBuilder.named("faces_rounds");
    private final Expr<Shop.Order> order = flow.input("order", RoundsTypes.ORDER);
    private final Expr<String> id = order.at("id", String.class);
    private final Expr<List<Shop.Line>> lines = order.at("lines", DataType.list(ShopTypes.LINE));

    private final ShopTasks.Charge charge = ShopTasks.charge("charge").customer(order.at("customer", String.class));
    private final EngineTask<String> mark = Tasks.coalesce("mark", String.class);
    private final ForEachTask<List<Integer>> weights =
            Tasks.forEach(lines, line -> ShopTasks.weigh("weights").sku(line.at("sku", String.class)));

    private RoundsInCode() {}

    static WorkflowBuilder build() {
        return new RoundsInCode().rounds();
    }

    private WorkflowBuilder rounds() {
        LoopTask charging = Tasks.doWhile(
                        "charging", "$.charge.status == 'PENDING' && $.round < $.most", this::charging)
                .input("most", 5);
        flow.add(charging);
        Expr<List<String>> marks =
                flow.add(Tasks.collect("marks", mark.output())).output();
        Expr<List<String>> paymentIds = flow.add(
                        Tasks.collect("paymentIds", charge.output().at("id", String.class)))
                .output();
        Expr<List<List<Integer>>> allWeights =
                flow.add(Tasks.collect("allWeights", weights.output())).output();
        Expr<List<String>> picks = flow.add(Tasks.forEach(
                        lines,
                        line -> ShopTasks.pick("pick")
                                .line(line)
                                .warehouse("the ${north}, it's cold")
                                .batch(9007199254740993L)
                                .options(said -> said.retries(2))))
                .output();
        flow.add(Tasks.forEach(
                order.at("notes", DataType.list(TEXT)),
                text -> ShopTasks.tell("tell").text(text)));
        flow.add(Tasks.forEach(
                order.at("lines[*].sku", DataType.list(TEXT)),
                sku -> Rounds_LabelTasks.subWorkflow("labels").sku(sku).order(id)));
        flow.add(Tasks.forEach(lines, line -> ShopTasks.weigh("inTurn").sku(line.at("sku", String.class)))
                .inTurn());
        flow.add(Tasks.eachInTurn("each", lines, this::each));
        flow.add(Tasks.times(
                        "thrice", 3, round -> round.add(ShopTasks.tell("again").text(id)))
                .keepLast(1));
        flow.add(Tasks.timesFrom(
                "copies",
                order.at("copies", Integer.class),
                round -> round.add(ShopTasks.tell("copy").text(id))));
        return flow.output("picks", picks)
                .output("marks", marks)
                .output("paymentIds", paymentIds)
                .output("weights", allWeights)
                .output("rounds", charging.round());
    }

    private void charging(Round round) {
        round.add(charge.attempt(round.number()));
        var waiting =
                Tasks.inline("waiting", "'round ' + $.round", String.class).input("round", round.number());
        var paid = Tasks.inline("paid", "'paid by ' + $.id", String.class)
                .input("id", charge.output().at("id", String.class));
        round.add(Tasks.switchOn("byStatus", charge.output().at("status", String.class))
                .onAny(List.of("PENDING", "OPEN"), still -> still.add(waiting))
                .otherwise(over -> over.add(paid)));
        round.add(mark.input("first", waiting.output()).input("second", paid.output()));
        round.add(weights);
    }

    private void each(Element<Shop.Line> each) {
        Expr<Shop.Line> line = each.item();
        each.add(ShopTasks.tell("told").text(line.at("sku", String.class)));
        each.add(Tasks.switchOn("byQuantity", line.at("quantity", int.class))
                .on(
                        1,
                        one -> one.add(Tasks.inline("one", "$.index + ': one'", String.class)
                                .input("index", each.index())))
                .otherwise(more -> more.add(Tasks.forEach(
                        lines, again -> ShopTasks.tell("toldAgain").text(again.at("sku", String.class))))));
    }
}
