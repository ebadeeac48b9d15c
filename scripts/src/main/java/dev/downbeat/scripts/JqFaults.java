package dev.downbeat.scripts;

import dev.downbeat.wiring.script.ScriptFault;
import dev.downbeat.wiring.script.ScriptFault.Kind;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.thisptr.jackson.jq.JsonQuery;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.internal.javacc.JsonQueryParserConstants;
import net.thisptr.jackson.jq.internal.javacc.ParseException;
import net.thisptr.jackson.jq.internal.javacc.Token;

/** Says in our words why a jq expression cannot be read, where, and what may have been meant. */
final class JqFaults {

    private static final Map<String, String> CLOSERS = Map.of(
            "(", ")", "[", "]", "{", "}", "if", "end", JqTokens.INTERPOLATION, ")", JqTokens.QUOTE, JqTokens.END_QUOTE);
    private static final List<String> KEYWORDS =
            List.of("and", "as", "catch", "def", "elif", "else", "end", "foreach", "if", "or", "reduce", "then", "try");
    private static final Map<String, String> FOREIGN = Map.of("elseif", "elif", "elsif", "elif", "fi", "end");
    private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");

    private final String text;
    private final List<ScriptToken> tokens;
    private final Brackets brackets;

    JqFaults(String text, List<ScriptToken> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.brackets = new Brackets(CLOSERS, tokens);
    }

    ScriptFault of(JsonQueryException refusal) {
        int at = offset(text, tokens, refusal);
        List<String> details = new ArrayList<>();
        new NearWord(KEYWORDS, FOREIGN, JqFaults::reach)
                .question(text, at, suspects(at))
                .ifPresent(details::add);
        brackets.unclosedAt(at)
                .filter(open -> !open.kind().equals(JqTokens.QUOTE))
                .map(open -> "\"" + open.text() + "\" at " + TextPlace.of(text, open.start()) + " is not closed")
                .ifPresent(details::add);
        advice(at).ifPresent(details::add);
        openString(at).ifPresent(details::add);
        return new ScriptFault(Kind.SYNTAX, TextPlace.of(text, at), headline(at, refusal), details);
    }

    private String headline(int at, JsonQueryException refusal) {
        if (text.isBlank()) {
            return "the expression is empty";
        }
        if (isEnd(text, at)) {
            return "the expression ends too early";
        }
        if (cause(refusal) instanceof NumberFormatException) {
            return "the number " + tokenAt(at) + " is too large for the server's jq (a long)";
        }
        boolean opensString = brackets.openBefore(text.length()).stream()
                .anyMatch(open -> open.kind().equals(JqTokens.QUOTE) && open.start() == at);
        if (opensString) {
            return "the string that begins here is not closed";
        }
        String token = tokenAt(at);
        return (token.equals("\"") ? "this string" : "\"" + token + "\"") + " cannot stand here";
    }

    private Optional<String> openString(int at) {
        return Optional.ofNullable(brackets.openBefore(at).peek())
                .filter(open -> open.kind().equals(JqTokens.QUOTE) && isEnd(text, at))
                .map(open -> "The string that begins at " + TextPlace.of(text, open.start()) + " is not closed");
    }

    private String tokenAt(int at) {
        String character = at < text.length() ? Character.toString(text.codePointAt(at)) : "";
        return token(at).map(ScriptToken::text).orElse(character);
    }

    private Optional<ScriptToken> token(int at) {
        return tokens.stream().filter(token -> token.start() == at).findFirst();
    }

    /** The words at the place and right before it. */
    private List<ScriptToken> suspects(int at) {
        List<ScriptToken> words = new ArrayList<>(tokens.stream()
                .filter(token -> token.start() <= at && token.kind().equals(JqTokens.NAME))
                .toList());
        Collections.reverse(words);
        return words.stream().limit(2).toList();
    }

    private Optional<String> advice(int at) {
        String here = tokenAt(at);
        ScriptToken before = tokens.stream()
                .filter(token -> token.end() <= at)
                .reduce((first, second) -> second)
                .orElse(new ScriptToken("", 0, 0, ""));
        String unclosed = brackets.unclosedAt(at).map(ScriptToken::kind).orElse("");
        boolean inText = brackets.openBefore(at).stream()
                .limit(1)
                .anyMatch(open -> open.kind().equals(JqTokens.QUOTE));
        if (inText && at > 0 && text.charAt(at - 1) == '\\') {
            return Optional.of("\"\\" + here + "\" is no escape; a backslash itself is written \"\\\\\"");
        }
        if (text.startsWith("!", at - 1) && !inText) {
            return Optional.of("Negate with \"… | not\"");
        }
        boolean lacksElse = here.equals("end")
                && brackets.openBefore(at).stream()
                        .limit(1)
                        .anyMatch(open -> open.kind().equals("if"));
        if (lacksElse) {
            return Optional.of("The server's jq wants an \"else\" in every \"if\": if … then … else . end");
        }
        if (before.kind().equals("as") && !here.equals("$")) {
            return Optional.of("A variable begins with \"$\"");
        }
        if (here.equals(".") && (before.kind().equals("{") || (before.kind().equals(",") && unclosed.equals("{")))) {
            return Optional.of("A key is a name or a string; one that is computed stands in parentheses: {(.a): .b}");
        }
        if (here.equals("[") && before.kind().equals(".")) {
            return Optional.of("Leave out the dot before \"[\"");
        }
        return switch (here) {
            case "'" -> Optional.of("Strings stand in double quotes");
            case "\u2018", "\u2019", "\u201c", "\u201d", "\u201e" -> Optional.of("Write a plain \"");
            case "?" -> Optional.of("The server's jq has \"?\" once, and only behind a field or \"[…]\"");
            case "&" -> Optional.of("Write \"and\"");
            case "!" -> Optional.of("Negate with \"… | not\"");
            case "|" -> before.kind().equals("|") ? Optional.of("Write \"or\"") : Optional.empty();
            case "=" -> before.kind().equals("==") ? Optional.of("Write \"==\"") : Optional.empty();
            case ")", "]", "}" ->
                unclosed.isEmpty() && brackets.openBefore(at).isEmpty()
                        ? Optional.of("Nothing is open that it could close")
                        : Optional.empty();
            case "label", "import", "include", "module" -> Optional.of("The server's jq has no \"" + here + "\"");
            default ->
                before.kind().equals("?")
                        ? Optional.of("A choice is written: if … then … else … end")
                        : Optional.empty();
        };
    }

    /** Up to where a text can be read; what runs into its end is no better than before. */
    private static int reach(String mended) {
        try {
            var unused = JsonQuery.compile(mended);
            return Integer.MAX_VALUE;
        } catch (JsonQueryException e) {
            List<ScriptToken> tokens = JqTokens.of(mended);
            int offset = offset(mended, tokens, e);
            return isEnd(mended, offset) ? -1 : offset;
        }
    }

    private static int offset(String text, List<ScriptToken> tokens, JsonQueryException refusal) {
        Throwable cause = cause(refusal);
        if (cause instanceof ParseException parse && parse.currentToken != null) {
            Token token = parse.currentToken.next;
            return token.kind == JsonQueryParserConstants.EOF
                    ? end(text, tokens)
                    : JqTokens.offset(text, token.beginLine, token.beginColumn);
        }
        if (cause instanceof NumberFormatException) {
            return tokens.stream()
                    .filter(token -> token.kind().equals(JqTokens.INTEGER) && isTooLarge(token.text()))
                    .map(ScriptToken::start)
                    .findFirst()
                    .orElse(0);
        }
        String message = String.valueOf(cause.getMessage());
        Matcher place = PLACE.matcher(message);
        if (message.contains("<EOF>")) {
            return text.stripTrailing().length();
        }
        return place.find() ? JqTokens.offset(text, number(place, 1), number(place, 2)) : 0;
    }

    private static int number(Matcher place, int group) {
        return Integer.parseInt(String.valueOf(place.group(group)));
    }

    private static boolean isTooLarge(String digits) {
        try {
            Long.parseLong(digits);
            return false;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** The end of what is written, without blanks and comments behind it. */
    private static int end(String text, List<ScriptToken> tokens) {
        return tokens.isEmpty()
                ? text.stripTrailing().length()
                : tokens.get(tokens.size() - 1).end();
    }

    /** Whether only blanks and a comment follow. */
    private static boolean isEnd(String text, int offset) {
        String rest = text.substring(offset).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }

    /** The library wraps what it met, sometimes twice. */
    private static Throwable cause(JsonQueryException refusal) {
        Throwable cause = refusal;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
