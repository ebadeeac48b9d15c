package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An optional primitive: empty is JSON null. */
record OptionalNumberMapper<N, O>(Mapper<N> number, O empty, Function<N, O> wrap, Function<O, @Nullable N> unwrap)
        implements Mapper<O> {

    static final Mapper<OptionalInt> INT = new OptionalNumberMapper<>(
            Scalars.INT, OptionalInt.empty(), OptionalInt::of, value -> value.isPresent() ? value.getAsInt() : null);

    static final Mapper<OptionalLong> LONG = new OptionalNumberMapper<>(
            Scalars.LONG,
            OptionalLong.empty(),
            OptionalLong::of,
            value -> value.isPresent() ? value.getAsLong() : null);

    static final Mapper<OptionalDouble> DOUBLE = new OptionalNumberMapper<>(
            Scalars.DOUBLE,
            OptionalDouble.empty(),
            OptionalDouble::of,
            value -> value.isPresent() ? value.getAsDouble() : null);

    @Override
    public O read(JsonParser in) throws IOException {
        return wrap.apply(number.read(in));
    }

    @Override
    public O readNull() {
        return empty;
    }

    @Override
    public void write(O value, JsonGenerator out) throws IOException {
        number.writeNullable(unwrap.apply(value), out);
    }

    @Override
    public boolean isAbsent(O value) {
        return unwrap.apply(value) == null;
    }

    @Override
    public boolean isEmpty(O value) {
        return isAbsent(value);
    }

    @Override
    public String expected() {
        return number.expected();
    }
}
