package dev.downbeat.flow;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run or start of a workflow of which the name alone is known: its inputs are those that are given, and its result is what it is
 * said to be. For those with an interface there are generated calls.
 *
 * @param <T> the type of its result
 */
public final class NamedWorkflowTask<T extends @Nullable Object> extends InputTask<T, NamedWorkflowTask<T>> {

    private static final JsonShape ID = new JsonShape.Text("String");

    private final String name;
    private final JsonShape result;
    private final WorkflowCall.Kind kind;
    private @Nullable Integer version;
    private Optional<String> resultKey;

    NamedWorkflowTask(String reference, String name, JsonShape result, WorkflowCall.Kind kind) {
        super(reference);
        this.name = name;
        this.result = result;
        this.kind = kind;
        boolean isWhole = result.isObject()
                || result.present() instanceof JsonShape.Anything
                || result.present() instanceof JsonShape.Nothing;
        this.resultKey = isWhole ? Optional.empty() : Optional.of("result");
    }

    /**
     * Says the version; without, it is the latest when the task is reached.
     *
     * @param version the version
     * @return this
     */
    public NamedWorkflowTask<T> version(int version) {
        this.version = version;
        return this;
    }

    /**
     * Says where in the output object the result lies. Without, an object is the output object itself, and anything else lies under
     * {@code result}.
     *
     * @param key the key
     * @return this
     */
    public NamedWorkflowTask<T> resultUnder(String key) {
        resultKey = Optional.of(key);
        return this;
    }

    @Override
    Form form() {
        List<InputKey> inputs = new ArrayList<>();
        for (Argument argument : arguments()) {
            inputs.add(new InputKey(argument.name(), argument.shape(), false));
        }
        Contract contract = new Contract(name, inputs, result, resultKey);
        return switch (kind) {
            case RUN -> new Form.SubWorkflow(contract, Optional.ofNullable(version));
            case START -> new Form.StartWorkflow(contract, Optional.ofNullable(version));
        };
    }

    @Override
    JsonShape outputShape() {
        return kind == WorkflowCall.Kind.START ? ID : result;
    }
}
