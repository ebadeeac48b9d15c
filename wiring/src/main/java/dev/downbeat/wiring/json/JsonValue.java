package dev.downbeat.wiring.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands. */
public sealed interface JsonValue {

    /**
     * Where it stands.
     *
     * @return of a text and of a plain value all of it, of an object or list its first bracket
     */
    TextSite site();

    /**
     * A key of an object and what stands behind it.
     *
     * @param key the place of the key
     * @param value the value
     */
    record Member(TextSite key, JsonValue value) {}

    /** An object. */
    record ObjectValue(TextSite site, Map<String, Member> members) implements JsonValue {
        /** Copies the members. */
        public ObjectValue {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /**
         * The member of a key, null counting as absent, as the server reads fields.
         *
         * @param key the key
         * @return the member
         */
        public Optional<Member> member(String key) {
            Member member = members.get(key);
            return member == null || isNull(member.value()) ? Optional.empty() : Optional.of(member);
        }

        /**
         * The value of a key.
         *
         * @param key the key
         * @return the value, unless it is null or absent
         */
        public Optional<JsonValue> get(String key) {
            return member(key).map(Member::value);
        }

        /**
         * The text of a key.
         *
         * @param key the key
         * @return the value, if it is a text
         */
        public Optional<TextValue> text(String key) {
            return get(key).filter(TextValue.class::isInstance).map(TextValue.class::cast);
        }

        /**
         * The object of a key.
         *
         * @param key the key
         * @return the value, if it is an object
         */
        public Optional<ObjectValue> object(String key) {
            return get(key).filter(ObjectValue.class::isInstance).map(ObjectValue.class::cast);
        }

        /**
         * The list of a key.
         *
         * @param key the key
         * @return the value, if it is a list
         */
        public Optional<ListValue> list(String key) {
            return get(key).filter(ListValue.class::isInstance).map(ListValue.class::cast);
        }
    }

    /** A list. */
    record ListValue(TextSite site, List<JsonValue> values) implements JsonValue {
        /** Copies the values. */
        public ListValue {
            values = List.copyOf(values);
        }

        /**
         * The texts in the list.
         *
         * @return the texts, in order
         */
        public List<TextValue> texts() {
            return values.stream()
                    .filter(TextValue.class::isInstance)
                    .map(TextValue.class::cast)
                    .toList();
        }
    }

    /** A text. */
    record TextValue(TextSite site, String value) implements JsonValue {

        /**
         * A place inside the text.
         *
         * @param from the offset of its first char in the value, from 0
         * @param to the offset behind its last
         * @return the place in the JSON text, where a char may be written as an escape
         */
        public TextSite at(int from, int to) {
            int start = written(site.start() + 1, from);
            return new TextSite(site.source(), start, written(start, Math.max(1, to - from)), site.pointer());
        }

        /** The offset after some chars of the value, counted from a place in the written text. */
        private int written(int start, int chars) {
            String text = site.source().text();
            int at = start;
            for (int i = 0; i < chars && at < site.end() - 1; i++) {
                boolean escape = text.charAt(at) == '\\';
                at += !escape ? 1 : text.charAt(at + 1) == 'u' ? 6 : 2;
            }
            return Math.min(at, site.end() - 1);
        }
    }

    /** A number, true, false or null. */
    record PlainValue(TextSite site, @Nullable Object value) implements JsonValue {}

    /**
     * Whether a value is null.
     *
     * @param value the value
     * @return true for JSON's null
     */
    static boolean isNull(JsonValue value) {
        return value instanceof PlainValue plain && plain.value() == null;
    }
}
