package dev.downbeat.it.mocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.Conductor;
import dev.downbeat.client.TaskSnapshot;
import dev.downbeat.client.TaskStatus;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.OnEngine;
import dev.downbeat.it.flow.loops.ChargingClient;
import dev.downbeat.it.flow.loops.ChargingDefinition;
import dev.downbeat.it.flow.loops.Nested;
import dev.downbeat.it.flow.loops.NestedClient;
import dev.downbeat.it.flow.loops.NestedDefinition;
import dev.downbeat.it.flow.loops.PickingClient;
import dev.downbeat.it.flow.loops.PickingDefinition;
import dev.downbeat.it.flow.loops.Picking_LabelDefinition;
import dev.downbeat.it.flow.loops.Shop;
import dev.downbeat.it.flow.loops.ShopRegistration;
import dev.downbeat.it.flow.loops.Shopkeeper;
import dev.downbeat.mock.Mock;
import dev.downbeat.mock.TestedExecution;
import dev.downbeat.mock.WorkflowMocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * With what the workers gave in a real run as mocks, a test goes the same way and gives the same: what the definition becomes in
 * a test changes nothing of what it means.
 */
@OnEngine
final class ReplayTest {

    private static final Set<String> OF_THE_ENGINE = Set.of(
            "INLINE", "JSON_JQ_TRANSFORM", "SWITCH", "FORK", "JOIN", "DO_WHILE", "NOOP", "SET_VARIABLE", "TERMINATE");

    private Conductor conductor;

    @BeforeEach
    void connect(Engine engine) {
        conductor = engine.work(new ShopRegistration(new Shopkeeper()));
        conductor.register(ChargingDefinition.get(), Picking_LabelDefinition.get(), PickingDefinition.get());
        conductor.register(NestedDefinition.get());
    }

    @AfterEach
    void close() {
        conductor.close();
    }

    @Test
    void loops_oneOfWhichForgetsItsRounds() {
        assertSame(
                ChargingDefinition.get(),
                ended(new ChargingClient(conductor).start("ada", 9, 2)),
                "charge-ref",
                "odd",
                "copy");
    }

    @Test
    void lists() {
        List<Shop.Line> lines = List.of(new Shop.Line("a", 1), new Shop.Line("bb", 2), new Shop.Line("ccc", 3));

        assertSame(
                PickingDefinition.get(),
                ended(new PickingClient(conductor).start(lines, "north", List.of("one", "two"))),
                "pick",
                "told",
                "sizes",
                "labels",
                "tell",
                "inLoop");
    }

    @Test
    void loopsAndListsInCasesAndBranches() {
        List<Nested.Parcel> parcels = List.of(
                new Nested.Parcel("one", Set.of("a")),
                new Nested.Parcel("two", Set.of()),
                new Nested.Parcel("3", Set.of("c")));

        assertSame(
                NestedDefinition.get(),
                ended(new NestedClient(conductor).start(parcels, List.of("x", "bad one"), true, "bad start")),
                "tries",
                "once",
                "twice",
                "sizes",
                "ofParts",
                "tell",
                "branch_each");
    }

    private static WorkflowSnapshot ended(WorkflowExecution<?> execution) {
        execution.await();
        return execution.snapshot();
    }

    private void assertSame(WorkflowBundle bundle, WorkflowSnapshot real, String... steps) {
        WorkflowMocks mocks = WorkflowMocks.of(bundle).mocks(mocks(real, List.of(steps)));

        TestedExecution<Map<String, Object>> tested = conductor.workflows().test(mocks, real.input());

        assertThat(tested.snapshot().output()).as(tested::toString).isEqualTo(real.output());
        assertThat(tested.unusedMocks()).isEmpty();
        assertThat(went(tested.snapshot())).containsExactlyInAnyOrderElementsOf(went(real));
    }

    private static List<String> went(WorkflowSnapshot execution) {
        return execution.tasks().stream()
                .map(task -> task.referenceName() + " " + task.status() + " " + task.retryCount())
                .toList();
    }

    /** What the tasks of workers and sub-workflows gave, by step, in the order of rounds and elements. */
    private static Map<String, List<Mock>> mocks(WorkflowSnapshot real, List<String> steps) {
        Map<String, List<Mock>> mocks = new LinkedHashMap<>();
        for (String step : steps) {
            Pattern name = Pattern.compile(Pattern.quote(step) + "(?:_(\\d+))?(?:__(\\d+))?");
            record Given(int round, int element, TaskSnapshot task) {}
            List<Given> given = new ArrayList<>();
            for (TaskSnapshot task : real.tasks()) {
                Matcher matcher = name.matcher(task.referenceName());
                if (matcher.matches() && !OF_THE_ENGINE.contains(task.taskType())) {
                    given.add(new Given(number(matcher.group(2)), number(matcher.group(1)), task));
                }
            }
            given.sort(Comparator.comparingInt(Given::round).thenComparingInt(Given::element));
            if (!given.isEmpty()) {
                mocks.put(step, given.stream().map(one -> mock(one.task())).toList());
            }
        }
        return mocks;
    }

    private static Mock mock(TaskSnapshot task) {
        return task.status() == TaskStatus.COMPLETED
                ? Mock.completed(task.output())
                : Mock.failedTerminally(task.reason().orElse("it failed"));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
