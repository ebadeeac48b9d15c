package dev.downbeat.wiring.script;

import dev.downbeat.wiring.script.ScriptFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A script that stands in a task's {@code inputParameters} (INLINE, JSON_JQ_TRANSFORM), where the server replaces
 * <code>${…}</code> before the interpreter sees the text. The {@code expression} of a SWITCH and the {@code loopCondition} of a
 * DO_WHILE are not such texts: they go to the {@link ScriptParser} as they are.
 *
 * <p>A text without <code>${</code> is parsed. <code>$${</code> is what the server turns into <code>${</code>: the text is parsed so, and the
 * places are those of the original. A text with a <code>${…}</code> of the server's is never parsed, since what arrives is not known.
 */
public final class InputText {

    private static final String OPEN = "${";
    private static final String ESCAPED = "$${";

    private final ScriptParser parser;
    private final Predicate<String> isReference;

    /**
     * Reads texts for one workflow.
     *
     * @param parser the parser of the script's language
     * @param isReference whether a name is the reference of a task of the workflow; {@code workflow} need not be one
     */
    public InputText(ScriptParser parser, Predicate<String> isReference) {
        this.parser = parser;
        this.isReference = isReference;
    }

    /**
     * Reads one text.
     *
     * @param text the script as it is written in the definition
     * @return what is known of it, with the places in this text
     */
    public ParsedScript parse(String text) {
        List<Integer> opened = opened(text);
        return opened.isEmpty() ? parsedUnescaped(text) : ParsedScript.unread(references(text, opened));
    }

    /** The offsets of every <code>${</code> that the server replaces: those without a {@code $} before. */
    private static List<Integer> opened(String text) {
        List<Integer> opened = new ArrayList<>();
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
            if (at == 0 || text.charAt(at - 1) != '$') {
                opened.add(at);
            }
        }
        return opened;
    }

    /** The server looks at each piece from a <code>${</code> to the next brace that closes, so at the innermost of nested ones. */
    private List<ScriptFault> references(String text, List<Integer> opened) {
        List<ScriptFault> faults = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            int start = opened.get(i);
            if (!isClosed(text, start)) {
                faults.add(unclosed(text, start));
                break;
            }
            int end = text.indexOf('}', start);
            boolean holdsAnother = i + 1 < opened.size() && opened.get(i + 1) < end;
            if (!holdsAnother) {
                faults.add(reference(text, start, text.substring(start + OPEN.length(), end)));
            }
        }
        return faults;
    }

    /** All braces count, those in quotes too. */
    private static boolean isClosed(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return true;
            }
        }
        return false;
    }

    private ScriptFault reference(String text, int start, String path) {
        int dot = path.indexOf('.');
        String root = dot < 0 ? path : path.substring(0, dot);
        String written = OPEN + path + "}";
        TextPlace place = TextPlace.of(text, start);
        if (root.equals("workflow") || isReference.test(root)) {
            return new ScriptFault(
                    Kind.PASTED_VALUE,
                    place,
                    "the server pastes the value of \"" + written + "\" into the code: the script cannot be checked",
                    List.of("Pass the value as an input of the task and read that input"));
        }
        return new ScriptFault(
                Kind.SERVER_REFERENCE,
                place,
                "the server replaces \"" + written + "\" before the script runs, and " + named(root),
                List.of("Write \"$" + written + "\" for a \"" + written + "\" of the script itself"));
    }

    private static String named(String root) {
        return root.isBlank() ? "it names no step" : "there is no step \"" + root.strip() + "\"";
    }

    private static ScriptFault unclosed(String text, int start) {
        return new ScriptFault(
                Kind.SERVER_REFERENCE,
                TextPlace.of(text, start),
                "the server takes \"${\" for the start of a reference of its own, and this one is not closed",
                List.of("Write \"$${\" for a \"${\" of the script itself"));
    }

    private ParsedScript parsedUnescaped(String text) {
        if (!text.contains(ESCAPED)) {
            return parser.parse(text);
        }
        ParsedScript parsed = parser.parse(text.replace(ESCAPED, OPEN));
        return new ParsedScript(
                parsed.faults().stream()
                        .map(fault -> new ScriptFault(
                                fault.kind(), written(text, fault.place()), fault.headline(), fault.details()))
                        .toList(),
                parsed.reads().stream()
                        .map(read -> new ScriptRead(read.name(), written(text, read.place()), read.guarded()))
                        .toList(),
                parsed.readsWhole(),
                parsed.traps().stream()
                        .map(trap -> new ScriptTrap(
                                trap.kind(), trap.source(), written(text, trap.place()), trap.headline(), trap.fix()))
                        .toList());
    }

    /** Each <code>$${</code> before the place is one char longer in the text as written. */
    private static TextPlace written(String text, TextPlace parsed) {
        int offset = parsed.offset();
        for (int at = text.indexOf(ESCAPED);
                at >= 0 && at < offset;
                at = text.indexOf(ESCAPED, at + ESCAPED.length())) {
            offset++;
        }
        return TextPlace.of(text, offset);
    }
}
