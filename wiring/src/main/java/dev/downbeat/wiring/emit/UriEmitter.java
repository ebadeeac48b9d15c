package dev.downbeat.wiring.emit;

import dev.downbeat.wiring.check.BraceShapes;
import dev.downbeat.wiring.check.Braces;
import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.HelperReferences;
import dev.downbeat.wiring.model.HttpCall;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.UriText;
import dev.downbeat.wiring.model.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes the URI of a call. Text that the engine would not carry has to be found when the workflow runs, so it goes through a
 * script; what cannot be such text stands in the URI itself, and so do secrets, which a script would store in clear.
 */
final class UriEmitter {

    private final FlowTask task;
    private final HttpCall call;
    private final BraceShapes shapes;
    private final Expressions expressions;
    private final UriScript script;
    private final Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    UriEmitter(FlowTask task, HttpCall call, BraceShapes shapes, Expressions expressions) {
        this.task = task;
        this.call = call;
        this.shapes = shapes;
        this.expressions = expressions;
        this.script = new UriScript(task.name());
    }

    /** The URI; asks for it first. */
    String emit() {
        if (!(BraceText.read(call.uri().text()) instanceof BraceText.Parsed parsed)) {
            throw new IllegalStateException(call.uri().text());
        }
        StringBuilder uri = new StringBuilder();
        boolean query = false;
        for (UriText.Piece piece : UriText.pieces(parsed.pieces())) {
            switch (piece) {
                case UriText.Plain plain -> {
                    query |= plain.text().indexOf('?') >= 0;
                    uri.append(Expressions.escaped(plain.text()));
                }
                case UriText.Value value -> uri.append(piece(value));
            }
        }
        List<MessagePart.Query> perhaps = new ArrayList<>();
        for (MessagePart.Query one : call.queries()) {
            Argument argument = task.argument(one.argument()).orElseThrow();
            if (argument.shape().maybeAbsent() && !BraceShapes.isSecret(argument, Optional.of(task))) {
                perhaps.add(one);
                continue;
            }
            uri.append(query ? '&' : '?').append(one.name().text()).append('=');
            uri.append(piece(new UriText.Value(Path.of(argument.name()), UriText.Position.QUERY)));
            query = true;
        }
        if (!perhaps.isEmpty()) {
            for (MessagePart.Query one : perhaps) {
                script.query(one.name().text(), key(Path.of(one.argument())));
            }
            String key = free("query");
            script.queryAs(key, query ? '&' : '?');
            uri.append(result(key));
        }
        return uri.toString();
    }

    /** The script, if one is needed. */
    Optional<String> script() {
        return script.isEmpty() ? Optional.empty() : Optional.of(script.text());
    }

    /** What the script is given. */
    Map<String, @Nullable Object> inputs() {
        return inputs;
    }

    private String piece(UriText.Value value) {
        Path path = value.path();
        Optional<Argument> argument = task.argument(path.root());
        if (argument.isPresent() && argument.get().wire() instanceof Wire.Constant constant) {
            return Expressions.constantText(constant, argument.get().shape());
        }
        if (BraceShapes.isSecret(task, path) || shapes.isFit(task, path, value.position())) {
            return expressions.inText(path, task);
        }
        String key = key(path);
        script.value(key, path.toString(), value.position());
        return result(key);
    }

    /** The input of the script for a path. */
    private String key(Path path) {
        String known = keys.get(path.toString());
        if (known != null) {
            return known;
        }
        String key = free(path.toString().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", ""));
        keys.put(path.toString(), key);
        Optional<Argument> argument = task.argument(path.root());
        inputs.put(
                key,
                argument.isPresent() && path.steps().isEmpty()
                        ? expressions.value(argument.get(), Optional.of(task))
                        : expressions.of(Braces.source(task, path)));
        return key;
    }

    private String free(String wanted) {
        String key = wanted.isEmpty() || Character.isDigit(wanted.charAt(0)) ? "v" + wanted : wanted;
        while (inputs.containsKey(key) || key.equals("expression") || key.equals("evaluatorType")) {
            key += "_";
        }
        return key;
    }

    private String result(String key) {
        return "${" + HelperReferences.uri(task.reference()) + ".output.result." + key + "}";
    }
}
