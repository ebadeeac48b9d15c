package dev.downbeat.processor.cases;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One thing that the compiler said.
 *
 * @param kind {@code error}, {@code warning} or {@code note}
 * @param code our code if it is ours, else javac's own
 * @param place where; empty if javac gives no place
 * @param text the text as javac prints it
 */
public record Message(String kind, String code, Optional<Place> place, String text) {

    private static final Pattern OURS = Pattern.compile("^\\[Downbeat:(\\w+)]");

    /**
     * A place in a file.
     *
     * @param file the file, absolute
     * @param offset characters from its begin
     */
    public record Place(Path file, int offset) {}

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ENGLISH);
        Matcher ours = OURS.matcher(text);
        return new Message(
                kind(diagnostic.getKind()),
                ours.find() ? text.substring(ours.start(1), ours.end(1)) : diagnostic.getCode(),
                place(diagnostic),
                text);
    }

    private static String kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            case NOTE, OTHER -> "note";
        };
    }

    private static Optional<Place> place(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        if (source == null || diagnostic.getPosition() == Diagnostic.NOPOS) {
            return Optional.empty();
        }
        return Optional.of(new Place(Path.of(source.toUri()), Math.toIntExact(diagnostic.getPosition())));
    }
}
