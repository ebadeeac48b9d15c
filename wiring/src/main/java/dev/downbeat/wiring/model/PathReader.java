package dev.downbeat.wiring.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@link Path}. */
public final class PathReader {

    private static final String NO_BRACE = "the server cannot read a key with '}'";

    private final String text;
    private int at;

    private PathReader(String text) {
        this.text = text;
    }

    /** What came of reading: a path, or what is wrong with the text. */
    public sealed interface Result {}

    /**
     * The path.
     *
     * @param path the path
     */
    public record Parsed(Path path) implements Result {}

    /**
     * The fault.
     *
     * @param reason what is wrong, to stand after the quoted text and a colon
     */
    public record Unreadable(String reason) implements Result {}

    /**
     * Reads a path.
     *
     * @param text the text as the user wrote it
     * @return the path or the fault
     */
    public static Result read(String text) {
        return new PathReader(text).path();
    }

    private Result path() {
        if (text.isBlank()) {
            return new Unreadable("a path begins with the name of an input or a step");
        }
        String root = root();
        if (root.contains("}")) {
            return new Unreadable(NO_BRACE);
        }
        if (root.isEmpty()) {
            return new Unreadable("it begins with '" + text.charAt(0) + "', not with the name of an input or a step");
        }
        List<PathStep> steps = new ArrayList<>();
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '.') {
                at++;
                String key = name();
                if (key.isEmpty()) {
                    return new Unreadable("a property's name is missing after the dot at " + at);
                }
                steps.add(new PathStep.Key(key));
            } else if (next == '[') {
                int close = closing();
                if (close < 0) {
                    return new Unreadable("the bracket at " + (at + 1) + " is never closed");
                }
                String inside = text.substring(at + 1, close);
                if (inside.contains("}")) {
                    return new Unreadable(NO_BRACE);
                }
                PathStep step = bracket(inside);
                if (step == null) {
                    return new Unreadable("[" + inside + "] is neither [number], [*] nor ['key']");
                }
                steps.add(step);
                at = close + 1;
            } else {
                return new Unreadable("'" + next + "' at " + (at + 1) + " cannot stand in a path; a key like that is"
                        + " written ['key']");
            }
        }
        return new Parsed(new Path(root, steps));
    }

    /** A plain name, or the key of an input that is no plain name, in brackets. */
    private String root() {
        int close = text.startsWith("['") ? closing() : -1;
        if (close > 0 && bracket(text.substring(1, close)) instanceof PathStep.Key key) {
            at = close + 1;
            return key.name();
        }
        return name();
    }

    private static @Nullable PathStep bracket(String inside) {
        if (inside.equals("*")) {
            return new PathStep.Each();
        }
        if (inside.matches("\\d{1,9}")) {
            return new PathStep.Index(Integer.parseInt(inside));
        }
        if (inside.length() >= 2 && inside.startsWith("'") && inside.endsWith("'")) {
            String quoted = inside.substring(1, inside.length() - 1);
            return new PathStep.Key(quoted.replaceAll("\\\\(.)", "$1"));
        }
        return null;
    }

    /** A plain name: letters, digits, {@code _} and {@code $}. */
    private String name() {
        int start = at;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point) && point != '_' && point != '$') {
                break;
            }
            at += Character.charCount(point);
        }
        return text.substring(start, at);
    }

    private int closing() {
        boolean quoted = false;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '\'') {
                quoted = !quoted;
            } else if (c == ']' && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
