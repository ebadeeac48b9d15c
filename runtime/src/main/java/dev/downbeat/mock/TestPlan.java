package dev.downbeat.mock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.internal.Json;
import dev.downbeat.mock.Place.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which mock answers which task of an execution. The engine wants the mocks of each round and element by themselves; which of
 * them a step runs in is guessed at first, and learned from the answer if it was otherwise.
 */
final class TestPlan {

    /**
     * The engine waits for ever for a task that has no mock, in a sub-workflow with a busy thread (measured: 40 s). So each list
     * of mocks is followed by one that fails, as are so many rounds and elements beyond those that were given.
     */
    private static final int BEYOND = 10;

    private static final ObjectNode NO_MOCK = Mock.failedTerminally("").request();

    static {
        ((ObjectNode) NO_MOCK.get("output")).put("downbeat", "no mock");
    }

    private final WorkflowMocks mocks;
    private final Map<MockedStep, List<Turn>> learned = new LinkedHashMap<>();
    private final Map<MockedStep, List<TestPlan>> called = new LinkedHashMap<>();

    TestPlan(WorkflowMocks mocks) {
        this.mocks = mocks;
        for (MockedStep step : mocks.steps()) {
            List<TestPlan> plans = new ArrayList<>();
            for (Given given : mocks.given(step.reference())) {
                if (given instanceof WorkflowMocks other) {
                    plans.add(new TestPlan(other));
                }
            }
            if (!plans.isEmpty()) {
                called.put(step, plans);
            }
        }
    }

    WorkflowMocks mocks() {
        return mocks;
    }

    /** The mocks of a step, parted by turn. */
    List<List<Given>> parts(MockedStep step) {
        return step.parted(mocks.given(step.reference()));
    }

    /** The plans of the workflows that a step runs, by call; empty if it is mocked by its result. */
    List<TestPlan> called(MockedStep step) {
        return called.getOrDefault(step, List.of());
    }

    /** The turns that the parts of a step's mocks are for, in order. */
    List<Turn> turns(MockedStep step) {
        return turns(step, parts(step).size());
    }

    private List<Turn> turns(MockedStep step, int number) {
        List<Turn> turns = new ArrayList<>(learned.getOrDefault(step, List.of()));
        while (turns.size() < number) {
            turns.add(turns.isEmpty() ? Turn.FIRST : step.place().after(turns.getLast()));
        }
        return turns.subList(0, number);
    }

    /**
     * Takes the turns in which a step was really reached, if the plan has it otherwise.
     *
     * @return whether another attempt with the same mocks would go another way
     */
    boolean learn(MockedStep step, List<Turn> reached) {
        List<Turn> planned = turns(step);
        int same = 0;
        while (same < Math.min(planned.size(), reached.size())
                && planned.get(same).equals(reached.get(same))) {
            same++;
        }
        if (same == planned.size() || same == reached.size()) {
            return false;
        }
        learned.put(step, List.copyOf(reached));
        return true;
    }

    /** Adds what the engine is to know to a request. */
    ObjectNode addTo(ObjectNode request) {
        ObjectNode outcomes = request.putObject("taskRefToMockOutput");
        // Without any the engine looks only once, and answers before the last operators have run.
        outcomes.putArray("_");
        ObjectNode workflows = request.putObject("subWorkflowTestRequest");
        for (MockedStep step : mocks.steps()) {
            if (called.containsKey(step)) {
                addWorkflows(step, workflows);
            } else if (step.needsMock() || !mocks.given(step.reference()).isEmpty()) {
                addOutcomes(step, outcomes);
            }
        }
        return request;
    }

    private void addOutcomes(MockedStep step, ObjectNode outcomes) {
        List<List<Given>> parts = parts(step);
        List<Turn> turns = withMore(step, parts.size());
        for (int i = 0; i < turns.size(); i++) {
            ArrayNode list = outcomes.putArray(step.place().key(step.reference(), turns.get(i)));
            if (i < parts.size()) {
                for (Given given : parts.get(i)) {
                    if (given instanceof Mock mock) {
                        list.add(mock.request());
                    }
                }
            }
            list.add(NO_MOCK.deepCopy());
        }
    }

    private void addWorkflows(MockedStep step, ObjectNode workflows) {
        List<TestPlan> plans = called(step);
        List<Turn> turns = withMore(step, plans.size());
        for (int i = 0; i < turns.size(); i++) {
            // What is beyond is stopped at its first step that needs a mock.
            TestPlan plan = i < plans.size()
                    ? plans.get(i)
                    : new TestPlan(plans.getFirst().mocks.without());
            ObjectNode request = Json.MAPPER
                    .createObjectNode()
                    .put("name", plan.mocks.workflow().definition().name())
                    .put("version", plan.mocks.workflow().definition().version());
            workflows.set(step.place().key(step.reference(), turns.get(i)), plan.addTo(request));
        }
    }

    /** Turns for so many parts, and some that nothing was said of. */
    private List<Turn> withMore(MockedStep step, int number) {
        if (!step.place().isRepeated()) {
            return List.of(Turn.FIRST);
        }
        List<Turn> turns = new ArrayList<>(turns(step, number));
        Turn last = turns.isEmpty() ? null : turns.getLast();
        for (int i = 0; i < BEYOND; i++) {
            last = last == null ? Turn.FIRST : step.place().after(last);
            turns.add(last);
        }
        if (step.place().inLoop() && step.place().forEach()) {
            Turn next = new Turn((last == null ? Turn.FIRST : last).round() + 1, 0);
            for (int i = 0; i < BEYOND; i++) {
                turns.add(next);
                next = step.place().after(next);
            }
        }
        return turns;
    }
}
