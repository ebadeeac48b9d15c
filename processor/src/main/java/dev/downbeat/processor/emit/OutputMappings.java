package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.downbeat.wiring.emit.ResultPlace;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.PathStep;
import java.util.List;
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

    /** Where in a task's output its result lies, from the outermost key to the mapper of the value. */
    static CodeBlock of(FlowTask task, CodeBlock mapper) {
        List<String> keys = ResultPlace.steps(task).stream()
                .map(step -> ((PathStep.Key) step).name())
                .toList();
        if (keys.isEmpty()) {
            return CodeBlock.of("$T.object($L)", RuntimeNames.OUTPUT_MAPPING, mapper);
        }
        CodeBlock mapping =
                CodeBlock.of("$T.key($S, $L)", RuntimeNames.OUTPUT_MAPPING, keys.get(keys.size() - 1), mapper);
        for (int i = keys.size() - 2; i >= 0; i--) {
            mapping = CodeBlock.of("$T.below($S, $L)", RuntimeNames.OUTPUT_MAPPING, keys.get(i), mapping);
        }
        return mapping;
    }
}
