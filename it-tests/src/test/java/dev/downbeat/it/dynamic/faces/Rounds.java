package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.Collect;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.util.List;

@Workflow(name = "faces_rounds")
interface Rounds {

    record Fulfilled(
            List<String> picks, List<String> marks, List<String> paymentIds, List<List<Integer>> weights, int rounds) {}

    @Run
    Fulfilled fulfil(Shop.Order order);

    @DoWhile(script = "$.charge.status == 'PENDING' && $.round < $.most")
    Charging charging(@Const("5") int most);

    interface Charging {
        @Step(Shop.class)
        Shop.Payment charge(@From("order.customer") String customer, @From("charging.round") int attempt);

        @Switch("charge.status")
        ByStatus byStatus();

        interface ByStatus {
            @Case({"PENDING", "OPEN"})
            @Inline("'round ' + $.round")
            String waiting(@From("charging.round") int round);

            @Otherwise
            @Inline("'paid by ' + $.id")
            String paid(@From("charge.id") String id);
        }

        @Coalesce
        String mark(@From("waiting") String first, @From("paid") String second);

        @ForEach("order.lines")
        @Step(value = Shop.class, task = "weigh")
        List<Integer> weights(@Item("sku") String sku);
    }

    @Collect("mark")
    List<String> marks();

    @Collect("charge.id")
    List<String> paymentIds();

    @Collect("weights")
    List<List<Integer>> allWeights();

    @ForEach("order.lines")
    @Step(Shop.class)
    @Options(retries = 2)
    List<String> pick(
            @Item Shop.Line line,
            @Const("the ${north}, it's cold") String warehouse,
            @Const("9007199254740993") long batch);

    @ForEach("order.notes")
    @Step(Shop.class)
    void tell(@Item String text);

    @ForEach("order.lines[*].sku")
    @SubWorkflow(Label.class)
    List<String> labels(@Item String sku, @From("order.id") String order);

    @ForEach(value = "order.lines", sequential = true)
    @Step(value = Shop.class, task = "weigh")
    List<Integer> inTurn(@Item("sku") String sku);

    @ForEach(value = "order.lines", sequential = true)
    Each each(@Item Shop.Line line);

    interface Each {
        @Step(value = Shop.class, task = "tell")
        void told(@From("line.sku") String text);

        @Switch("line.quantity")
        ByQuantity byQuantity();

        interface ByQuantity {
            @Case("1")
            @Inline("$.index + ': one'")
            String one(@From("each.index") int index);

            @Otherwise
            @ForEach(value = "order.lines")
            @Step(value = Shop.class, task = "tell")
            void toldAgain(@Item("sku") String text);
        }
    }

    @DoWhile(times = 3, keepLast = 1)
    Thrice thrice();

    interface Thrice {
        @Step(value = Shop.class, task = "tell")
        void again(@From("order.id") String text);
    }

    @DoWhile(timesFrom = "order.copies")
    Copies copies();

    interface Copies {
        @Step(value = Shop.class, task = "tell")
        void copy(@From("order.id") String text);
    }

    @Output
    Fulfilled fulfilled(
            @From("pick") List<String> picks,
            List<String> marks,
            List<String> paymentIds,
            @From("allWeights") List<List<Integer>> weights,
            @From("charging.round") int rounds);

    @Workflow(name = "faces_label")
    interface Label {
        @Run
        @From("text")
        String label(String sku, String order);

        @Inline("$.order + '/' + $.sku")
        String text(String sku, String order);
    }
}
