package dev.downbeat.scripts;

import dev.downbeat.wiring.script.ScriptRead;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the tokens of a jq expression that can be read, and collects the names it uses and the fields it reads of its input. (The
 * library's tree is hidden.) What it cannot follow, such as the arguments of most functions, it takes for a use of the whole input.
 */
final class JqWalk {

    /** Their arguments are evaluated on the input that the function has. */
    private static final Set<String> ARGUMENTS_ON_INPUT = Set.of(
            "select",
            "first",
            "last",
            "limit",
            "range",
            "error",
            "contains",
            "inside",
            "startswith",
            "endswith",
            "split",
            "join",
            "test",
            "index",
            "has");
    /** What they give does not depend on the input they have. */
    private static final Set<String> IGNORING_INPUT = Set.of("empty", "range", "limit", "error", "infinite", "nan");

    private static final Set<String> ASSIGNMENTS = Set.of("=", "|=", "+=", "-=", "*=", "/=", "%=", "//=");

    /**
     * The call of a function.
     *
     * @param name its name
     * @param arity how many arguments it gets
     * @param dashedField the name of a field that it may be the tail of: {@code a-b} in {@code .a-b}
     */
    record Call(ScriptToken name, int arity, Optional<String> dashedField) {}

    /** What is open at a token, and whether {@code .} is the input there. */
    private static final class Frame {
        final String opener;
        boolean base;
        boolean onInput;
        boolean pattern;
        boolean folds;
        boolean isFold;
        boolean atKey;
        int segment;
        int parts;

        @Nullable
        ScriptToken called;

        Frame(String opener, boolean onInput, int segment) {
            this.opener = opener;
            this.base = onInput;
            this.onInput = onInput;
            this.segment = segment;
            this.atKey = opener.equals("{");
        }
    }

    private final String text;
    private final List<ScriptToken> tokens;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<ScriptRead> found = new ArrayList<>();
    private final Set<String> guarded = new HashSet<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<ScriptToken> variables = new ArrayList<>();
    private final List<ScriptToken> formats = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();
    private final Set<String> defined = new HashSet<>();
    private boolean whole;
    private int at;

    private JqWalk(String text, List<ScriptToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static JqWalk of(String text, List<ScriptToken> tokens) {
        JqWalk walk = new JqWalk(text, tokens);
        walk.open.push(new Frame("", true, 0));
        for (; walk.at < tokens.size(); walk.at++) {
            walk.visit(tokens.get(walk.at), walk.open.getFirst());
        }
        return walk;
    }

    List<ScriptRead> reads() {
        return found.stream()
                .map(read -> new ScriptRead(read.name(), read.place(), guarded.contains(read.name())))
                .toList();
    }

    boolean readsWhole() {
        return whole;
    }

    List<Call> calls() {
        return calls;
    }

    List<ScriptToken> variables() {
        return variables;
    }

    List<ScriptToken> formats() {
        return formats;
    }

    Set<String> bound() {
        return bound;
    }

    Set<String> defined() {
        return defined;
    }

    private void visit(ScriptToken token, Frame frame) {
        if (frame.opener.equals("{") && frame.atKey && key(token, frame)) {
            return;
        }
        switch (token.kind()) {
            case "." -> dot(frame);
            case ".." -> whole |= frame.onInput;
            case "$" -> variable(frame);
            case "@" -> format(frame);
            case JqTokens.NAME -> name(token, frame);
            case "def" -> definition();
            case JqTokens.QUOTE -> {}
            case "(" -> parenthesis(frame);
            case "[", "{" -> push(token.kind(), frame.onInput).pattern = frame.pattern;
            case "if", JqTokens.INTERPOLATION -> push(token.kind(), frame.onInput);
            case ")", "]", "}", "end" -> close();
            case "then", "elif", "else" -> restart(frame);
            case "reduce", "foreach" -> frame.folds = true;
            case "as" -> frame.pattern = true;
            case "|" -> {
                frame.onInput &= frame.pattern;
                frame.pattern = false;
                frame.segment = found.size();
            }
            case "," -> {
                frame.segment = found.size();
                if (frame.opener.equals("{")) {
                    restart(frame);
                    frame.atKey = true;
                }
            }
            case ";" -> semicolon(frame);
            case "catch" -> {
                whole |= frame.onInput;
                frame.onInput = false;
            }
            case "?" -> {
                if (found.size() > frame.segment) {
                    guarded.add(found.get(found.size() - 1).name());
                }
            }
            case "//" -> guard(frame);
            case "==", "!=" -> {
                if (kind(at - 1).equals("null") || kind(at + 1).equals("null")) {
                    guard(frame);
                }
            }
            default -> {
                if (ASSIGNMENTS.contains(token.kind())) {
                    guard(frame);
                    whole |= frame.onInput;
                    frame.onInput = false;
                }
            }
        }
    }

    /** A key of an object; alone it is a field of the input too. Whether the token was one and is done with. */
    private boolean key(ScriptToken token, Frame frame) {
        switch (token.kind()) {
            case ":" -> frame.atKey = false;
            case "(", "$", "@", ",", "}", JqTokens.INTERPOLATION, JqTokens.TEXT, JqTokens.END_QUOTE -> {
                return false;
            }
            case JqTokens.QUOTE -> {
                Optional<Constant> constant = constant(at);
                int behind = constant.map(Constant::end).orElse(at);
                boolean alone = constant.isPresent() && !kind(behind + 1).equals(":");
                if (alone && frame.onInput && !frame.pattern) {
                    read(constant.get());
                }
                whole |= constant.isEmpty() && frame.onInput;
                at = behind;
            }
            default -> {
                if (frame.onInput && !frame.pattern && !kind(at + 1).equals(":")) {
                    read(new Constant(token.text(), token.start(), at));
                }
            }
        }
        return true;
    }

    private void dot(Frame frame) {
        if (isSuffix() || frame.pattern || !frame.onInput) {
            return;
        }
        ScriptToken next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (next != null && (next.kind().equals(JqTokens.FIELD) || next.kind().equals(JqTokens.NAME))) {
            read(new Constant(next.text(), next.start(), at + 1));
            return;
        }
        Optional<Constant> quoted = constant(at + 1);
        Optional<Constant> indexed = kind(at + 1).equals("[")
                ? constant(at + 2).filter(it -> kind(it.end() + 1).equals("]"))
                : Optional.empty();
        if (quoted.isPresent()) {
            read(quoted.get());
            at = quoted.get().end();
        } else if (indexed.isPresent()) {
            read(indexed.get());
            at = indexed.get().end() + 1;
        } else {
            whole = true;
        }
    }

    /** Whether the dot goes on from the term before it: {@code .b} in {@code .a.b}. */
    private boolean isSuffix() {
        return switch (kind(at - 1)) {
            case JqTokens.FIELD, JqTokens.NAME, JqTokens.END_QUOTE, ")", "]", "}", "?", "end", ".", ".." -> true;
            default -> false;
        };
    }

    private void variable(Frame frame) {
        if (kind(at + 1).equals(JqTokens.NAME)) {
            ScriptToken name = tokens.get(at + 1);
            if (frame.pattern) {
                bound.add(name.text());
            } else {
                variables.add(name);
            }
            at++;
        }
    }

    private void format(Frame frame) {
        if (kind(at + 1).equals(JqTokens.NAME)) {
            formats.add(tokens.get(at + 1));
            at++;
            whole |= frame.onInput && !kind(at + 1).equals(JqTokens.QUOTE);
        }
    }

    private void name(ScriptToken name, Frame frame) {
        if (kind(at - 1).equals(".") || frame.pattern) {
            return;
        }
        String function = name.text();
        boolean known = !defined.contains(function);
        boolean hasArguments = kind(at + 1).equals("(");
        Optional<Constant> asked = function.equals("has") && hasArguments
                ? constant(at + 2).filter(it -> kind(it.end() + 1).equals(")"))
                : Optional.empty();
        if (frame.onInput && asked.isPresent()) {
            read(asked.get());
            guarded.add(asked.get().name());
        } else {
            boolean ignoring = known
                    && (IGNORING_INPUT.contains(function)
                            || (hasArguments && (function.equals("first") || function.equals("last"))));
            whole |= frame.onInput && !ignoring;
        }
        if (hasArguments) {
            at++;
            Frame arguments = push("(", frame.onInput && known && ARGUMENTS_ON_INPUT.contains(function));
            arguments.called = name;
            arguments.parts = kind(at + 1).equals(")") ? 0 : 1;
        } else {
            calls.add(new Call(name, 0, dashedField()));
        }
    }

    private Optional<String> dashedField() {
        boolean dashed = at > 1
                && kind(at - 1).equals("-")
                && kind(at - 2).equals(JqTokens.FIELD)
                && tokens.get(at - 2).end() == tokens.get(at - 1).start()
                && tokens.get(at - 1).end() == tokens.get(at).start();
        return dashed
                ? Optional.of(tokens.get(at - 2).text() + "-" + tokens.get(at).text())
                : Optional.empty();
    }

    /** {@code def name(a; $b): body;} */
    private void definition() {
        while (at + 1 < tokens.size() && !kind(at + 1).equals(":")) {
            at++;
            if (kind(at).equals(JqTokens.NAME)) {
                defined.add(tokens.get(at).text());
                if (kind(at - 1).equals("$")) {
                    bound.add(tokens.get(at).text());
                }
            }
        }
        at++;
        push("def", false);
    }

    private void parenthesis(Frame frame) {
        boolean foldBegins = frame.folds && frame.pattern;
        if (foldBegins) {
            frame.folds = false;
            frame.pattern = false;
        }
        push("(", frame.onInput).isFold = foldBegins;
    }

    private void semicolon(Frame frame) {
        frame.parts++;
        if (frame.opener.equals("def")) {
            close();
        } else {
            frame.base &= !frame.isFold;
            restart(frame);
        }
    }

    private void close() {
        if (open.size() == 1) {
            return;
        }
        Frame closed = open.pop();
        if (closed.called != null) {
            calls.add(new Call(closed.called, closed.parts, Optional.empty()));
        }
    }

    private Frame push(String opener, boolean onInput) {
        Frame frame = new Frame(opener, onInput, found.size());
        open.push(frame);
        return frame;
    }

    private void restart(Frame frame) {
        frame.onInput = frame.base;
        frame.segment = found.size();
    }

    private void guard(Frame frame) {
        found.subList(frame.segment, found.size()).forEach(read -> guarded.add(read.name()));
    }

    private void read(Constant name) {
        found.add(new ScriptRead(name.name(), TextPlace.of(text, name.offset()), false));
    }

    private String kind(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).kind() : "";
    }

    /**
     * A name that the text itself gives.
     *
     * @param offset of its first char, behind the quote if it has one
     * @param end the index of its last token
     */
    private record Constant(String name, int offset, int end) {}

    /** The plain string that begins at a token, if there is one. */
    private Optional<Constant> constant(int quote) {
        if (!kind(quote).equals(JqTokens.QUOTE)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        int end = quote + 1;
        for (; kind(end).equals(JqTokens.TEXT); end++) {
            name.append(tokens.get(end).text());
        }
        return kind(end).equals(JqTokens.END_QUOTE)
                ? Optional.of(new Constant(name.toString(), tokens.get(quote).end(), end))
                : Optional.empty();
    }
}
