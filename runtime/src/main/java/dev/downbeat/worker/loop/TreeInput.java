package dev.downbeat.worker.loop;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.downbeat.json.JsonMismatchException;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.internal.Json;
import dev.downbeat.worker.TaskInput;
import dev.downbeat.worker.TaskInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task's input as a JSON tree. */
final class TreeInput implements TaskInput {

    private static final int LISTED = 20;

    private final ObjectNode input;
    private final RunningTask task;

    TreeInput(RunningTask task) {
        this.input = task.polled().input();
        this.task = task;
    }

    @Override
    public <T> T required(String key, Mapper<T> mapper) {
        T value = nullable(key, mapper);
        if (value == null) {
            throw failure("input \"" + key + "\" is missing. It needs " + mapper.expected() + "; what arrived: "
                    + arrived() + ".");
        }
        return value;
    }

    @Override
    public <T> @Nullable T nullable(String key, Mapper<T> mapper) {
        JsonNode value = input.get(key);
        return value == null || value.isNull() ? mapper.readNull() : read(key, value, mapper);
    }

    @Override
    public <T> T whole(Mapper<T> mapper) {
        return read("", input, mapper);
    }

    private <T> T read(String key, JsonNode value, Mapper<T> mapper) {
        try (JsonParser in = Json.MAPPER.treeAsTokens(value)) {
            in.nextToken();
            return mapper.read(in);
        } catch (JsonMismatchException e) {
            JsonMismatchException whole = e.under(key);
            throw failure(whole.getMessage() + ".");
        } catch (IOException e) {
            throw new TaskInputException(
                    task.taskType() + ": " + (key.isEmpty() ? "the input" : "input \"" + key + "\"")
                            + " cannot be read. " + task.whereabouts(),
                    e);
        }
    }

    private TaskInputException failure(String problem) {
        return new TaskInputException(task.taskType() + ": " + problem + " " + task.whereabouts(), null);
    }

    /** The keys only: values are the user's own. */
    private String arrived() {
        List<String> keys = new ArrayList<>();
        input.properties().forEach(property -> {
            if (!property.getValue().isNull()) {
                keys.add(property.getKey());
            }
        });
        if (keys.isEmpty()) {
            return "nothing";
        }
        String listed = String.join(", ", keys.subList(0, Math.min(LISTED, keys.size())));
        return keys.size() <= LISTED ? listed : listed + " and " + (keys.size() - LISTED) + " more";
    }
}
