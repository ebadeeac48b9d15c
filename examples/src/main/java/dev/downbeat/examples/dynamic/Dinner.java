package dev.downbeat.examples.dynamic;

import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.Element;
import dev.downbeat.flow.EngineTask;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.ForEachTask;
import dev.downbeat.flow.LoopTask;
import dev.downbeat.flow.Round;
import dev.downbeat.flow.Sequence;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.TerminateTask;
import dev.downbeat.flow.WorkflowBuilder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dinner in code, with every form that the engine of the dev server can run: all but a message to Kafka, for which it has no
 * library.
 */
public final class Dinner {

    /**
     * What a table asks for.
     *
     * @param table its number
     * @param dishes what is to be cooked
     * @param wish what else is wished for
     */
    public record Order(int table, List<Kitchen.Dish> dishes, Optional<String> wish) {}

    /**
     * What the chef says of a dinner.
     *
     * @param by the chef
     * @param word what was said
     */
    public record Word(String by, String word) {}

    /**
     * What something costs.
     *
     * @param cents the price
     */
    public record Price(int cents) {}

    private static final DataType<String> TEXT = DataType.of(String.class);
    private static final DataType<Word> WORD = DataType.of(Word.class);
    private static final DataType<Price> PRICE = DataType.of(Price.class);

    private final WorkflowBuilder flow = WorkflowBuilder.named("dinner")
            .description("Every form in one workflow.")
            .settings(said -> said.timeout(Duration.ofMinutes(5)).ownerEmail("kitchen@example.com"));
    private final Expr<Order> order = flow.input("order", DataType.of(Order.class));
    private final Expr<Integer> port = flow.input("port", int.class);
    private final Expr<List<Kitchen.Dish>> dishes = order.at("dishes", DataType.list(KitchenTypes.DISH));
    private final Expr<Integer> table = order.at("table", int.class);

    // Made here, since what stands inside a block is read outside of it.
    private final ForEachTask<List<String>> cook =
            Tasks.forEach(dishes, dish -> KitchenTasks.cook("cook").dish(dish).spice("salt"));
    private final EngineTask<Word> approved = Tasks.signal("approved", WORD).input("table", table);
    private final EngineTask<Word> tasted = Tasks.human("tasted", WORD).input("table", table);
    private final KitchenTasks.Taste taste = KitchenTasks.taste("taste");

    private Dinner() {}

    /**
     * Builds the workflow.
     *
     * @return the workflow; its inputs are {@code order}, and the {@code port} of a grocer on this machine
     */
    public static WorkflowBuilder build() {
        return new Dinner().dinner();
    }

    private WorkflowBuilder dinner() {
        flow.add(Tasks.setVariables("open").input("table", table).input("carrier", "kitchen_serve"));
        Expr<Integer> count = flow.add(
                        Tasks.inline("count", "$.dishes.length", int.class).input("dishes", dishes))
                .output();
        flow.add(Tasks.jq("names", "[.dishes[].name] | join(\", \")", String.class)
                .input("dishes", dishes));
        Expr<Price> price = groceries();
        flow.add(Tasks.fork("beside")
                .branch(stove -> stove.add(cook))
                .branch(this::people)
                .branch(clock -> {
                    clock.add(Tasks.waitFor("rest", Duration.ofSeconds(1)));
                    clock.add(Tasks.waitUntil("opening", "2026-01-31 18:00 UTC"));
                    clock.add(Tasks.noop("tick"));
                }));
        LoopTask stir =
                Tasks.doWhile("stir", "!$.taste && $.round < $.most", round -> round.add(taste.round(round.number())));
        flow.add(stir.input("most", 5));
        flow.add(Tasks.collect("verdicts", taste.output()));
        loops(count);
        Expr<String> served = serve();
        flow.add(Tasks.event("announce", "conductor:served").input("table", table));
        Expr<String> washed =
                flow.add(WashUpTasks.subWorkflow("wash").plates(count)).output();
        flow.add(Tasks.subWorkflow("washAgain", "wash_up", TEXT).version(1).input("plates", 1));
        flow.add(WashUpTasks.startWorkflow("washLater").plates(2));
        flow.add(Tasks.startWorkflow("washMuchLater", "wash_up").input("plates", 3));
        Map<String, Expr<?>> result = new LinkedHashMap<>();
        result.put("meals", cook.output());
        result.put("served", served);
        result.put("washed", washed);
        result.put("cents", price.at("cents", Integer.class));
        result.put("word", approved.output().at("word", String.class));
        result.put("rounds", stir.round());
        result.forEach(flow::output);
        // An end by a task of its own gives the whole result, too.
        TerminateTask over = Tasks.terminate("over", EndStatus.COMPLETED);
        result.forEach(over::input);
        flow.add(over);
        return flow;
    }

    private Expr<Price> groceries() {
        flow.add(Tasks.httpResponse("ask", HttpMethod.GET, "http://127.0.0.1:{port}/prices/{table}", PRICE)
                .query("dish", dishes.at("[0].name", String.class))
                .input("port", port)
                .input("table", table));
        return flow.add(Tasks.http("buy", HttpMethod.POST, "http://127.0.0.1:{port}/prices/{table}", PRICE)
                        .header("X-Table: {table}")
                        .body(dishes)
                        .readTimeout(Duration.ofSeconds(10))
                        .input("port", port)
                        .input("table", table))
                .output();
    }

    private void people(Sequence people) {
        people.add(approved);
        people.add(tasted);
    }

    private void loops(Expr<Integer> count) {
        flow.add(Tasks.forEach(dishes, dish -> KitchenTasks.serve("bring").meal(dish.at("name", String.class)))
                .inTurn());
        flow.add(Tasks.eachInTurn("plate", dishes, this::plate));
        flow.add(Tasks.times(
                "bell",
                2,
                round -> round.add(
                        Tasks.inline("ring", "'ding ' + $.round", String.class).input("round", round.number()))));
        flow.add(Tasks.timesFrom("fold", count, this::fold).keepLast(1));
    }

    private void plate(Element<Kitchen.Dish> plate) {
        plate.add(Tasks.switchOn("byHeat", plate.item().at("heat", Kitchen.Heat.class))
                .on(Kitchen.Heat.HIGH, hot -> hot.add(Tasks.noop("cool")))
                .on(
                        Kitchen.Heat.LOW,
                        warm -> warm.add(Tasks.inline("garnish", "'garnished ' + $.index", String.class)
                                .input("index", plate.index()))));
    }

    private void fold(Round round) {
        round.add(Tasks.systemTask("napkin", "JSON_JQ_TRANSFORM", TEXT)
                .input("queryExpression", ".table | tostring")
                .input("table", flow.variable("table", int.class)));
    }

    /** One case calls the kitchen by a name that is data, the other serves nothing. */
    private Expr<String> serve() {
        EngineTask<String> carried = Tasks.dynamic("carried", flow.variable("carrier", String.class), TEXT)
                .input("meal", cook.output().at("[0]", String.class));
        EngineTask<String> apology = Tasks.inline("apology", "'nothing today'", String.class);
        flow.add(Tasks.switchBy("byCount", "$.meals.length > 0 ? 'some' : 'none'")
                .input("meals", cook.output())
                .on("some", some -> some.add(carried))
                .otherwise(none -> none.add(apology)));
        return flow.add(Tasks.coalesce("served", String.class)
                        .input("meal", carried.output())
                        .input("apology", apology.output()))
                .output();
    }
}
