package dev.downbeat.it.docs;

import dev.downbeat.Conductor;
import dev.downbeat.ConductorException;
import dev.downbeat.Definitions;
import dev.downbeat.OperationMissingException;
import dev.downbeat.RegisterMode;
import dev.downbeat.WorkflowFailedException;
import dev.downbeat.client.ExecuteOptions;
import dev.downbeat.client.NamedWorkflow;
import dev.downbeat.client.Rerun;
import dev.downbeat.client.StartOptions;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.examples.greetings.HelloClient;
import dev.downbeat.examples.greetings.HelloDefinition;
import dev.downbeat.examples.greetings.HelloExecution;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The Java of docs/clients.md; {@link GuidesTest} compares. Nothing of it is run here. */
@SuppressWarnings("unused")
final class ClientsGuide {

    private ClientsGuide() {}

    static void connect(String key, String secret, char[] password) {
        try (Conductor conductor = Conductor.fromEnvironment()) {
            conductor.register(HelloDefinition.get());
        }

        Conductor conductor = Conductor.builder()
                .url("https://conductor.example/api")
                .accessKey(key, secret)
                .trust(Path.of("/etc/ours/ca.pem"))
                .clientCertificate(Path.of("/etc/ours/worker.pem"), Path.of("/etc/ours/worker.key"))
                .proxy("proxy.example", 3128)
                .headers(() -> Map.of("X-Tenant", "orders"))
                .callTimeout(Duration.ofSeconds(30))
                .build();
    }

    static void register(Conductor conductor) {
        conductor.register(HelloDefinition.get()); // missing ones are created, another form is refused
        conductor.register(RegisterMode.UPDATE, HelloDefinition.get()); // … is replaced
        conductor.register(RegisterMode.VERIFY, HelloDefinition.get()); // nothing is changed

        conductor.register(Definitions.folder(Path.of("workflows"))
                .and(Definitions.file(Path.of("tasks.json")))
                .and(Definitions.classPath()));

        List<Difference> changed = conductor
                .definitions()
                .update(TaskDefinition.builder("greet")
                        .retryCount(5)
                        .concurrency(20)
                        .build());
    }

    static void run(Conductor conductor) {
        HelloClient hello = new HelloClient(conductor);
        String greeting = hello.hello("Ada"); // runs, waits, returns or throws

        HelloExecution execution = hello.with(
                        StartOptions.defaults().correlationId("greeting-7").priority(10))
                .start("Ada");
        CompletableFuture<String> later = execution.result();
        String soon = execution.result(Duration.ofSeconds(5));

        HelloExecution followed = hello.of(execution.workflowId()); // in another process, say

        NamedWorkflow named = conductor.workflows().named("hello").version(1);
        WorkflowExecution<Map<String, Object>> untyped = named.start(Map.of("name", "Ada"));
        Map<String, Object> output = untyped.await();

        HelloExecution ended = hello.execute(ExecuteOptions.defaults().atMost(Duration.ofSeconds(5)), "Ada");
    }

    static void fail(HelloExecution execution) {
        try {
            execution.await();
        } catch (WorkflowFailedException e) {
            e.failedTask()
                    .ifPresent(task -> System.err.println(
                            task.referenceName() + " on " + task.workerId() + ": " + task.reason() + task.log()));
        }
    }

    static void read(HelloExecution execution) {
        WorkflowSnapshot now = execution.snapshot();
        for (TaskSnapshot task : now.tasks()) {
            System.out.println(task.referenceName() + " " + task.status() + " " + task.output());
        }
        int retries = execution.task("greet_ref").map(TaskSnapshot::retryCount).orElse(0);
    }

    static void steer(HelloExecution execution) {
        execution.pause();
        execution.resume();
        execution.complete("approved", Map.of("by", "Ada")); // a WAIT or HUMAN task, by its reference name
        execution.terminate("not needed");
        execution.retry();
        execution.rerun(Rerun.fromStep("charge").taskInput(Map.of("amount", 5)));
        execution.restartWithLatestDefinition();
    }

    static void wrong(HelloExecution execution) {
        try {
            execution.updateVariables(Map.of("limit", 5));
        } catch (OperationMissingException e) {
            System.err.println(e.operation() + " is not in " + e.serverVersion().orElse("this server"));
        } catch (ConductorException e) {
            System.err.println(e.status() + " " + e.serverMessage() + " " + e.validationErrors());
        }
    }
}
