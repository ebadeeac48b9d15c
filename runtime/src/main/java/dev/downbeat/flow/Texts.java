package dev.downbeat.flow;

import java.util.Iterator;
import java.util.List;

/** Puts paths into the empty braces of a text. */
final class Texts {

    private Texts() {}

    static String filled(String text, List<Expr<?>> values) {
        StringBuilder filled = new StringBuilder();
        Iterator<Expr<?>> next = values.iterator();
        int i = 0;
        while (i < text.length()) {
            boolean doubled = text.startsWith("{{", i) || text.startsWith("}}", i);
            if (!doubled && text.startsWith("{}", i)) {
                if (!next.hasNext()) {
                    throw counted(text, values);
                }
                filled.append('{').append(path(text, next.next())).append('}');
                i += 2;
            } else {
                filled.append(text, i, i + (doubled ? 2 : 1));
                i += doubled ? 2 : 1;
            }
        }
        if (next.hasNext()) {
            throw counted(text, values);
        }
        return filled.toString();
    }

    private static String path(String text, Expr<?> value) {
        return value.path()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" cannot hold " + value
                        + ": only what has a name in the workflow stands in a text, no other text and no element of a"
                        + " list for which one task runs"));
    }

    private static IllegalArgumentException counted(String text, List<Expr<?>> values) {
        return new IllegalArgumentException(
                "\"" + text + "\" must have as many empty braces {} as values are given, which are " + values.size());
    }
}
