package dev.downbeat.wiring.check;

import static dev.downbeat.wiring.model.Shapes.BIG_DECIMAL;
import static dev.downbeat.wiring.model.Shapes.BIG_INTEGER;
import static dev.downbeat.wiring.model.Shapes.BOOLEAN;
import static dev.downbeat.wiring.model.Shapes.BYTE;
import static dev.downbeat.wiring.model.Shapes.DOUBLE;
import static dev.downbeat.wiring.model.Shapes.FLOAT;
import static dev.downbeat.wiring.model.Shapes.INT;
import static dev.downbeat.wiring.model.Shapes.LONG;
import static dev.downbeat.wiring.model.Shapes.OBJECT;
import static dev.downbeat.wiring.model.Shapes.STRING;
import static dev.downbeat.wiring.model.Shapes.UNRESOLVED;
import static dev.downbeat.wiring.model.Shapes.VOID;
import static dev.downbeat.wiring.model.Shapes.constants;
import static dev.downbeat.wiring.model.Shapes.formatted;
import static dev.downbeat.wiring.model.Shapes.list;
import static dev.downbeat.wiring.model.Shapes.map;
import static dev.downbeat.wiring.model.Shapes.optional;
import static dev.downbeat.wiring.model.Shapes.property;
import static dev.downbeat.wiring.model.Shapes.record;
import static dev.downbeat.wiring.model.Shapes.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import dev.downbeat.wiring.model.JsonShape;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstantTest {

    private static final JsonShape REGION = constants("Region", "NORTH", "SOUTH");
    private static final JsonShape LINE =
            record("a.Line", property("sku", STRING), property("quantity", INT), property("note", optional(STRING)));
    private static final JsonShape ORDER = record(
            "a.Order",
            property("lines", list(LINE)),
            property("region", REGION),
            property("hole", UNRESOLVED),
            property("any", OBJECT));

    static Stream<Arguments> good() {
        return Stream.of(
                of(STRING, "", "\"\""),
                of(STRING, " as it is ", "\" as it is \""),
                of(STRING, "12", "\"12\""),
                of(INT, "12", "12"),
                of(INT, " -12 ", "-12"),
                of(INT, "1e3", "1000"),
                of(INT, "12.0", "12"),
                of(INT, "2147483647", "2147483647"),
                of(INT, "-2147483648", "-2147483648"),
                of(BYTE, "-128", "-128"),
                of(LONG, "9223372036854775807", "9223372036854775807"),
                of(BIG_INTEGER, "12345678901234567890123", "12345678901234567890123"),
                of(DOUBLE, "0.1", "0.1"),
                of(DOUBLE, "1.7e308", "1.7E+308"),
                of(BIG_DECIMAL, "9.50", "9.50"),
                of(BOOLEAN, "true", "true"),
                of(BOOLEAN, "false", "false"),
                of(REGION, "NORTH", "\"NORTH\""),
                of(optional(INT), "1", "1"),
                of(formatted("Instant"), "2026-01-31T12:00:00Z", "\"2026-01-31T12:00:00Z\""),
                of(formatted("LocalDate"), "2026-01-31", "\"2026-01-31\""),
                of(formatted("Duration"), "PT1H30M", "\"PT1H30M\""),
                of(
                        formatted("UUID"),
                        "123e4567-e89b-12d3-a456-426614174000",
                        "\"123e4567-e89b-12d3-a456-426614174000\""),
                of(formatted("URI"), "https://example.com/?q=1", "\"https://example.com/?q=1\""),
                of(formatted("byte[]"), "SGVsbG8=", "\"SGVsbG8=\""),
                of(formatted("Currency"), "EUR", "\"EUR\""),
                of(list(INT), "[1, 2]", "[1,2]"),
                of(map(STRING), "{\"a\": \"b\"}", "{\"a\":\"b\"}"),
                of(LINE, "{\"sku\": \"a\", \"quantity\": 1}", "{\"sku\":\"a\",\"quantity\":1}"),
                of(
                        LINE,
                        "{\"sku\": \"a\", \"quantity\": 1, \"note\": null, \"more\": 1}",
                        "{\"sku\":\"a\",\"quantity\":1,\"note\":null,\"more\":1}"),
                of(
                        ORDER,
                        "{\"lines\": [], \"region\": \"SOUTH\", \"hole\": null, \"any\": null}",
                        "{\"lines\":[],\"region\":\"SOUTH\",\"hole\":null,\"any\":null}"),
                of(sealed("Shape"), "{\"kind\": \"circle\"}", "{\"kind\":\"circle\"}"),
                of(OBJECT, "[1, \"a\", null]", "[1,\"a\",null]"),
                of(OBJECT, "1.25", "1.25"),
                of(UNRESOLVED, "what", "\"what\""));
    }

    @ParameterizedTest
    @MethodSource("good")
    void readsAConstant_byItsType(JsonShape shape, String text, String json) {
        assertThat(Constant.of(text, shape))
                .isInstanceOfSatisfying(
                        Constant.Value.class, value -> assertThat(value.json()).hasToString(json));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                of(INT, "", ""),
                of(INT, "twelve", ""),
                of(INT, "1,5", ""),
                of(INT, "0x10", ""),
                of(INT, "1.5", "it has a fraction"),
                of(INT, "2147483648", "it is out of range"),
                of(INT, "1e20000", "it is out of range"),
                of(INT, "1e2147483647", "it is out of range"),
                of(BYTE, "128", "it is out of range"),
                of(LONG, "9223372036854775808", "it is out of range"),
                of(BIG_INTEGER, "0.5", "it has a fraction"),
                of(DOUBLE, "1e400", "it is out of range"),
                of(DOUBLE, "NaN", ""),
                of(FLOAT, "1e39", "it is out of range"),
                of(BIG_DECIMAL, "1e400", "it is out of range"),
                of(BIG_DECIMAL, "9,50", ""),
                of(BOOLEAN, "yes", "true or false"),
                of(BOOLEAN, "TRUE", "true or false"),
                of(REGION, "NORHT", "Did you mean \"NORTH\"?"),
                of(REGION, "east", "it has NORTH, SOUTH"),
                of(optional(INT), "x", ""),
                of(formatted("Instant"), "2026-01-31", "one is 2026-01-31T12:00:00Z"),
                of(formatted("LocalDate"), "31.1.2026", "one is 2026-01-31"),
                of(formatted("Duration"), "90s", "one is PT1H30M"),
                of(formatted("UUID"), "1", "one is 123e4567-e89b-12d3-a456-426614174000"),
                of(formatted("URI"), "a b", "one is https://example.com/"),
                of(formatted("byte[]"), "*", "one is SGVsbG8="),
                of(list(INT), "1, 2", "it is no JSON"),
                of(list(INT), "", "it is blank"),
                of(OBJECT, " ", "it is blank"),
                of(OBJECT, "hello", "it is no JSON"),
                of(list(INT), "[1] [2]", "it is no JSON"),
                of(list(INT), "{}", "it is no List<int>"),
                of(list(INT), "null", "it is null"),
                of(list(INT), "[1, \"2\"]", "[1] is no int"),
                of(list(INT), "[1.5]", "[0] is no int"),
                of(map(INT), "{\"a\": true}", "a is no int"),
                of(map(INT), "[]", "it is no Map<String, int>"),
                of(LINE, "{\"sku\": \"a\"}", "it has no \"quantity\""),
                of(LINE, "{\"sku\": null, \"quantity\": 1}", "sku is null"),
                of(LINE, "[]", "it is no Line"),
                of(ORDER, "{\"lines\": [{\"sku\": \"a\", \"quantity\": \"many\"}]}", "lines[0].quantity is no int"),
                of(ORDER, "{\"lines\": [], \"region\": \"WEST\"}", "region is no Region"),
                of(sealed("Shape"), "1", "it is no Shape"),
                of(VOID, "x", ""));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatIsNoValueOfTheType_sayingWhere(JsonShape shape, String text, String reason) {
        assertThat(Constant.of(text, shape)).isEqualTo(new Constant.Unreadable(reason));
    }
}
