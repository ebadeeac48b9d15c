package dev.downbeat.it.docs;

import static dev.downbeat.client.WorkflowStatus.FAILED;
import static dev.downbeat.client.WorkflowStatus.RUNNING;
import static dev.downbeat.client.WorkflowStatus.TIMED_OUT;

import dev.downbeat.Conductor;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.client.bulk.BulkResult;
import dev.downbeat.client.events.EventHandler;
import dev.downbeat.client.schedules.Schedule;
import dev.downbeat.client.search.FoundTask;
import dev.downbeat.client.search.WorkflowSearch;
import dev.downbeat.client.tasks.TaskQueue;
import dev.downbeat.client.tasks.TaskUpdate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The Java of docs/search.md; {@link GuidesTest} compares. Nothing of it is run here. */
@SuppressWarnings("unused")
final class SearchGuide {

    private SearchGuide() {}

    static void search(Conductor conductor) {
        WorkflowSearch failed = conductor
                .search()
                .workflows()
                .workflowName("fulfil_order")
                .status(FAILED, TIMED_OUT)
                .startedAfter(Instant.now().minus(1, ChronoUnit.DAYS));
        System.out.println(failed.total() + " since yesterday");
        failed.stream()
                .limit(20)
                .forEach(hit -> System.out.println(hit + " " + hit.reason().orElse("")));

        List<FoundTask> slow =
                conductor.search().tasks().taskType("charge").status(TaskStatus.COMPLETED).text("visa").stream()
                        .filter(task -> task.took().toSeconds() > 5)
                        .toList();

        long both = conductor
                .search()
                .workflows()
                .where("workflowType='fulfil_order' AND status IN (FAILED,TIMED_OUT) AND startTime>1795528961000")
                .total();
    }

    static void correlated(Conductor conductor) {
        List<WorkflowSnapshot> open =
                conductor.search().correlated("fulfil_order").openOnly().find("order-7");
        List<String> running = conductor.search().running("fulfil_order");
    }

    static void bulk(Conductor conductor) {
        List<String> stuck = conductor
                .search()
                .workflows()
                .workflowName("fulfil_order")
                .status(RUNNING)
                .updatedBefore(Instant.now().minus(7, ChronoUnit.DAYS))
                .ids()
                .toList();
        BulkResult result = conductor.bulk().terminate(stuck, "the warehouse is closed");
        result.failed().forEach((id, why) -> System.err.println(id + ": " + why));

        conductor
                .bulk()
                .retry(conductor.search().correlated("fulfil_order").ids("order-7", "order-8"))
                .orThrow();
    }

    static void tasks(Conductor conductor, String workflowId) {
        TaskQueue labels = conductor.tasks().queue("print_label");
        for (TaskSnapshot task : labels.poll(10, Duration.ofSeconds(1))) {
            conductor.tasks().log(task.taskId(), "printing by hand");
            conductor.tasks().update(task, TaskUpdate.completed(Map.of("label", 7)));
        }
        System.out.println(labels.size() + " wait, polled last by " + labels.lastPolls());

        conductor.tasks().update(workflowId, "approved", TaskUpdate.completed(Map.of("by", "Ada")));
        WorkflowSnapshot then = conductor
                .tasks()
                .signalAndRead(workflowId, TaskUpdate.completed(Map.of("by", "Ada")), Duration.ofSeconds(5));
    }

    static void definitions(Conductor conductor) {
        Map<String, List<Integer>> versions = conductor.definitions().workflowVersions();
        conductor.definitions().deleteWorkflow("fulfil_order", 1);
        conductor.definitions().deleteTask("print_label");

        conductor
                .events()
                .create(EventHandler.on("conductor:fulfil_order:shipped", "invoice_when_shipped")
                        .when("$.total > 100")
                        .startWorkflow("invoice", 1, Map.of("orderId", "${orderId}")));

        conductor
                .schedules()
                .save(Schedule.of("nightly", "0 0 3 * * *", "close_books").zone(ZoneId.of("Europe/Berlin")));
    }
}
