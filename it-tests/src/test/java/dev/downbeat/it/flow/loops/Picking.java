package dev.downbeat.it.flow.loops;

import dev.downbeat.annotation.Collect;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Workflow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task for each element of a list, beside each other and one after the other. */
@Workflow
public interface Picking {

    record Picked(
            List<Shop.Pick> picks,
            List<Integer> sizes,
            List<String> skus,
            List<String> labels,
            List<String> numbered,
            List<List<Integer>> again) {}

    @Run
    Picked picking(List<Shop.@Nullable Line> lines, String warehouse, @Nullable List<String> notes);

    /** The element, a value that all share, and a constant that a script would round. */
    @ForEach("lines")
    @Step(Shop.class)
    List<Shop.Pick> pick(@Item Shop.@Nullable Line line, String warehouse, @Const("9007199254740993") long batch);

    /** Without a result, over what may be absent. */
    @ForEach("notes")
    @Step(value = Shop.class, task = "tell")
    void told(@Item String text);

    @Inline("[...$.lines].filter(line => line !== null).map(line => line.sku)")
    List<String> skus(List<Shop.@Nullable Line> lines);

    /** Over a step's list. */
    @ForEach("skus")
    @Step(value = Shop.class, task = "sizeOf")
    List<Integer> sizes(@Item String sku);

    @ForEach("lines")
    @SubWorkflow(Label.class)
    List<String> labels(@Item("sku") @Nullable String sku, @Const("no ${workflow.input.warehouse} here") String mark);

    /** One after the other, a single task. */
    @ForEach(value = "skus", sequential = true)
    @Inline("$.sku + '!'")
    List<String> loud(@Item String sku);

    /** One after the other, several tasks. */
    @ForEach(value = "loud", sequential = true)
    Each each(@Item String sku);

    interface Each {
        @Inline("$.number + ':' + $.sku")
        String one(@From("each.index") int number, String sku);

        @Step(Shop.class)
        void tell(@From("one") String text);
    }

    @Collect("one")
    List<String> numbered();

    @DoWhile(times = 2)
    Twice twice();

    interface Twice {
        /** In a loop, over what a path spreads. */
        @ForEach("pick[*].warehouse")
        @Step(value = Shop.class, task = "sizeOf")
        List<Integer> inLoop(@Item String sku);
    }

    @Collect("inLoop")
    List<List<Integer>> again();

    @Output
    Picked picked(
            @From("pick") List<Shop.Pick> picks,
            List<Integer> sizes,
            List<String> skus,
            List<String> labels,
            List<String> numbered,
            List<List<Integer>> again);

    /** The workflow of one element. */
    @Workflow(name = "picking_label")
    interface Label {
        @Run
        @From("text")
        String label(@Nullable String sku, String mark);

        @Inline("$.sku + ' ' + $.mark")
        String text(@Nullable String sku, String mark);
    }
}
