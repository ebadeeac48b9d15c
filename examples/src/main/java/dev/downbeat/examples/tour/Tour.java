package dev.downbeat.examples.tour;

import dev.downbeat.Conductor;
import dev.downbeat.Definitions;
import dev.downbeat.OperationMissingException;
import dev.downbeat.RegisterMode;
import dev.downbeat.client.ExecuteOptions;
import dev.downbeat.client.NamedWorkflow;
import dev.downbeat.client.Rerun;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.events.EventHandler;
import dev.downbeat.client.tasks.TaskUpdate;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Screen;
import dev.downbeat.examples.operations.Approval;
import dev.downbeat.examples.operations.ApproveOrderClient;
import dev.downbeat.examples.operations.ApproveOrderDefinition;
import dev.downbeat.examples.operations.ApproveOrderExecution;
import dev.downbeat.examples.operations.DeskRegistration;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Uses every operation once, as one finds them from {@code Conductor} and a generated client by code completion. */
public final class Tour {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Tour() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Example.main(Tour::everything);
    }

    private static boolean everything(Conductor conductor, Screen screen) {
        screen.say(
                "conductor",
                conductor.address() + ", version " + conductor.serverVersion().orElse("unknown"));
        define(conductor, screen);
        conductor
                .workers(new DeskRegistration((order, by) -> order + " by " + by))
                .start();
        ApproveOrderClient orders = new ApproveOrderClient(conductor);
        run(conductor, screen, orders);
        steer(screen, orders);
        many(conductor, screen, orders);
        tasks(conductor, screen, orders);
        lacking(screen, orders);
        return true;
    }

    private static void define(Conductor conductor, Screen screen) {
        screen.say("register", conductor.register(Definitions.classPath()).toString());
        screen.say(
                "update",
                conductor
                        .register(RegisterMode.UPDATE, ApproveOrderDefinition.get())
                        .toString());
        screen.say(
                "verify",
                conductor
                        .register(RegisterMode.VERIFY, ApproveOrderDefinition.get())
                        .toString());
        screen.say("task", conductor.definitions().task("confirm").orElseThrow().name());
        screen.say(
                "workflow",
                "v"
                        + conductor
                                .definitions()
                                .workflow("approve_order")
                                .orElseThrow()
                                .version());
        TaskDefinition changes = TaskDefinition.builder("confirm").retryCount(1).build();
        screen.say("task", conductor.definitions().update(changes).toString());
    }

    private static void run(Conductor conductor, Screen screen, ApproveOrderClient orders) {
        StartOptions urgent =
                StartOptions.defaults().correlationId("order-1").priority(9).taskDomain("*", "NO_DOMAIN");
        ApproveOrderExecution typed =
                orders.with(StartOptions.defaults().correlationId("order-1")).start("1");
        screen.say("start", typed.workflowId());
        screen.say("of", orders.of(typed.workflowId()).status().name());
        ExecuteOptions atOnce = ExecuteOptions.defaults()
                .until("confirm")
                .atMost(Duration.ofSeconds(2))
                .requestId("tour");
        screen.say("execute", orders.execute(atOnce, "2").status().name());
        NamedWorkflow named = conductor.workflows().named("approve_order").version(1);
        WorkflowExecution<Map<String, Object>> untyped = named.with(urgent).start(Map.of("orderId", "3"));
        screen.say("named", untyped.snapshotWithoutTasks().correlationId().orElse(""));
        untyped.terminate("a tour");
        typed.signals().approved(new Approval("Ada", ""));
        screen.say("result", typed.result(SOON));
        screen.say("await", typed.await());
        screen.say("step", typed.steps().approved().orElseThrow().by());
        screen.say("future", typed.result().join());
        screen.say("snapshot", typed.snapshot().toString());
        screen.say("input", typed.input().toString());
        screen.say("output", typed.output().toString());
        screen.say("variables", typed.variables().toString());
        screen.say("tasks", typed.tasks().toString());
        screen.say("task", typed.task("confirm").orElseThrow().output().toString());
    }

    private static void steer(Screen screen, ApproveOrderClient orders) {
        ApproveOrderExecution order = orders.start("4");
        order.pause();
        order.resume();
        order.decide();
        order.resetCallbacks();
        order.terminate("a tour");
        order.retry();
        order.terminate("again");
        order.restart();
        order.terminate("again");
        order.restartWithLatestDefinition();
        order.terminate("again");
        order.rerun(Rerun.fromStart().workflowInput(Map.of("orderId", "5")));
        order.skip("confirm", Map.of(), Map.of("result", "nobody was told"));
        order.signal(Map.of("by", "Grace", "note", ""));
        screen.say("steer", order.result(SOON));
        order.remove();
        ApproveOrderExecution other = orders.start("6");
        other.terminate("a tour");
        other.retryResumingSubWorkflows();
        other.fail("approved", "nobody came");
        screen.say("fail", other.task("approved").orElseThrow().reason().orElse(""));
        orders.start("7").terminateAndRemove("a tour");
        ApproveOrderExecution last = orders.start("8");
        last.complete("approved", Map.of("by", "Ada", "note", ""));
        screen.say("complete", last.result(SOON));
        last.remove(false);
    }

    private static void many(Conductor conductor, Screen screen, ApproveOrderClient orders) {
        StartOptions key = StartOptions.defaults().correlationId("many");
        List<String> ids = List.of(
                orders.with(key).start("9").workflowId(),
                orders.with(key).start("10").workflowId());
        screen.say("pause", conductor.bulk().pause(ids).toString());
        screen.say("resume", conductor.bulk().resume(ids).toString());
        screen.say("terminate", conductor.bulk().terminate(ids, "a tour").toString());
        screen.say("retry", conductor.bulk().retry(ids).toString());
        screen.say("running", conductor.search().running("approve_order").size() + "");
        screen.say(
                "correlated",
                conductor.search().correlated("approve_order").ids("many").size() + "");
        screen.say("restart", conductor.bulk().atOnce(1).restart(ids).toString()); // they run
        screen.say("remove", conductor.bulk().terminateAndRemove(ids, "a tour").toString());
        screen.say(
                "search",
                conductor.search().workflows().workflowName("approve_order").total() + "");
        screen.say(
                "versions",
                conductor.definitions().workflowVersions("approve_order").toString());
        EventHandler told =
                EventHandler.on("conductor:approve_order:told", "tour").terminateWorkflow("${id}", "told");
        conductor.events().create(told);
        screen.say("events", conductor.events().of(told.event()).toString());
        conductor.events().delete(told.name());
    }

    private static void tasks(Conductor conductor, Screen screen, ApproveOrderClient orders) {
        ApproveOrderExecution order = orders.execute(ExecuteOptions.defaults(), "11"); // until it stands at the signal
        TaskSnapshot open =
                conductor.tasks().get(order.task("approved").orElseThrow().taskId());
        conductor.tasks().log(open.taskId(), "looked at on a tour");
        screen.say("log", conductor.tasks().logs(open.taskId()).getFirst().line());
        screen.say("queues", conductor.tasks().queueSizes("confirm").toString());
        conductor
                .tasks()
                .update(order.workflowId(), "approved", TaskUpdate.completed(Map.of("by", "Linus", "note", "")));
        screen.say("update", order.result(SOON));
        screen.say("tasks", conductor.search().tasks().taskType("confirm").total() + "");
    }

    private static void lacking(Screen screen, ApproveOrderClient orders) {
        ApproveOrderExecution order = orders.start("9");
        lacking(screen, () -> order.updateVariables(Map.of("a", 1)));
        lacking(screen, () -> order.jump("confirm", Map.of()));
        order.terminateAndStartFailureWorkflow("a tour");
    }

    private static void lacking(Screen screen, Runnable operation) {
        try {
            operation.run();
        } catch (OperationMissingException e) {
            screen.say("lacking", e.advice().orElse(""));
        }
    }
}
