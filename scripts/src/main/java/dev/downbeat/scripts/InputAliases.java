package dev.downbeat.scripts;

import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which expressions of a script are inputs as they came: {@code $.order}, what lies below it, and the names that stand for these. A name that is
 * declared twice or assigned to stands for nothing.
 */
final class InputAliases {

    private static final Set<String> PER_ELEMENT =
            Set.of("map", "filter", "forEach", "some", "every", "find", "findIndex", "findLast", "flatMap");
    private static final int DEEPEST = 20;

    /**
     * An input, or what lies below it.
     *
     * @param path empty for all inputs together
     */
    record Value(Optional<Path> path) {

        Optional<Value> below(PathStep step) {
            if (path.isPresent()) {
                List<PathStep> steps = new ArrayList<>(path.get().steps());
                steps.add(step);
                return Optional.of(new Value(Optional.of(new Path(path.get().root(), steps))));
            }
            return step instanceof PathStep.Key key
                    ? Optional.of(new Value(Optional.of(new Path(key.name(), List.of()))))
                    : Optional.empty();
        }
    }

    /** What a name stands for: a node, and a step below it. */
    private record Alias(SyntaxNode node, Optional<PathStep> step) {}

    private final Map<String, Alias> aliases = new HashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final Set<String> unclear = new HashSet<>();

    InputAliases(SyntaxNode program) {
        Deque<SyntaxNode> work = new ArrayDeque<>();
        work.push(program);
        while (!work.isEmpty()) {
            SyntaxNode node = work.pop();
            visit(node);
            node.childrenBut(null).forEach(work::push);
        }
        unclear.forEach(aliases::remove);
    }

    private void visit(SyntaxNode node) {
        switch (node.type()) {
            case "VariableDeclarator" -> {
                Optional<SyntaxNode> init = node.child("init");
                node.child("id").ifPresent(id -> bind(id, init, Optional.empty()));
            }
            case "ForOfStatement" ->
                node.child("left").map(left -> left.children("declarations")).orElse(List.of()).stream()
                        .flatMap(declarator -> declarator.child("id").stream())
                        .forEach(id -> element(id, node.child("right")));
            case "CallExpression" -> callback(node);
            case "AssignmentExpression" -> node.child("left").ifPresent(this::lose);
            case "UpdateExpression" -> node.child("argument").ifPresent(this::lose);
            case "FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression" ->
                node.children("params").forEach(this::declare);
            default -> {}
        }
    }

    private void callback(SyntaxNode call) {
        Optional<SyntaxNode> callee =
                call.child("callee").filter(it -> it.is("MemberExpression") && !it.flag("computed"));
        boolean each = callee.flatMap(it -> it.child("property"))
                .filter(it -> PER_ELEMENT.contains(it.text("name")))
                .isPresent();
        if (each) {
            call.children("arguments").stream()
                    .limit(1)
                    .flatMap(function -> function.children("params").stream().limit(1))
                    .filter(parameter -> parameter.is("Identifier"))
                    .forEach(parameter ->
                            alias(parameter.text("name"), callee.get().child("object"), index()));
        }
    }

    private void element(SyntaxNode id, Optional<SyntaxNode> list) {
        if (id.is("Identifier")) {
            alias(id.text("name"), list, index());
        }
    }

    private void bind(SyntaxNode id, Optional<SyntaxNode> init, Optional<PathStep> step) {
        if (id.is("Identifier")) {
            declare(id);
            alias(id.text("name"), init, step);
        } else if (id.is("ObjectPattern")) {
            for (SyntaxNode property : id.children("properties")) {
                Optional<SyntaxNode> target = property.child("value").filter(it -> it.is("Identifier"));
                if (target.isPresent() && !property.flag("computed")) {
                    declare(target.get());
                    alias(
                            target.get().text("name"),
                            init,
                            property.child("key").map(key -> new PathStep.Key(key.text("name"))));
                }
            }
        }
    }

    private void alias(String name, Optional<SyntaxNode> node, Optional<PathStep> step) {
        node.ifPresent(it -> aliases.putIfAbsent(name, new Alias(it, step)));
    }

    private void declare(SyntaxNode id) {
        if (id.is("Identifier") && !bound.add(id.text("name"))) {
            unclear.add(id.text("name"));
        }
    }

    private void lose(SyntaxNode target) {
        if (target.is("Identifier")) {
            unclear.add(target.text("name"));
        }
    }

    private static Optional<PathStep> index() {
        return Optional.of(new PathStep.Index(0));
    }

    /** The input that an expression is, if it is one. */
    Optional<Value> value(SyntaxNode node) {
        return value(node, 0);
    }

    private Optional<Value> value(SyntaxNode node, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (node.type()) {
            case "ChainExpression" -> node.child("expression").flatMap(it -> value(it, depth + 1));
            case "Identifier" -> {
                if (node.text("name").equals("$")) {
                    yield unclear.contains("$") || bound.contains("$")
                            ? Optional.empty()
                            : Optional.of(new Value(Optional.empty()));
                }
                Alias alias = aliases.get(node.text("name"));
                yield alias == null
                        ? Optional.empty()
                        : value(alias.node(), depth + 1)
                                .flatMap(value -> alias.step().isPresent()
                                        ? value.below(alias.step().get())
                                        : Optional.of(value));
            }
            case "MemberExpression" ->
                node.child("object").flatMap(it -> value(it, depth + 1)).flatMap(value -> below(value, node));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> below(Value value, SyntaxNode member) {
        Optional<SyntaxNode> property = member.child("property");
        if (!member.flag("computed")) {
            return property.flatMap(it -> value.below(new PathStep.Key(it.text("name"))));
        }
        boolean named = property.filter(it -> it.is("Literal") && it.value() instanceof CharSequence)
                .isPresent();
        return value.below(
                named ? new PathStep.Key(String.valueOf(property.get().value())) : new PathStep.Index(0));
    }
}
