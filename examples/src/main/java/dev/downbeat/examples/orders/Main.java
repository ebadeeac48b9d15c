package dev.downbeat.examples.orders;

import dev.downbeat.Conductor;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Executions;
import dev.downbeat.examples.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Prices the orders of a file of JSON lines, one workflow each. */
public final class Main {

    private static final String SHIPPED = "orders.jsonl";

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args the file; without one, that which ships with the example
     */
    public static void main(String[] args) {
        Example.main((conductor, screen) -> {
            List<String> lines;
            try {
                lines = args.length == 0 ? shipped() : Files.readAllLines(Path.of(args[0]));
            } catch (IOException e) {
                screen.complain("orders", "cannot read " + args[0] + ": " + e.getMessage());
                return false;
            }
            return process(OrderFile.read(lines), conductor, screen);
        });
    }

    private static boolean process(OrderFile file, Conductor conductor, Screen screen) throws InterruptedException {
        file.faults().forEach(fault -> screen.complain("orders", fault));
        conductor.register(ProcessOrderDefinition.get());
        screen.say("registered", "process_order (task), process_order v1 (workflow)");
        conductor.workers(new OrdersRegistration(new Warehouse())).start();
        screen.say("workers", "process_order");

        ProcessOrderClient orders = new ProcessOrderClient(conductor);
        Executions<Receipt> executions = new Executions<>();
        for (OrderInfo order : file.orders()) {
            executions.start(Long.toString(order.orderId()), id -> orders.start(order));
        }
        executions.await(screen);
        return executions.table(screen, "order");
    }

    private static List<String> shipped() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Main.class.getResourceAsStream(SHIPPED), SHIPPED), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
