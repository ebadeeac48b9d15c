package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the values of a Java type become JSON and come back. */
public sealed interface ValueMapper {

    /** A constant of the runtime's {@code Scalars}. */
    record Scalar(String constant) implements ValueMapper {}

    /** A list, set, array or optional of something else; {@code factory} is the method of the runtime's {@code Containers}. */
    record Container(String factory, TypeName type, ValueMapper element, TypeName elementType) implements ValueMapper {}

    /** A collection that is made by a class of its own. */
    record Collected(TypeName type, ValueMapper element, TypeName elementType, ClassName made) implements ValueMapper {}

    /** A map; {@code made} is the class of a map that is not just any {@code Map}. */
    record MapOf(TypeName type, ValueMapper key, TypeName keyType, ValueMapper value, Optional<ClassName> made)
            implements ValueMapper {}

    /**
     * An enum by the names of its constants.
     *
     * @param type the enum
     * @param renamed the JSON names of the constants that have another one
     * @param aliases other names that are read, with their constants
     */
    record EnumNames(ClassName type, Map<String, String> renamed, Map<String, String> aliases) implements ValueMapper {

        /**
         * The constant of a JSON name.
         *
         * @param name the JSON name
         * @return the constant's name
         */
        public String constant(String name) {
            return renamed.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(aliases.getOrDefault(name, name));
        }
    }

    /** An enum by a value of each constant: text or a number, which {@code access} gives. */
    record EnumValues(ClassName type, String access, ValueMapper value) implements ValueMapper {}

    /** A number as text, a date in a pattern: a method of the runtime's {@code Formats}, with what it is given. */
    record Formatted(TypeName type, String factory, Optional<ValueMapper> base, List<String> arguments)
            implements ValueMapper {}

    /** A record or POJO: its mapper is generated, unless its plan turns out to be impossible. */
    record Dto(TypeName type, String simpleName, Supplier<Optional<DtoPlan>> late) implements ValueMapper {

        /**
         * What its mapper does.
         *
         * @return the plan, empty if databind has to map it
         */
        public Optional<DtoPlan> plan() {
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

    /** A type for which another value stands: {@code @JsonValue} with a creator. */
    record Delegate(TypeName type, String simpleName, Supplier<DelegatePlan> late) implements ValueMapper {

        /**
         * What its mapper does.
         *
         * @return the plan
         */
        public DelegatePlan plan() {
            return late.get();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Delegate that && that.type.equals(type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /** A type that is one of several, told apart by a discriminator. */
    record OneOf(TypeName type, String simpleName, Supplier<Optional<OneOfPlan>> late) implements ValueMapper {

        /**
         * What its mapper does.
         *
         * @return the plan, empty if databind has to map it
         */
        public Optional<OneOfPlan> plan() {
            return late.get();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OneOf that && that.type.equals(type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /** A type that the generator does not know: Jackson's databind reads and writes it. */
    record Databind(TypeName type) implements ValueMapper {}
}
