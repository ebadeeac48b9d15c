package dev.downbeat.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the mapper of a record or POJO does.
 *
 * @param creation how a value is made
 * @param reads the properties that are read
 * @param writes the properties that are written, in order
 * @param anyRead takes properties of other names, if there is such
 * @param anyWrite gives properties of other names, if there is such
 * @param ignored names that are skipped although other names are taken
 * @param deprecated whether it touches something deprecated
 */
public record DtoPlan(
        Creation creation,
        List<Read> reads,
        List<Write> writes,
        Optional<AnyRead> anyRead,
        Optional<AnyWrite> anyWrite,
        Set<String> ignored,
        boolean deprecated) {

    /** How a value is made. */
    public sealed interface Creation {

        /** From all properties at once: {@code new Order}, {@code Order.of}; an empty argument is null or zero. */
        record FromArguments(CodeBlock callee, List<Optional<Read>> arguments, List<TypeName> types)
                implements Creation {}

        /** Empty, to be filled: {@code new Order()}. */
        record Empty(TypeName type) implements Creation {}

        /** By a builder: {@code new Builder()}, to be filled, then {@code build()}. */
        record Builder(TypeName type, String buildMethod) implements Creation {}
    }

    /** Where a value that was read goes. */
    public sealed interface Target {

        /** Into the call that makes the object. */
        record Argument() implements Target {}

        /** Into a method; one that returns the builder goes on with what it returns. */
        record Setter(String method, boolean returnsBuilder) implements Target {}

        /** Into a field. */
        record Field(String field) implements Target {}

        /** Into the collection or map that a getter gives. */
        record Filled(String getter) implements Target {}
    }

    /**
     * A property that is read.
     *
     * @param name its name in Java
     * @param key its name in JSON
     * @param aliases other names in JSON
     * @param type its type
     * @param mapper how its values are mapped
     * @param required whether it has to be there
     * @param target where its value goes
     * @param unwrapped set if its own properties stand in its place
     */
    public record Read(
            String name,
            String key,
            List<String> aliases,
            TypeName type,
            ValueMapper mapper,
            boolean required,
            Target target,
            Optional<Unwrapped> unwrapped) {}

    /**
     * A property that is written.
     *
     * @param key its name in JSON
     * @param access the member that gives its value: {@code total}, {@code getTotal()}
     * @param type its type
     * @param mapper how its values are mapped
     * @param inclusion when it is written
     * @param unwrapped set if its own properties stand in its place
     */
    public record Write(
            String key,
            String access,
            TypeName type,
            ValueMapper mapper,
            Inclusion inclusion,
            Optional<Unwrapped> unwrapped) {}

    /** When a property is written; the names are those of {@code @JsonInclude}. */
    public enum Inclusion {
        ALWAYS,
        NON_NULL,
        NON_ABSENT,
        NON_EMPTY,
        NON_DEFAULT
    }

    /** What is put before and behind the names of unwrapped properties. */
    public record Unwrapped(String prefix, String suffix) {}

    /** The method that takes properties of other names. */
    public record AnyRead(String method, TypeName type, ValueMapper mapper) {}

    /** The member that gives a map of properties of other names. */
    public record AnyWrite(String access, ValueMapper mapper) {}
}
