package dev.downbeat.it.greetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.downbeat.Conductor;
import dev.downbeat.devserver.DevServer;
import dev.downbeat.devserver.DevServerOptions;
import dev.downbeat.examples.greetings.FriendlyGreetings;
import dev.downbeat.examples.greetings.GreetingsRegistration;
import dev.downbeat.examples.greetings.HelloClient;
import dev.downbeat.examples.greetings.HelloDefinition;
import dev.downbeat.examples.greetings.HelloExecution;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures where the time of a workflow with one task goes, one execution at a time on an engine of its own. No test: run it
 * by hand, on a quiet machine; the argument is the number of executions.
 */
final class Latency {

    private static final int WARM_UP = 100;
    private static final JsonMapper JSON = new JsonMapper();

    private final DevServer server;
    private final HelloClient hello;
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private Latency(DevServer server, HelloClient hello) {
        this.server = server;
        this.hello = hello;
    }

    /** Prints milliseconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        DevServerOptions options = DevServerOptions.builder().training(false).build();
        try (DevServer server = DevServer.start(options);
                Conductor conductor = Conductor.connect(server.url().toString())) {
            conductor.register(HelloDefinition.get());
            conductor
                    .workers(new GreetingsRegistration(new FriendlyGreetings()))
                    .start();
            Latency latency = new Latency(server, new HelloClient(conductor));
            for (int run = 0; run < WARM_UP; run++) {
                latency.run();
            }
            latency.times.clear();
            for (int run = 0; run < runs; run++) {
                latency.run();
            }
            latency.print();
            idle(server);
        }
    }

    private void run() throws IOException {
        long begin = System.nanoTime();
        HelloExecution started = hello.start("Ada");
        long accepted = System.nanoTime();
        String greeting = started.await();
        long seenAt = System.currentTimeMillis();
        long end = System.nanoTime();
        if (!greeting.equals("Hello my friend Ada")) {
            throw new AssertionError(greeting);
        }
        JsonNode execution = execution(started.workflowId());
        JsonNode task = execution.path("tasks").path(0);
        time("the whole, as the caller sees it", (end - begin) / 1e6);
        time("  the call that starts it", (accepted - begin) / 1e6);
        time("  scheduled until polled", between(task, "scheduledTime", task, "startTime"));
        time("  polled until ended", between(task, "startTime", task, "endTime"));
        time(
                "  workflow ended until seen",
                (double) seenAt - execution.path("endTime").asLong());
        time("the whole, by the server's clock", between(execution, "createTime", execution, "endTime"));
    }

    private JsonNode execution(String workflowId) throws IOException {
        try (InputStream in =
                server.url().resolve("/api/workflow/" + workflowId).toURL().openStream()) {
            return JSON.readTree(in);
        }
    }

    private static double between(JsonNode from, String begin, JsonNode to, String end) {
        return (double) to.path(end).asLong() - from.path(begin).asLong();
    }

    private void time(String what, double millis) {
        times.computeIfAbsent(what, key -> new ArrayList<>()).add(millis);
    }

    private void print() {
        System.out.printf("%-34s %7s %7s %7s%n", "ms", "p50", "p90", "p99");
        times.forEach((what, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf("%-34s %7.1f %7.1f %7.1f%n", what, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99));
        });
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * part));
    }

    /** What an engine with one parked poll burns: its share of one core. */
    private static void idle(DevServer server) throws InterruptedException {
        Duration begin = cpu(server);
        long from = System.nanoTime();
        Thread.sleep(10_000);
        double wall = (System.nanoTime() - from) / 1e9;
        System.out.printf(
                "idle engine: %.1f %% of a core%n", cpu(server).minus(begin).toNanos() / 1e7 / wall);
    }

    private static Duration cpu(DevServer server) {
        return ProcessHandle.of(server.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
