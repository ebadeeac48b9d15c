package dev.downbeat.wiring.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowTask;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.TaskOptions;
import dev.downbeat.wiring.model.Written;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the options of a task. */
final class OptionsEmitter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private OptionsEmitter() {}

    static WorkflowTask build(FlowTask task, WorkflowTask.Builder builder) {
        TaskOptions options = task.options();
        options.description().map(Written::text).ifPresent(builder::description);
        options.optional().ifPresent(written -> builder.optional(true));
        options.startDelay().map(Written::text).map(DefinitionEmitter::seconds).ifPresent(builder::startDelay);
        options.asyncComplete().ifPresent(written -> builder.asyncComplete(true));
        Optional<Integer> retries = options.retries().map(written -> Integer.valueOf(written.text()));
        retries.ifPresent(builder::retryCount);
        if (!(task.form() instanceof Form.WorkerCall)) {
            options.retryDelay().ifPresent(delay -> {
                // The delay stands in a definition only, and the engine has none for its own tasks.
                TaskDefinition.Builder definition =
                        TaskDefinition.builder(builder.build().name());
                retries.ifPresent(definition::retryCount);
                builder.taskDefinition(definition
                        .retryDelay(DefinitionEmitter.seconds(delay.text()))
                        .build());
            });
        }
        options.extra().ifPresent(extra -> extra(extra.text()).forEach(builder::field));
        return builder.build();
    }

    private static Map<String, @Nullable Object> extra(String json) {
        try {
            return JSON.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the checks let it pass", e);
        }
    }
}
