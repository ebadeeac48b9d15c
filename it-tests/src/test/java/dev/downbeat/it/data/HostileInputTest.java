package dev.downbeat.it.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.downbeat.json.Containers;
import dev.downbeat.json.JsonMismatchException;
import dev.downbeat.json.Mapper;
import dev.downbeat.json.Scalars;
import dev.downbeat.json.internal.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is meant to do harm is refused, or read in bounded time and memory. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final int MILLION = 1_000_000;

    private static <T> T read(Mapper<T> mapper, byte[] json) throws IOException {
        try (JsonParser in = Json.MAPPER.createParser(json)) {
            in.nextToken();
            return mapper.read(in);
        }
    }

    private static <T> T read(Mapper<T> mapper, String json) throws IOException {
        return read(mapper, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesDeepNesting_alsoWhereNobodyLooks() {
        String deep = "[".repeat(100_000);

        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> read(PojosMappers.CUSTOMER, "{\"unknown\":" + deep));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> read(PojosMappers.TREE, "{\"children\":[".repeat(100_000)));
        assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> read(Scalars.OBJECT, deep));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> read(AnnotatedMappers.PERSON, "{\"street\":" + deep));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> read(ShapesMappers.SHAPE, "{\"x\":" + deep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "123456789012345678901234567890"})
    void takesHugeExponents_withoutWritingThemOut(String number) throws Exception {
        assertThat(read(Scalars.BIG_DECIMAL, number)).isEqualTo(new BigDecimal(number));
        for (Mapper<?> integer : List.of(Scalars.INT, Scalars.LONG, Scalars.SHORT, Scalars.BYTE)) {
            assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> read(integer, number));
        }
    }

    @Test
    void refusesNumbersOfManyDigits() {
        String digits = "9".repeat(MILLION);

        assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> read(Scalars.BIG_INTEGER, digits));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> read(Scalars.BIG_DECIMAL, "0." + digits));
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(Scalars.BIG_INTEGER, "\"" + digits + "\""));
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(Scalars.BIG_DECIMAL, "\"" + digits + "\""));
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(Scalars.BIG_INTEGER, "1e999999999"));
    }

    @Test
    void refusesStringsOfFiftyMegabytes() {
        String text = "\"" + "x".repeat(50 * MILLION) + "\"";

        assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> read(Scalars.STRING, text));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> read(PojosMappers.CUSTOMER, "{\"name\":" + text + "}"));
    }

    @Test
    void readsAMillionKeys_andSkipsAMillionUnknownProperties() throws Exception {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < MILLION; i++) {
            json.append("\"k").append(i).append("\":").append(i).append(',');
        }
        String keys = json + "\"age\":7}";

        assertThat(read(Containers.map(Scalars.INT), keys)).hasSize(MILLION + 1);
        assertThat(read(PojosMappers.CUSTOMER, keys).getAge()).isEqualTo(7);
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(PojosMappers.MONEY, keys))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500).endsWith("and 999981 more"));
    }

    @Test
    void takesTheLastOfAMillionDuplicates_inLittleMemory() throws Exception {
        String json = "{" + "\"amount\":1,\"currency\":\"a\",".repeat(MILLION / 2) + "\"amount\":2}";

        assertThat(read(PojosMappers.MONEY, json).getAmount()).isEqualTo(BigDecimal.TWO);
    }

    @Test
    void readsKeysOfOneHashCode() throws Exception {
        List<String> keys = List.of("Aa", "BB");
        for (int i = 0; i < 13; i++) {
            List<String> longer = new ArrayList<>();
            keys.forEach(key -> {
                longer.add(key + "Aa");
                longer.add(key + "BB");
            });
            keys = longer;
        }
        StringBuilder json = new StringBuilder("{");
        for (String key : keys) {
            json.append(json.length() == 1 ? "" : ",").append('"').append(key).append("\":1");
        }

        Map<String, Integer> read =
                read(Containers.map(Scalars.INT), json.append('}').toString());

        assertThat(read).hasSize(1 << 14);
    }

    @Test
    void refusesWrongEncodings() {
        byte[] broken = "{\"name\":\"xx\"}".getBytes(StandardCharsets.UTF_8);
        broken[9] = (byte) 0xC3;
        broken[10] = (byte) 0x28;

        assertThatThrownBy(() -> read(PojosMappers.CUSTOMER, broken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(PojosMappers.CUSTOMER, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesDiscriminatorsThatNameClasses() {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(
                        () -> read(ShapesMappers.SHAPE, "{\"type\":\"java.lang.ProcessBuilder\",\"command\":[\"x\"]}"))
                .withMessage(
                        "type: expected one of circle, square, group, found the string \"java.lang.ProcessBuilder\"");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(ShapesMappers.SHAPE, "{\"@class\":\"java.lang.ProcessBuilder\"}"))
                .withMessage("Shape needs \"type\", which is missing: one of circle, square, group");
    }

    @Test
    void refusesToWriteACycle() {
        Pojos.Tree tree = new Pojos.Tree();
        tree.children = List.of(tree);

        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> {
            try (JsonGenerator out = Json.MAPPER.createGenerator(new StringWriter())) {
                PojosMappers.TREE.write(tree, out);
            }
        });
    }

    @Test
    void neverShowsWhatLooksSecret_alsoInsideOfOtherValues() {
        String secret = "hunter2";

        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() ->
                        read(Containers.map(Containers.map(Scalars.INT)), "{\"password\":{\"x\":\"" + secret + "\"}}"))
                .satisfies(e -> assertThat(e.toString()).doesNotContain(secret));
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() ->
                        read(AnnotatedMappers.PERSON, "{\"name\":\"a\",\"token\":1,\"number\":\"" + secret + "\"}"))
                .withMessageStartingWith("number: expected an integer, found the string");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> read(AnnotatedMappers.PERSON, "{\"work_lines\":[{}]}"))
                .withMessage("work_lines[0]: expected a string, found an object");
    }
}
