package dev.downbeat.examples.taskdefinition;

import dev.downbeat.Conductor;
import dev.downbeat.definition.Difference;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.examples.Example;
import dev.downbeat.examples.Screen;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Registers a task definition with retries and limits, reads it back, and changes it while its worker runs. */
public final class Main {

    private static final String TASK = "charge_card";
    private static final List<String> SHOWN = List.of(
            "retryCount",
            "retryLogic",
            "retryDelaySeconds",
            "timeoutSeconds",
            "responseTimeoutSeconds",
            "concurrentExecLimit",
            "rateLimitPerFrequency",
            "rateLimitFrequencyInSeconds");

    private Main() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Example.main(Main::change);
    }

    private static boolean change(Conductor conductor, Screen screen) {
        screen.say("registered", conductor.register(ChargeCardDefinition.get()).toString());
        show(screen, "read back", conductor);

        conductor
                .workers(new CardsRegistration((card, cents) -> cents + " cents from " + card))
                .start();
        screen.say("workers", TASK);
        ChargeCardClient charges = new ChargeCardClient(conductor);
        screen.say("ran", charges.run("4711", 250));

        // Only what is said here changes; retries and limits of others stay.
        TaskDefinition changes = TaskDefinition.builder(TASK)
                .retryCount(5)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
        for (Difference one : conductor.definitions().update(changes)) {
            screen.say("updated", one.path() + ": " + one.registered() + " → " + one.declared());
        }
        show(screen, "read back", conductor);
        screen.say("ran", charges.run("4712", 990));
        return conductor.definitions().update(changes).isEmpty();
    }

    private static void show(Screen screen, String label, Conductor conductor) {
        Map<String, ?> fields = conductor.definitions().task(TASK).orElseThrow().fields();
        StringBuilder line = new StringBuilder();
        for (String field : SHOWN) {
            if (fields.get(field) != null) {
                line.append(line.isEmpty() ? "" : ", ")
                        .append(field)
                        .append(' ')
                        .append(fields.get(field));
            }
        }
        screen.say(label, line.toString());
    }
}
