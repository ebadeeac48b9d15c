package dev.downbeat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private record Thing(
            @Nullable String name,
            int i,
            long l,
            double d,
            boolean b,
            @Nullable List<String> tags,
            @Nullable String password) {}

    private static final Mapper<Thing> THING = new Mapper<>() {
        @Override
        public Thing read(JsonParser in) throws IOException {
            String name = null;
            int i = 0;
            long l = 0;
            double d = 0;
            boolean b = false;
            List<String> tags = null;
            String password = null;
            Fields fields = Fields.of(in, "Thing");
            while (fields.next()) {
                switch (fields.name()) {
                    case "name" -> name = fields.readString();
                    case "i" -> i = fields.readInt();
                    case "l" -> l = fields.readLong();
                    case "d" -> d = fields.readDouble();
                    case "b" -> b = fields.readBoolean();
                    case "tags" -> tags = fields.read(Containers.list(Scalars.STRING));
                    case "password", "apiKey", "user_token" -> password = fields.readString();
                    default -> fields.skip();
                }
            }
            fields.require("name", "i");
            return new Thing(name, i, l, d, b, tags, password);
        }

        @Override
        public void write(Thing value, JsonGenerator out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String expected() {
            return "an object (Thing)";
        }
    };

    @Test
    void readsWhatItKnows_andSkipsTheRest() throws Exception {
        String json = """
            {"x": {"name": 1, "deep": [[{}]]}, "name": "n", "i": 1, "l": 2, "d": 3, "b": true, "y": [1, {}],
             "tags": ["a", null], "z": null}\
            """;
        List<@Nullable String> tags = java.util.Arrays.asList("a", null);

        Thing thing = JsonText.read(THING, json);

        assertThat(thing).isEqualTo(JsonText.readTree(THING, json));
        assertThat(thing)
                .extracting(Thing::name, Thing::i, Thing::l, Thing::d, Thing::b, Thing::tags)
                .containsExactly("n", 1, 2L, 3.0, true, tags);
    }

    @Test
    void takesTheLastOfTwoEqualNames_asJacksonDoes() throws Exception {
        assertThat(JsonText.read(THING, "{\"name\":\"a\",\"i\":1,\"name\":\"b\"}"))
                .extracting(Thing::name)
                .isEqualTo("b");
    }

    @Test
    void takesAnExplicitNullForAReference() throws Exception {
        assertThat(JsonText.read(THING, "{\"name\":null,\"i\":1}"))
                .extracting(Thing::name)
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | Thing needs \"name\", which is missing; what arrived: nothing",
                "{\"nam\":1,\"i\":1} | Thing needs \"name\", which is missing; what arrived: i, nam",
                "{\"name\":\"a\"} | Thing needs \"i\", which is missing; what arrived: name",
                "{\"i\":null} | i: expected an integer, found null",
                "{\"b\":null} | b: expected a boolean, found null",
                "{\"d\":null} | d: expected a number, found null",
                "{\"tags\":[\"a\",1]} | tags[1]: expected a string, found 1",
                "{\"tags\":[\"a\",{\"x\":1}]} | tags[1]: expected a string, found an object",
                "{\"tags\":{\"x\":1}} | tags: expected an array, found an object",
                "[] | expected an object (Thing), found an array",
            })
    void saysWhatIsWrongAndWhere(String json, String message) {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(THING, json))
                .withMessage(message);
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.readTree(THING, json))
                .withMessage(message);
    }

    @Test
    void givesThePathFromTheOutermostValue() {
        Mapper<?> nested = Containers.map(Containers.list(THING));

        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(nested, "{\"a\":[],\"b c\":[{\"name\":\"n\",\"i\":1},{\"i\":\"x\"}]}"))
                .satisfies(e -> assertThat(e.path()).isEqualTo("[\"b c\"][1].i"))
                .withMessageEndingWith("found the string \"x\"");
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.readTree(nested, "{\"a\":[{\"name\":\"n\"}]}"))
                .satisfies(e -> assertThat(e.path()).isEqualTo("a[0]"))
                .satisfies(e -> assertThat(e.under("order")).hasMessageStartingWith("order.a[0]: Thing needs \"i\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "apiKey", "user_token"})
    void neverShowsAValue_whoseNameLooksSecret(String name) {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(THING, "{\"" + name + "\":12345678}"))
                .withMessageNotContaining("12345678")
                .withMessageStartingWith(name + ": expected a string, found a number");
        Mapper<?> numbers = Containers.map(Scalars.INT);
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(numbers, "{\"" + name + "\":\"hunter2\"}"))
                .withMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyboard", "monkeys", "name", "pinned"})
    void showsAValue_whoseNameOnlySoundsLikeIt(String name) {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(Containers.map(Scalars.INT), "{\"" + name + "\":\"shown\"}"))
                .withMessageContaining("shown");
    }

    @Test
    void cutsLongStrings_andKeepsThemOnOneLine() {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonText.read(Scalars.INT, "\"line\\nbreak" + "x".repeat(1000) + "\""))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120).doesNotContain("\n"));
    }
}
