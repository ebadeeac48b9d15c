package dev.downbeat.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A parameter of a worker's method or of a workflow's {@code @Run} method.
 *
 * @param name its name
 * @param key its key in the input object
 * @param type its type
 * @param erasedType its erased type's qualified name
 * @param kind what is passed for it
 * @param mapper how its values are mapped
 */
public record MethodParameter(
        String name, String key, TypeName type, String erasedType, Kind kind, ValueMapper mapper) {

    /** What is passed for a parameter. */
    public sealed interface Kind {

        /** The input of its key, which has to be there. */
        record Required() implements Kind {}

        /** The input of its key, or null. */
        record Nullable() implements Kind {}

        /** The input of its key, or an empty {@code Optional}. */
        record Optional() implements Kind {}

        /** The input of its key, or a default: an expression of Java, or one that gives the default's JSON. */
        record Defaulted(CodeBlock value, boolean isJson) implements Kind {}

        /** The input object as a whole. */
        record Whole() implements Kind {}

        /** The task's context, which is no input. */
        record Context() implements Kind {}
    }

    /**
     * Whether the parameter is an input.
     *
     * @return false for the context
     */
    public boolean isInput() {
        return !(kind instanceof Kind.Context);
    }
}
