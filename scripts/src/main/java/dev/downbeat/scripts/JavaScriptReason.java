package dev.downbeat.scripts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a script cannot be read, in our words.
 *
 * @param headline what is wrong
 * @param aboutOrder whether the token is wrong only where it stands, so that what is open around it matters
 * @param advice what to do, a line each
 */
record JavaScriptReason(String headline, boolean aboutOrder, List<String> advice) {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern REGEX = Pattern.compile("Invalid regular expression: (/.*/): (.*)", Pattern.DOTALL);
    private static final String TYPOGRAPHIC_QUOTES = "\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";
    private static final String TYPOGRAPHIC_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

    /**
     * Translates a reason.
     *
     * @param acorns the reason in acorn's words
     * @param token the token at the place
     * @param atEnd whether the place is the end of the script
     */
    static JavaScriptReason of(String acorns, String token, boolean atEnd) {
        String named = QUOTED.matcher(acorns)
                .results()
                .findFirst()
                .map(match -> match.group(1))
                .orElse(token);
        Matcher regex = REGEX.matcher(acorns);
        if (regex.matches()) {
            return said("the regular expression " + regex.group(1) + " is wrong: "
                    + lowered(String.valueOf(regex.group(2))));
        }
        if (acorns.equals("Unexpected token")) {
            return atEnd
                    ? new JavaScriptReason("the script ends too early", true, List.of())
                    : new JavaScriptReason(quoted(token) + " cannot stand here", true, List.of());
        }
        if (acorns.startsWith("Unexpected character")) {
            return character(token);
        }
        return switch (acorns) {
            case "'return' outside of function" ->
                said(
                        "\"return\" stands outside a function",
                        "The result of a script is its last expression: leave \"return\" out, or write (function () {"
                                + " … })()");
            case "Unterminated string constant" ->
                said(
                        "the string that begins here is not closed",
                        "A string ends on its line, but for one in backquotes");
            case "Unterminated template", "Unterminated template literal" ->
                said("a string in backquotes is not closed");
            case "Unterminated comment" -> said("the comment that begins here is not closed");
            case "Unterminated regular expression" -> said("the regular expression that begins here is not closed");
            case "Assigning to rvalue" ->
                said("a value can be given to a variable or a property only", "To compare, write \"==\" or \"===\"");
            case "Optional chaining cannot appear in left-hand side" -> said("nothing can be assigned through \"?.\"");
            case "Comma is not permitted after the rest element" -> said("no comma may follow a rest (\"...\")");
            case "Identifier directly after number" -> said("a number and a name stand without a blank between them");
            case "Invalid number" -> said("this is no number");
            case "Missing catch or finally clause" -> said("\"try\" has neither \"catch\" nor \"finally\"");
            case "Duplicate regular expression flag" -> said("the regular expression has a flag twice");
            case "Invalid regular expression flag" -> said("the regular expression has a flag that does not exist");
            case "Duplicate constructor in the same class" -> said("the class has two constructors");
            case "Argument name clash" -> said("two parameters have the same name");
            case "'with' in strict mode" -> said("strict code has no \"with\"");
            case "Shorthand property assignments are valid only in destructuring patterns" ->
                said("an object has \":\" between a name and its value, not \"=\"");
            case "Bad character escape sequence",
                    "Bad escape sequence in untagged template literal",
                    "Code point out of bounds",
                    "Invalid Unicode escape",
                    "Expecting Unicode escape sequence \\uXXXX" -> said("this escape (\"\\…\") does not exist");
            default -> other(acorns, named);
        };
    }

    private static JavaScriptReason other(String acorns, String named) {
        if (acorns.endsWith("has already been declared")) {
            return said("\"" + named + "\" is declared twice");
        }
        if (acorns.startsWith("Label '")) {
            return said("the label \"" + named + "\" stands twice");
        }
        if (acorns.startsWith("'import' and 'export'") || acorns.startsWith("Cannot use 'import.meta'")) {
            return said("a script is no module: it has neither \"import\" nor \"export\"");
        }
        if (acorns.startsWith("The keyword '") || acorns.startsWith("Unexpected keyword '")) {
            return said("\"" + named + "\" is a word of the language and no name");
        }
        if (acorns.startsWith("Missing initializer in ")) {
            return said("a declaration with \"const\", and one that takes an object apart, needs a value");
        }
        if (acorns.startsWith("Unsyntactic ")) {
            return said("\"" + acorns.substring("Unsyntactic ".length()) + "\" stands outside what it could leave");
        }
        if (acorns.startsWith("Cannot use keyword 'await'")) {
            return said("\"await\" stands outside an async function");
        }
        if (acorns.startsWith("Expected number in radix")) {
            return said("the digits of a number are missing");
        }
        return said("this is not JavaScript: " + lowered(acorns));
    }

    private static JavaScriptReason character(String character) {
        String headline = "the character " + quoted(character) + " "
                + String.format("(U+%04X)", character.isEmpty() ? 0 : character.codePointAt(0))
                + " is not part of JavaScript";
        if (TYPOGRAPHIC_QUOTES.contains(character)) {
            return said(headline, "Write a plain ' or \"");
        }
        return TYPOGRAPHIC_DASHES.contains(character) ? said(headline, "Write \"-\"") : said(headline);
    }

    private static JavaScriptReason said(String headline, String... advice) {
        return new JavaScriptReason(headline, false, List.of(advice));
    }

    /** A text in quotes has its own. */
    private static String quoted(String token) {
        return token.startsWith("\"") ? token : "\"" + token + "\"";
    }

    private static String lowered(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
