package dev.downbeat.processor.read;

import dev.downbeat.wiring.model.JsonShape;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What of a method's return type is its result, and where the result lies in an output object. */
final class ResultType {

    private static final String DEFAULT_KEY = "result";
    private static final Set<String> CARRIERS = Set.of(
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.CompletableFuture",
            "dev.downbeat.TaskResult");

    private ResultType() {}

    /** The type of the value: a stage and a {@code TaskResult} only carry it; {@code Void} in them is no value. */
    static TypeMirror of(TypeMirror returned, Types types) {
        if (returned instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && CARRIERS.contains(element.getQualifiedName().toString())
                && declared.getTypeArguments().size() == 1) {
            TypeMirror carried = declared.getTypeArguments().get(0);
            return TypeText.qualified(carried).equals("java.lang.Void")
                    ? types.getNoType(TypeKind.VOID)
                    : of(carried, types);
        }
        return returned;
    }

    /** The key under which a worker's result lies; empty if it is the object itself, or nothing. */
    static Optional<String> key(JsonShape output) {
        boolean none = output instanceof JsonShape.Nothing || output.isObject();
        return none ? Optional.empty() : Optional.of(DEFAULT_KEY);
    }

    /** The key under which a workflow's result lies: the engine can only spread what is known property by property. */
    static Optional<String> keyOfWorkflow(JsonShape output) {
        boolean none = output instanceof JsonShape.Nothing || output.present() instanceof JsonShape.Structure;
        return none ? Optional.empty() : Optional.of(DEFAULT_KEY);
    }
}
