package dev.downbeat.scripts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a script gives and the engine cannot carry: of these it makes an empty object, in lists and objects too. As measured. */
final class LostResults {

    /**
     * A lost value.
     *
     * @param node where it is made
     * @param kind what it is
     */
    record Lost(SyntaxNode node, Kind kind) {}

    /**
     * A kind of value that is lost.
     *
     * @param what it is, with its article
     * @param fix the form that works
     */
    record Kind(String what, String fix) {}

    private static final Kind REGEX = new Kind("a regular expression", "its text: regex.source");
    private static final Kind PROMISE = new Kind("a Promise", "the value itself: nothing waits for a Promise");
    private static final Kind FUNCTION = new Kind("a function", "a call of it: (() => { … })()");

    private static final Map<String, Kind> MADE = Map.of(
            "Date", new Kind("a Date", "its text: date.toISOString()"),
            "Set", new Kind("a Set", "a list: [...set]"),
            "Error", new Kind("an Error", "its text: error.message, or throw it"),
            "RegExp", REGEX,
            "Promise", PROMISE);

    private final List<Lost> found = new ArrayList<>();
    private final Deque<SyntaxNode> work = new ArrayDeque<>();

    private LostResults() {}

    static List<Lost> of(SyntaxNode program) {
        LostResults walk = new LostResults();
        program.children("body").stream()
                .reduce((first, second) -> second)
                .filter(last -> last.is("ExpressionStatement"))
                .flatMap(last -> last.child("expression"))
                .ifPresent(walk.work::push);
        while (!walk.work.isEmpty()) {
            walk.value(walk.work.pop());
        }
        return walk.found;
    }

    private void value(SyntaxNode node) {
        switch (node.type()) {
            case "ConditionalExpression" -> {
                node.child("consequent").ifPresent(work::push);
                node.child("alternate").ifPresent(work::push);
            }
            case "LogicalExpression" -> {
                node.child("left").ifPresent(work::push);
                node.child("right").ifPresent(work::push);
            }
            case "SequenceExpression" -> {
                List<SyntaxNode> expressions = node.children("expressions");
                work.push(expressions.get(expressions.size() - 1));
            }
            case "ArrayExpression" -> node.children("elements").forEach(work::push);
            case "ObjectExpression" ->
                node.children("properties")
                        .forEach(property -> property.child("value").ifPresent(work::push));
            case "NewExpression" ->
                node.child("callee")
                        .map(callee -> MADE.get(callee.text("name")))
                        .ifPresent(kind -> add(node, kind));
            case "Literal" -> {
                if (node.text("raw").startsWith("/")) {
                    add(node, REGEX);
                }
            }
            case "FunctionExpression", "ArrowFunctionExpression" -> add(node, FUNCTION);
            case "CallExpression" -> call(node);
            default -> {}
        }
    }

    private void call(SyntaxNode node) {
        Optional<SyntaxNode> callee = node.child("callee");
        boolean promise = callee.filter(it -> it.is("MemberExpression"))
                .flatMap(it -> it.child("object"))
                .filter(it -> it.text("name").equals("Promise"))
                .isPresent();
        boolean isFunction = callee.filter(it -> it.is("FunctionExpression") || it.is("ArrowFunctionExpression"))
                .isPresent();
        if (promise || (isFunction && callee.get().flag("async"))) {
            add(node, PROMISE);
        } else if (isFunction) {
            callee.get().child("body").ifPresent(body -> {
                if (body.is("BlockStatement")) {
                    returns(body);
                } else {
                    work.push(body);
                }
            });
        }
    }

    /** What a function gives, its inner functions aside. */
    private void returns(SyntaxNode body) {
        Deque<SyntaxNode> statements = new ArrayDeque<>(List.of(body));
        while (!statements.isEmpty()) {
            SyntaxNode node = statements.pop();
            if (node.is("ReturnStatement")) {
                node.child("argument").ifPresent(work::push);
            } else if (!node.type().contains("Function")) {
                node.childrenBut(null).forEach(statements::push);
            }
        }
    }

    private void add(SyntaxNode node, Kind kind) {
        found.add(new Lost(node, kind));
    }
}
