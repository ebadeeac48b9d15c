package dev.downbeat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.downbeat.processor.model.MethodParameter;
import dev.downbeat.processor.model.RunMethod;
import dev.downbeat.wiring.model.Contract;
import java.util.Optional;

/** Input and result of a workflow as expressions of Java. */
record ContractCode(RunMethod run, Contract contract, MapperConstants mappers) {

    boolean isVoid() {
        return run.result().type().equals(TypeName.VOID);
    }

    TypeName resultType() {
        return isVoid() ? ClassName.get(Void.class) : run.result().type().box();
    }

    /** Where the result lies. */
    CodeBlock result() {
        return isVoid()
                ? CodeBlock.of("$T.none()", RuntimeNames.OUTPUT_MAPPING)
                : OutputMappings.of(contract, mappers.reference(run.result().mapper()));
    }

    /**
     * The input.
     *
     * @param names what the parameters are called
     */
    CodeBlock input(NameAllocator names) {
        Optional<MethodParameter> whole = run.parameters().stream()
                .filter(parameter -> parameter.kind() instanceof MethodParameter.Kind.Whole)
                .findFirst();
        if (whole.isPresent()) {
            return CodeBlock.of(
                    "$T.of($N, $L)",
                    RuntimeNames.WORKFLOW_INPUT,
                    names.get(whole.get()),
                    mappers.reference(whole.get().mapper()));
        }
        CodeBlock.Builder input = CodeBlock.builder().add("$T.empty()", RuntimeNames.WORKFLOW_INPUT);
        String separator = run.parameters().size() == 1 ? "" : "\n";
        for (MethodParameter parameter : run.parameters()) {
            input.add(
                    "$L.with($S, $N, $L)",
                    separator,
                    parameter.key(),
                    names.get(parameter),
                    mappers.reference(parameter.mapper()));
        }
        return input.build();
    }
}
