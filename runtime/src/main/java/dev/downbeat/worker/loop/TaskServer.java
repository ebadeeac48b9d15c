package dev.downbeat.worker.loop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.ConductorException;
import dev.downbeat.rest.Bodies;
import dev.downbeat.rest.Calls;
import dev.downbeat.rest.Connection;
import dev.downbeat.rest.TaskApi;
import dev.downbeat.worker.TaskBinding;
import java.time.Duration;

/** The two calls that a worker makes. Each waits for its answer and fails with a {@link ConductorException}. */
final class TaskServer {

    private final TaskApi api;
    private final String address;

    TaskServer(Connection connection) {
        this.api = connection.api(TaskApi.class);
        this.address = connection.address();
    }

    /** The tasks that came, as an array; once this has returned they are ours, all of them. */
    JsonNode poll(TaskBinding binding, String workerId, int count, Duration wait) {
        var call = api.poll(binding.taskType(), workerId, binding.domain().orElse(null), count, wait.toMillis());
        JsonNode tasks = Calls.answer(call);
        if (!tasks.isArray()) {
            throw new ConductorException("GET " + call.request().url().encodedPath(), "the answer is no array", null);
        }
        return tasks;
    }

    void update(byte[] result) {
        Calls.text(api.update(Bodies.json(result)));
    }

    String address() {
        return address;
    }
}
