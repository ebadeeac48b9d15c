package dev.downbeat.wiring.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.Setting;
import dev.downbeat.wiring.model.TaskSettings;
import java.util.List;
import java.util.Optional;

/** The input template of a task: what the server fills in where a workflow gives nothing. */
public final class InputTemplate {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private InputTemplate() {}

    /**
     * The inputs of a task, of which those that the template fills in need not be given.
     *
     * @param settings the task's settings
     * @param inputs its inputs, as its signature has them
     * @return the inputs, as its callers have them
     */
    public static List<InputKey> applied(TaskSettings settings, List<InputKey> inputs) {
        Optional<JsonNode> template =
                settings.inputTemplate().map(Setting::value).flatMap(InputTemplate::parse);
        if (template.isEmpty()) {
            return inputs;
        }
        return inputs.stream()
                .map(input -> template.get().hasNonNull(input.name())
                        ? new InputKey(input.name(), input.shape(), false)
                        : input)
                .toList();
    }

    /** The template's JSON; empty if it is none. */
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
