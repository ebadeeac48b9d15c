package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the values of a Java type become JSON and come back. */
public sealed interface ValueMapper {

    /** A constant of the runtime's {@code Scalars}. */
    record Scalar(String constant) implements ValueMapper {}

    /** A list, set, array, map or optional of something else; {@code factory} is the method of the runtime's {@code Containers}. */
    record Container(String factory, TypeName type, ValueMapper element, TypeName elementType) implements ValueMapper {}

    /** An enum, by the names of its constants. */
    record EnumNames(ClassName type) implements ValueMapper {}

    /** A record: its mapper is generated. */
    record Dto(TypeName type, String simpleName, Supplier<List<Component>> late) implements ValueMapper {

        /**
         * The record's components, in order.
         *
         * @return the components
         */
        public List<Component> components() {
            return late.get();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Dto that && that.type.equals(type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /** A type that the generator does not know: Jackson's databind reads and writes it. */
    record Databind(TypeName type) implements ValueMapper {}

    /**
     * A component of a record.
     *
     * @param name its name in Java
     * @param key its name in JSON
     * @param type its type
     * @param mapper how its values are mapped
     * @param required whether it has to be there
     */
    record Component(String name, String key, TypeName type, ValueMapper mapper, boolean required) {}
}
