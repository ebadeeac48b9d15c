package dev.downbeat.flow;

import dev.downbeat.json.Mapper;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of something whose inputs and result are known; what is generated for a task or workflow extends it.
 *
 * @param <T> the type of its result
 * @param <S> the call itself
 */
public abstract class ContractCall<T extends @Nullable Object, S extends ContractCall<T, S>> extends TaskCall<T, S> {

    private final CallContract contract;

    ContractCall(String reference, CallContract contract) {
        super(reference);
        this.contract = contract;
    }

    /**
     * Gives an input a value that is read when the workflow runs.
     *
     * @param key the input's key
     * @param value the value
     * @return this
     */
    protected final S wire(String key, Expr<?> value) {
        CallSite at = CallSite.here();
        return argue(key, wanted(key), value.wire(at), at);
    }

    /**
     * Gives an input a value that is always the same.
     *
     * @param key the input's key
     * @param value the value
     * @param mapper how it is written
     * @param <V> its type
     * @return this
     */
    protected final <V> S constant(String key, V value, Mapper<V> mapper) {
        CallSite at = CallSite.here();
        JsonShape wanted = wanted(key);
        return argue(key, wanted, constant(value, mapper, wanted, at), at);
    }

    private JsonShape wanted(String key) {
        return contract.contract().input(key).map(InputKey::shape).orElse(new JsonShape.Unresolved());
    }

    final CallContract contract() {
        return contract;
    }

    @Override
    Set<CallContract> called() {
        return Set.of(contract);
    }

    @Override
    JsonShape outputShape() {
        return contract.contract().output();
    }
}
