package dev.downbeat.it.flow.loops;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.Collect;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.util.List;

/** Loops on a condition, on a number and on a number from outside. */
@Workflow
public interface Charging {

    record Charged(
            int rounds,
            Shop.Payment last,
            List<String> ids,
            List<String> marks,
            List<String> evens,
            int copies,
            int thrice) {}

    @Run
    Charged charging(String customer, int most, int copies);

    /** The condition reads a step by its name, though its reference is another, and a parameter. */
    @DoWhile(script = "$.charge.status == 'PENDING' // until paid\n && $.round < $.limit")
    Loop loop(@From("most") int limit);

    interface Loop {
        @Step(Shop.class)
        @Options(ref = "charge-ref")
        Shop.Payment charge(String customer, @From("loop.round") int attempt);

        @Inline("$.round % 2 == 0 ? 'EVEN' : 'ODD'")
        String parity(@From("loop.round") int round);

        @Switch("parity")
        ByParity byParity();

        interface ByParity {
            @Case("EVEN")
            @Inline("'even ' + $.round")
            String even(@From("loop.round") int round);

            @Otherwise
            @Step(Shop.class)
            String odd(@From("loop.round") int round);
        }

        /** In round 3 the case of round 2 still has its value: it must not be taken. */
        @Coalesce
        String mark(@From("even") String even, @From("odd") String odd);
    }

    @Collect("charge.id")
    List<String> ids();

    @Collect("mark")
    List<String> marks();

    @Collect("even")
    List<String> evens();

    @DoWhile(timesFrom = "copies")
    Copies copying();

    interface Copies {
        @Step(value = Shop.class, task = "tell")
        void copy(@Const("a copy") String text);
    }

    @DoWhile(times = 3, keepLast = 1)
    Thrice thrice();

    interface Thrice {
        @Inline("$.round * 10")
        int tenfold(@From("thrice.round") int round);
    }

    @Output
    Charged charged(
            @From("loop.round") int rounds,
            @From("charge") Shop.Payment last,
            List<String> ids,
            List<String> marks,
            List<String> evens,
            @From("copying.round") int copies,
            @From("tenfold") int thrice);
}
