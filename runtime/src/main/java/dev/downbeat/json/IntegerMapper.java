package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.LongFunction;

/** An integer within bounds. */
record IntegerMapper<T>(long min, long max, LongFunction<T> narrow, NumberWriter<T> writer) implements Mapper<T> {

    /** {@code JsonGenerator.writeNumber} of the right type. */
    interface NumberWriter<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    static <T> Mapper<T> of(long min, long max, LongFunction<T> narrow, NumberWriter<T> writer) {
        return new IntegerMapper<>(min, max, narrow, writer);
    }

    @Override
    public T read(JsonParser in) throws IOException {
        return narrow.apply(readLong(in, min, max));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        writer.write(value, out);
    }

    @Override
    public boolean isDefault(T value) {
        return value instanceof Number number && number.longValue() == 0;
    }

    @Override
    public String expected() {
        return "an integer";
    }

    /** Reads an integer within bounds, without boxing it. */
    static long readLong(JsonParser in, long min, long max) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT -> {
                if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                    throw outOfRange(in, min, max);
                }
                yield within(in, in.getLongValue(), min, max);
            }
            case VALUE_NUMBER_FLOAT -> within(in, integral(in, min, max), min, max);
            default -> throw JsonMismatchException.at(in, "an integer");
        };
    }

    private static long within(JsonParser in, long value, long min, long max) throws IOException {
        if (value < min || value > max) {
            throw outOfRange(in, min, max);
        }
        return value;
    }

    private static long integral(JsonParser in, long min, long max) throws IOException {
        BigDecimal value = DecimalMappers.decimal(in, "an integer");
        if (value.signum() == 0) {
            return 0;
        }
        // Looked at before any arithmetic: 1e999999999 would be written out.
        if (value.precision() - (long) value.scale() > 19) {
            throw outOfRange(in, min, max);
        }
        if (value.scale() > 0 && value.stripTrailingZeros().scale() > 0) {
            throw JsonMismatchException.at(in, "an integer");
        }
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw outOfRange(in, min, max);
        }
    }

    private static JsonMismatchException outOfRange(JsonParser in, long min, long max) throws IOException {
        return JsonMismatchException.at(in, "an integer from " + min + " to " + max);
    }
}
