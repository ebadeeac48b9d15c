package dev.downbeat.processor.model;

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
    public enum Kind {
        /** The input of its key, which has to be there. */
        REQUIRED,
        /** The input of its key, or null. */
        NULLABLE,
        /** The input of its key, or an empty {@code Optional}. */
        OPTIONAL,
        /** The task's context, which is no input. */
        CONTEXT
    }

    /**
     * Whether the parameter is an input.
     *
     * @return false for the context
     */
    public boolean isInput() {
        return kind != Kind.CONTEXT;
    }
}
