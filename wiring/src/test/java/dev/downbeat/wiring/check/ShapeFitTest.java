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
import static org.junit.jupiter.params.provider.Arguments.of;

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
                of("a string", STRING, STRING),
                of("a date into text", INSTANT, STRING),
                of("an id into text", UUID, STRING),
                of("bytes into text", formatted("byte[]"), STRING),
                of("an enum into text", constants("Region", "US", "CA"), STRING),
                of("a date", INSTANT, formatted("Instant")),
                of("an enum into one with more constants", constants("A", "X"), constants("B", "X", "Y")),
                of("a boolean", BOOLEAN, BOOLEAN),
                of("lists by element", list(INT), list(LONG)),
                of("maps by value", map(INT), map(LONG)),
                of("optionals by what is in them", optional(INT), optional(LONG)),
                of("a value into an optional", INT, optional(LONG)),
                of("a record into one that wants less", LINE, SKU),
                of("a record into one that wants wider", LINE, OTHER_LINE),
                of("a record without what is optional", SKU, NOTED),
                of("a record without what has a default", SKU, DEFAULTED),
                of("a record with what is optional there", NOTED, SKU),
                of(
                        "an optional property into one with a default",
                        record("x.A", property("page", optional(INT))),
                        record("x.B", new Property("page", INT, false))),
                of("an empty record", record("x.Empty"), record("y.Empty")),
                of("a record into a map", LINE, map(OBJECT)),
                of("a record of one type into a map of it", SKU, map(STRING)),
                of("a sealed type into a map of anything", sealed("Shape"), map(OBJECT)),
                of("a sealed type", sealed("Shape"), sealed("Shape")),
                of("anything into anything", OBJECT, OBJECT),
                of("a list into anything", list(LINE), OBJECT),
                of("an optional into anything", optional(INT), OBJECT),
                of("anything into a type, unchecked", OBJECT, LINE),
                of("an optional of anything into an optional", optional(OBJECT), optional(STRING)),
                of("a list of anything into a list", list(OBJECT), list(INT)),
                of("a type into itself, however it recurs", TREE, TREE),
                of("a recursive type into a wider one", TREE, WIDER_TREE),
                of("nothing", VOID, VOID),
                of("a hole into a type", UNRESOLVED, LINE),
                of("a type into a hole", LINE, UNRESOLVED),
                of("an optional hole into a type", optional(UNRESOLVED), STRING),
                of("an optional hole into an optional", optional(UNRESOLVED), optional(STRING)),
                of("a list of holes", list(UNRESOLVED), list(INT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fitting")
    void fits(String what, JsonShape source, JsonShape target) {
        assertThat(ShapeFit.misfit(source, target)).isEmpty();
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                of("text into a date", STRING, INSTANT, "", "String", "Instant"),
                of("text into an enum", STRING, constants("A", "X"), "", "String", "A"),
                of("one date into another", formatted("LocalDate"), INSTANT, "", "LocalDate", "Instant"),
                of("an enum into one with fewer", constants("B", "X", "Y"), constants("A", "X"), "", "B", "A"),
                of("a number into text", INT, STRING, "", "int", "String"),
                of("a boolean into text", BOOLEAN, STRING, "", "boolean", "String"),
                of("text into a boolean", STRING, BOOLEAN, "", "String", "boolean"),
                of("text into a number", STRING, INT, "", "String", "int"),
                of("a list into its element", list(INT), INT, "", "List<int>", "int"),
                of("a value into a list", INT, list(INT), "", "int", "List<int>"),
                of("a map into a record", map(STRING), SKU, "", "Map<String, String>", "Sku"),
                of("a list into a map", list(INT), map(INT), "", "List<int>", "Map<String, int>"),
                of("a record into a list", LINE, list(OBJECT), "", "Line", "List<Object>"),
                of("a sealed type into a record", sealed("Shape"), SKU, "", "Shape", "Sku"),
                of("a record into a sealed type", SKU, sealed("Shape"), "", "Sku", "Shape"),
                of(
                        "a sealed type into a map of text",
                        sealed("Shape"),
                        map(STRING),
                        "",
                        "Shape",
                        "Map<String, String>"),
                of("an optional into a value", optional(INT), INT, "", "Optional<int>", "int"),
                of("nothing into a type", VOID, STRING, "", "void", "String"),
                of("nothing into anything", VOID, OBJECT, "", "void", "Object"),
                of("a type into nothing", STRING, VOID, "", "String", "void"),
                of("an element", list(LONG), list(INT), "[]", "long", "int"),
                of("an element that may be null", list(optional(INT)), list(INT), "[]", "Optional<int>", "int"),
                of("a value of a map", map(LONG), map(INT), "[key]", "long", "int"),
                of("a property of a record into a map", LINE, map(STRING), ".quantity", "int", "String"),
                of("a property", OTHER_LINE, LINE, ".quantity", "long", "int"),
                of("a property that is missing", SKU, LINE, ".quantity", "missing", "int"),
                of(
                        "a property that may be absent",
                        NOTED,
                        record("x.A", property("note", STRING)),
                        ".note",
                        "Optional<String>",
                        "String"),
                of("the first of two", record("x.A"), LINE, ".sku", "missing", "String"),
                of(
                        "deep inside",
                        record("x.Order", property("lines", list(OTHER_LINE))),
                        record("y.Order", property("lines", list(LINE))),
                        ".lines[].quantity",
                        "long",
                        "int"),
                of(
                        "deeper",
                        map(list(record("x.A", property("m", map(LONG))))),
                        map(list(record("y.A", property("m", map(INT))))),
                        "[key][].m[key]",
                        "long",
                        "int"),
                of("in a recursive type", TREE, TEXT_TREE, ".value", "int", "String"));
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
                of(BYTE, List.of(BYTE, SHORT, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                of(SHORT, List.of(SHORT, INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                of(INT, List.of(INT, LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                of(LONG, List.of(LONG, BIG_INTEGER, DOUBLE, BIG_DECIMAL)),
                of(BIG_INTEGER, List.of(BIG_INTEGER, BIG_DECIMAL)),
                of(FLOAT, List.of(FLOAT, DOUBLE, BIG_DECIMAL)),
                of(DOUBLE, List.of(DOUBLE, BIG_DECIMAL)),
                of(BIG_DECIMAL, List.of(BIG_DECIMAL)));
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
