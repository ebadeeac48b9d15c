package dev.downbeat.examples.operations;

import dev.downbeat.Conductor;
import dev.downbeat.client.Rerun;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Screen;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Does to executions what can be done to them, and says what is seen of it. */
public final class Main {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Example.main(Main::steer);
    }

    private static boolean steer(Conductor conductor, Screen screen) {
        screen.say(
                "registered", conductor.register(ApproveOrderDefinition.get()).toString());
        conductor
                .workers(new DeskRegistration((order, by) -> "Order " + order + " was approved by " + by))
                .start();
        screen.say("workers", "confirm");
        ApproveOrderClient orders = new ApproveOrderClient(conductor);

        ApproveOrderExecution order =
                orders.with(StartOptions.defaults().correlationId("order-7")).start("7");
        show(screen, "start", order);
        order.pause();
        show(screen, "pause", order);
        order.resume();
        show(screen, "resume", order);
        order.complete("approved", Map.of("by", "Ada", "note", "in stock"));
        screen.say("complete", order.result(SOON));
        show(screen, "get", order);

        order.rerun(Rerun.fromStep("confirm"));
        screen.say("rerun", "from confirm: " + order.result(SOON));
        order.restart();
        show(screen, "restart", order);
        order.terminate("the customer called");
        show(screen, "terminate", order);
        order.retry();
        show(screen, "retry", order);
        order.complete("approved", Map.of("by", "Grace", "note", "after all"));
        String result = order.result(SOON);
        screen.say("complete", result);
        show(screen, "get", order);
        return result.equals("Order 7 was approved by Grace");
    }

    private static void show(Screen screen, String operation, ApproveOrderExecution order) {
        WorkflowSnapshot now = order.snapshot();
        String tasks = now.tasks().stream().map(TaskSnapshot::toString).collect(Collectors.joining(", "));
        String reason = now.reason().map(why -> ", " + why).orElse("");
        screen.say(operation, now.status() + reason + (tasks.isEmpty() ? "" : ": " + tasks));
    }
}
