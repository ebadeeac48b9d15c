package dev.downbeat.scripts;

import dev.downbeat.scripts.Acorn.Refused;
import dev.downbeat.scripts.Acorn.Tree;
import dev.downbeat.scripts.Acorn.Unjudged;
import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptFault.Kind;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in our words why a script cannot be read, where, and what may have been meant. */
final class JavaScriptFaults {

    private static final List<String> KEYWORDS = List.of(
            "async",
            "await",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "default",
            "delete",
            "else",
            "extends",
            "finally",
            "for",
            "function",
            "if",
            "in",
            "instanceof",
            "let",
            "new",
            "of",
            "return",
            "switch",
            "throw",
            "try",
            "typeof",
            "var",
            "void",
            "while");
    /** What other languages write. */
    private static final Map<String, String> FOREIGN = Map.of(
            "and",
            "&&",
            "or",
            "||",
            "not",
            "!",
            "elseif",
            "else if",
            "elsif",
            "else if",
            "elif",
            "else if",
            "fn",
            "function");

    private final Acorn acorn;
    private final String text;
    private final Brackets brackets;
    private final List<ScriptToken> tokens;

    JavaScriptFaults(Acorn acorn, String text, Brackets brackets) {
        this.acorn = acorn;
        this.text = text;
        this.brackets = brackets;
        this.tokens = brackets.tokens();
    }

    ScriptFault of(Refused refused) {
        int at = place(refused);
        boolean atEnd = at >= text.stripTrailing().length();
        JavaScriptReason reason = JavaScriptReason.of(refused.reason(), tokenAt(at), atEnd);
        List<String> details = new ArrayList<>();
        nearWord(at).ifPresent(details::add);
        if (reason.aboutOrder()) {
            brackets.unclosedAt(at)
                    .map(open -> "\"" + open.kind() + "\" at " + TextPlace.of(text, open.start()) + " is not closed")
                    .ifPresent(details::add);
            loneObject().ifPresent(details::add);
            habit(at).ifPresent(details::add);
        }
        details.addAll(reason.advice());
        return new ScriptFault(Kind.SYNTAX, TextPlace.of(text, at), reason.headline(), details);
    }

    /** Of a regular expression acorn gives the place behind its first slash. */
    private int place(Refused refused) {
        int at = refused.offset();
        boolean ofRegex = refused.reason().contains("egular expression") && at > 0 && text.charAt(at - 1) == '/';
        return ofRegex ? at - 1 : at;
    }

    /** The token there, or the char if the text cannot be taken apart so far. */
    private String tokenAt(int offset) {
        String character = offset < text.length() ? Character.toString(text.codePointAt(offset)) : "";
        return tokens.stream()
                .filter(token -> token.start() <= offset && offset < token.end())
                .map(ScriptToken::text)
                .findFirst()
                .orElse(character);
    }

    private Optional<String> nearWord(int at) {
        return new NearWord(KEYWORDS, FOREIGN, this::reach).question(text, at, suspects(at));
    }

    /** The words at the place, before it, and before the parentheses that end before it. */
    private List<ScriptToken> suspects(int at) {
        List<ScriptToken> before =
                tokens.stream().filter(token -> token.start() <= at).toList();
        List<ScriptToken> suspects = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
            ScriptToken token = before.get(i);
            suspects.add(token);
            brackets.openerOf(token)
                    .map(opener -> before.indexOf(opener) - 1)
                    .filter(index -> index >= 0)
                    .map(before::get)
                    .ifPresent(suspects::add);
        }
        return suspects;
    }

    /** What runs into its end is no better than before. */
    private int reach(String mended) {
        return switch (acorn.parse(mended)) {
            case Tree tree -> Integer.MAX_VALUE;
            case Refused refused -> refused.offset() < mended.stripTrailing().length() ? refused.offset() : -1;
            case Unjudged unjudged -> -1;
        };
    }

    /** What is right elsewhere: in another language, or in an async function. */
    private Optional<String> habit(int at) {
        String before = tokens.stream()
                .filter(token -> token.end() <= at)
                .reduce((first, second) -> second)
                .map(ScriptToken::text)
                .orElse("");
        if (before.equals("await")) {
            return Optional.of("\"await\" works in an async function only");
        }
        return before.equals("-") && text.startsWith("->", at - 1)
                ? Optional.of("An arrow is written \"=>\"")
                : Optional.empty();
    }

    /** {@code { "a": 1 }} alone is a block to JavaScript. */
    private Optional<String> loneObject() {
        return text.stripLeading().startsWith("{") && acorn.parse("(" + text + "\n)") instanceof Tree
                ? Optional.of("An object that stands alone needs parentheses: ({ … })")
                : Optional.empty();
    }
}
