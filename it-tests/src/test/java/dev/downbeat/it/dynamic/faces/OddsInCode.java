package dev.downbeat.it.dynamic.faces;

import dev.downbeat.HttpResponse;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.flow.DataType;
import dev.downbeat.flow.EngineTask;
import dev.downbeat.flow.Expr;
import dev.downbeat.flow.Shapes;
import dev.downbeat.flow.Tasks;
import dev.downbeat.flow.WorkflowBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link Odds}, built in code. */
final class OddsInCode {

    private OddsInCode() {}

    static WorkflowBuilder build() {
        WorkflowBuilder flow = WorkflowBuilder.named("faces_odds")
                .description(
                        "What the other three have not: constants of all kinds, fixed names, whole answers, results"
                                + " that may be absent.");
        Expr<Odds.Wall> wall = flow.input("wall", OddsTypes.WALL);
        Expr<Instant> start = flow.input("start", Instant.class);
        Expr<List<Odds.Wall>> walls = flow.input("walls", DataType.list(OddsTypes.WALL));
        Expr<Boolean> quiet = flow.input("quiet", boolean.class);
        Expr<Integer> width = wall.at("width", int.class);
        Expr<List<Odds.Paint>> coats = wall.at("coats", DataType.list(OddsTypes.PAINT));

        flow.add(Tasks.waitUntil("dawn", "2026-01-31 10:15 UTC"));
        flow.add(Tasks.waitUntil("ready", start));
        flow.add(Tasks.signal("go", Shapes.nothing()).input("execution", Expr.workflowId()));
        Expr<Odds.Paint> chosen = flow.add(
                        Tasks.human("chosen", OddsTypes.PAINT.orAbsent()).input("shop", Expr.env("SHOP")))
                .output();
        EngineTask<Map<String, Integer>> constants = Tasks.inline(
                        "constants",
                        "({list: $.numbers.length, rest: [$.paint, $.colour, $.day, $.sure, $.share, $.mayBe].length})",
                        DataType.map(DataType.of(Integer.class)))
                .input("numbers", List.of(1, 2))
                .input("paint", new Odds.Paint(Odds.Colour.RED, new BigDecimal("1.5"), Optional.empty()))
                .input("colour", Odds.Colour.GREEN)
                .input("day", LocalDate.of(2026, 1, 31))
                .input("sure", true)
                .input("share", 0.25)
                .input("mayBe", chosen.orAbsent());
        flow.add(constants);
        Expr<HttpResponse<String>> prices = flow.add(Tasks.httpResponse(
                                "prices",
                                HttpMethod.GET,
                                "https://paint.example/{colour}/prices",
                                DataType.of(String.class))
                        .header("X-Shop: {env.SHOP}")
                        .header("X-Width: {wall.width}")
                        .accept("text/plain")
                        .connectTimeout(Duration.ofMillis(500))
                        .input("colour", Odds.Colour.GREEN)
                        .query("width", "wide", width))
                .output();
        flow.add(Odds_PaintingTasks.subWorkflow("painted").width(width).coats(coats));
        flow.add(Tasks.forEach(
                        walls,
                        one -> Odds_PaintingTasks.subWorkflow("all")
                                .width(one.at("width", int.class))
                                .coats(one.at("coats", DataType.list(OddsTypes.PAINT)))
                                .latest())
                .inTurn());
        flow.add(Odds_PaintingTasks.startWorkflow("later")
                .width(width)
                .coats(coats)
                .latest());
        flow.add(Tasks.systemTask("prompt", "LLM_TEXT_COMPLETE", DataType.map(DataType.of(String.class)))
                .input("text", Expr.text("width {}, status {}", width, prices.at("statusCode", int.class)))
                .options(said -> said.optional()));
        flow.add(Tasks.switchOn("byQuiet", quiet)
                .on(
                        true,
                        silent -> silent.add(
                                Tasks.terminate("end", EndStatus.TERMINATED).reason("quiet")))
                .otherwise(noise -> noise.add(Tasks.inline("loud", "'loud'", String.class))));
        return flow.output(constants.output());
    }
}
