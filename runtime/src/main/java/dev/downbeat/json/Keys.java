package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.function.Function;

/**
 * How the keys of maps become names of JSON properties, and come back.
 *
 * @param <K> the Java type of the keys
 */
public final class Keys<K> {

    /** Strings. */
    public static final Keys<String> STRING = new Keys<>("a string", name -> name, key -> key);

    /** Integers of 32 bits. */
    public static final Keys<Integer> INT = new Keys<>("an integer", Integer::valueOf, String::valueOf);

    /** Integers of 64 bits. */
    public static final Keys<Long> LONG = new Keys<>("an integer", Long::valueOf, String::valueOf);

    /** Integers of 16 bits. */
    public static final Keys<Short> SHORT = new Keys<>("an integer", Short::valueOf, String::valueOf);

    /** Integers of 8 bits. */
    public static final Keys<Byte> BYTE = new Keys<>("an integer", Byte::valueOf, String::valueOf);

    /** Numbers of double precision. */
    public static final Keys<Double> DOUBLE = new Keys<>("a number", Double::valueOf, String::valueOf);

    /** Numbers of single precision. */
    public static final Keys<Float> FLOAT = new Keys<>("a number", Float::valueOf, String::valueOf);

    /** {@code true} and {@code false}. */
    public static final Keys<Boolean> BOOLEAN = new Keys<>("true or false", Keys::bool, String::valueOf);

    /** Decimals. */
    public static final Keys<BigDecimal> BIG_DECIMAL = new Keys<>("a decimal", BigDecimal::new, String::valueOf);

    /** Integers of any size. */
    public static final Keys<BigInteger> BIG_INTEGER = new Keys<>("an integer", BigInteger::new, String::valueOf);

    private final String expected;
    private final Function<String, K> read;
    private final Function<K, String> write;

    private Keys(String expected, Function<String, K> read, Function<K, String> write) {
        this.expected = expected;
        this.read = read;
        this.write = write;
    }

    /**
     * Keys of a type whose values are text in JSON: an enum, a date, a UUID.
     *
     * @param text the mapper of the values
     * @param <K> the type
     * @return the keys
     * @throws IllegalArgumentException if the values are no text
     */
    public static <K> Keys<K> of(Mapper<K> text) {
        if (text instanceof TextMapper<K> mapper) {
            // As a key Jackson writes a time as toString() does, with zeros that it leaves out in a value.
            return new Keys<>(
                    mapper.expected(),
                    mapper.parse(),
                    key -> key instanceof Temporal
                            ? key.toString()
                            : mapper.format().apply(key));
        }
        if (text instanceof Enums.EnumMapper<?> mapper) {
            return ofEnum(mapper);
        }
        throw new IllegalArgumentException("no text: " + text.expected());
    }

    @SuppressWarnings("unchecked") // it is the mapper of K, asked for what kind it is
    private static <K, E extends Enum<E>> Keys<K> ofEnum(Enums.EnumMapper<E> mapper) {
        return (Keys<K>) new Keys<E>(mapper.expected(), mapper::constant, mapper::name);
    }

    /** The key of the property whose value the parser stands on. */
    K read(JsonParser in, String name) {
        try {
            return read.apply(name);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw JsonMismatchException.in(
                    in, "expected a key that is " + expected + ", found \"" + FoundValue.shortened(name) + "\"");
        }
    }

    String write(K key) {
        return write.apply(key);
    }

    private static Boolean bool(String name) {
        return switch (name) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
