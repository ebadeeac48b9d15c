package dev.downbeat.worker;

import dev.downbeat.TaskContext;
import dev.downbeat.TaskResult;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An implementation for tests. */
class Greeter implements Greetings {

    @Override
    public String greet(String name) {
        return "Hello " + name;
    }

    @Override
    public int count(Order order, Optional<String> note, String mode) {
        return order.lines().stream().mapToInt(Line::quantity).sum()
                + note.map(String::length).orElse(0)
                + mode.length();
    }

    @Override
    public void nothing() {}

    @Override
    public TaskResult<Line> controlled(int round) {
        return switch (round) {
            case 0 -> TaskResult.<Line>inProgress(Duration.ofMillis(1500)).log("not yet");
            case 1 -> TaskResult.completed(new Line("a", 1));
            case 2 -> TaskResult.<Line>failed("no luck").output(new Line("b", 2));
            default -> TaskResult.failedTerminally("no way");
        };
    }

    @Override
    public CompletionStage<String> later(String name) {
        return CompletableFuture.supplyAsync(() -> greet(name));
    }

    @Override
    public Order whole(Order order, TaskContext context) {
        context.log("order " + order.orderId() + ", attempt " + context.attempt());
        return order;
    }
}
