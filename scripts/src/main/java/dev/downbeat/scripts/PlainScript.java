package dev.downbeat.scripts;

import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptRead;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scripts so plain that a pattern can judge them, such as {@code $.total > 100}: most conditions are, and a compilation that has
 * no others does not start a JavaScript engine. Fields of {@code $}, numbers and texts, joined by operators that need no rules of precedence
 * and guard nothing.
 */
final class PlainScript {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final String BLANK = "[ \\t\\n\\r]*+";
    private static final String FIELD = "\\$(?:\\." + NAME + ")++";
    private static final String LITERAL = "(?:(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]+)?+(?![A-Za-z0-9_.$])|'[^'\\\\\\n"
            + "\\r"
            + "]*+'|\"[^\"\\\\\\n"
            + "\\r"
            + "]*+\"|(?:true|false)(?![A-Za-z0-9_$]))";
    private static final String OPERATOR = "(?:===?|!==?|<=?|>=?|&&|[+*/%-])";
    private static final String OPERAND = BLANK + "(?:" + FIELD + "|" + LITERAL + ")" + BLANK;
    private static final Pattern PLAIN = Pattern.compile(OPERAND + "(?:" + OPERATOR + OPERAND + ")*+;?+" + BLANK);
    private static final Pattern TOKEN = Pattern.compile("'[^']*+'|\"[^\"]*+\"|\\$\\.(?<name>" + NAME + ")");

    private PlainScript() {}

    /** The script, if it is a plain one; nothing is said of any other. */
    static Optional<ParsedScript> of(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        List<ScriptRead> reads = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String name = token.group("name");
            if (name != null) {
                reads.add(new ScriptRead(name, TextPlace.of(text, token.start("name")), false));
            }
        }
        return Optional.of(new ParsedScript(List.of(), reads, false));
    }
}
