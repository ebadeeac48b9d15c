package dev.downbeat.wiring.json;

import dev.downbeat.wiring.json.ExpressionPath.Deep;
import dev.downbeat.wiring.json.ExpressionPath.Fault;
import dev.downbeat.wiring.json.ExpressionPath.Index;
import dev.downbeat.wiring.json.ExpressionPath.Named;
import dev.downbeat.wiring.json.ExpressionPath.Opaque;
import dev.downbeat.wiring.json.ExpressionPath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the path of an expression apart as the server's JSONPath does, as far as a check asks. */
public final class ExpressionPathReader {

    private static final Pattern NUMBER = Pattern.compile("\\s*-?\\d{1,9}\\s*");
    private static final Pattern OPAQUE =
            Pattern.compile("\\s*(\\*|\\?.*|\\(.*|-?\\d*\\s*:.*|-?\\d+\\s*,.*)\\s*", Pattern.DOTALL);

    private final String text;
    private final List<Step> steps = new ArrayList<>();
    private int at;
    private @Nullable Fault fault;

    private ExpressionPathReader(String text) {
        this.text = text;
    }

    /**
     * Takes a path apart.
     *
     * @param inside what stands between the braces
     * @return the path, and what is wrong with it
     */
    public static ExpressionPath read(String inside) {
        return new ExpressionPathReader(inside).read();
    }

    private ExpressionPath read() {
        int dot = text.indexOf('.');
        String root = dot < 0 ? text.stripTrailing() : text.substring(0, dot);
        at = dot < 0 ? text.length() : dot;
        if (text.isBlank()) {
            fail("nothing stands between the braces", 0, text.length());
        } else if (Character.isWhitespace(text.charAt(0))) {
            fail("it begins with a blank", 0, 1);
        } else if (root.isEmpty()) {
            fail("it begins with a dot", 0, 1);
        }
        while (fault == null && at < text.length()) {
            if (text.charAt(at) == '.') {
                afterDot();
            } else if (text.charAt(at) == '[') {
                bracket();
            } else {
                fail("a dot or bracket is missing before '" + text.charAt(at) + "'", at, at + 1);
            }
        }
        return new ExpressionPath(root, steps, Optional.ofNullable(fault));
    }

    private void fail(String reason, int start, int end) {
        fault = new Fault(reason, start, end);
    }

    private void afterDot() {
        int dots = at;
        while (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        if (at - dots > 2) {
            fail("three dots mean nothing; two are a search at any depth", dots, at);
        } else if (at == text.length() || text.substring(at).isBlank()) {
            fail("it ends with a dot", dots, at);
        } else {
            if (at - dots == 2) {
                steps.add(new Deep(dots, at));
            }
            if (text.charAt(at) != '[') {
                name();
            } else if (at - dots == 1) {
                fail("a dot stands before the bracket", dots, at + 1);
            }
        }
    }

    private void name() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
            if (text.charAt(at) == '(') {
                functionCall(start);
                return;
            }
            at++;
        }
        String name = text.substring(start, at);
        boolean last = at == text.length();
        String stripped = last ? name.stripTrailing() : name;
        int blank = blankIn(stripped);
        if (blank >= 0) {
            fail("a name with a blank is written ['" + stripped.strip() + "']", start + blank, start + blank + 1);
        } else if (stripped.equals("*")) {
            steps.add(new Opaque(stripped, start, at));
        } else {
            steps.add(new Named(stripped, start, start + stripped.length()));
        }
    }

    private static int blankIn(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isWhitespace(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private void functionCall(int start) {
        int close = text.indexOf(')', at);
        if (close < 0) {
            fail("the parenthesis is never closed", at, at + 1);
        } else {
            at = close + 1;
            steps.add(new Opaque(text.substring(start, at), start, at));
        }
    }

    private void bracket() {
        int open = at;
        int close = closing();
        if (close < 0) {
            fail("the bracket is never closed", open, open + 1);
            return;
        }
        String inside = text.substring(open + 1, close);
        String key = quoted(inside.strip());
        at = close + 1;
        if (NUMBER.matcher(inside).matches()) {
            steps.add(new Index(inside.strip(), open + 1, close));
        } else if (key != null) {
            int start = open + 1 + inside.indexOf(inside.strip()) + 1;
            steps.add(new Named(key, start, start + inside.strip().length() - 2));
        } else if (OPAQUE.matcher(inside).matches()
                || inside.strip().startsWith("'")
                || inside.strip().startsWith("\"")) {
            steps.add(new Opaque("[" + inside + "]", open, close + 1));
        } else {
            fail("[" + inside + "] is neither a number, * nor a key in quotes", open, close + 1);
        }
    }

    private static @Nullable String quoted(String inside) {
        if (inside.length() < 2) {
            return null;
        }
        char quote = inside.charAt(0);
        if ((quote != '\'' && quote != '"') || inside.charAt(inside.length() - 1) != quote) {
            return null;
        }
        String key = inside.substring(1, inside.length() - 1);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '\\' && i + 1 < key.length()) {
                plain.append(key.charAt(++i));
            } else if (c == quote) {
                return null;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private int closing() {
        char quote = 0;
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
