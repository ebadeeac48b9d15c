package dev.downbeat.it.dynamic.faces;

import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.Fork;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Human;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Signal;
import dev.downbeat.annotation.Step;
import dev.downbeat.annotation.SubWorkflow;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.SystemTask;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.TimeoutPolicy;
import dev.downbeat.annotation.Workflow;
import java.util.List;
import java.util.Optional;

/** Every form of task and block that needs no loop. */
@Workflow(
        name = "faces_fulfil",
        version = 2,
        timeout = "1h",
        timeoutPolicy = TimeoutPolicy.ALERT_ONLY,
        failureWorkflow = Undo.class,
        restartable = false,
        statusListener = true,
        ownerEmail = "orders@example.com")
interface Fulfil {

    enum Region {
        US,
        CA,
        EU
    }

    record Approval(String by, boolean granted) {}

    record Receipt(String id, Optional<String> label, String text) {}

    @Run
    Receipt fulfil(String order, Region region, String kind, int copies);

    @Step(Stock.class)
    @Options(ref = "reserve_ref", retries = 2, startDelay = "2s", description = "Holds the stock.")
    Stock.Reservation reserve(String order);

    @Switch("kind")
    ByKind byKind();

    interface ByKind {
        @Case("letter")
        @Terminate
        void letter(@From("reserve.id") String id, @Const("letters have no label: ${none}") String text);

        @Case("nothing")
        @Terminate(status = EndStatus.FAILED, reason = "nothing to do for {order}")
        void nothing(String order);

        @Otherwise
        @Noop
        void parcel();
    }

    @Switch("region")
    ByRegion byRegion();

    interface ByRegion {
        @Case({"US", "CA"})
        Overseas overseas();

        interface Overseas {
            @Signal
            Approval customs(@From("reserve.id") String id);

            @SubWorkflow(Ship.class)
            String ship(@From("order") String parcel);
        }

        @Case("EU")
        @SubWorkflow(value = Ship.class, latest = true)
        @Options(optional = true)
        String shipNear(@From("order") String parcel);
    }

    @Switch("reserve.weight")
    ByWeight byWeight();

    interface ByWeight {
        @Case({"0", "0.50"})
        @Noop
        void light();

        @Otherwise
        @Human
        Approval lift(@From("reserve.weight") double weight);
    }

    @Fork
    Both both();

    interface Both {
        @SetVariables
        void note(@From("reserve.id") String reservation, @Const("3") int tries);

        Second second();

        interface Second {
            @Jq(".lines | map(.sku)")
            List<String> skus(@From("reserve.lines") List<Stock.Line> lines);

            @Switch(script = "$.skus.length > 1 ? 'many' : 'one'")
            ByCount byCount(List<String> skus);

            interface ByCount {
                @Case("many")
                @Inline("`${$.skus.join()}`")
                String joined(List<String> skus);

                @Case({"one", "none"})
                @Noop
                void few();

                @Otherwise
                @Noop
                void other();
            }
        }
    }

    @SystemTask("JDBC")
    @Options(name = "audit", retries = 1, retryDelay = "5s", extra = "{\"metadata\": {\"team\": \"shop\"}}")
    String audit(@Template("order {order}, {{copies}} {copies}, {variables.reservation}") String statement);

    @Step(Stock.class)
    String pack(@From("variables.reservation") String reservation, int copies);

    @Output
    Receipt receipt(
            @From("reserve.id") String id,
            @From("ship") Optional<String> label,
            @Template("packed as {pack}") String text);
}
