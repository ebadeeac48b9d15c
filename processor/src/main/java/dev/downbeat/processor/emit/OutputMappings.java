package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.downbeat.wiring.model.Contract;
import java.util.Optional;

/** Where a result lies in an output object, as an expression of the runtime's {@code OutputMapping}. */
final class OutputMappings {

    private OutputMappings() {}

    static CodeBlock of(Contract contract, CodeBlock mapper) {
        Optional<String> key = contract.resultKey();
        return key.isPresent()
                ? CodeBlock.of("$T.key($S, $L)", RuntimeNames.OUTPUT_MAPPING, key.get(), mapper)
                : CodeBlock.of("$T.object($L)", RuntimeNames.OUTPUT_MAPPING, mapper);
    }
}
