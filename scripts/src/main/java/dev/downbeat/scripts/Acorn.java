package dev.downbeat.scripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * The parser acorn, which is written in JavaScript, run by Rhino. To start it takes a second or more, so it starts with the first text.
 * One text at a time: Rhino's objects are not made for several threads.
 */
final class Acorn {

    /** What acorn says of a text. */
    sealed interface Outcome {}

    /** It can be read. */
    record Tree(SyntaxNode program) implements Outcome {}

    /** It cannot be read: at that offset, for that reason in acorn's words. */
    record Refused(int offset, String reason) implements Outcome {}

    /** Acorn gave up, as on brackets that are nested thousands deep; nothing is known. */
    record Unjudged() implements Outcome {}

    private static final String FOLDER = "META-INF/resources/webjars/acorn/";
    private static final String VERSION = "META-INF/maven/org.webjars.npm/acorn/pom.properties";
    /** What GraalJS 25.0, the engine's, reads without options: ES2025, as a script and not as a module. */
    private static final int LANGUAGE = 2025;

    private final ContextFactory contexts = new ContextFactory();
    private @Nullable Scriptable acorn;

    /** Parses a text. */
    synchronized Outcome parse(String text) {
        return inContext(() -> {
            try {
                Object tree = ScriptableObject.callMethod(acorn(), "parse", new Object[] {text, options()});
                return new Tree(new SyntaxNode((Scriptable) tree));
            } catch (JavaScriptException e) {
                return refusal(e.getValue());
            } catch (RhinoException | StackOverflowError e) {
                return new Unjudged();
            }
        });
    }

    /** The tokens of a text; the last may be an unreadable one. */
    synchronized List<ScriptToken> tokens(String text) {
        return inContext(() -> {
            List<ScriptToken> tokens = new ArrayList<>();
            try {
                Scriptable tokenizer =
                        (Scriptable) ScriptableObject.callMethod(acorn(), "tokenizer", new Object[] {text, options()});
                for (ScriptToken token = next(tokenizer, text);
                        !token.kind().equals("eof");
                        token = next(tokenizer, text)) {
                    tokens.add(token);
                }
            } catch (RhinoException | StackOverflowError e) {
                tokens.add(ScriptToken.unreadable(text));
            }
            return tokens;
        });
    }

    private static ScriptToken next(Scriptable tokenizer, String text) {
        Scriptable token = (Scriptable) ScriptableObject.callMethod(tokenizer, "getToken", new Object[0]);
        int start = ((Number) ScriptableObject.getProperty(token, "start")).intValue();
        int end = ((Number) ScriptableObject.getProperty(token, "end")).intValue();
        SyntaxNode type = new SyntaxNode((Scriptable) ScriptableObject.getProperty(token, "type"));
        return new ScriptToken(type.text("label"), start, end, text.substring(start, end));
    }

    private static Outcome refusal(@Nullable Object error) {
        if (!(error instanceof Scriptable thrown)
                || !(ScriptableObject.getProperty(thrown, "pos") instanceof Number offset)) {
            return new Unjudged();
        }
        String message = String.valueOf(ScriptableObject.getProperty(thrown, "message"));
        String reason = message.substring(0, message.lastIndexOf(" ("));
        return reason.startsWith("Not enough stack space") ? new Unjudged() : new Refused(offset.intValue(), reason);
    }

    private static Scriptable options() {
        NativeObject options = new NativeObject();
        options.put("ecmaVersion", options, LANGUAGE);
        options.put("sourceType", options, "script");
        return options;
    }

    private Scriptable acorn() {
        if (acorn == null) {
            Context context = Context.getCurrentContext();
            // Safe: scripts that run here see no Java.
            ScriptableObject scope = context.initSafeStandardObjects();
            context.evaluateString(scope, source(), "acorn.js", 1, null);
            acorn = (Scriptable) ScriptableObject.getProperty(scope, "acorn");
        }
        return acorn;
    }

    /** Rhino looks for its regular expressions by the thread's class loader, which in javac is not the processor's. */
    private <T> T inContext(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Acorn.class.getClassLoader());
        try (Context context = contexts.enterContext()) {
            context.setInterpretedMode(true);
            context.setLanguageVersion(Context.VERSION_ES6);
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The folder in acorn's jar is named by its version, which the jar tells. */
    private static String source() {
        Properties properties = new Properties();
        try (InputStream version = resource(VERSION)) {
            properties.load(version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (InputStream source = resource(FOLDER + properties.getProperty("version") + "/dist/acorn.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        // By the loader, not by the class: a class in a named module sees the resources of its own module only.
        ClassLoader loader = Objects.requireNonNull(Acorn.class.getClassLoader());
        InputStream resource = loader.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("The JavaScript parser acorn (org.webjars.npm:acorn) is not beside"
                    + " downbeat-scripts: there is no resource " + name);
        }
        return resource;
    }
}
