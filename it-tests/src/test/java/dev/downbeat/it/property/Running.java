package dev.downbeat.it.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.Conductor;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.engine.Run;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Prediction;
import dev.downbeat.it.property.flow.Saying;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.world.Answers;
import dev.downbeat.it.property.world.Canonical;
import dev.downbeat.it.property.world.WorkerTask;
import dev.downbeat.it.property.world.World;
import dev.downbeat.worker.WorkerRegistration;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs programs of one world through what was generated of them. */
final class Running implements AutoCloseable {

    private static final long LONGEST = 100;
    private static final int MOST = 4;

    /**
     * After so many looks at a task that was answered and is still open it is answered again: an answer that comes while the engine
     * itself writes the task is lost on it (seen with HUMAN, two times in a thousand programs on a busy machine).
     */
    private static final int AGAIN = 100;

    private static final String GIVEN_UP = "Script not evaluated within 4 seconds";

    private final Engine engine;
    private final World world;
    private final ClassLoader classes;
    private final Conductor conductor;

    Running(Engine engine, World world, ClassLoader classes) throws ReflectiveOperationException {
        this.engine = engine;
        this.world = world;
        this.classes = classes;
        WorkerRegistration[] registrations =
                new WorkerRegistration[world.workers().size()];
        for (int i = 0; i < registrations.length; i++) {
            String worker = world.workers().get(i);
            registrations[i] = (WorkerRegistration)
                    type(worker + "Registration").getConstructors()[0].newInstance(Answers.worker(world, type(worker)));
        }
        this.conductor = engine.work(registrations);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return classes.loadClass(world.packageName() + "." + name);
    }

    void register(Flow flow) throws ReflectiveOperationException {
        for (Flow sub : flow.subFlows()) {
            register(sub);
        }
        conductor.register((WorkflowBundle)
                type(flow.type() + "Definition").getMethod("get").invoke(null));
    }

    /**
     * Runs a program; again, where a busy machine let the engine give up a script of ours, which it gives four seconds.
     */
    void run(Program program) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                once(program);
                return;
            } catch (AssertionError e) {
                if (attempt == MOST || !e.getMessage().contains(GIVEN_UP)) {
                    throw e;
                }
            }
        }
    }

    /** Runs a program, and compares the result and what each step was given with what was predicted. */
    private void once(Program program) throws Exception {
        Flow flow = program.flow();
        Prediction expected = program.prediction();
        Object client = client(flow);
        Method start = method(client, "start");
        Object[] arguments = new Object[flow.inputs().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(program.inputs().get(flow.inputs().get(i).key()), start.getGenericParameterTypes()[i]);
        }
        WorkflowExecution<?> execution = (WorkflowExecution<?>) start.invoke(client, arguments);
        try {
            if (flow.asks()) {
                answer(flow, execution.workflowId());
            }
            Object result = execution.result().get(LONGEST, TimeUnit.SECONDS);
            compare(given(flow, history(execution.workflowId())), expected.given(), dropped(flow));
            flow.result()
                    .ifPresent(type -> assertThat(Canonical.of(type, Answers.JACKSON.valueToTree(result)))
                            .as("the result")
                            .isEqualTo(Canonical.of(type, expected.result())));
        } catch (Exception | AssertionError e) {
            throw new AssertionError(e + "\n" + history(execution.workflowId()), e);
        }
    }

    private Object client(Flow flow) throws ReflectiveOperationException {
        return type(flow.type() + "Client").getConstructor(Conductor.class).newInstance(conductor);
    }

    private static Method method(Object on, String name) {
        return Arrays.stream(on.getClass().getMethods())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(JsonNode json, java.lang.reflect.Type type) throws IOException {
        return Answers.JACKSON.readValue(Answers.JACKSON.treeAsTokens(json), Answers.JACKSON.constructType(type));
    }

    /** Answers whatever is asked, in other workflows that are run too, until the workflow has ended. */
    private void answer(Flow flow, String workflowId) {
        Map<String, Integer> looks = new HashMap<>();
        await().atMost(Duration.ofSeconds(LONGEST))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    History history = history(workflowId);
                    answer(flow, history, looks);
                    return !history.status().equals("RUNNING");
                });
    }

    private void answer(Flow flow, History history, Map<String, Integer> looks) throws Exception {
        for (Attempt attempt : history.attempts()) {
            Optional<Task> task = task(flow, attempt);
            boolean open = attempt.status().equals("IN_PROGRESS");
            if (open && task.isPresent() && task.get().form() instanceof Form.Sub sub) {
                answer(sub.flow(), history(attempt.json().path("subWorkflowId").asText()), looks);
            } else if (open
                    && task.isPresent()
                    && task.get().form() instanceof Form.Ask
                    && looks.merge(attempt.taskId(), 1, Integer::sum) % AGAIN == 1) {
                Object client = client(flow);
                Object execution = method(client, "of")
                        .invoke(client, history.json().path("workflowId").asText());
                Object signals = method(execution, "signals").invoke(execution);
                Method signal = method(signals, task.get().name());
                if (signal.getParameterCount() == 0) {
                    signal.invoke(signals);
                } else {
                    JsonNode saying = Saying.of(flow, task.get(), attempt.reference());
                    signal.invoke(signals, value(saying, signal.getGenericParameterTypes()[0]));
                }
            }
        }
    }

    /** The task of which something in an execution is a try, whatever the round. */
    private static Optional<Task> task(Flow flow, Attempt attempt) {
        String reference = attempt.reference().replaceFirst("__\\d+$", "");
        return flow.allTasks().stream()
                .filter(it -> it.reference().equals(reference))
                .findFirst();
    }

    private History history(String workflowId) {
        return new History(engine.get("/workflow/" + workflowId + "?includeTasks=true"));
    }

    /** What the steps were given, as {@link Prediction#given()} tells it. */
    private Map<String, Map<String, JsonNode>> given(Flow flow, History history) {
        Map<String, Map<String, JsonNode>> given = new LinkedHashMap<>();
        for (Attempt attempt : history.attempts()) {
            Optional<Task> task = task(flow, attempt);
            if (task.isEmpty()) {
                continue;
            }
            JsonNode input = attempt.input();
            switch (task.get().form()) {
                case Form.Step step -> given.put(attempt.reference(), inputs(step.task(), input));
                case Form.Dynamic dynamic -> given.put(attempt.reference(), inputs(dynamic.task(), input));
                case Form.Sub sub ->
                    given(
                                    sub.flow(),
                                    history(attempt.json().path("subWorkflowId").asText()))
                            .forEach((name, inputs) -> given.put(attempt.reference() + "/" + name, inputs));
                case Form.Start start -> {
                    Run run =
                            new Run(engine, attempt.output().path("workflowId").asText());
                    given(start.flow(), run.await("COMPLETED"))
                            .forEach((name, inputs) -> given.put(attempt.reference() + "/" + name, inputs));
                }
                case Form.Ask ask -> given.put(attempt.reference(), shown(task.get(), input));
                case Form.Event event -> given.put(attempt.reference(), shown(task.get(), input));
                default -> {}
            }
        }
        return given;
    }

    private static Map<String, JsonNode> shown(Task task, JsonNode input) {
        Map<String, JsonNode> shown = new LinkedHashMap<>();
        task.arguments().forEach(it -> shown.put(it.key(), Canonical.of(it.type(), input.path(it.key()))));
        return shown;
    }

    /** The tasks of which an execution keeps the last rounds only, as {@link Prediction#given()} names them, without rounds. */
    private static Set<String> dropped(Flow flow) {
        Set<String> dropped = new HashSet<>();
        for (Task task : flow.allTasks()) {
            switch (task.form()) {
                case Form.DoWhile loop
                when loop.keepLast().isPresent() ->
                    Flow.allOf(loop.body().tasks()).forEach(it -> dropped.add(it.reference()));
                case Form.Sub sub -> dropped(sub.flow()).forEach(it -> dropped.add(task.reference() + "/" + it));
                case Form.Start start -> dropped(start.flow()).forEach(it -> dropped.add(task.reference() + "/" + it));
                default -> {}
            }
        }
        return dropped;
    }

    private static Map<String, JsonNode> inputs(WorkerTask task, JsonNode data) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        for (WorkerTask.Input input : task.inputs()) {
            JsonNode is = data.path(input.key());
            boolean falls =
                    (is.isNull() || is.isMissingNode()) && input.fallback().isPresent();
            JsonNode value =
                    falls ? Prediction.fallback(input.type(), input.fallback().get()) : is;
            inputs.put(input.key(), Canonical.of(input.type(), value));
        }
        return inputs;
    }

    private static void compare(
            Map<String, Map<String, JsonNode>> given,
            Map<String, Map<String, JsonNode>> expected,
            Set<String> dropped) {
        expected.forEach((step, inputs) -> inputs.forEach(
                (key, value) -> assertThat(given.getOrDefault(step, inputs).get(key))
                        .as("what %s was given as %s", step, key)
                        .isEqualTo(value)));
        assertThat(kept(given.keySet(), dropped))
                .as("the steps that ran")
                .containsExactlyInAnyOrderElementsOf(kept(expected.keySet(), dropped));
    }

    private static List<String> kept(Set<String> steps, Set<String> dropped) {
        return steps.stream()
                .filter(it -> {
                    String task = it.replaceAll("__\\d+(?=/|$)", "");
                    return dropped.stream().noneMatch(one -> task.equals(one) || task.startsWith(one + "/"));
                })
                .toList();
    }

    @Override
    public void close() {
        conductor.close();
    }
}
