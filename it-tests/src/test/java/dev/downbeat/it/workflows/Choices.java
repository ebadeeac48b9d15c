package dev.downbeat.it.workflows;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

/** Switches on every type of value. What a case does is seen in the variables. */
@Workflow(name = "it_choices")
interface Choices {

    enum Region {
        US,
        CA,
        EU
    }

    record Chosen(String region, String copies, String weight, String gift, String word, String script) {}

    @Run
    Chosen choose(Region region, int copies, double weight, boolean gift, Optional<String> word);

    @SetVariables
    void start(
            @Const("none") String region,
            @Const("none") String copies,
            @Const("none") String weight,
            @Const("none") String gift,
            @Const("none") String word,
            @Const("none") String script);

    @Switch("region")
    ByRegion byRegion();

    interface ByRegion {
        @Case({"US", "CA"})
        @SetVariables
        void america(@Const("america") String region);

        @Case("EU")
        @SetVariables
        void europe(@Const("europe") String region);
    }

    @Switch("copies")
    ByCopies byCopies();

    interface ByCopies {
        @Case("1")
        @SetVariables
        void single(@Const("single") String copies);

        @Otherwise
        @SetVariables
        void many(@Const("many") String copies);
    }

    @Switch("weight")
    ByWeight byWeight();

    interface ByWeight {
        @Case("5")
        @SetVariables
        void five(@Const("five") String weight);

        @Case({"2.50", "3.5"})
        @SetVariables
        void half(@Const("half") String weight);

        @Otherwise
        @Noop
        void anyWeight();
    }

    @Switch("gift")
    ByGift byGift();

    interface ByGift {
        @Case("true")
        @SetVariables
        void wrapped(@Const("wrapped") String gift);

        @Case("false")
        @SetVariables
        void plain(@Const("plain") String gift);
    }

    @Switch("word")
    ByWord byWord();

    interface ByWord {
        @Case("it's, \"quoted\"")
        @SetVariables
        void quoted(@Const("quoted") String word);

        @Case({"a", "b"})
        @SetVariables
        void letter(@Const("letter") String word);

        @Otherwise
        @SetVariables
        void absent(@Const("absent") String word);
    }

    @Switch(script = "const big = $.copies > 10; big ? `BIG${$.copies}` : 'SMALL'")
    ByScript byScript(int copies);

    interface ByScript {
        @Case({"BIG11", "BIG12"})
        @SetVariables
        void big(@Const("big") String script);

        @Case("SMALL")
        @SetVariables
        void small(@Const("small") String script);

        @Otherwise
        @Noop
        void anySize();
    }

    @Output
    Chosen chosen(
            @From("variables.region") String region,
            @From("variables.copies") String copies,
            @From("variables.weight") String weight,
            @From("variables.gift") String gift,
            @From("variables.word") String word,
            @From("variables.script") String script);
}
