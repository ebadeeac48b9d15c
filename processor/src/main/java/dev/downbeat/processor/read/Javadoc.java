package dev.downbeat.processor.read;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** What the Javadoc of an element says. */
final class Javadoc {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\p{L}");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)\\}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s");
    private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    private Javadoc() {}

    /** The text without block tags, its lines stripped; empty if there is none. */
    static String text(Elements elements, Element element) {
        String doc = Optional.ofNullable(elements.getDocComment(element)).orElse("");
        String main = BLOCK_TAG.split(doc, 2)[0];
        return main.lines()
                .map(String::strip)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .strip();
    }

    /** The first sentence as plain text, on one line; empty if there is none. */
    static String firstSentence(Elements elements, Element element) {
        String text = text(elements, element).split("\n\\s*(\n|<p>)", 2)[0];
        String plain =
                HTML_TAG.matcher(INLINE_TAG.matcher(text).replaceAll("$1")).replaceAll("");
        String line = plain.replaceAll("\\s+", " ").strip();
        return SENTENCE_END.split(line, 2)[0];
    }
}
