package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.json.JsonValue.PlainValue;
import dev.downbeat.wiring.problem.JsonExpressionProblems;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that were meant to be expressions: a path without <code>${ }</code>, or with one of its three characters missing. */
final class BareTexts {

    private static final String NAME = "[\\p{L}\\p{Nd}_-]+";
    private static final Pattern WHOLE =
            Pattern.compile("\\$?(" + NAME + ")\\.(input|output|variables)((?:\\.|\\[)[^\\s{}$]*)?");
    private static final Pattern BRACED = Pattern.compile(
            "(?<![$\\\\{])\\{\\s*\\$?\\s*((" + NAME + ")\\.(input|output|variables)\\b[^{}]*?)\\s*\\}(?!\\})");

    private final Scope scope;
    private final boolean oldSyntax;

    BareTexts(Scope scope) {
        this.scope = scope;
        this.oldSyntax = scope.definition
                .json()
                .get("schemaVersion")
                .filter(version -> version instanceof PlainValue plain
                        && plain.value() instanceof Number number
                        && number.intValue() == 1)
                .isPresent();
    }

    void check(Reader reader) {
        String text = reader.text().value();
        if (oldSyntax || text.indexOf('.') < 0) {
            return;
        }
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            boolean alone = whole.start(3) < 0;
            String root = part(text, whole, 1);
            if (isRoot(root, part(text, whole, 2)) && !(alone && root.equals("workflow"))) {
                String path = text.startsWith("$") ? text.substring(1) : text;
                add(reader, 0, text.length(), text, path);
            }
            return;
        }
        Matcher braced = BRACED.matcher(text);
        while (braced.find()) {
            if (isRoot(part(text, braced, 2), part(text, braced, 3))) {
                add(reader, braced.start(), braced.end(), part(text, braced, 0), part(text, braced, 1));
            }
        }
    }

    private static String part(String text, Matcher matcher, int group) {
        return text.substring(matcher.start(group), matcher.end(group));
    }

    private boolean isRoot(String root, String field) {
        return root.equals("workflow") || (!field.equals("variables") && scope.byReference.containsKey(root));
    }

    private void add(Reader reader, int from, int to, String text, String path) {
        Optional<String> shortened = Optional.of(text).filter(shown -> shown.length() <= 80);
        scope.add(JsonExpressionProblems.bare(
                scope.place(reader.task(), reader.at(from, to)), shortened.orElse("{…}"), "${" + path + "}"));
    }
}
