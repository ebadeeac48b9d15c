package dev.downbeat.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.ConductorException;
import dev.downbeat.client.WorkflowInput;
import dev.downbeat.client.WorkflowSnapshot;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.json.OutputMapping;
import dev.downbeat.json.internal.Json;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Patience;
import dev.downbeat.rest.Server;
import dev.downbeat.rest.WorkflowApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the server run a workflow with mocks, and judges how they were used. {@code Conductor.workflows()} makes one. */
public final class WorkflowTester {

    private static final Logger LOG = LoggerFactory.getLogger("dev.downbeat.mock");

    /** What the server may take beyond a usual call: it looks 20,000 times before it gives up. */
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2));

    /** Each one brings at least one step into the round in which it belongs. */
    private static final int MOST_ATTEMPTS = 100;

    /** If a branch of a fork fails and is tried again, the engine's join fails too soon in two of ten runs (measured). */
    private static final int MOST_CUT_SHORT = 30;

    /** A server that could not write to its database may leave tasks of its own undone (seen once, on SQLite under load). */
    private static final int MOST_STUCK = 3;

    /** What the server does itself, or waits with for other tasks. */
    private static final Set<String> OPERATORS = Set.of(
            "JOIN",
            "EXCLUSIVE_JOIN",
            "DO_WHILE",
            "SUB_WORKFLOW",
            "INLINE",
            "LAMBDA",
            "JSON_JQ_TRANSFORM",
            "SET_VARIABLE",
            "NOOP",
            "SWITCH",
            "TERMINATE");

    private final WorkflowApi api;
    private final Server server;

    /**
     * Made by the runtime.
     *
     * @param api the server's workflows
     * @param server what the server can do
     */
    @SuppressWarnings("exports") // nobody else can make one
    public WorkflowTester(WorkflowApi api, Server server) {
        this.api = api;
        this.server = server;
    }

    /**
     * Runs a workflow with mocks and waits for its end.
     *
     * @param mocks what its steps do
     * @param input its input
     * @param result where its result lies in its output
     * @param <T> the result's type
     * @return what came of it
     */
    public <T extends @Nullable Object> TestedExecution<T> test(
            WorkflowMocks mocks, WorkflowInput input, OutputMapping<T> result) {
        checkSure(mocks);
        TestPlan plan = new TestPlan(mocks);
        WorkflowDefinition definition = TestDefinition.of(mocks);
        WorkflowSnapshot execution = run(definition, plan, input);
        MockUse use = MockUse.of(plan, execution, this::read);
        int stuck = 0;
        int cutShort = 0;
        for (int i = 0; i < MOST_ATTEMPTS; i++) {
            stuck += isStuck(mocks, execution, use) ? 1 : 0;
            cutShort += use.isCutShort() ? 1 : 0;
            boolean saysNothing = isStuck(mocks, execution, use) || use.isCutShort();
            if (!use.learned() && (!saysNothing || stuck > MOST_STUCK || cutShort > MOST_CUT_SHORT)) {
                break;
            }
            execution = run(definition, plan, input);
            use = MockUse.of(plan, execution, this::read);
        }
        WorkflowSnapshot told = Reasons.in(execution, use.reasons());
        checkUse(mocks, told, use);
        return new TestedExecution<>(told, result, use.unused(), use.workflows());
    }

    /** Whether the server left something undone, though it had all that it needed. */
    private static boolean isStuck(WorkflowMocks mocks, WorkflowSnapshot execution, MockUse use) {
        return !execution.status().isTerminal()
                && use.missing().isEmpty()
                && waiting(mocks, execution).isEmpty();
    }

    private WorkflowSnapshot run(WorkflowDefinition definition, TestPlan plan, WorkflowInput input) {
        ObjectNode request =
                Json.MAPPER.createObjectNode().put("name", definition.name()).put("version", definition.version());
        request.set("workflowDef", Json.MAPPER.valueToTree(definition));
        request.set("input", tree(input));
        plan.addTo(request);
        WorkflowSnapshot execution = WorkflowSnapshot.of(server.operation(
                "test a workflow with mocks",
                () -> Calls.answer(Calls.patient(api.test(Bodies.of(request), PATIENCE), PATIENCE))));
        end(execution);
        return execution;
    }

    private static ObjectNode tree(WorkflowInput input) {
        try {
            return (ObjectNode) Json.MAPPER.readTree(input.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private WorkflowSnapshot read(String workflowId) {
        return WorkflowSnapshot.of(Calls.answer(api.execution(workflowId, true)));
    }

    /** Nobody would ever go on with it. That it stays when this fails is no reason to tell less of the test. */
    private void end(WorkflowSnapshot execution) {
        if (execution.status().isTerminal()) {
            return;
        }
        try {
            Calls.text(api.terminate(execution.workflowId(), "it was a test, and a mock was missing", null));
        } catch (ConductorException e) {
            LOG.warn("the execution {} of a test goes on: {}", execution.workflowId(), e.getMessage());
        }
    }

    private static void checkSure(WorkflowMocks mocks) {
        List<String> missing = new ArrayList<>();
        addMissing(mocks, "", missing);
        if (!missing.isEmpty()) {
            throw new MockException(mocks.workflow().name() + ": steps that every run reaches have no mock\n"
                    + lines(missing)
                    + "Nothing was sent to the server. Say what they give, or how they fail.");
        }
    }

    private static void addMissing(WorkflowMocks mocks, String path, List<String> missing) {
        for (MockedStep step : SurelyReached.of(mocks)) {
            List<Given> given = mocks.given(step.reference());
            String name = path + step.reference() + " (" + step.type() + ")";
            if (given.isEmpty()) {
                missing.add(name);
            } else if (step.isLeftOpen(given)) {
                missing.add(name + ": after its last failure it is tried again (it has "
                        + step.retries().orElse(0) + (step.retries().orElse(0) == 1 ? " retry)" : " retries)"));
            }
            for (Given one : given) {
                if (one instanceof WorkflowMocks called) {
                    addMissing(called, path + step.reference() + " › ", missing);
                }
            }
        }
    }

    private static void checkUse(WorkflowMocks mocks, WorkflowSnapshot execution, MockUse use) {
        if (use.isCutShort()) {
            throw new MockException(mocks.workflow().name() + ": the engine lost an attempt of a step, "
                    + (MOST_CUT_SHORT + 1) + " times\nWhat ran:\n    "
                    + Account.of(execution).replace("\n", "\n    "));
        }
        if (!execution.status().isTerminal() || !use.missing().isEmpty()) {
            List<String> missing = use.missing().isEmpty() ? waiting(mocks, execution) : use.missing();
            throw new MockException(mocks.workflow().name() + ": "
                    + (missing.isEmpty()
                            ? "the server did not go on, though no mock is missing\n"
                            : "steps were reached that have no mock\n")
                    + lines(missing)
                    + "What ran:\n    " + Account.of(execution).replace("\n", "\n    "));
        }
        List<String> unused = new ArrayList<>(use.unused());
        unused.removeAll(use.excusable());
        if (!unused.isEmpty() && !mocks.isLenient()) {
            throw new MockException(mocks.workflow().name() + ": mocks were given and not used\n" + lines(unused)
                    + "Leave them out, or call lenient() if several tests share them.\nWhat ran:\n    "
                    + Account.of(execution).replace("\n", "\n    "));
        }
    }

    /** What the execution stands at, if it is none of its steps: a task that came out of data. */
    private static List<String> waiting(WorkflowMocks mocks, WorkflowSnapshot execution) {
        return execution.tasks().stream()
                .filter(task -> !task.status().isTerminal())
                .filter(task -> !OPERATORS.contains(task.taskType()))
                .filter(task -> mocks.given(task.referenceName()).isEmpty())
                .map(task -> task.referenceName() + " (" + task.taskType() + ") is " + task.status())
                .toList();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
