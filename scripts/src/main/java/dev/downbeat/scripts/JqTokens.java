package dev.downbeat.scripts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.thisptr.jackson.jq.internal.javacc.JsonQueryParserConstants;
import net.thisptr.jackson.jq.internal.javacc.JsonQueryParserTokenManager;
import net.thisptr.jackson.jq.internal.javacc.SimpleCharStream;
import net.thisptr.jackson.jq.internal.javacc.Token;
import net.thisptr.jackson.jq.internal.javacc.TokenMgrError;

/** Takes a jq expression apart as the server's jq does, and finds its places. */
final class JqTokens {

    static final String NAME = "<IDENTIFIER>";
    static final String FIELD = "<IDENTIFIER_AFTER_DOT>";
    static final String QUOTE = "\\\"";
    static final String END_QUOTE = "<ENDQUOTE>";
    static final String TEXT = "<VISIBLE_CHAR>";
    static final String INTERPOLATION = "<OPEN_INTERP>";
    static final String INTEGER = "<INTEGER_LITERAL>";

    private JqTokens() {}

    /** The tokens of a text; the last may be an unreadable one. */
    static List<ScriptToken> of(String text) {
        SimpleCharStream chars = new SimpleCharStream(new StringReader(text));
        chars.setTabSize(1);
        JsonQueryParserTokenManager tokenizer = new JsonQueryParserTokenManager(chars);
        List<ScriptToken> tokens = new ArrayList<>();
        try {
            for (Token token = tokenizer.getNextToken();
                    token.kind != JsonQueryParserConstants.EOF;
                    token = tokenizer.getNextToken()) {
                int start = offset(text, token.beginLine, token.beginColumn);
                tokens.add(new ScriptToken(kind(token), start, start + token.image.length(), token.image));
            }
        } catch (TokenMgrError | IllegalStateException e) {
            tokens.add(ScriptToken.unreadable(text));
        }
        return tokens;
    }

    /** The offset of a line and column, both from 1; the end of the text if it has no such place. */
    static int offset(String text, int line, int column) {
        int lineStart = 0;
        for (int passed = 1; passed < line && lineStart < text.length(); lineStart++) {
            char c = text.charAt(lineStart);
            boolean withLineFeed = c == '\r' && lineStart + 1 < text.length() && text.charAt(lineStart + 1) == '\n';
            passed += c == '\n' || (c == '\r' && !withLineFeed) ? 1 : 0;
        }
        return Math.min(lineStart + Math.max(column, 1) - 1, text.length());
    }

    private static String kind(Token token) {
        String image = JsonQueryParserConstants.tokenImage[token.kind];
        return image.startsWith("\"") ? image.substring(1, image.length() - 1) : image;
    }
}
