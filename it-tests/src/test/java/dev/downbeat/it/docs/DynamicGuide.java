package dev.downbeat.it.docs;

import dev.downbeat.Conductor;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.TaskRef;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.WorkflowBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Java of docs/dynamic.md; {@link GuidesTest} compares, and {@link DynamicGuideTest} runs it. */
final class DynamicGuide {

    /** What a customs officer says. */
    record Approval(String by) {}

    private DynamicGuide() {}

    static WorkflowBuilder first() {
        WorkflowBuilder flow = WorkflowBuilder.named("ship_order").version(1);
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);
        TaskRef<String> label = flow.add(
                DepotTasks.label("label").order(order.at("id", String.class)).country("SE"));
        flow.output("label", label.output());
        return flow;
    }

    static WorkflowExecution<Map<String, Object>> start(
            Conductor conductor, WorkflowBuilder flow, Map<String, Object> order) {
        WorkflowExecution<Map<String, Object>> run = conductor.workflows().start(flow, Map.of("order", order));
        Map<String, Object> result = run.await(); // or run.result(), run.snapshot(), run.pause(), …
        return result.isEmpty() ? run : again(conductor, flow, order);
    }

    private static WorkflowExecution<Map<String, Object>> again(
            Conductor conductor, WorkflowBuilder flow, Map<String, Object> order) {
        WorkflowBundle built = flow.build(); // judged once, started often
        return conductor
                .workflows()
                .start(built, Map.of("order", order), StartOptions.defaults().correlationId("order-7"));
    }

    static String write(Conductor conductor, WorkflowBuilder flow) {
        conductor.register(flow.build()); // with the definitions of its tasks: then it is one like any other

        String json = flow.toJson();
        WorkflowBundle same = WorkflowBuilder.fromJson(json); // judged, and nothing in it is lost
        String picture = flow.diagram(); // Mermaid
        return same.workflow().name() + picture;
    }

    static WorkflowBuilder values() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_values");
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);
        Expr<String> hint = flow.optionalInput("hint", String.class);

        Expr<Depot.Line> line = order.at("lines[0]", DepotTypes.LINE);
        Expr<List<String>> skus = order.at("lines[*].sku", DataType.list(DataType.of(String.class)));
        Expr<Long> quantity = line.at("quantity", Long.class); // an int, read as a long
        Expr<String> text = Expr.text("{} lies in {}", order.at("id", String.class), Expr.workflowId());
        flow.add(DepotTasks.label("label")
                .order(order.at("id", String.class))
                .country("SE")
                .note(hint)); // the worker takes an Optional

        flow.output("skus", skus).output("quantity", quantity).output("text", text);
        return flow.output("hint", hint.orAbsent()); // null, if it is not given
    }

    static WorkflowBuilder options() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_options")
                .description("Picks one line.")
                .settings(said -> said.timeout(Duration.ofMinutes(10)).ownerEmail("depot@example.com"));
        flow.add(DepotTasks.pick("pick")
                .sku(flow.input("sku", String.class))
                .quantity(1)
                .options(said -> said.retries(2).optional()));
        return flow;
    }

    static WorkflowBuilder scripts() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_scripts");
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);
        Expr<List<Depot.Line>> lines = order.at("lines", DataType.list(DepotTypes.LINE));

        Expr<Integer> total = flow.add(Tasks.jq("total", "[.lines[].quantity] | add", Integer.class)
                        .input("lines", lines))
                .output();
        Expr<String> size = flow.add(Tasks.inline("size", "$.total > $.limit ? 'big' : 'small'", String.class)
                        .input("total", total)
                        .input("limit", 10))
                .output();

        return flow.output("size", size);
    }

    static WorkflowBuilder variables() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_variables");

        flow.add(Tasks.setVariables("open").input("carrier", "post").input("tries", 3));
        Expr<Integer> tries = flow.variable("tries", int.class);

        return flow.output("tries", tries);
    }

    static WorkflowBuilder choice() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_choice");
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);
        Expr<String> id = order.at("id", String.class);

        var near = DepotTasks.label("near").order(id).country("SE");
        var far = DepotTasks.label("far").order(id).country("XX");
        flow.add(Tasks.switchOn("byCountry", order.at("country", String.class))
                .onAny(List.of("SE", "NO"), home -> home.add(near))
                .otherwise(abroad -> abroad.add(far)));
        Expr<String> label = flow.add(Tasks.coalesce("label", String.class)
                        .input("near", near.output())
                        .input("far", far.output()))
                .output();
        flow.add(Tasks.switchBy("bySize", "$.lines.length > 1 ? 'many' : 'one'")
                .input("lines", order.at("lines", DataType.list(DepotTypes.LINE)))
                .on("many", many -> many.add(Tasks.noop("packTogether")))
                .otherwise(one -> one.add(Tasks.noop("packAlone"))));

        return flow.output("label", label);
    }

    static WorkflowBuilder fork() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_fork");
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);

        var count = DepotTasks.count("count").order(order);
        flow.add(Tasks.fork("both").branch(one -> one.add(count)).branch(two -> {
            two.add(Tasks.noop("first"));
            two.add(DepotTasks.label("second")
                    .order(order.at("id", String.class))
                    .country("SE"));
        }));

        return flow.output("count", count.output());
    }

    static WorkflowBuilder elements() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_elements");
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);
        Expr<List<Depot.Line>> lines = order.at("lines", DataType.list(DepotTypes.LINE));

        Expr<List<String>> picks = flow.add(Tasks.forEach(
                        lines,
                        line -> DepotTasks.pick("picks")
                                .sku(line.at("sku", String.class))
                                .quantity(line.at("quantity", int.class))))
                .output(); // in the order of the list
        flow.add(Tasks.eachInTurn("each", lines, each -> {
            each.add(DepotTasks.pick("again")
                    .sku(each.item().at("sku", String.class))
                    .quantity(each.index()));
            each.add(Tasks.noop("rest"));
        }));

        return flow.output("picks", picks);
    }

    static WorkflowBuilder loops() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_loops");
        Expr<String> id = flow.input("id", String.class);

        var charge = DepotTasks.charge("charge").order(id);
        flow.add(Tasks.doWhile(
                        "charging",
                        "$.charge.status == 'PENDING' && $.round < $.most",
                        round -> round.add(charge.attempt(round.number())))
                .input("most", 5));
        Expr<List<String>> states = flow.add(
                        Tasks.collect("states", charge.output().at("status", String.class)))
                .output();
        flow.add(Tasks.times("thrice", 3, round -> round.add(Tasks.noop("ring"))));

        return flow.output("last", charge.output().at("id", String.class)).output("states", states);
    }

    static WorkflowBuilder calls() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_calls");
        Expr<String> who = flow.input("who", String.class);
        Expr<String> task = flow.input("task", String.class);

        Expr<String> letter =
                flow.add(LetterTasks.subWorkflow("letter").who(who)).output();
        flow.add(Tasks.subWorkflow("byName", "guide_letter", DataType.of(String.class))
                .version(1)
                .input("who", who));
        flow.add(LetterTasks.startWorkflow("later").who(who)); // not waited for
        flow.add(Tasks.dynamic("whichever", task, DataType.of(String.class))
                .input("sku", "ink")
                .input("quantity", 2));

        return flow.output("letter", letter);
    }

    static WorkflowBuilder waits() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_waits");

        flow.add(Tasks.waitFor("cool", Duration.ofSeconds(1)));
        flow.add(Tasks.waitUntil("opening", "2026-01-31 18:00 UTC"));
        Expr<Approval> approved = flow.add(Tasks.signal("approved", DataType.of(Approval.class)))
                .output(); // run.complete("approved", Map.of("by", "Ada"))
        flow.add(Tasks.event("announce", "conductor:shipped").input("by", approved.at("by", String.class)));

        return flow.output("by", approved.at("by", String.class));
    }

    static WorkflowBuilder http() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_http");
        Expr<Depot.Order> order = flow.input("order", DepotTypes.ORDER);

        flow.add(Tasks.http("book", HttpMethod.POST, "https://carrier.example/labels/{id}", DepotTypes.CHARGE)
                .header("X-Country: {order.country}")
                .body(order)
                .input("id", order.at("id", String.class)));

        return flow;
    }

    static WorkflowBuilder ends() {
        WorkflowBuilder flow = WorkflowBuilder.named("guide_ends");
        Expr<Integer> stock = flow.input("stock", int.class);

        flow.add(Tasks.switchBy("byStock", "$.stock > 0 ? 'some' : 'none'")
                .input("stock", stock)
                .on(
                        "none",
                        none -> none.add(
                                Tasks.terminate("soldOut", EndStatus.COMPLETED).input("word", "sold out")))
                .otherwise(some -> some.add(Tasks.noop("goOn"))));
        flow.output("word", Expr.text("{} left", stock));

        return flow;
    }
}
