package dev.downbeat.it.dynamic.faces;

import dev.downbeat.HttpResponse;
import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Http;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Input;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Query;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.StartWorkflow;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.SystemTask;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Wait;
import dev.downbeat.annotation.Workflow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the other three have not: constants of all kinds, fixed names, whole answers, results that may be absent. */
@Workflow(name = "faces_odds")
interface Odds {

    enum Colour {
        RED,
        GREEN
    }

    record Paint(Colour colour, BigDecimal litres, Optional<String> note) {}

    record Wall(int width, List<Paint> coats) {}

    @Workflow(name = "faces_painting", version = 2)
    interface Painting {
        @Run
        @From("painted")
        Wall paint(@Input(whole = true) Wall wall);

        @Inline("({width: $.width, coats: []})")
        Wall painted(int width);
    }

    @Run
    @From("constants")
    Map<String, Integer> odds(Wall wall, Instant start, List<Wall> walls, boolean quiet);

    @Wait(until = "2026-01-31 10:15 UTC")
    void dawn();

    @Wait
    void ready(@From("start") Instant until);

    @Signal
    void go(@From("workflow.workflowId") String execution);

    @Human
    Optional<Paint> chosen(@From("env.SHOP") String shop);

    @Inline("({list: $.numbers.length, rest: [$.paint, $.colour, $.day, $.sure, $.share, $.mayBe].length})")
    Map<String, Integer> constants(
            @Const("[1, 2]") List<Integer> numbers,
            @Const("{\"colour\": \"RED\", \"litres\": 1.5, \"note\": null}") Paint paint,
            @Const("GREEN") Colour colour,
            @Const("2026-01-31") LocalDate day,
            @Const("true") boolean sure,
            @Const("0.25") double share,
            @From("chosen") Optional<Paint> mayBe);

    @Http(
            method = HttpMethod.GET,
            uri = "https://paint.example/{colour}/prices",
            headers = {"X-Shop: {env.SHOP}", "X-Width: {wall.width}"},
            accept = "text/plain",
            connectTimeout = "500ms")
    HttpResponse<String> prices(@Const("GREEN") Colour colour, @Query("wide") @From("wall.width") int width);

    @SubWorkflow(Painting.class)
    Wall painted(@From("wall.width") int width, @From("wall.coats") List<Paint> coats);

    @ForEach(value = "walls", sequential = true)
    @SubWorkflow(value = Painting.class, latest = true)
    List<Wall> all(@Item("width") int width, @Item("coats") List<Paint> coats);

    @StartWorkflow(value = Painting.class, latest = true)
    String later(@From("wall.width") int width, @From("wall.coats") List<Paint> coats);

    @SystemTask("LLM_TEXT_COMPLETE")
    @Options(optional = true)
    Map<String, String> prompt(@Template("width {wall.width}, status {prices.statusCode}") String text);

    @Switch("quiet")
    ByQuiet byQuiet();

    interface ByQuiet {
        @Case("true")
        @Terminate(status = EndStatus.TERMINATED, reason = "quiet")
        void end();

        @Otherwise
        @Inline("'loud'")
        String loud();
    }
}
