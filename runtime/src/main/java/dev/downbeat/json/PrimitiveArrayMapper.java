package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** An array of primitives, without boxing them; JSON null is none of its elements. */
record PrimitiveArrayMapper<A>(
        IntFunction<A> make, ToIntFunction<A> length, Copy<A> copy, ReadElement<A> read, WriteElement<A> write)
        implements Mapper<A> {

    private static final int FIRST_LENGTH = 16;

    static final Mapper<int[]> INTS = new PrimitiveArrayMapper<>(
            int[]::new,
            array -> array.length,
            Arrays::copyOf,
            (in, array, i) -> array[i] = (int) IntegerMapper.readLong(in, Integer.MIN_VALUE, Integer.MAX_VALUE),
            (array, i, out) -> out.writeNumber(array[i]));

    static final Mapper<long[]> LONGS = new PrimitiveArrayMapper<>(
            long[]::new,
            array -> array.length,
            Arrays::copyOf,
            (in, array, i) -> array[i] = IntegerMapper.readLong(in, Long.MIN_VALUE, Long.MAX_VALUE),
            (array, i, out) -> out.writeNumber(array[i]));

    static final Mapper<short[]> SHORTS = new PrimitiveArrayMapper<>(
            short[]::new,
            array -> array.length,
            Arrays::copyOf,
            (in, array, i) -> array[i] = (short) IntegerMapper.readLong(in, Short.MIN_VALUE, Short.MAX_VALUE),
            (array, i, out) -> out.writeNumber(array[i]));

    static final Mapper<double[]> DOUBLES = new PrimitiveArrayMapper<>(
            double[]::new,
            array -> array.length,
            Arrays::copyOf,
            (in, array, i) -> array[i] = DecimalMappers.readDouble(in),
            (array, i, out) -> out.writeNumber(array[i]));

    static final Mapper<float[]> FLOATS = new PrimitiveArrayMapper<>(
            float[]::new,
            array -> array.length,
            Arrays::copyOf,
            (in, array, i) -> array[i] = DecimalMappers.readFloat(in),
            (array, i, out) -> out.writeNumber(array[i]));

    static final Mapper<boolean[]> BOOLEANS = new PrimitiveArrayMapper<>(
            boolean[]::new,
            array -> array.length,
            Arrays::copyOf,
            (in, array, i) -> array[i] = Scalars.BOOLEAN.read(in),
            (array, i, out) -> out.writeBoolean(array[i]));

    /** {@code Arrays.copyOf} of the right type. */
    interface Copy<A> {
        A of(A array, int length);
    }

    /** Reads an element into its place. */
    interface ReadElement<A> {
        void read(JsonParser in, A array, int index) throws IOException;
    }

    /** Writes an element. */
    interface WriteElement<A> {
        void write(A array, int index, JsonGenerator out) throws IOException;
    }

    @Override
    public A read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw JsonMismatchException.at(in, expected());
        }
        A array = make.apply(FIRST_LENGTH);
        int count = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (count == length.applyAsInt(array)) {
                array = copy.of(array, 2 * count);
            }
            read.read(in, array, count);
            count++;
        }
        return copy.of(array, count);
    }

    @Override
    public void write(A value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        int size = length.applyAsInt(value);
        for (int i = 0; i < size; i++) {
            write.write(value, i, out);
        }
        out.writeEndArray();
    }

    @Override
    public boolean isEmpty(A value) {
        return length.applyAsInt(value) == 0;
    }

    @Override
    public String expected() {
        return "an array";
    }
}
