package dev.downbeat.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.Conductor;
import dev.downbeat.client.WorkflowExecution;
import dev.downbeat.definition.WorkflowBundle;
import dev.downbeat.it.engine.Attempt;
import dev.downbeat.it.engine.Engine;
import dev.downbeat.it.engine.History;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Prediction;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.world.Answers;
import dev.downbeat.it.property.world.Canonical;
import dev.downbeat.it.property.world.WorkerTask;
import dev.downbeat.it.property.world.World;
import dev.downbeat.worker.WorkerRegistration;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of one world through what was generated of them. */
final class Running implements AutoCloseable {

    private static final long LONGEST = 100;

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

    /** Runs a program, and compares the result and what each step was given with what was predicted. */
    void run(Program program) throws Exception {
        Flow flow = program.flow();
        Prediction expected = program.prediction();
        Object client =
                type(flow.type() + "Client").getConstructor(Conductor.class).newInstance(conductor);
        Method start = Arrays.stream(client.getClass().getMethods())
                .filter(it -> it.getName().equals("start"))
                .findFirst()
                .orElseThrow();
        Object[] arguments = new Object[flow.inputs().size()];
        for (int i = 0; i < arguments.length; i++) {
            JsonNode input = program.inputs().get(flow.inputs().get(i).key());
            arguments[i] = Answers.JACKSON.readValue(
                    Answers.JACKSON.treeAsTokens(input),
                    Answers.JACKSON.constructType(start.getGenericParameterTypes()[i]));
        }
        WorkflowExecution<?> execution = (WorkflowExecution<?>) start.invoke(client, arguments);
        try {
            Object result = execution.result().get(LONGEST, TimeUnit.SECONDS);
            History history = history(execution.workflowId());
            compare(given(flow, history), expected.given());
            flow.result()
                    .ifPresent(type -> assertThat(Canonical.of(type, Answers.JACKSON.valueToTree(result)))
                            .as("the result")
                            .isEqualTo(Canonical.of(type, expected.result())));
        } catch (Exception | AssertionError e) {
            throw new AssertionError(e + "\n" + history(execution.workflowId()), e);
        }
    }

    private History history(String workflowId) {
        return new History(engine.get("/workflow/" + workflowId + "?includeTasks=true"));
    }

    /** What the steps were given, as {@link Prediction#given()} tells it. */
    private Map<String, Map<String, JsonNode>> given(Flow flow, History history) {
        Map<String, Map<String, JsonNode>> given = new LinkedHashMap<>();
        for (Attempt attempt : history.attempts()) {
            for (Task task : flow.allTasks()) {
                if (!task.reference().equals(attempt.reference())) {
                    continue;
                }
                if (task.form() instanceof Form.Step step) {
                    given.put(
                            task.reference(), inputs(step.task(), attempt.json().path("inputData")));
                } else if (task.form() instanceof Form.Sub sub) {
                    given(
                                    sub.flow(),
                                    history(attempt.json().path("subWorkflowId").asText()))
                            .forEach((name, inputs) -> given.put(task.reference() + "/" + name, inputs));
                }
            }
        }
        return given;
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

    private static void compare(Map<String, Map<String, JsonNode>> given, Map<String, Map<String, JsonNode>> expected) {
        expected.forEach((step, inputs) -> inputs.forEach(
                (key, value) -> assertThat(given.getOrDefault(step, inputs).get(key))
                        .as("what %s was given as %s", step, key)
                        .isEqualTo(value)));
        assertThat(given.keySet()).as("the steps that ran").isEqualTo(expected.keySet());
    }

    @Override
    public void close() {
        conductor.close();
    }
}
