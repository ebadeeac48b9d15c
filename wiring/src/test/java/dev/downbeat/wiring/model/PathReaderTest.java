package dev.downbeat.wiring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathReaderTest {

    static Stream<Arguments> good() {
        return Stream.of(
                path("order", "order"),
                path("order.lines", "order", new PathStep.Key("lines")),
                path(
                        "order.lines[0].sku",
                        "order",
                        new PathStep.Key("lines"),
                        new PathStep.Index(0),
                        new PathStep.Key("sku")),
                path("pick[*].sku", "pick", new PathStep.Each(), new PathStep.Key("sku")),
                path("a[10][*][0]", "a", new PathStep.Index(10), new PathStep.Each(), new PathStep.Index(0)),
                path("a['unit price']", "a", new PathStep.Key("unit price")),
                path("a['x.y']['']", "a", new PathStep.Key("x.y"), new PathStep.Key("")),
                path("a['it\\'s']", "a", new PathStep.Key("it's")),
                path("a['a]b'].c", "a", new PathStep.Key("a]b"), new PathStep.Key("c")),
                path("a['a\\\\b']", "a", new PathStep.Key("a\\b")),
                path("['order-id'].total", "order-id", new PathStep.Key("total")),
                path("_a1.$b", "_a1", new PathStep.Key("$b")),
                path("größe.日本", "größe", new PathStep.Key("日本")),
                path("a.1d", "a", new PathStep.Key("1d")),
                path("a.\uD835\uDC9C", "a", new PathStep.Key("\uD835\uDC9C")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void readsPaths(String text, Path path) {
        assertThat(PathReader.read(text)).isEqualTo(new PathReader.Parsed(path));
    }

    @ParameterizedTest
    @MethodSource("good")
    void writesPathsAsTheyAreRead(String text, Path path) {
        assertThat(path).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a]b", "x²", "", " ", "a.b", "a\\b", "'", "\\", "order-id", "\uD835\uDC9C", "🙂"})
    void readsEveryKey_thatItWrites(String key) {
        Path inside = new Path("a", List.of(new PathStep.Key(key), new PathStep.Each()));
        assertThat(PathReader.read(inside.toString())).isEqualTo(new PathReader.Parsed(inside));
        Path root = new Path(key, List.of(new PathStep.Key("b")));
        if (!key.isEmpty()) {
            assertThat(PathReader.read(root.toString())).isEqualTo(new PathReader.Parsed(root));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | a path begins with the name of an input or a step",
                "` ` | a path begins with the name of an input or a step",
                ".a | it begins with '.', not with the name of an input or a step",
                "[0] | it begins with '[', not with the name of an input or a step",
                "-a | it begins with '-', not with the name of an input or a step",
                "order-id | '-' at 6 cannot stand in a path; a key like that is written ['key']",
                "a b | ' ' at 2 cannot stand in a path; a key like that is written ['key']",
                "a. | a property's name is missing after the dot at 2",
                "a..b | a property's name is missing after the dot at 2",
                "a.[0] | a property's name is missing after the dot at 2",
                "a[ | the bracket at 2 is never closed",
                "a[0 | the bracket at 2 is never closed",
                "a['b] | the bracket at 2 is never closed",
                "a['b\\'] | the bracket at 2 is never closed",
                "a[] | [] is neither [number], [*] nor ['key']",
                "a[-1] | [-1] is neither [number], [*] nor ['key']",
                "a[b] | [b] is neither [number], [*] nor ['key']",
                "a[\"b\"] | [\"b\"] is neither [number], [*] nor ['key']",
                "a[0:1] | [0:1] is neither [number], [*] nor ['key']",
                "a[9999999999] | [9999999999] is neither [number], [*] nor ['key']",
                "a['}'] | the server cannot read a key with '}'",
                "['a}'] | the server cannot read a key with '}'",
                "a} | '}' at 2 cannot stand",
            })
    void refusesWhatIsNoPath_sayingWhere(String text, String reason) {
        assertThat(PathReader.read(text))
                .isInstanceOfSatisfying(
                        PathReader.Unreadable.class,
                        wrong -> assertThat(wrong.reason()).startsWith(reason));
    }

    @Test
    void replacesOneStep_keepingTheRest() {
        Path path = new Path("a", List.of(new PathStep.Key("b"), new PathStep.Key("c")));
        assertThat(path.with(0, new PathStep.Key("x"))).hasToString("a.x.c");
        assertThat(path.first(1)).hasToString("a.b");
    }

    private static Arguments path(String text, String root, PathStep... steps) {
        return Arguments.of(text, new Path(root, List.of(steps)));
    }
}
