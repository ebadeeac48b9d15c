package dev.downbeat.examples.life;

import dev.downbeat.Conductor;
import dev.downbeat.client.Timeline;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.definition.DefinitionResources;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Screen;
import dev.downbeat.examples.life.FulfilOrder.Approval;
import dev.downbeat.examples.life.FulfilOrder.Customs;
import dev.downbeat.examples.life.Order.Line;
import dev.downbeat.examples.life.Order.Region;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Runs the life of one order, with the people and the carrier that it waits for; prints its diagram and its timeline. */
public final class Main {

    private static final int COLUMNS = 100;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Example.main(Main::live);
    }

    private static boolean live(Conductor conductor, Screen screen) throws Exception {
        conductor.register(ShipAtHomeDefinition.get());
        conductor.register(FulfilOrderDefinition.get());
        screen.say("registered", "fulfil_order v2, ship_at_home v1 (workflows), 4 tasks");
        conductor.workers(new WarehouseRegistration(new PaperWarehouse())).start();
        try (Carrier carrier = new Carrier()) {
            Order order = new Order(
                    "4711",
                    "c-42",
                    Region.ABROAD,
                    List.of(
                            new Line("anvil", 2, new BigDecimal("499.50")),
                            new Line("rope", 10, new BigDecimal("1.25")),
                            new Line("whistle", 1, new BigDecimal("3.99"))));
            FulfilOrderExecution run = new FulfilOrderClient(conductor).start(order, carrier.port());
            screen.say("running", run.workflowId());
            Outsiders people = new Outsiders(run);
            people.when("approved", () -> run.signals().approved(new Approval(true, "Grace")));
            people.when("customsCleared", () -> run.signals().customsCleared(new Customs("C-88")));
            screen.say("result", run.result(LONGEST).toString());
            System.out.println();
            System.out.println(diagram());
            System.out.print(Timeline.of(run.snapshot()).text(COLUMNS, false));
            return run.status() == WorkflowStatus.COMPLETED;
        }
    }

    private static String diagram() throws IOException {
        try (InputStream in =
                Main.class.getResourceAsStream("/" + DefinitionResources.diagramPath("fulfil_order", 2))) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
