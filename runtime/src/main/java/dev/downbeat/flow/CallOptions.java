package dev.downbeat.flow;

import dev.downbeat.wiring.model.TaskOptions;
import dev.downbeat.wiring.model.Written;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is rarely said of a task. Each stands only where the engine honours it; elsewhere it is refused when the workflow is
 * built ({@code OPTION_IGNORED}). What is not said is left to the server.
 */
public final class CallOptions {

    private @Nullable Written name;
    private @Nullable Written description;
    private @Nullable Written optional;
    private @Nullable Written startDelay;
    private @Nullable Written retries;
    private @Nullable Written retryDelay;
    private @Nullable Written asyncComplete;
    private @Nullable Written extra;

    CallOptions() {}

    /**
     * Names a task of the engine; a worker's has the name of its task type. Conductor: {@code name}.
     *
     * @param text the name
     * @return this
     */
    public CallOptions name(String text) {
        name = written(text);
        return this;
    }

    /**
     * Says what the task does. Conductor: {@code description}.
     *
     * @param text the description
     * @return this
     */
    public CallOptions description(String text) {
        description = written(text);
        return this;
    }

    /**
     * Lets the workflow go on when the task fails. Its result may be absent then. Conductor: {@code optional}.
     *
     * @return this
     */
    public CallOptions optional() {
        optional = written("true");
        return this;
    }

    /**
     * Has a worker's task wait before it is given to a worker. Conductor: {@code startDelay}.
     *
     * @param delay how long, in whole seconds
     * @return this
     */
    public CallOptions startDelay(Duration delay) {
        startDelay = written(delay.toString());
        return this;
    }

    /**
     * Says how often the task is tried again after it failed. Conductor: {@code retryCount}.
     *
     * @param times how often, from 0
     * @return this
     */
    public CallOptions retries(int times) {
        retries = written(String.valueOf(times));
        return this;
    }

    /**
     * Says how long the engine waits before it tries one of its own tasks again; 60 seconds, if nothing is said. A worker's
     * task has it in its definition. Conductor: {@code retryDelaySeconds}.
     *
     * @param delay how long, in whole seconds
     * @return this
     */
    public CallOptions retryDelay(Duration delay) {
        retryDelay = written(delay.toString());
        return this;
    }

    /**
     * Leaves an HTTP call open after it was made, to be completed from outside. Conductor: {@code asyncComplete}.
     *
     * @return this
     */
    public CallOptions asyncComplete() {
        asyncComplete = written("true");
        return this;
    }

    /**
     * Adds fields to the task as they stand, for those of a server's own.
     *
     * @param json a JSON object
     * @return this
     */
    public CallOptions extra(String json) {
        extra = written(json);
        return this;
    }

    private static Written written(String text) {
        return new Written(text, CallSite.here());
    }

    TaskOptions options() {
        return new TaskOptions(
                Optional.ofNullable(name),
                Optional.ofNullable(description),
                Optional.ofNullable(optional),
                Optional.ofNullable(startDelay),
                Optional.ofNullable(retries),
                Optional.ofNullable(retryDelay),
                Optional.ofNullable(asyncComplete),
                Optional.ofNullable(extra));
    }
}
