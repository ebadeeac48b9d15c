package dev.downbeat.examples.dynamic;

import dev.downbeat.Conductor;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.Timeline;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowStatus;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Screen;
import dev.downbeat.flow.WorkflowBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Runs every form in one workflow that is built in code, and prints its diagram and then its timeline. */
public final class KitchenSink {

    private static final int COLUMNS = 100;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private KitchenSink() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Example.main(KitchenSink::dine);
    }

    private static boolean dine(Conductor conductor, Screen screen) throws Exception {
        conductor.register(WashUpDefinition.get());
        screen.say("registered", "wash_up v1 (workflow), which dinner calls");
        conductor.workers(new KitchenRegistration(new Cook())).start();
        WorkflowBuilder dinner = Dinner.build();
        System.out.println(dinner.diagram());
        try (Grocer grocer = new Grocer()) {
            WorkflowExecution<Map<String, Object>> run =
                    conductor.workflows().start(dinner, Map.of("order", order(), "port", grocer.port()));
            screen.say("running", run.workflowId());
            when(run, "approved", Map.of("by", "Ada", "word", "go on"));
            when(run, "tasted", Map.of("by", "Grace", "word", "more salt"));
            screen.say("result", run.result(LONGEST).toString());
            System.out.println();
            System.out.print(Timeline.of(run.snapshot()).text(COLUMNS, false));
            return run.status() == WorkflowStatus.COMPLETED;
        }
    }

    private static Map<String, Object> order() {
        return Map.of(
                "table",
                7,
                "dishes",
                List.of(
                        Map.of("name", "soup", "minutes", 20, "heat", "LOW"),
                        Map.of("name", "steak", "minutes", 4, "heat", "HIGH")));
    }

    /** Completes a task as soon as the workflow has come to it. */
    private static void when(WorkflowExecution<?> run, String task, Map<String, Object> output)
            throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST);
        while (!run.task(task)
                .map(TaskSnapshot::status)
                .filter(TaskStatus.IN_PROGRESS::equals)
                .isPresent()) {
            if (run.status().isTerminal() || Instant.now().isAfter(latest)) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        run.complete(task, output);
    }
}
