package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the mapper of a type that is one of several, told apart by a discriminator in the JSON.
 *
 * <pre>{@code
 * Mapper<Shape> shape = Alternatives.of(Shape.class)
 *     .kind("circle", Circle.class, CIRCLE)
 *     .kind("square", Square.class, SQUARE)
 *     .byProperty("type");
 * }</pre>
 *
 * <p>Only the kinds that are named here are read, whatever the JSON says.
 *
 * @param <T> the type
 */
public final class Alternatives<T> {

    /** How a discriminator is written and read. */
    private sealed interface Place {
        record Property(String name, boolean isWritten) implements Place {}

        record WrapperObject() implements Place {}

        record WrapperArray() implements Place {}
    }

    private record Kind<S>(String id, StructureMapper<S> mapper) {}

    private final String type;
    private final Map<String, Kind<? extends T>> byId = new LinkedHashMap<>();
    private final Map<Class<?>, Kind<? extends T>> byClass = new LinkedHashMap<>();
    private @Nullable StructureMapper<? extends T> otherwise;
    private boolean visible;

    private Alternatives(String type) {
        this.type = type;
    }

    /**
     * Begins.
     *
     * @param type the type
     * @param <T> the type
     * @return a builder without kinds
     */
    public static <T> Alternatives<T> of(Class<T> type) {
        return new Alternatives<>(type.getSimpleName());
    }

    /**
     * Adds a kind.
     *
     * @param id its discriminator
     * @param kind its class; values of its sub classes are not written
     * @param mapper its mapper
     * @param others more discriminators that are read as this kind
     * @param <S> its class
     * @return this builder
     */
    public <S extends T> Alternatives<T> kind(String id, Class<S> kind, StructureMapper<S> mapper, String... others) {
        Kind<S> added = new Kind<>(id, mapper);
        byId.put(id, added);
        byClass.put(kind, added);
        for (String other : others) {
            byId.put(other, added);
        }
        return this;
    }

    /**
     * Says what is read where the discriminator is missing or unknown.
     *
     * @param mapper the mapper of the kind
     * @return this builder
     */
    public Alternatives<T> otherwise(StructureMapper<? extends T> mapper) {
        otherwise = mapper;
        return this;
    }

    /**
     * Lets the kind read the discriminator too, as a property of its own.
     *
     * @return this builder
     */
    public Alternatives<T> visible() {
        visible = true;
        return this;
    }

    /**
     * The discriminator is a property: {@code {"type": "circle", …}}.
     *
     * @param name the property
     * @return the mapper
     */
    public Mapper<T> byProperty(String name) {
        return new OneOf<>(this, new Place.Property(name, true));
    }

    /**
     * The discriminator is a property that the kinds write themselves.
     *
     * @param name the property
     * @return the mapper
     */
    public Mapper<T> byExistingProperty(String name) {
        return new OneOf<>(this, new Place.Property(name, false));
    }

    /**
     * The discriminator is around the value: {@code {"circle": {…}}}.
     *
     * @return the mapper
     */
    public Mapper<T> byWrapperObject() {
        return new OneOf<>(this, new Place.WrapperObject());
    }

    /**
     * The discriminator stands before the value: {@code ["circle", {…}]}.
     *
     * @return the mapper
     */
    public Mapper<T> byWrapperArray() {
        return new OneOf<>(this, new Place.WrapperArray());
    }

    private static final class OneOf<T> implements Mapper<T> {

        private final Alternatives<T> alternatives;
        private final Place place;

        OneOf(Alternatives<T> alternatives, Place place) {
            this.alternatives = alternatives;
            this.place = place;
        }

        @Override
        public T read(JsonParser in) throws IOException {
            return switch (place) {
                case Place.Property property -> readByProperty(in, property.name());
                case Place.WrapperObject wrapper -> readWrapperObject(in);
                case Place.WrapperArray wrapper -> readWrapperArray(in);
            };
        }

        private T readByProperty(JsonParser in, String property) throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw JsonMismatchException.at(in, expected());
            }
            TokenBuffer before = null;
            String name = in.nextFieldName();
            while (name != null) {
                in.nextToken();
                if (name.equals(property)) {
                    StructureMapper<? extends T> kind = kind(in);
                    if (before == null && !alternatives.visible) {
                        return kind.readFrom(Fields.within(in, kind.type(), kind.names()));
                    }
                    before = before == null ? buffer(in) : before;
                    if (alternatives.visible) {
                        before.writeFieldName(name);
                        before.copyCurrentStructure(in);
                    }
                    JsonParser whole = JsonParserSequence.createFlattened(false, before.asParser(in), in);
                    return kind.readFrom(Fields.within(whole, kind.type(), kind.names()));
                }
                before = before == null ? buffer(in) : before;
                before.writeFieldName(name);
                before.copyCurrentStructure(in);
                name = in.nextFieldName();
            }
            StructureMapper<? extends T> otherwise = alternatives.otherwise;
            if (otherwise == null) {
                throw JsonMismatchException.in(
                        in, alternatives.type + " needs \"" + property + "\", which is missing: one of " + ids());
            }
            try (JsonParser rest = (before == null ? new TokenBuffer(in) : before).asParser(in)) {
                return otherwise.readFrom(Fields.within(rest, otherwise.type(), otherwise.names()));
            }
        }

        /** Messages tell places in the object that is being read, not in the buffer. */
        private static TokenBuffer buffer(JsonParser in) {
            return new TokenBuffer(in).overrideParentContext(JsonPath.around(in));
        }

        private T readWrapperObject(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw JsonMismatchException.at(in, "an object of one property, which tells the kind: " + ids());
            }
            String id = in.nextFieldName();
            StructureMapper<? extends T> kind = id == null ? null : named(id);
            if (kind == null) {
                throw JsonMismatchException.in(
                        in, "expected an object of one property, which tells the kind: " + ids());
            }
            in.nextToken();
            T value = kind.read(in);
            if (in.nextToken() != JsonToken.END_OBJECT) {
                throw JsonMismatchException.in(in, "expected one property only, found another one");
            }
            return value;
        }

        private T readWrapperArray(JsonParser in) throws IOException {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                throw JsonMismatchException.at(in, "an array of the kind and its value: " + ids());
            }
            in.nextToken();
            StructureMapper<? extends T> kind = kind(in);
            in.nextToken();
            T value = kind.read(in);
            if (in.nextToken() != JsonToken.END_ARRAY) {
                throw JsonMismatchException.in(in, "expected two elements only, found another one");
            }
            return value;
        }

        private StructureMapper<? extends T> kind(JsonParser in) throws IOException {
            StructureMapper<? extends T> kind =
                    in.currentToken() == JsonToken.VALUE_STRING ? named(in.getText()) : null;
            if (kind == null) {
                throw JsonMismatchException.at(in, "one of " + ids());
            }
            return kind;
        }

        private @Nullable StructureMapper<? extends T> named(String id) {
            Kind<? extends T> kind = alternatives.byId.get(id);
            return kind == null ? alternatives.otherwise : kind.mapper();
        }

        @Override
        public void write(T value, JsonGenerator out) throws IOException {
            Kind<? extends T> kind = alternatives.byClass.get(value.getClass());
            if (kind == null) {
                throw new IOException("a " + value.getClass().getName()
                        + " cannot be written as JSON: it is none of the kinds of " + alternatives.type);
            }
            write(kind, value, out);
        }

        @SuppressWarnings("unchecked") // the kind was found by the value's class
        private <S> void write(Kind<S> kind, T value, JsonGenerator out) throws IOException {
            S of = (S) value;
            switch (place) {
                case Place.Property property -> {
                    out.writeStartObject();
                    if (property.isWritten()) {
                        out.writeStringField(property.name(), kind.id());
                    }
                    kind.mapper().writeProperties(of, out);
                    out.writeEndObject();
                }
                case Place.WrapperObject wrapper -> {
                    out.writeStartObject();
                    out.writeFieldName(kind.id());
                    kind.mapper().write(of, out);
                    out.writeEndObject();
                }
                case Place.WrapperArray wrapper -> {
                    out.writeStartArray();
                    out.writeString(kind.id());
                    kind.mapper().write(of, out);
                    out.writeEndArray();
                }
            }
        }

        private String ids() {
            return alternatives.byId.keySet().stream().limit(7).collect(Collectors.joining(", "))
                    + (alternatives.byId.size() > 7 ? " and " + (alternatives.byId.size() - 7) + " more" : "");
        }

        @Override
        public String expected() {
            return "an object (" + alternatives.type + ")";
        }
    }
}
