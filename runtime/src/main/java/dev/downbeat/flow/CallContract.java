package dev.downbeat.flow;

import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a call has to know of the task or workflow that it calls: what goes in, what comes out, and where that lies. Generated code
 * makes them. Immutable.
 */
public final class CallContract {

    private final Contract contract;
    private final Optional<Integer> version;
    private final Optional<Class<?>> tasks;

    private CallContract(Contract contract, Optional<Integer> version, Optional<Class<?>> tasks) {
        this.contract = contract;
        this.version = version;
        this.tasks = tasks;
    }

    private static CallContract of(String name, Optional<Integer> version, Optional<Class<?>> tasks) {
        return new CallContract(
                new Contract(name, List.of(), new JsonShape.Nothing(), Optional.empty()), version, tasks);
    }

    /**
     * A worker's task, as yet without inputs or result.
     *
     * @param tasks the generated {@code …Tasks}, beside which the task's definition lies
     * @param name the task type
     * @return the contract
     */
    public static CallContract ofTask(Class<?> tasks, String name) {
        return of(name, Optional.empty(), Optional.of(tasks));
    }

    /**
     * A workflow, as yet without inputs or result.
     *
     * @param name its name
     * @param version its version
     * @return the contract
     */
    public static CallContract ofWorkflow(String name, int version) {
        return of(name, Optional.of(version), Optional.empty());
    }

    /**
     * The same with an input that must be given.
     *
     * @param key its key
     * @param type its type
     * @return the other contract
     */
    public CallContract required(String key, DataType<?> type) {
        return with(new InputKey(key, type.shape(), true));
    }

    /**
     * The same with an input that need not be given.
     *
     * @param key its key
     * @param type its type
     * @return the other contract
     */
    public CallContract optional(String key, DataType<?> type) {
        return with(new InputKey(key, type.shape(), false));
    }

    /**
     * The same with a result that is the output object itself, or with none.
     *
     * @param type its type
     * @return the other contract
     */
    public CallContract returns(DataType<?> type) {
        return returning(type, Optional.empty());
    }

    /**
     * The same with a result that lies under a key of the output object.
     *
     * @param key the key
     * @param type its type
     * @return the other contract
     */
    public CallContract returnsUnder(String key, DataType<?> type) {
        return returning(type, Optional.of(key));
    }

    private CallContract with(InputKey input) {
        List<InputKey> inputs = new ArrayList<>(contract.inputs());
        inputs.add(input);
        return new CallContract(
                new Contract(contract.name(), inputs, contract.output(), contract.resultKey()), version, tasks);
    }

    private CallContract returning(DataType<?> type, Optional<String> key) {
        return new CallContract(new Contract(contract.name(), contract.inputs(), type.shape(), key), version, tasks);
    }

    Contract contract() {
        return contract;
    }

    Optional<Integer> version() {
        return version;
    }

    Optional<Class<?>> tasks() {
        return tasks;
    }
}
