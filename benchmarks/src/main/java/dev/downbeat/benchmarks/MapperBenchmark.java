package dev.downbeat.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.downbeat.json.Mapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and writing JSON as bytes: the generated mappers, databind, and databind with Blackbird. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MapperBenchmark {

    /** Who reads and writes. */
    public enum By {
        DOWNBEAT,
        DATABIND,
        BLACKBIRD
    }

    /** How much: some 70 bytes, 2 KB, 50 KB. */
    public enum Size {
        SMALL,
        KB2,
        KB50
    }

    @Param
    By by = By.DOWNBEAT;

    @Param
    Size size = Size.SMALL;

    private Codec codec = value -> new byte[0];
    private Object value = "";
    private byte[] json = {};

    /** One way to read and write one type. */
    private interface Codec {
        byte[] write(Object value) throws IOException;

        default Object read(byte[] json) throws IOException {
            return json;
        }
    }

    /** Prepares the value and its JSON. */
    @Setup
    public void prepare() throws IOException {
        value = switch (size) {
            case SMALL -> Samples.line(1);
            case KB2 -> Samples.order(22);
            case KB50 -> Samples.order(730);
        };
        codec = switch (by) {
            case DOWNBEAT ->
                size == Size.SMALL
                        ? new Generated<>(PayloadsMappers.LINE, Payloads.Line.class)
                        : new Generated<>(PayloadsMappers.ORDER, Payloads.Order.class);
            case DATABIND -> new Databind(databind().build(), value.getClass());
            case BLACKBIRD ->
                new Databind(databind().addModule(new BlackbirdModule()).build(), value.getClass());
        };
        json = codec.write(value);
        if (!codec.read(json).equals(value)) {
            throw new IllegalStateException(by + " reads back another value");
        }
    }

    /** From bytes to a value. */
    @Benchmark
    public Object read() throws IOException {
        return codec.read(json);
    }

    /** From a value to bytes. */
    @Benchmark
    public byte[] write() throws IOException {
        return codec.write(value);
    }

    private static JsonMapper.Builder databind() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private record Databind(ObjectWriter writer, ObjectReader reader) implements Codec {
        Databind(ObjectMapper mapper, Class<?> type) {
            this(mapper.writerFor(type), mapper.readerFor(type));
        }

        @Override
        public byte[] write(Object value) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
            writer.writeValue(bytes, value);
            return bytes.toByteArray();
        }

        @Override
        public Object read(byte[] json) throws IOException {
            return reader.readValue(json);
        }
    }

    private record Generated<T>(JsonFactory factory, Mapper<T> mapper, Class<T> type) implements Codec {
        Generated(Mapper<T> mapper, Class<T> type) {
            this(new JsonFactory(), mapper, type);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
            try (JsonGenerator out = factory.createGenerator(bytes)) {
                mapper.write(type.cast(value), out);
            }
            return bytes.toByteArray();
        }

        @Override
        public Object read(byte[] json) throws IOException {
            try (JsonParser in = factory.createParser(json)) {
                in.nextToken();
                return mapper.read(in);
            }
        }
    }
}
