package dev.downbeat.it.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.File;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.instancio.Instancio;
import org.instancio.InstancioApi;
import org.instancio.Random;
import org.instancio.Select;
import org.instancio.TypeTokenSupplier;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Seeded random values of a type; nulls, empty collections and extreme numbers among them. */
final class RandomValues {

    private static final Settings SETTINGS = Settings.create()
            .set(Keys.MAX_DEPTH, 5)
            .set(Keys.COLLECTION_MIN_SIZE, 0)
            .set(Keys.COLLECTION_MAX_SIZE, 3)
            .set(Keys.MAP_MIN_SIZE, 0)
            .set(Keys.MAP_MAX_SIZE, 2)
            .set(Keys.STRING_MIN_LENGTH, 0)
            .set(Keys.STRING_MAX_LENGTH, 12)
            .set(Keys.FAIL_ON_ERROR, true)
            .lock();

    private RandomValues() {}

    /** The value of a seed. */
    static Object of(Type type, long seed) {
        InstancioApi<Object> api = Instancio.of((TypeTokenSupplier<Object>) () -> type)
                .withSettings(SETTINGS)
                .withSeed(seed);
        // Every third value has nulls wherever they may be.
        if (seed % 3 == 0) {
            api = api.withSetting(Keys.STRING_NULLABLE, true)
                    .withSetting(Keys.COLLECTION_NULLABLE, true)
                    .withSetting(Keys.MAP_NULLABLE, true)
                    .withSetting(Keys.INTEGER_NULLABLE, true)
                    .withSetting(Keys.LONG_NULLABLE, true)
                    .withSetting(Keys.BOOLEAN_NULLABLE, true);
        }
        return api.supply(Select.all(String.class), RandomValues::text)
                .supply(Select.all(int.class), random -> integer(random).intValue())
                .supply(Select.all(long.class), random -> integer(random).longValue())
                .supply(Select.all(double.class), RandomValues::real)
                .supply(Select.all(float.class), random -> (float) real(random))
                .supply(Select.all(char.class), random -> (char) random.intRange(32, 0xD7FF))
                .supply(Select.all(BigInteger.class), RandomValues::integer)
                .supply(Select.all(BigDecimal.class), RandomValues::decimal)
                .supply(
                        Select.all(Number.class),
                        random -> random.<Number>oneOf(List.of(1, 2L << 40, 1.5, BigInteger.TEN.pow(30))))
                .supply(Select.all(CharSequence.class), RandomValues::text)
                .supply(Select.all(StringBuilder.class), random -> new StringBuilder(text(random)))
                .supply(
                        Select.all(URI.class),
                        random -> URI.create("https://host/" + random.intRange(0, 99) + "?q=%20"))
                .supply(Select.all(URL.class), RandomValues::url)
                .supply(Select.all(Locale.class), random -> random.oneOf(Locale.US, Locale.GERMAN, Locale.ROOT))
                .supply(Select.all(Currency.class), random -> Currency.getInstance(random.oneOf("EUR", "USD")))
                .supply(
                        Select.all(Charset.class),
                        random -> random.oneOf(StandardCharsets.UTF_8, StandardCharsets.UTF_16))
                .supply(Select.all(File.class), random -> new File("/tmp/" + random.intRange(0, 9)))
                .supply(Select.all(Path.class), random -> Path.of("/tmp/" + random.intRange(0, 9)))
                .supply(
                        Select.all(MonthDay.class),
                        random -> MonthDay.of(random.intRange(1, 12), random.intRange(1, 28)))
                .supply(
                        Select.all(OffsetTime.class),
                        random -> OffsetTime.parse("10:15:" + random.intRange(10, 59) + "+01:00"))
                .supply(
                        Select.all(JsonNode.class),
                        random -> JsonNodeFactory.instance
                                .objectNode()
                                .put("n", random.intRange(0, 9))
                                .put("t", text(random)))
                .supply(Select.all(Object.class), RandomValues::any)
                .subtype(
                        Select.all(Shapes.Shape.class),
                        kind(seed, Shapes.Circle.class, Shapes.Square.class, Shapes.Group.class))
                .subtype(Select.all(Shapes.Event.class), kind(seed, Shapes.Created.class, Shapes.Deleted.class))
                .subtype(Select.all(Shapes.Wrapped.class), kind(seed, Shapes.One.class, Shapes.Two.class))
                .subtype(Select.all(Shapes.Listed.class), kind(seed, Shapes.First.class, Shapes.Second.class))
                .subtype(Select.all(Shapes.Animal.class), kind(seed, Shapes.Dog.class, Shapes.Cat.class))
                .set(Select.field(Shapes.Created.class, "kind"), "created")
                .set(Select.field(Shapes.Deleted.class, "kind"), "deleted")
                .lenient()
                .create();
    }

    private static Class<?> kind(long seed, Class<?>... kinds) {
        return kinds[(int) (seed % kinds.length)];
    }

    private static String text(Random random) {
        return random.oneOf("", "a", "Ünï \"q\" \\ \n\t\u0000", "\ud83d\ude00", random.alphanumeric(8), "1.10", "null");
    }

    private static BigInteger integer(Random random) {
        return random.oneOf(
                BigInteger.ZERO,
                BigInteger.ONE.negate(),
                BigInteger.valueOf(Long.MIN_VALUE),
                BigInteger.TEN.pow(30),
                BigInteger.valueOf(random.longRange(-1_000_000, 1_000_000)));
    }

    private static BigDecimal decimal(Random random) {
        return random.oneOf(
                new BigDecimal("1.10"),
                new BigDecimal("-0.000000000000000000001"),
                new BigDecimal("12345678901234567890.12"),
                new BigDecimal("1E+3"),
                BigDecimal.valueOf(random.longRange(-1_000_000, 1_000_000), 3));
    }

    private static double real(Random random) {
        return random.oneOf(
                0.0,
                -0.0,
                1.1,
                Double.MIN_VALUE,
                1e300,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                random.doubleRange(-9, 9));
    }

    private static URL url(Random random) {
        try {
            return URI.create("https://host/" + random.intRange(0, 99)).toURL();
        } catch (java.net.MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object any(Random random) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", List.of(1, 2.5, "x", true));
        return random.oneOf("text", 1, 2.5, true, map, List.of("a", Map.of()), BigInteger.TEN.pow(30));
    }
}
