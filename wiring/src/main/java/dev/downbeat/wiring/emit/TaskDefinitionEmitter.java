package dev.downbeat.wiring.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.downbeat.definition.Durations;
import dev.downbeat.definition.RetryLogic;
import dev.downbeat.definition.SchemaDefinition;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.TimeoutPolicy;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Setting;
import dev.downbeat.wiring.model.TaskSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the definition of a task: what the user said, and what its signature says; what was not said is the server's. */
public final class TaskDefinitionEmitter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration RESPONSE_TIMEOUT_OF_SERVER = Duration.ofHours(1);

    private TaskDefinitionEmitter() {}

    /**
     * Writes the definition of a task.
     *
     * @param contract the task's inputs and result
     * @param description what it does, or empty
     * @param settings its settings, in which the checks found no errors
     * @return its definition
     */
    public static TaskDefinition emit(Contract contract, String description, TaskSettings settings) {
        TaskDefinition.Builder task = TaskDefinition.builder(contract.name());
        if (!description.isEmpty()) {
            task.description(description);
        }
        settings.ownerEmail().map(Setting::value).ifPresent(task::ownerEmail);
        retries(settings, task);
        timeouts(settings, task);
        settings.concurrency().map(Setting::value).ifPresent(task::concurrency);
        settings.permits().map(Setting::value).ifPresent(task::rateLimitPermits);
        duration(settings.window()).ifPresent(task::rateLimitWindow);
        settings.isolationGroup().map(Setting::value).ifPresent(task::isolationGroup);
        settings.inputTemplate().ifPresent(template -> task.inputTemplate(template(template.value())));
        signature(contract, task);
        return task.build();
    }

    private static void retries(TaskSettings settings, TaskDefinition.Builder task) {
        settings.retryCount().map(Setting::value).ifPresent(task::retryCount);
        settings.retryLogic().map(logic -> new RetryLogic(logic.value())).ifPresent(task::retryLogic);
        duration(settings.retryDelay()).ifPresent(task::retryDelay);
        settings.backoffScale().map(Setting::value).ifPresent(task::backoffScaleFactor);
        duration(settings.maxDelay()).ifPresent(task::maxRetryDelay);
        duration(settings.jitter()).ifPresent(task::backoffJitter);
    }

    private static void timeouts(TaskSettings settings, TaskDefinition.Builder task) {
        Optional<Duration> timeout = duration(settings.timeout());
        timeout.ifPresent(task::timeout);
        settings.timeoutPolicy()
                .map(policy -> new TimeoutPolicy(policy.value()))
                .ifPresent(task::timeoutPolicy);
        // The server insists on a response timeout no longer than the timeout, also where that is its own default.
        duration(settings.responseTimeout())
                .or(() -> timeout.filter(time -> time.isPositive() && time.compareTo(RESPONSE_TIMEOUT_OF_SERVER) < 0))
                .ifPresent(task::responseTimeout);
        duration(settings.pollTimeout()).ifPresent(task::pollTimeout);
        duration(settings.totalTimeout()).ifPresent(task::totalTimeout);
    }

    private static void signature(Contract contract, TaskDefinition.Builder task) {
        if (!contract.inputs().isEmpty()) {
            task.inputKeys(contract.inputNames());
        }
        List<String> outputs = outputKeys(contract);
        if (!outputs.isEmpty()) {
            task.outputKeys(outputs);
        }
        task.inputSchema(SchemaDefinition.json(contract.name() + ".input", inputSchema(contract)));
        task.outputSchema(SchemaDefinition.json(contract.name() + ".output", outputSchema(contract)));
    }

    private static List<String> outputKeys(Contract contract) {
        if (contract.resultKey().isPresent()) {
            return List.of(contract.resultKey().get());
        }
        return contract.output().present() instanceof JsonShape.Structure structure
                ? structure.properties().stream().map(JsonShape.Property::name).toList()
                : List.of();
    }

    /**
     * The JSON Schema of a task's input object.
     *
     * @param contract the task
     * @return the schema, draft-07
     */
    public static Map<String, @Nullable Object> inputSchema(Contract contract) {
        List<JsonShape.Property> properties =
                contract.inputs().stream().map(TaskDefinitionEmitter::property).toList();
        return SchemaEmitter.ofObject(properties);
    }

    private static JsonShape.Property property(InputKey input) {
        return new JsonShape.Property(input.name(), input.shape(), input.required());
    }

    /**
     * The JSON Schema of a task's output object.
     *
     * @param contract the task
     * @return the schema, draft-07
     */
    public static Map<String, @Nullable Object> outputSchema(Contract contract) {
        if (contract.output() instanceof JsonShape.Nothing) {
            return SchemaEmitter.ofObject(List.of());
        }
        return contract.resultKey().isPresent()
                ? SchemaEmitter.ofObject(List.of(new JsonShape.Property(
                        contract.resultKey().get(),
                        contract.output(),
                        !contract.output().maybeAbsent())))
                : SchemaEmitter.of(contract.output());
    }

    private static Optional<Duration> duration(Optional<Setting<String>> setting) {
        return setting.map(written -> switch (Durations.read(written.value())) {
            case Durations.Reading.Read(Duration duration) -> duration;
            case Durations.Reading.Unreadable unreadable -> throw new IllegalStateException(unreadable.problem());
        });
    }

    private static Map<String, Object> template(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
