package dev.downbeat.wiring.check;

import static dev.downbeat.wiring.model.Shapes.BIG_DECIMAL;
import static dev.downbeat.wiring.model.Shapes.BIG_INTEGER;
import static dev.downbeat.wiring.model.Shapes.BOOLEAN;
import static dev.downbeat.wiring.model.Shapes.BYTE;
import static dev.downbeat.wiring.model.Shapes.DOUBLE;
import static dev.downbeat.wiring.model.Shapes.FLOAT;
import static dev.downbeat.wiring.model.Shapes.INSTANT;
import static dev.downbeat.wiring.model.Shapes.INT;
import static dev.downbeat.wiring.model.Shapes.LONG;
import static dev.downbeat.wiring.model.Shapes.OBJECT;
import static dev.downbeat.wiring.model.Shapes.SHORT;
import static dev.downbeat.wiring.model.Shapes.STRING;
import static dev.downbeat.wiring.model.Shapes.UNRESOLVED;
import static dev.downbeat.wiring.model.Shapes.UUID;
import static dev.downbeat.wiring.model.Shapes.VOID;
import static dev.downbeat.wiring.model.Shapes.constants;
import static dev.downbeat.wiring.model.Shapes.formatted;
import static dev.downbeat.wiring.model.Shapes.list;
import static dev.downbeat.wiring.model.Shapes.map;
import static dev.downbeat.wiring.model.Shapes.optional;
import static dev.downbeat.wiring.model.Shapes.property;
import static dev.downbeat.wiring.model.Shapes.record;
import static dev.downbeat.wiring.model.Shapes.recursive;
import static dev.downbeat.wiring.model.Shapes.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeFitTest {

    private static final JsonShape LINE = record("a.Line", property("sku", STRING), property("quantity", INT));
    private static final JsonShape OTHER_LINE = record("b.Line", property("sku", STRING), property("quantity", LONG));
    private static final JsonShape SKU = record("a.Sku", property("sku", STRING));
    private static final JsonShape NOTED =
            record("a.Noted", property("sku", STRING), property("note", optional(STRING)));
    private static final JsonShape DEFAULTED =
            record("a.Defaulted", property("sku", STRING), new Property("page", INT, false));
    private static final JsonShape TREE = tree("a.Tree", INT);
    private static final JsonShape WIDER_TREE = tree("b.Tree", LONG);
    private static final JsonShape TEXT_TREE = tree("c.Tree", STRING);

    static Stream<Arguments> fitting() {
        return Stream.of(
                arguments("a string", STRING, STRING),
                arguments("a date into text", INSTANT, STRING),
                arguments("an id into text", UUID, STRING),
                arguments("bytes into text", formatted("byte[]"), STRING),
                arguments("an enum into text", constants("Region", "US", "CA"), STRING),
                arguments("a date", INSTANT, formatted("Instant")),
                arguments("an enum into one with more constants", constants("A", "X"), constants("B", "X", "Y")),
                arguments("a boolean", BOOLEAN, BOOLEAN),
                arguments("lists by element", list(INT), list(LONG)),
                arguments("maps by value", map(INT), map(LONG)),
                arguments("optionals by what is in them", optional(INT), optional(LONG)),
                arguments("a value into an optional", INT, optional(LONG)),
                arguments("a record into one that wants less", LINE, SKU),
                arguments("a record into one that wants wider", LINE, OTHER_LINE),
                arguments("a record without what is optional", SKU, NOTED),
                arguments("a record without what has a default", SKU, DEFAULTED),
                arguments("a record with what is optional there", NOTED, SKU),
                arguments(
                        "an optional property into one with a default",
                        record("x.A", property("page", optional(INT))),
                        record("x.B", new Property("page", INT, false))),
                arguments("an empty record", record("x.Empty"), record("y.Empty")),
                arguments("a record into a map", LINE, map(OBJECT)),
                arguments("a record of one type into a map of it", SKU, map(STRING)),
                arguments("a sealed type into a map of anything", sealed("Shape"), map(OBJECT)),
                arguments("a sealed type", sealed("Shape"), sealed("Shape")),
                arguments("anything into anything", OBJECT, OBJECT),
                arguments("a list into anything", list(LINE), OBJECT),
                arguments("an optional into anything", optional(INT), OBJECT),
                arguments("anything into a type, unchecked", OBJECT, LINE),
                arguments("an optional of anything into an optional", optional(OBJECT), optional(STRING)),
                arguments("a list of anything into a list", list(OBJECT), list(INT)),
                arguments("a type into itself, however it recurs", TREE, TREE),
                arguments("a recursive type into a wider one", TREE, WIDER_TREE),
                arguments("nothing", VOID, VOID),
                arguments("a hole into a type", UNRESOLVED, LINE),
                arguments("a type into a hole", LINE, UNRESOLVED),
                arguments("an optional hole into a type", optional(UNRESOLVED), STRING),
                arguments("an optional hole into an optional", optional(UNRESOLVED), optional(STRING)),
                arguments("a list of holes", list(UNRESOLVED), list(INT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fitting")
    void fits(String what, JsonShape source, JsonShape target) {
        assertThat(ShapeFit.misfit(source, target)).isEmpty();
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments("text into a date", STRING, INSTANT, "", "String", "Instant"),
                arguments("text into an enum", STRING, constants("A", "X"), "", "String", "A"),
                arguments("one date into another", formatted("LocalDate"), INSTANT, "", "LocalDate", "Instant"),
                arguments("an enum into one with fewer", constants("B", "X", "Y"), constants("A", "X"), "", "B", "A"),
                arguments("a number into text", INT, STRING, "", "int", "String"),
                arguments("a boolean into text", BOOLEAN, STRING, "", "boolean", "String"),
                arguments("text into a boolean", STRING, BOOLEAN, "", "String", "boolean"),
                arguments("text into a number", STRING, INT, "", "String", "int"),
                arguments("a list into its element", list(INT), INT, "", "List<int>", "int"),
                arguments("a value into a list", INT, list(INT), "", "int", "List<int>"),
                arguments("a map into a record", map(STRING), SKU, "", "Map<String, String>", "Sku"),
                arguments("a list into a map", list(INT), map(INT), "", "List<int>", "Map<String, int>"),
                arguments("a record into a list", LINE, list(OBJECT), "", "Line", "List<Object>"),
                arguments("a sealed type into a record", sealed("Shape"), SKU, "", "Shape", "Sku"),
                arguments("a record into a sealed type", SKU, sealed("Shape"), "", "Sku", "Shape"),
                arguments(
                        "a sealed type into a map of text",
                        sealed("Shape"),
                        map(STRING),
                        "",
                        "Shape",
                        "Map<String, String>"),
                arguments("an optional into a value", optional(INT), INT, "", "Optional<int>", "int"),
                arguments("nothing into a type", VOID, STRING, "", "void", "String"),
                arguments("nothing into anything", VOID, OBJECT, "", "void", "Object"),
                arguments("a type into nothing", STRING, VOID, "", "String", "void"),
                arguments("an element", list(LONG), list(INT), "[]", "long", "int"),
                arguments("an element that may be null", list(optional(INT)), list(INT), "[]", "Optional<int>", "int"),
                arguments("a value of a map", map(LONG), map(INT), "[key]", "long", "int"),
                arguments("a property of a record into a map", LINE, map(STRING), ".quantity", "int", "String"),
                arguments("a property", OTHER_LINE, LINE, ".quantity", "long", "int"),
                arguments("a property that is missing", SKU, LINE, ".quantity", "missing", "int"),
                arguments(
                        "a property that may be absent",
                        NOTED,
                        record("x.A", property("note", STRING)),
                        ".note",
                        "Optional<String>",
                        "String"),
                arguments("the first of two", record("x.A"), LINE, ".sku", "missing", "String"),
                arguments(
                        "deep inside",
                        record("x.Order", property("lines", list(OTHER_LINE))),
                        record("y.Order", property("lines", list(LINE))),
                        ".lines[].quantity",
                        "long",
                        "int"),
                arguments(
                        "deeper",
                        map(list(record("x.A", property("m", map(LONG))))),
                        map(list(record("y.A", property("m", map(INT))))),
                        "[key][].m[key]",
                        "long",
                        "int"),
                arguments("in a recursive type", TREE, TEXT_TREE, ".value", "int", "String"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void misfits(String what, JsonShape source, JsonShape target, String where, String found, String needed) {
        assertThat(ShapeFit.misfit(source, target)).hasValueSatisfying(misfit -> {
            assertThat(misfit.where()).isEqualTo(where);
            assertThat(misfit.found().map(JsonShape::name).orElse("missing")).isEqualTo(found);
            assertThat(misfit.needed().name()).isEqualTo(needed);
        });
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(BYTE, List.of(BYTE, SHORT, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                arguments(SHORT, List.of(SHORT, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                arguments(INT, List.of(INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                arguments(LONG, List.of(LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                arguments(BIG_INTEGER, List.of(BIG_INTEGER, BIG_DECIMAL)),
                arguments(FLOAT, List.of(FLOAT, DOUBLE, BIG_DECIMAL)),
                arguments(DOUBLE, List.of(DOUBLE, BIG_DECIMAL)),
                arguments(BIG_DECIMAL, List.of(BIG_DECIMAL)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersWiden_neverBack(JsonShape source, List<JsonShape> takers) {
        assertThat(Stream.of(BYTE, SHORT, INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL)
                        .filter(target -> ShapeFit.misfit(source, target).isEmpty()))
                .containsExactlyElementsOf(takers);
    }

    @Test
    void misfitsInARecursiveType_endInBothDirections() {
        JsonShape forest = record("a.Forest", property("first", TREE), property("all", list(TREE)));
        JsonShape other = record("b.Forest", property("first", WIDER_TREE), property("all", list(TEXT_TREE)));
        assertThat(ShapeFit.misfit(forest, other))
                .get()
                .extracting(ShapeFit.Misfit::where)
                .isEqualTo(".all[].value");
        assertThat(ShapeFit.misfit(WIDER_TREE, TREE))
                .get()
                .extracting(ShapeFit.Misfit::where)
                .isEqualTo(".value");
    }

    private static JsonShape tree(String name, JsonShape value) {
        JsonShape.Structure[] self = new JsonShape.Structure[1];
        self[0] = recursive(name, () -> List.of(property("children", list(self[0])), property("value", value)));
        return self[0];
    }
}
