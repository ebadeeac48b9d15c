package dev.downbeat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarsTest {

    /** Jackson as it comes, with its JDK modules and ISO dates. */
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Scalars.STRING, String.class, "a \"b\" \u00e9\n\ud83d\ude00"),
                Arguments.of(Scalars.STRING, String.class, ""),
                Arguments.of(Scalars.INT, Integer.class, Integer.MIN_VALUE),
                Arguments.of(Scalars.LONG, Long.class, Long.MAX_VALUE),
                Arguments.of(Scalars.SHORT, Short.class, Short.MIN_VALUE),
                Arguments.of(Scalars.BYTE, Byte.class, (byte) -128),
                Arguments.of(Scalars.FLOAT, Float.class, 0.1f),
                Arguments.of(Scalars.FLOAT, Float.class, Float.NaN),
                Arguments.of(Scalars.DOUBLE, Double.class, 1e-300),
                Arguments.of(Scalars.DOUBLE, Double.class, -0.0),
                Arguments.of(Scalars.DOUBLE, Double.class, Double.NaN),
                Arguments.of(Scalars.DOUBLE, Double.class, Double.NEGATIVE_INFINITY),
                Arguments.of(Scalars.BOOLEAN, Boolean.class, true),
                Arguments.of(Scalars.CHAR, Character.class, '\u20ac'),
                Arguments.of(Scalars.BIG_DECIMAL, BigDecimal.class, new BigDecimal("1.10")),
                Arguments.of(Scalars.BIG_DECIMAL, BigDecimal.class, new BigDecimal("1E+30")),
                Arguments.of(Scalars.BIG_INTEGER, BigInteger.class, BigInteger.TEN.pow(40)),
                Arguments.of(Scalars.UUID, UUID.class, UUID.fromString("6173c0a7-e9ca-46e3-bc66-835c8c8cc971")),
                Arguments.of(Scalars.URI, URI.class, URI.create("https://host/a%20b?c#d")),
                Arguments.of(Scalars.INSTANT, Instant.class, Instant.parse("2026-01-31T10:15:30.000000001Z")),
                Arguments.of(Scalars.LOCAL_DATE, LocalDate.class, LocalDate.parse("2026-01-31")),
                Arguments.of(Scalars.LOCAL_DATE_TIME, LocalDateTime.class, LocalDateTime.parse("2026-01-31T00:00")),
                Arguments.of(Scalars.LOCAL_TIME, LocalTime.class, LocalTime.parse("10:15")),
                Arguments.of(
                        Scalars.OFFSET_DATE_TIME, OffsetDateTime.class, OffsetDateTime.parse("2026-01-31T10:15+01:00")),
                Arguments.of(
                        Scalars.ZONED_DATE_TIME, ZonedDateTime.class, ZonedDateTime.parse("2026-01-31T10:15:30+01:00")),
                Arguments.of(Scalars.DURATION, Duration.class, Duration.ofMillis(-90_500)),
                Arguments.of(Scalars.PERIOD, Period.class, Period.parse("P1Y2M3D")),
                Arguments.of(Scalars.BYTES, byte[].class, new byte[] {0, -1, 127}),
                Arguments.of(
                        Scalars.JSON_NODE,
                        JsonNode.class,
                        JACKSON.createArrayNode().add(1).add("b")),
                Arguments.of(Scalars.OBJECT, Object.class, Map.of("a", List.of(1, 2.5, "x", true))));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void readsAndWritesAsJacksonDoes(Mapper<T> mapper, Class<T> type, T value) throws Exception {
        String json = JACKSON.writerFor(type).writeValueAsString(value);

        assertThat(JsonText.write(mapper, value)).isEqualTo(json);
        assertThat(JsonText.read(mapper, json))
                .isEqualTo(JACKSON.readValue(json, type))
                .isEqualTo(value);
        T fromTree = JsonText.readTree(mapper, json);
        if (value instanceof BigDecimal decimal) {
            // Trees keep decimals as doubles, as the engine does.
            assertThat((BigDecimal) fromTree).isEqualByComparingTo(decimal);
        } else {
            assertThat(fromTree).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3.0 | 3",
                "3e2 | 300",
                "-0.0 | 0",
                "0e999999999 | 0",
                "2147483647 | 2147483647",
            })
    void takesADecimalForAnInteger_whenItIsIntegral(String json, int value) throws Exception {
        assertThat(JsonText.read(Scalars.INT, json)).isEqualTo(value);
        assertThat(JsonText.readTree(Scalars.INT, json)).isEqualTo(value);
        assertThat(JsonText.read(Scalars.BIG_INTEGER, json)).isEqualTo(value);
    }

    @Test
    void readsBigNumbersFromText_asJacksonDoes() throws Exception {
        assertThat(JsonText.read(Scalars.BIG_DECIMAL, "\" 1.10 \"")).isEqualTo(new BigDecimal("1.10"));
        assertThat(JsonText.readTree(Scalars.BIG_DECIMAL, "\"1.10\"")).isEqualTo(new BigDecimal("1.10"));
        assertThat(JsonText.read(Scalars.BIG_INTEGER, "\"123\"")).isEqualTo(BigInteger.valueOf(123));
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(Scalars.INT, "\"many\"", "expected an integer, found the string \"many\""),
                Arguments.of(Scalars.INT, "\"3\"", "expected an integer, found the string \"3\""),
                Arguments.of(Scalars.INT, "2.5", "expected an integer, found 2.5"),
                Arguments.of(
                        Scalars.INT,
                        "3000000000",
                        "expected an integer from -2147483648 to 2147483647, found 3000000000"),
                Arguments.of(Scalars.INT, "3e9", "expected an integer from -2147483648 to 2147483647, found 3e9"),
                Arguments.of(
                        Scalars.LONG,
                        "1e999999999",
                        "expected an integer from -9223372036854775808 to 9223372036854775807, found 1e999999999"),
                Arguments.of(
                        Scalars.LONG,
                        "9223372036854775808",
                        "expected an integer from -9223372036854775808 to 9223372036854775807, found"
                                + " 9223372036854775808"),
                Arguments.of(Scalars.SHORT, "40000", "expected an integer from -32768 to 32767, found 40000"),
                Arguments.of(Scalars.BYTE, "200", "expected an integer from -128 to 127, found 200"),
                Arguments.of(
                        Scalars.BIG_INTEGER,
                        "1e999999999",
                        "expected an integer of at most 1000 digits, found 1e999999999"),
                Arguments.of(Scalars.BIG_INTEGER, "1.5", "expected an integer, found 1.5"),
                Arguments.of(Scalars.STRING, "1", "expected a string, found 1"),
                Arguments.of(Scalars.STRING, "[1]", "expected a string, found an array"),
                Arguments.of(Scalars.STRING, "{}", "expected a string, found an object"),
                Arguments.of(Scalars.BOOLEAN, "\"true\"", "expected a boolean, found the string \"true\""),
                Arguments.of(Scalars.BOOLEAN, "1", "expected a boolean, found 1"),
                Arguments.of(Scalars.DOUBLE, "\"1.5\"", "expected a number, found the string \"1.5\""),
                Arguments.of(Scalars.DOUBLE, "true", "expected a number, found true"),
                Arguments.of(Scalars.FLOAT, "1e39", "expected a number that a float can hold, found 1e39"),
                Arguments.of(Scalars.BIG_DECIMAL, "\"x\"", "expected a decimal, found the string \"x\""),
                Arguments.of(Scalars.BIG_DECIMAL, "true", "expected a decimal, found true"),
                Arguments.of(Scalars.BIG_INTEGER, "\"1.5\"", "expected an integer, found the string \"1.5\""),
                Arguments.of(Scalars.CHAR, "\"ab\"", "expected a string of one character, found the string \"ab\""),
                Arguments.of(Scalars.UUID, "\"x\"", "expected a UUID, found the string \"x\""),
                Arguments.of(Scalars.URI, "\"a b\"", "expected a URI, found the string \"a b\""),
                Arguments.of(
                        Scalars.LOCAL_DATE,
                        "\"31.1.2026\"",
                        "expected a date such as 2026-01-31, found the string \"31.1.2026\""),
                Arguments.of(
                        Scalars.INSTANT,
                        "1769854530",
                        "expected a time such as 2026-01-31T10:15:30Z, found 1769854530"),
                Arguments.of(
                        Scalars.DURATION, "\"90s\"", "expected a duration such as PT1H30M, found the string \"90s\""),
                Arguments.of(Scalars.BYTES, "\"?\"", "expected a base64 string, found a string that is none"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    <T> void refusesAnotherType_sayingWhatItFound(Mapper<T> mapper, String json, String message) {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(mapper, json))
                .withMessage(message);
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> JsonText.readTree(mapper, json));
    }
}
