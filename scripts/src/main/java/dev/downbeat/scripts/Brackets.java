package dev.downbeat.scripts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs what opens and closes among the tokens of a text. */
final class Brackets {

    private final Map<String, String> closers;
    private final List<ScriptToken> tokens;

    /**
     * Looks at one text.
     *
     * @param closers the kinds that open, each with the kind that closes it
     * @param tokens the tokens of the text
     */
    Brackets(Map<String, String> closers, List<ScriptToken> tokens) {
        this.closers = closers;
        this.tokens = tokens;
    }

    /** The tokens of the text. */
    List<ScriptToken> tokens() {
        return tokens;
    }

    /** What is open just before the offset, innermost first. */
    Deque<ScriptToken> openBefore(int offset) {
        Deque<ScriptToken> open = new ArrayDeque<>();
        for (ScriptToken token : tokens) {
            if (token.start() >= offset) {
                break;
            }
            take(token, open);
        }
        return open;
    }

    /** The innermost bracket that is open at the offset and that nothing closes; none if the text cannot be taken apart to its end. */
    Optional<ScriptToken> unclosedAt(int offset) {
        ScriptToken innermost = openBefore(offset).peek();
        boolean unknown = !tokens.isEmpty() && tokens.get(tokens.size() - 1).isUnreadable();
        if (innermost == null || unknown) {
            return Optional.empty();
        }
        return closerOf(innermost).isPresent() ? Optional.empty() : Optional.of(innermost);
    }

    /** The token that opens what the given one closes. */
    Optional<ScriptToken> openerOf(ScriptToken closer) {
        ScriptToken innermost = openBefore(closer.start()).peek();
        return Optional.ofNullable(innermost).filter(opener -> closer.kind().equals(closers.get(opener.kind())));
    }

    private Optional<ScriptToken> closerOf(ScriptToken opener) {
        Deque<ScriptToken> open = new ArrayDeque<>();
        for (ScriptToken token : tokens.subList(tokens.indexOf(opener), tokens.size())) {
            boolean closes = token.kind().equals(closers.get(opener.kind()));
            if (closes && opener.equals(open.peek())) {
                return Optional.of(token);
            }
            take(token, open);
            if (open.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A closer that fits none but an outer bracket leaves those within unclosed. */
    private void take(ScriptToken token, Deque<ScriptToken> open) {
        if (closers.containsKey(token.kind())) {
            open.push(token);
        } else if (open.stream().anyMatch(opener -> token.kind().equals(closers.get(opener.kind())))) {
            while (!token.kind().equals(closers.get(open.pop().kind()))) {}
        }
    }
}
