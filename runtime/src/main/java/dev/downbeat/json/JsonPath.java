package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes down where a parser stands, as a path of the workflow language: {@code lines[3].quantity}. */
final class JsonPath {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*");

    private JsonPath() {}

    /** The path of the value whose first or last token is the current one. */
    static String of(JsonParser in) {
        return path(around(in));
    }

    /** The object or array around the value whose first or last token is the current one. */
    static JsonStreamContext around(JsonParser in) {
        JsonStreamContext context = in.getParsingContext();
        // On the opening token of an object or array the parser is inside it already.
        boolean opening = in.currentToken() != null && in.currentToken().isStructStart();
        return opening ? context.getParent() : context;
    }

    private static String path(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String outer = path(context.getParent());
        if (context.inArray()) {
            return outer + "[" + context.getCurrentIndex() + "]";
        }
        String name = context.getCurrentName();
        return name == null ? outer : property(outer, name);
    }

    /** Appends a property to a path. */
    static String property(String outer, String name) {
        return join(outer, PLAIN_NAME.matcher(name).matches() ? name : "[\"" + name + "\"]");
    }

    /** Appends a path to a path. */
    static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() || inner.startsWith("[") ? outer + inner : outer + "." + inner;
    }
}
