package dev.downbeat.it.data;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.downbeat.annotation.Worker;
import java.util.List;
import java.util.Map;

/** Types that are one of several. */
@Worker
interface Shapes {

    Shape shape(Shape shape);

    Drawing drawing(Drawing drawing);

    Event event(Event event);

    Wrapped wrapped(Wrapped wrapped);

    Listed listed(Listed listed);

    Animal animal(Animal animal);

    /** By a property. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, name = "square"),
        @JsonSubTypes.Type(value = Group.class, name = "group")
    })
    sealed interface Shape permits Circle, Square, Group {}

    /** A circle. */
    record Circle(double radius) implements Shape {}

    /** A square. */
    record Square(double side, String label) implements Shape {}

    /** Shapes in a shape. */
    record Group(List<Shape> shapes, Map<String, Shape> byName) implements Shape {}

    /** Shapes by themselves, and by their super type. */
    record Drawing(Shape main, List<Shape> all, Circle circle) {}

    /** The kinds have the property themselves. */
    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "kind",
            visible = true)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Created.class, name = "created"),
        @JsonSubTypes.Type(value = Deleted.class, name = "deleted")
    })
    interface Event {
        String kind();
    }

    /** Created. */
    record Created(String kind, String id) implements Event {}

    /** Deleted. */
    record Deleted(String kind, int count) implements Event {}

    /** In an object. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({@JsonSubTypes.Type(One.class), @JsonSubTypes.Type(Two.class)})
    interface Wrapped {}

    /** The first. */
    @JsonTypeName("one")
    record One(int a) implements Wrapped {}

    /** The second. */
    @JsonTypeName("two")
    record Two(String b) implements Wrapped {}

    /** In an array. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    @JsonSubTypes({@JsonSubTypes.Type(value = First.class, name = "first"), @JsonSubTypes.Type(Second.class)})
    interface Listed {}

    /** The first. */
    record First(int a) implements Listed {}

    /** The second. */
    record Second(List<Listed> more) implements Listed {}

    /** An abstract class, one kind of which is the default. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = Dog.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Dog.class, name = "dog"),
        @JsonSubTypes.Type(value = Cat.class, name = "cat")
    })
    abstract class Animal {
        public String name;
    }

    /** A dog. */
    class Dog extends Animal {
        public boolean barks;
    }

    /** A cat. */
    class Cat extends Animal {
        public int lives;
    }
}
