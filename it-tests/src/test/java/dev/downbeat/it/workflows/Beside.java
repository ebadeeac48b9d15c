package dev.downbeat.it.workflows;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.Workflow;
import java.util.Optional;

/** Forks: what follows reads what the branches left, those that end with a switch too. */
@Workflow(name = "it_beside")
interface Beside {

    @Run
    @From("joined")
    String beside(String order, boolean late);

    @Fork
    Both both();

    interface Both {
        @Step(value = Desk.class, task = "label")
        String quick(@From("order") String parcel);

        Second second();

        interface Second {
            @Step(Desk.class)
            Desk.Parcel open(String order);

            @Switch("late")
            ByLate byLate();

            interface ByLate {
                @Case("true")
                Slow slow();

                interface Slow {
                    @Step(value = Desk.class, task = "label")
                    String first(@From("open.id") String parcel);

                    @Step(value = Desk.class, task = "label")
                    String last(@From("first") String parcel);
                }

                @Case("false")
                @Noop
                void nothing();
            }
        }

        @Fork
        Inner inner();

        interface Inner {
            @Step(Desk.class)
            void note(@From("order") String text);

            @Inline("$.order.length")
            int length(String order);
        }
    }

    @Inline("[$.quick, $.weight, $.last ?? 'none', $.length].join(' ')")
    String joined(String quick, @From("open.weight") double weight, @From("last") Optional<String> last, int length);
}
