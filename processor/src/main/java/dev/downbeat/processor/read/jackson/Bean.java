package dev.downbeat.processor.read.jackson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What Jackson would make of a class. */
public sealed interface Bean {

    /**
     * An object of properties.
     *
     * @param creation how a value is made
     * @param reads the properties that are read
     * @param writes the properties that are written, in their order
     * @param anyRead takes properties of other names, if there is such
     * @param anyWrite gives properties of other names, if there is such
     * @param ignored names that are skipped even where other names are taken
     */
    record Properties(
            Creation creation,
            List<Property> reads,
            List<Property> writes,
            Optional<Accessor> anyRead,
            Optional<Accessor> anyWrite,
            Set<String> ignored)
            implements Bean {}

    /**
     * Another value stands for it: {@code @JsonValue}, or a creator that takes one value.
     *
     * @param creation how a value is made, always a delegate
     * @param value gives the value that is written
     */
    record ByValue(Creation.Delegate creation, Accessor value) implements Bean {}

    /**
     * The generator cannot do what Jackson would.
     *
     * @param reason why, to follow "goes through databind: "
     * @param isOpaque whether the properties are not what they seem to be
     */
    record Unknown(String reason, boolean isOpaque) implements Bean {}

    /**
     * A property.
     *
     * @param key its JSON name
     * @param accessor the way to its value
     * @param annotations the annotations of all its accessors
     * @param elements all its accessors
     */
    record Property(String key, Accessor accessor, Annotations annotations, List<Element> elements) {

        /**
         * Its name in Java, for a variable.
         *
         * @return the name of the field or parameter, or the JSON name
         */
        public String name() {
            return elements.stream()
                    .filter(element -> element.getKind() != ElementKind.METHOD)
                    .map(element -> element.getSimpleName().toString())
                    .findFirst()
                    .orElse(key);
        }
    }

    /** How a value is made. */
    sealed interface Creation {

        /** By a constructor without parameters. */
        record NoArguments(DeclaredType type) implements Creation {}

        /** By a constructor or factory method whose parameters are properties, or empty for none. */
        record FromProperties(ExecutableElement creator, List<Optional<Property>> parameters) implements Creation {}

        /** By a constructor or factory method of one value. */
        record Delegate(ExecutableElement creator, TypeMirror parameter) implements Creation {}

        /**
         * By a builder.
         *
         * @param type the builder's class
         * @param begin how the builder is made
         * @param buildMethod its method that ends it
         */
        record Builder(DeclaredType type, NoArguments begin, ExecutableElement buildMethod) implements Creation {}
    }
}
