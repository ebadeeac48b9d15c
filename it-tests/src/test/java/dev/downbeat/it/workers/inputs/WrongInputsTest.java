package dev.downbeat.it.workers.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.engine.Run;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** An input that the worker cannot take fails its task for good, with a reason that tells what to mend. */
@OnEngine
final class WrongInputsTest {

    private record Wrong(String task, String input) {}

    private static final Map<Wrong, String> REASONS = new LinkedHashMap<>();

    static {
        says(
                "intake_keys",
                "{'order-id': 7, 'customer': null, 'gift': null}",
                "input 'customer' is missing. It needs a string; what arrived: order-id.");
        says("intake_keys", "{}", "input 'order-id' is missing. It needs an integer; what arrived: nothing.");
        says(
                "intake_keys",
                "{'order-id': 'seven', 'customer': 'Ada', 'gift': true}",
                "order-id: expected an integer, found the string 'seven'.");
        says(
                "intake_defaults",
                "{'copies': 3000000000}",
                "copies: expected an integer from -2147483648 to 2147483647, found 3000000000.");
        says("intake_defaults", "{'region': 'EUR'}", "region: expected one of EU, US, found the string 'EUR'.");
        says(
                "intake_whole",
                "{'id': 'p1', 'to': {'street': 'Main 1'}, 'lines': [{'sku': 'tea', 'quantity': 1}, {'quantity':"
                        + " 'many'}]}",
                "lines[1].quantity: expected an integer, found the string 'many'.");
        says(
                "intake_whole",
                "{'id': 'p1', 'lines': []}",
                "Parcel needs 'to', which is missing; what arrived: id, lines.");
        says(
                "intake_times",
                "{'at': 'yesterday'}",
                "at: expected a time such as 2026-01-31T10:15:30Z, found the string 'yesterday'.");
        says("intake_containers", "{'lines': {'sku': 'tea'}}", "lines: expected an array, found an object.");
        says("intake_numbers", "{'price': 'dear'}", "price: expected a decimal, found the string 'dear'.");
        says("intake_bean", "{'customer': 'Ada'}", "customer: expected an object (Customer), found the string 'Ada'.");
    }

    /** Double quotes are written as single ones. */
    private static void says(String task, String input, String reason) {
        REASONS.put(
                new Wrong(task, input.replace('\'', '"')),
                task + ": " + reason.replace('\'', '"') + " The workflow is only_" + task + ", step " + task
                        + ", attempt 1.");
    }

    @Test
    void failsForGood_namingTaskAndPathAndWhatWasExpectedAndFound(Engine engine) {
        try (Conductor conductor = engine.work(new IntakeRegistration(new IntakeDesk()))) {
            assertThat(conductor).isNotNull();
            Map<Wrong, Run> runs = new LinkedHashMap<>();
            REASONS.keySet().forEach(wrong -> runs.put(wrong, Run.ofTask(engine, wrong.task(), wrong.input())));

            SoftAssertions all = new SoftAssertions();
            runs.forEach((wrong, run) -> {
                History end = run.await("FAILED");
                String reason =
                        end.went("FAILED_WITH_TERMINAL_ERROR").getFirst().reason();
                all.assertThat(reason).as("%s of %s", wrong, end).isEqualTo(REASONS.get(wrong));
                all.assertThat(engine.log(end.last().taskId()))
                        .as("no stack trace")
                        .isEmpty();
            });
            all.assertAll();
        }
    }
}
