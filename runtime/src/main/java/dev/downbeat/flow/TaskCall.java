package dev.downbeat.flow;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.internal.Json;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.TaskOptions;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One task of a workflow that is being built: fluent, to be given its inputs and then {@linkplain Sequence#add added}. What is
 * given after that has no effect on what was added. Not safe for use by several threads.
 *
 * @param <T> the type of its result; {@code Void} if it has none
 * @param <S> the call itself
 */
public abstract class TaskCall<T extends @Nullable Object, S extends TaskCall<T, S>> {

    private static final String NULL = "no constant is null: an input that need not be there is left out";

    private final String reference;
    private final CallSite site;
    private final Map<String, Argument> arguments = new LinkedHashMap<>();
    private final CallOptions options = new CallOptions();

    TaskCall(String reference) {
        this.reference = reference;
        this.site = CallSite.outside(getClass().getEnclosingClass());
    }

    /**
     * Says what is rarely said of a task.
     *
     * @param saying says it
     * @return this
     */
    public final S options(Consumer<CallOptions> saying) {
        saying.accept(options);
        return self();
    }

    /**
     * The result of this task, for other tasks to read. It may be asked for before the task is added.
     *
     * @return the result
     */
    public final Expr<T> output() {
        return Expr.named(reference, outputShape());
    }

    /** What kind of task it is. */
    abstract Form form();

    /** What its result looks like. */
    abstract JsonShape outputShape();

    /** What is wrong with it by itself, and with what stands inside it. */
    List<Problem> problems() {
        return List.of();
    }

    /** What it calls, and what is called inside it. */
    Set<CallContract> called() {
        return Set.of();
    }

    final FlowTask task() {
        return new FlowTask(reference, reference, form(), arguments(), outputShape(), taskOptions(), site, site);
    }

    final String reference() {
        return reference;
    }

    final CallSite site() {
        return site;
    }

    TaskOptions taskOptions() {
        return options.options();
    }

    List<Argument> arguments() {
        return new ArrayList<>(arguments.values());
    }

    final S argue(String key, JsonShape shape, Wire wire, CallSite at) {
        arguments.put(key, new Argument(key, shape, wire, at));
        return self();
    }

    /** A value that is the same in every execution: as text, as a constant of an interface is written. */
    static Wire.Constant constant(Object value, JsonShape shape, CallSite at) {
        Objects.requireNonNull(value, NULL);
        return new Wire.Constant(Constants.text(Json.MAPPER.valueToTree(value), shape), at);
    }

    static <V> Wire.Constant constant(V value, Mapper<V> mapper, JsonShape shape, CallSite at) {
        Objects.requireNonNull(value, NULL);
        try (TokenBuffer buffer = new TokenBuffer(Json.MAPPER, false)) {
            mapper.write(value, buffer);
            return new Wire.Constant(Constants.text(Json.MAPPER.readTree(buffer.asParser()), shape), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // that a call is its own type argument is the rule of this class
    final S self() {
        return (S) this;
    }
}
