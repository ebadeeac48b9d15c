package dev.downbeat.it.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.annotation.Retry;
import dev.downbeat.annotation.Task;
import dev.downbeat.annotation.Worker;
import java.util.List;

/** The workers of these workflows. */
@Worker
interface Desk {

    record Parcel(String id, double weight, List<String> skus) {}

    @Task(name = "desk_open")
    Parcel open(String order);

    @Task(name = "desk_label")
    String label(String parcel);

    /** Named as a join would obviously be: the time-outs of this definition are none of the join's business. */
    @Task(name = "both_join", responseTimeout = "1s", timeout = "1s")
    void note(String text);

    @Task(name = "desk_describe")
    String describe(JsonNode failed);

    @Task(name = "desk_fail", retry = @Retry(count = 0))
    String fail(String why);
}
