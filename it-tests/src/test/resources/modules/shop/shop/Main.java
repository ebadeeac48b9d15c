package shop;

import dev.downbeat.Conductor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs one workflow on the server that is named. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        try (Conductor conductor = Conductor.connect(args[0])) {
            conductor.register(PackingDefinition.get());
            conductor.workers(new DeskRegistration(Main::pack)).start();
            Desk.Order order = new Desk.Order(
                    "7", List.of(new Desk.Line("a", 2), new Desk.Line("b", 3)), Optional.empty(), LocalDate.EPOCH);
            System.out.println(new PackingClient(conductor).packing(order) + " pieces in " + Main.class.getModule());
        }
    }

    private static Desk.Slip pack(Desk.Order order) {
        Desk.Slip slip = new Desk.Slip();
        slip.setPieces(order.lines().stream().mapToInt(Desk.Line::quantity).sum());
        return slip;
    }
}
