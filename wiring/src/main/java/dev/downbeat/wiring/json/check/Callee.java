package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.InputKey;
import dev.downbeat.wiring.model.JsonShape;
import java.util.List;
import java.util.Optional;

/**
 * A workflow that another one calls.
 *
 * @param name its name
 * @param version its version
 * @param inputs the inputs that it declares or reads
 * @param needed those that it declares and reads, without a default
 * @param open whether it may read others, which cannot be seen
 * @param outputs the keys of its output; empty if they are not known
 * @param definition the definition, if it is one in JSON
 */
public record Callee(
        String name,
        int version,
        List<String> inputs,
        List<String> needed,
        boolean open,
        Optional<List<String>> outputs,
        Optional<JsonDefinition> definition) {

    /** Copies the lists. */
    public Callee {
        inputs = List.copyOf(inputs);
        needed = List.copyOf(needed);
    }

    /**
     * A workflow of which there is a definition in JSON.
     *
     * @param definition the definition
     * @return what a caller has to know of it
     */
    public static Callee of(JsonDefinition definition) {
        DefinitionInputs inputs = DefinitionInputs.of(definition);
        return new Callee(
                definition.name(),
                definition.version(),
                inputs.all(),
                inputs.needed(),
                inputs.readsWhole(),
                DefinitionInputs.outputs(definition),
                Optional.of(definition));
    }

    /**
     * A workflow of which there is an interface.
     *
     * @param contract its inputs and result
     * @param version its version
     * @return what a caller has to know of it
     */
    public static Callee of(Contract contract, int version) {
        List<String> needed = contract.inputs().stream()
                .filter(input -> !input.shape().maybeAbsent())
                .map(InputKey::name)
                .toList();
        Optional<List<String>> outputs = contract.output() instanceof JsonShape.Structure structure
                ? Optional.of(structure.properties().stream()
                        .map(JsonShape.Property::name)
                        .toList())
                : contract.resultKey().map(List::of);
        return new Callee(contract.name(), version, contract.inputNames(), needed, false, outputs, Optional.empty());
    }
}
