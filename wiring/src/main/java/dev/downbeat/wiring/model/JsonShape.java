package dev.downbeat.wiring.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of a value looks like, as far as wiring asks. Java's own subtyping plays no part in it.
 *
 * <p>{@link #name()} is what the user calls the type: in messages {@code BigDecimal} stands, not "a decimal number".
 */
public sealed interface JsonShape {

    /**
     * The name of the type, as its user writes it.
     *
     * @return a simple type name, with type arguments
     */
    String name();

    /** Text, whatever it holds. */
    record Text(String name) implements JsonShape {}

    /** Text that only certain values of Java have: dates and times, {@code UUID}, {@code URI}, {@code byte[]}. */
    record FormattedText(String name) implements JsonShape {}

    /** Text that is one of the constants. */
    record Constants(String name, List<String> values) implements JsonShape {
        /** Copies the values. */
        public Constants {
            values = List.copyOf(values);
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(String name) implements JsonShape {}

    /** A number of some range. */
    record Numeric(String name, NumberKind kind) implements JsonShape {}

    /** An array, from a list, set or Java array. */
    record ListOf(String name, JsonShape element) implements JsonShape {}

    /** An object with any keys. */
    record MapOf(String name, JsonShape value) implements JsonShape {}

    /** A value that may be absent or null. */
    record Maybe(JsonShape inner) implements JsonShape {
        @Override
        public String name() {
            return "Optional<" + inner.name() + ">";
        }
    }

    /**
     * An object whose properties are known: a record or POJO. They are asked for late, since types may be recursive; two
     * shapes of one qualified name are the same type.
     */
    record Structure(String name, String qualifiedName, Supplier<List<Property>> late) implements JsonShape {

        /**
         * The properties, in source order.
         *
         * @return the properties
         */
        public List<Property> properties() {
            return late.get();
        }

        /**
         * The property of a JSON name.
         *
         * @param key the name
         * @return the property, if there is one
         */
        public Optional<Property> property(String key) {
            return properties().stream()
                    .filter(property -> property.name().equals(key))
                    .findFirst();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Structure that && that.qualifiedName.equals(qualifiedName);
        }

        @Override
        public int hashCode() {
            return qualifiedName.hashCode();
        }
    }

    /** An object that is one of several, told apart by a discriminator: its properties are not known. */
    record Alternatives(String name) implements JsonShape {}

    /** Any JSON: everything below it is allowed and unchecked. */
    record Anything(String name) implements JsonShape {}

    /** No value at all: {@code void}. */
    record Nothing() implements JsonShape {
        @Override
        public String name() {
            return "void";
        }
    }

    /** A hole: what stood here was wrong and has been reported, so all that depends on it keeps silent. */
    record Unresolved() implements JsonShape {
        @Override
        public String name() {
            return "?";
        }
    }

    /**
     * A property of a {@link Structure}.
     *
     * @param name its JSON name
     * @param shape its shape, a {@link Maybe} if it may be absent
     * @param required whether a reader of the structure insists on it
     */
    record Property(String name, JsonShape shape, boolean required) {}

    /**
     * Whether the value lies as the output object itself, or else under a key of it.
     *
     * @return true for structures, alternatives and maps
     */
    default boolean isObject() {
        return switch (present()) {
            case Structure s -> true;
            case Alternatives a -> true;
            case MapOf m -> true;
            case Text t -> false;
            case FormattedText f -> false;
            case Constants c -> false;
            case Bool b -> false;
            case Numeric n -> false;
            case ListOf l -> false;
            case Anything a -> false;
            case Nothing n -> false;
            case Unresolved u -> false;
            case Maybe m -> false;
        };
    }

    /**
     * The shape without the possibility to be absent.
     *
     * @return the inner shape of a {@link Maybe}, else this one
     */
    default JsonShape present() {
        return this instanceof Maybe maybe ? maybe.inner().present() : this;
    }

    /**
     * Whether the value may be absent or null.
     *
     * @return true for a {@link Maybe}
     */
    default boolean maybeAbsent() {
        return this instanceof Maybe;
    }
}
