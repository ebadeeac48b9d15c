package dev.downbeat.wiring.json.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of the object that a jq query gives, where that is plain to see: the last part of its pipe is one object in braces whose
 * keys are names or texts.
 */
final class JqObjectKeys {

    private final String text;
    private int at;

    private JqObjectKeys(String text) {
        this.text = text;
    }

    /** The keys; empty where they are not plain. */
    static Optional<List<String>> of(String query) {
        if (query.contains("${") || query.contains("#") || query.contains("\\(")) {
            return Optional.empty();
        }
        String last = lastOfPipe(query).strip();
        return last.startsWith("{") && last.endsWith("}") ? new JqObjectKeys(last).keys() : Optional.empty();
    }

    /** What follows the last {@code |} outside of brackets and texts; nothing if anything else joins parts there. */
    private static String lastOfPipe(String query) {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '"') {
                i = endOfText(query, i);
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (depth == 0 && c == '|') {
                start = i + 1;
            }
        }
        return query.substring(start);
    }

    private static int endOfText(String text, int quote) {
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private Optional<List<String>> keys() {
        List<String> keys = new ArrayList<>();
        at = 1;
        while (true) {
            blanks();
            if (at < text.length() && text.charAt(at) == '}') {
                return isEnd() ? Optional.of(keys) : Optional.empty();
            }
            String key = key();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key);
            if (!toNext()) {
                return isEnd() ? Optional.of(keys) : Optional.empty();
            }
        }
    }

    private boolean isEnd() {
        return text.substring(Math.min(at, text.length())).equals("}");
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String key() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            at = endOfText(text, at) + 1;
            String key = text.substring(start + 1, Math.min(at - 1, text.length()));
            return key.contains("\\") ? "" : key;
        }
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Goes over the value to behind the comma; at the closing brace it stops there. */
    private boolean toNext() {
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at = endOfText(text, at);
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (depth == 0 && c == '}') {
                return false;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (depth == 0 && c == ',') {
                at++;
                return true;
            }
        }
        return false;
    }
}
