package dev.downbeat.wiring.model;

import dev.downbeat.wiring.model.JsonShape.Property;
import java.util.List;
import java.util.function.Supplier;

/** Shapes to be tested with, called as their types are. */
public final class Shapes {

    public static final JsonShape STRING = new JsonShape.Text("String");
    public static final JsonShape BOOLEAN = new JsonShape.Bool("boolean");
    public static final JsonShape BYTE = number("byte", NumberKind.BYTE);
    public static final JsonShape SHORT = number("short", NumberKind.SHORT);
    public static final JsonShape INT = number("int", NumberKind.INT);
    public static final JsonShape LONG = number("long", NumberKind.LONG);
    public static final JsonShape BIG_INTEGER = number("BigInteger", NumberKind.BIG_INTEGER);
    public static final JsonShape FLOAT = number("float", NumberKind.FLOAT);
    public static final JsonShape DOUBLE = number("double", NumberKind.DOUBLE);
    public static final JsonShape BIG_DECIMAL = number("BigDecimal", NumberKind.BIG_DECIMAL);
    public static final JsonShape INSTANT = formatted("Instant");
    public static final JsonShape UUID = formatted("UUID");
    public static final JsonShape OBJECT = new JsonShape.Anything("Object");
    public static final JsonShape VOID = new JsonShape.Nothing();
    public static final JsonShape UNRESOLVED = new JsonShape.Unresolved();

    private Shapes() {}

    public static JsonShape formatted(String type) {
        return new JsonShape.FormattedText(type);
    }

    public static JsonShape constants(String type, String... values) {
        return new JsonShape.Constants(type, List.of(values));
    }

    public static JsonShape sealed(String type) {
        return new JsonShape.Alternatives(type);
    }

    public static JsonShape list(JsonShape element) {
        return new JsonShape.ListOf("List<" + element.name() + ">", element);
    }

    public static JsonShape map(JsonShape value) {
        return new JsonShape.MapOf("Map<String, " + value.name() + ">", value);
    }

    public static JsonShape optional(JsonShape inner) {
        return new JsonShape.Maybe(inner);
    }

    /** A record of a package of its own, so that two of one simple name differ. */
    public static JsonShape.Structure record(String qualifiedName, Property... properties) {
        return recursive(qualifiedName, () -> List.of(properties));
    }

    public static JsonShape.Structure recursive(String qualifiedName, Supplier<List<Property>> properties) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return new JsonShape.Structure(simple, qualifiedName, properties);
    }

    /** A property that is required unless its shape may be absent. */
    public static Property property(String name, JsonShape shape) {
        return new Property(name, shape, !shape.maybeAbsent());
    }

    private static JsonShape number(String type, NumberKind kind) {
        return new JsonShape.Numeric(type, kind);
    }
}
