package dev.downbeat.wiring.emit;

import dev.downbeat.wiring.model.PathStep;
import java.util.List;
import java.util.regex.Pattern;

/** Texts in scripts that we write. */
final class JavaScript {

    private JavaScript() {}

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");

    /** The property of a name, as it follows a value: {@code .name} or {@code ['a name']}. */
    static String member(String name) {
        return NAME.matcher(name).matches() ? "." + name : "[" + quoted(name) + "]";
    }

    /** The same where the value may be absent. */
    static String optionalMember(String name) {
        return NAME.matcher(name).matches() ? "?." + name : "?.[" + quoted(name) + "]";
    }

    /** A key of an object literal. */
    static String key(String name) {
        return NAME.matcher(name).matches() ? name : quoted(name);
    }

    /** What lies below a value at the end of a path; where something on the way is absent, nothing. */
    static String below(String value, List<PathStep> steps) {
        StringBuilder code = new StringBuilder(value);
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case PathStep.Key key -> code.append(optionalMember(key.name()));
                case PathStep.Index index ->
                    code.append("?.[").append(index.number()).append(']');
                case PathStep.Each each -> {
                    List<PathStep> rest = steps.subList(i + 1, steps.size());
                    String over = rest.contains(each) ? "flatMap" : "map";
                    return code.append("?.")
                            .append(over)
                            .append("(one => ")
                            .append(below("one", rest))
                            .append(')')
                            .toString();
                }
            }
        }
        return code.toString();
    }

    /** A text as a string of JavaScript. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\u2028', '\u2029' -> quoted.append(String.format("\\u%04x", (int) c));
                default -> quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }
}
