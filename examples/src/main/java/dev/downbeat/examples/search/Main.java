package dev.downbeat.examples.search;

import dev.downbeat.Conductor;
import dev.downbeat.TaskResult;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.client.bulk.BulkResult;
import dev.downbeat.client.search.FoundWorkflow;
import dev.downbeat.client.search.WorkflowSearch;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs some hundred executions and finds them again. */
public final class Main {

    private static final int PARCELS = 300;
    private static final int QUESTIONS = 20;
    private static final List<String> CITIES = List.of("Lisbon", "Nairobi", "Ålesund", "Quito", "Lima");
    private static final int NOWHERE_EACH = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Example.main(Main::find);
    }

    private static boolean find(Conductor conductor, Screen screen) throws InterruptedException {
        conductor.register(ShipParcelDefinition.get(), AskCustomerDefinition.get());
        conductor.workers(new ParcelsRegistration(Main::send)).slots(20).start();
        Instant middle = run(conductor, screen);

        WorkflowSearch parcels = conductor.search().workflows().workflowName("ship_parcel");
        WorkflowSearch questions = conductor.search().workflows().workflowName("ask_customer");
        WorkflowSearch failed = parcels.status(WorkflowStatus.FAILED);
        await(() -> parcels.status(WorkflowStatus.COMPLETED).total() + failed.total() == PARCELS);

        screen.say("by name", parcels.total() + " of ship_parcel, " + questions.total() + " of ask_customer");
        screen.say("by status", failed.total() + " of ship_parcel failed");
        screen.say("by time", parcels.startedAfter(middle).total() + " of ship_parcel were started in the second half");
        screen.say("by text", parcels.text("lisbon").total() + " have to do with Lisbon");
        screen.say(
                "by id",
                conductor.search().correlated("ship_parcel").ids("order-7").size() + " of order-7");
        screen.say(
                "in words",
                conductor
                                .search()
                                .workflows()
                                .where("workflowType=ship_parcel AND status IN (FAILED,TIMED_OUT)")
                                .total()
                        + " failed or timed out");
        screen.say(
                "tasks",
                conductor.search().tasks().taskType("send").text("Lima").total() + " were sent to Lima");
        long read = parcels.pageSize(50).stream()
                .map(FoundWorkflow::workflowId)
                .distinct()
                .count();
        screen.say("paged", read + " read in pages of 50");

        BulkResult ended = conductor.bulk().terminate(questions.ids().toList(), "the example is over");
        screen.say("bulk", "questions terminated: " + ended);
        screen.table(
                List.of("newest failures", "started", "failed at", "input"),
                failed.stream().limit(3).map(Main::row).toList());
        return read == PARCELS
                && failed.total() == PARCELS / NOWHERE_EACH
                && ended.done().size() == QUESTIONS;
    }

    private static TaskResult<String> send(int order, String city) {
        return city.equals("Atlantis")
                ? TaskResult.failedTerminally("nobody has heard of Atlantis for a while")
                : TaskResult.completed(city.charAt(0) + "-" + order);
    }

    private static String city(int order) {
        return order % NOWHERE_EACH == NOWHERE_EACH / 2 + 1 ? "Atlantis" : CITIES.get(order % CITIES.size());
    }

    /** Starts all of them, and gives the moment in which half of the parcels were started. */
    private static Instant run(Conductor conductor, Screen screen) throws InterruptedException {
        ShipParcelClient parcels = new ShipParcelClient(conductor);
        AskCustomerClient questions = new AskCustomerClient(conductor);
        List<CompletableFuture<?>> ends = new ArrayList<>();
        Instant middle = Instant.EPOCH;
        for (int order = 0; order < PARCELS; order++) {
            if (order == PARCELS / 2) {
                middle = Instant.now();
                TimeUnit.MILLISECONDS.sleep(5);
            }
            ends.add(parcels.with(StartOptions.defaults().correlationId("order-" + order))
                    .start(order, city(order))
                    .result()
                    .handle((number, failure) -> failure == null));
        }
        for (int order = 0; order < QUESTIONS; order++) {
            questions.start(order);
        }
        screen.say("started", PARCELS + " of ship_parcel, " + QUESTIONS + " of ask_customer");
        CompletableFuture.allOf(ends.toArray(new CompletableFuture<?>[0])).join();
        screen.say("ended", ends.size() + " of ship_parcel");
        return middle;
    }

    /** The server writes its index beside its work. */
    private static void await(BooleanSupplier seen) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!seen.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static List<String> row(FoundWorkflow hit) {
        return List.of(
                hit.workflowId(),
                hit.startedAt().map(Instant::toString).orElse("-"),
                String.join(", ", hit.failedSteps()),
                hit.inputText());
    }
}
