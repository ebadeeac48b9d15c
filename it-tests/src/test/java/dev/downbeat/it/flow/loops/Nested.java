package dev.downbeat.it.flow.loops;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Coalesce;
import dev.downbeat.annotation.Collect;
import dev.downbeat.annotation.DoWhile;
import dev.downbeat.annotation.ForEach;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Item;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Loops and lists inside cases, branches and each other, as far as they may be. */
@Workflow
public interface Nested {

    record Parcel(String to, Set<String> parts) {}

    record Done(
            List<Optional<Shop.Payment>> tries,
            Shop.Payment chosen,
            List<Integer> sizes,
            List<List<Integer>> partSizes,
            List<Integer> loopedInCase,
            List<Integer> branch,
            int rounds) {}

    @Run
    Done nested(List<Parcel> parcels, List<String> texts, boolean loop, String first);

    /** Each may fail: there is nothing in its place then. */
    @ForEach("texts")
    @Step(value = Shop.class, task = "fragile")
    @Options(optional = true, retries = 0)
    List<Optional<Shop.Payment>> tries(@Item String text);

    @Step(value = Shop.class, task = "fragile")
    @Options(optional = true)
    Shop.Payment once(@From("first") String text);

    @Step(value = Shop.class, task = "fragile")
    Shop.Payment twice(@From("parcels[0].to") String text);

    /** Of a step that failed the engine has an empty object, which is no payment. */
    @Coalesce
    Shop.Payment chosen(@From("once") Shop.Payment a, @From("twice") Shop.Payment b);

    @Switch("loop")
    ByLoop byLoop();

    interface ByLoop {
        @Case("true")
        Looped looped();

        interface Looped {
            @DoWhile(times = 2)
            InCase inCase();

            interface InCase {
                @Inline("$.round")
                int counted(@From("inCase.round") int round);
            }
        }

        @Case("false")
        @ForEach("texts")
        @Step(value = Shop.class, task = "sizeOf")
        List<Integer> sizesInCase(@Item String sku);
    }

    /** Nothing, where the loop did not run. */
    @Collect("counted")
    List<Integer> loopedInCase();

    @Fork
    Both both();

    interface Both {
        @ForEach("texts")
        @Step(value = Shop.class, task = "sizeOf")
        List<Integer> sizes(@Item String sku);

        Second second();

        interface Second {
            @ForEach(value = "parcels", sequential = true)
            Each each(@Item Parcel parcel);

            interface Each {
                /** Over what lies below the element. */
                @ForEach("parcel.parts")
                @Step(value = Shop.class, task = "sizeOf")
                List<Integer> ofParts(@Item String sku);
            }
        }

        /** Last in a branch: what follows waits for all of its rounds. */
        @DoWhile(script = "$.more && $.round < 4")
        Last last();

        interface Last {
            @Switch(script = "$.round % 2")
            Parity parity(@From("last.round") int round);

            interface Parity {
                @Case("1")
                @SetVariables
                void note(@From("last.round") int latest);

                @Otherwise
                @Step(Shop.class)
                void tell(@From("first") String text);
            }

            @Inline("true")
            boolean more();
        }
    }

    @Collect("ofParts")
    List<List<Integer>> partSizes();

    @ForEach(value = "texts", sequential = true)
    @Step(value = Shop.class, task = "sizeOf")
    List<Integer> branch(@Item String sku);

    @Output
    Done done(
            List<Optional<Shop.Payment>> tries,
            Shop.Payment chosen,
            List<Integer> sizes,
            List<List<Integer>> partSizes,
            List<Integer> loopedInCase,
            List<Integer> branch,
            @From("last.round") int rounds);
}
