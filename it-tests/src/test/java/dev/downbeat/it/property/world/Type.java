package dev.downbeat.it.property.world;

import java.util.List;

/** A type in a generated program. */
public sealed interface Type {

    /** As it stands in a source. */
    String java();

    /** As it stands between angle brackets. */
    default String boxed() {
        return java();
    }

    record Scalar(Basic basic) implements Type {
        @Override
        public String java() {
            return basic.java();
        }

        @Override
        public String boxed() {
            return basic.boxed();
        }
    }

    record Constants(String java, List<String> names) implements Type {}

    record ListOf(Type element) implements Type {
        @Override
        public String java() {
            return "List<" + element.boxed() + ">";
        }
    }

    record SetOf(Type element) implements Type {
        @Override
        public String java() {
            return "Set<" + element.boxed() + ">";
        }
    }

    record ArrayOf(Type element) implements Type {
        @Override
        public String java() {
            return element.java() + "[]";
        }
    }

    /** A list of which nobody knows how long it is, so that no element of it is read. */
    record AnyLength(Type element) implements Type {
        @Override
        public String java() {
            return "List<" + element.boxed() + ">";
        }
    }

    record MapOf(Type value) implements Type {
        @Override
        public String java() {
            return "Map<String, " + value.boxed() + ">";
        }
    }

    record Maybe(Type inner) implements Type {
        @Override
        public String java() {
            return "Optional<" + inner.boxed() + ">";
        }
    }

    /**
     * A class with properties.
     *
     * @param bean false for a record
     */
    record Dto(String java, List<Property> properties, boolean bean) implements Type {}

    /** A decimal that goes through the engine as text, and so keeps its digits: of a property only. */
    record Exact() implements Type {
        @Override
        public String java() {
            return "@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal";
        }
    }

    /** Any JSON. */
    record Tree() implements Type {
        @Override
        public String java() {
            return "JsonNode";
        }
    }

    /**
     * A property.
     *
     * @param java its name in the source
     * @param json its name in JSON
     */
    record Property(String java, String json, Type type) {}

    static Type of(Basic basic) {
        return new Scalar(basic);
    }

    default boolean maybeAbsent() {
        return this instanceof Maybe;
    }

    default Type present() {
        return this instanceof Maybe maybe ? maybe.inner() : this;
    }

    default boolean is(Basic basic) {
        return this instanceof Scalar scalar && scalar.basic() == basic;
    }

    /** Whether a value of it may hold one of a basic type, at any depth. */
    default boolean holds(Basic basic) {
        return switch (this) {
            case Scalar scalar -> scalar.basic() == basic;
            case ListOf list -> list.element().holds(basic);
            case SetOf set -> set.element().holds(basic);
            case ArrayOf array -> array.element().holds(basic);
            case AnyLength list -> list.element().holds(basic);
            case MapOf map -> map.value().holds(basic);
            case Maybe maybe -> maybe.inner().holds(basic);
            case Dto dto -> dto.properties().stream().anyMatch(it -> it.type().holds(basic));
            case Constants c -> false;
            case Exact e -> false;
            case Tree t -> false;
        };
    }

    /** Whether a worker's or a workflow's result of it is the output object itself. */
    default boolean isObject() {
        return present() instanceof Dto || present() instanceof MapOf;
    }
}
