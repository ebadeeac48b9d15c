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
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
                arguments(STRING, "", "\"\""),
                arguments(STRING, " as it is ", "\" as it is \""),
                arguments(STRING, "12", "\"12\""),
                arguments(INT, "12", "12"),
                arguments(INT, " -12 ", "-12"),
                arguments(INT, "1e3", "1000"),
                arguments(INT, "12.0", "12"),
                arguments(INT, "2147483647", "2147483647"),
                arguments(INT, "-2147483648", "-2147483648"),
                arguments(BYTE, "-128", "-128"),
                arguments(LONG, "9223372036854775807", "9223372036854775807"),
                arguments(BIG_INTEGER, "12345678901234567890123", "12345678901234567890123"),
                arguments(DOUBLE, "0.1", "0.1"),
                arguments(DOUBLE, "1.7e308", "1.7E+308"),
                arguments(BIG_DECIMAL, "9.50", "9.50"),
                arguments(BOOLEAN, "true", "true"),
                arguments(BOOLEAN, "false", "false"),
                arguments(REGION, "NORTH", "\"NORTH\""),
                arguments(optional(INT), "1", "1"),
                arguments(formatted("Instant"), "2026-01-31T12:00:00Z", "\"2026-01-31T12:00:00Z\""),
                arguments(formatted("LocalDate"), "2026-01-31", "\"2026-01-31\""),
                arguments(formatted("Duration"), "PT1H30M", "\"PT1H30M\""),
                arguments(formatted("Duration"), "90s", "\"PT1M30S\""),
                arguments(
                        formatted("UUID"),
                        "123e4567-e89b-12d3-a456-426614174000",
                        "\"123e4567-e89b-12d3-a456-426614174000\""),
                arguments(formatted("URI"), "https://example.com/?q=1", "\"https://example.com/?q=1\""),
                arguments(formatted("byte[]"), "SGVsbG8=", "\"SGVsbG8=\""),
                arguments(formatted("Currency"), "EUR", "\"EUR\""),
                arguments(list(INT), "[1, 2]", "[1,2]"),
                arguments(map(STRING), "{\"a\": \"b\"}", "{\"a\":\"b\"}"),
                arguments(LINE, "{\"sku\": \"a\", \"quantity\": 1}", "{\"sku\":\"a\",\"quantity\":1}"),
                arguments(
                        LINE,
                        "{\"sku\": \"a\", \"quantity\": 1, \"note\": null, \"more\": 1}",
                        "{\"sku\":\"a\",\"quantity\":1,\"note\":null,\"more\":1}"),
                arguments(
                        ORDER,
                        "{\"lines\": [], \"region\": \"SOUTH\", \"hole\": null, \"any\": null}",
                        "{\"lines\":[],\"region\":\"SOUTH\",\"hole\":null,\"any\":null}"),
                arguments(sealed("Shape"), "{\"kind\": \"circle\"}", "{\"kind\":\"circle\"}"),
                arguments(OBJECT, "[1, \"a\", null]", "[1,\"a\",null]"),
                arguments(OBJECT, "1.25", "1.25"),
                arguments(UNRESOLVED, "what", "\"what\""));
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
                arguments(INT, "", ""),
                arguments(INT, "twelve", ""),
                arguments(INT, "1,5", ""),
                arguments(INT, "0x10", ""),
                arguments(INT, "1.5", "it has a fraction"),
                arguments(INT, "2147483648", "it is out of range"),
                arguments(INT, "1e20000", "it is out of range"),
                arguments(INT, "1e2147483647", "it is out of range"),
                arguments(BYTE, "128", "it is out of range"),
                arguments(LONG, "9223372036854775808", "it is out of range"),
                arguments(BIG_INTEGER, "0.5", "it has a fraction"),
                arguments(DOUBLE, "1e400", "it is out of range"),
                arguments(DOUBLE, "NaN", ""),
                arguments(FLOAT, "1e39", "it is out of range"),
                arguments(BIG_DECIMAL, "1e400", "it is out of range"),
                arguments(BIG_DECIMAL, "9,50", ""),
                arguments(BOOLEAN, "yes", "true or false"),
                arguments(BOOLEAN, "TRUE", "true or false"),
                arguments(REGION, "NORHT", "Did you mean \"NORTH\"?"),
                arguments(REGION, "east", "it has NORTH, SOUTH"),
                arguments(optional(INT), "x", ""),
                arguments(formatted("Instant"), "2026-01-31", "one is 2026-01-31T12:00:00Z"),
                arguments(formatted("LocalDate"), "31.1.2026", "one is 2026-01-31"),
                arguments(
                        formatted("Duration"),
                        "soon",
                        "\"soon\" is no number with a unit; write \"90s\", \"2m\", \"1h 30m\", \"3 days\", \"500ms\" or"
                                + " ISO-8601 \"PT1H\""),
                arguments(formatted("UUID"), "1", "one is 123e4567-e89b-12d3-a456-426614174000"),
                arguments(formatted("URI"), "a b", "one is https://example.com/"),
                arguments(formatted("byte[]"), "*", "one is SGVsbG8="),
                arguments(formatted("OffsetTime"), "12:00", "one is 12:00:00+01:00"),
                arguments(formatted("Year"), "MMXXVI", "one is 2026"),
                arguments(formatted("YearMonth"), "January", "one is 2026-01"),
                arguments(formatted("MonthDay"), "01-31", "one is --01-31"),
                arguments(formatted("ZoneId"), "Europe/Atlantis", "one is Europe/Berlin"),
                arguments(formatted("ZoneOffset"), "1", "one is +01:00"),
                arguments(formatted("Currency"), "Euro", "one is EUR"),
                arguments(formatted("Pattern"), "(", "one is [a-z]+"),
                arguments(list(INT), "1, 2", "it is no JSON"),
                arguments(list(INT), "", "it is blank"),
                arguments(OBJECT, " ", "it is blank"),
                arguments(OBJECT, "hello", "it is no JSON"),
                arguments(list(INT), "[1] [2]", "it is no JSON"),
                arguments(list(INT), "{}", "it is no List<int>"),
                arguments(list(INT), "null", "it is null"),
                arguments(list(INT), "[1, \"2\"]", "[1] is no int"),
                arguments(list(INT), "[1.5]", "[0] is no int"),
                arguments(map(INT), "{\"a\": true}", "a is no int"),
                arguments(map(INT), "[]", "it is no Map<String, int>"),
                arguments(LINE, "{\"sku\": \"a\"}", "it has no \"quantity\""),
                arguments(LINE, "{\"sku\": null, \"quantity\": 1}", "sku is null"),
                arguments(LINE, "[]", "it is no Line"),
                arguments(
                        ORDER,
                        "{\"lines\": [{\"sku\": \"a\", \"quantity\": \"many\"}]}",
                        "lines[0].quantity is no int"),
                arguments(ORDER, "{\"lines\": [], \"region\": \"WEST\"}", "region is no Region"),
                arguments(sealed("Shape"), "1", "it is no Shape"),
                arguments(VOID, "x", ""));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatIsNoValueOfTheType_sayingWhere(JsonShape shape, String text, String reason) {
        assertThat(Constant.of(text, shape)).isEqualTo(new Constant.Unreadable(reason));
    }
}
