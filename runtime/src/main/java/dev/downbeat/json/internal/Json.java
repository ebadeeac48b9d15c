package dev.downbeat.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one Jackson configuration of the runtime.
 *
 * <p>Reading is bounded: a document has at most {@value #MAX_DOCUMENT_BYTES} bytes (a batch of large tasks), a string at
 * most 20 million characters, a number at most 1000 digits, nesting at most 500 levels, a property's name at most 50,000
 * characters. What exceeds them is refused before it fills the memory. System properties set other limits before the first
 * use: {@code downbeat.json.maxStringLength}, {@code .maxNumberLength}, {@code .maxNestingDepth}, {@code .maxNameLength}.
 */
public final class Json {

    /** The longest answer that is read, in bytes. */
    public static final long MAX_DOCUMENT_BYTES = 256L << 20;

    /**
     * Dates in ISO-8601, offsets kept, unknown properties ignored. Its users must not configure it further.
     */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // A million names of properties would all be interned, at eight times the cost of reading them.
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAX_DOCUMENT_BYTES)
                            .maxStringLength(limit("maxStringLength", 20_000_000))
                            .maxNumberLength(limit("maxNumberLength", 1000))
                            .maxNestingDepth(limit("maxNestingDepth", 500))
                            .maxNameLength(limit("maxNameLength", 50_000))
                            .build())
                    .build())
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** A limit that is no positive number is none that anybody meant: the usual one holds. */
    private static int limit(String name, int usual) {
        int set = Integer.getInteger("downbeat.json." + name, usual);
        return set > 0 ? set : usual;
    }
}
