package dev.downbeat.it.mocks;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Collect;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.util.List;

/** Rounds that leave steps out, lists in rounds, and lists one after the other. */
@Workflow(name = "it_mocks_rounds")
public interface Rounds {

    record Done(
            List<String> marks, List<List<Integer>> sizes, List<String> turned, List<String> both, List<String> paid) {}

    @Run
    Done run(int times, List<String> texts);

    @DoWhile(timesFrom = "times")
    Loop loop();

    interface Loop {
        @Inline("$.round % 2 == 0")
        boolean even(@From("loop.round") int round);

        @Switch("even")
        ByEven byEven();

        interface ByEven {
            @Case("true")
            @Step(Store.class)
            String mark(@From("loop.round") int round);

            @Case("false")
            @Noop
            void skip();
        }

        @ForEach("texts")
        @Step(value = Store.class, task = "size")
        List<Integer> sizes(@Item String text);

        /** A workflow in each round. */
        @SubWorkflow(Paying.class)
        String pay(@From("even") boolean even);
    }

    @Collect("mark")
    List<String> marks();

    @Collect("sizes")
    List<List<Integer>> allSizes();

    @Collect("pay")
    List<String> paid();

    @ForEach(value = "texts", sequential = true)
    @Step(value = Store.class, task = "turn")
    List<String> turned(@Item String text);

    @ForEach("texts")
    @Step(Store.class)
    void tell(@Item String text);

    @ForEach("texts")
    @SubWorkflow(Turning.class)
    List<String> both(@Item String text);

    @Output
    Done done(
            List<String> marks,
            @From("allSizes") List<List<Integer>> sizes,
            List<String> turned,
            List<String> both,
            List<String> paid);

    /** Pays once, or tries to. */
    @Workflow(name = "it_mocks_paying")
    interface Paying {

        @Run
        @From("charge.id")
        String pay(boolean even);

        @Inline("$.even ? 'Eve' : 'Odd'")
        String customer(boolean even);

        @Step(Store.class)
        Store.Payment charge(String customer);
    }

    /** Turns a text. */
    @Workflow(name = "it_mocks_turning")
    interface Turning {

        @Run
        @From("turn")
        String turnOver(String text);

        @Step(Store.class)
        String turn(String text);
    }
}
