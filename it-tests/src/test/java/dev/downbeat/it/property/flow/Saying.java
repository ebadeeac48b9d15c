package dev.downbeat.it.property.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.it.property.world.Values;
import java.util.Random;

/** What somebody outside answers. */
public final class Saying {

    private Saying() {}

    /**
     * The answer to a task that has a result.
     *
     * @param reference its reference name in the execution, of a loop with the round
     */
    public static JsonNode of(Flow flow, Task task, String reference) {
        return new Values(new Random((flow.type() + reference).hashCode()))
                .of(task.result().orElseThrow());
    }
}
