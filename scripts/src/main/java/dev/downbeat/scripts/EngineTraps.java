package dev.downbeat.scripts;

import dev.downbeat.wiring.script.ScriptTrap;
import dev.downbeat.wiring.script.ScriptTrap.Kind;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what silently goes wrong on the engine's inputs, which are Java's maps and lists: their keys are methods to {@code Object.keys}, nothing
 * to {@code JSON.stringify} and {@code in}, and {@code sort} is Java's. As measured; whether the input is such a thing, its type tells.
 */
final class EngineTraps {

    private static final Set<String> OF_OBJECT = Set.of("keys", "values", "entries", "assign", "hasOwn");

    private final String text;
    private final InputAliases inputs;
    private final List<ScriptTrap> traps = new ArrayList<>();

    private EngineTraps(SyntaxNode program, String text) {
        this.text = text;
        this.inputs = new InputAliases(program);
    }

    static List<ScriptTrap> of(SyntaxNode program, String text) {
        EngineTraps walk = new EngineTraps(program, text);
        Deque<SyntaxNode> work = new ArrayDeque<>();
        work.push(program);
        while (!work.isEmpty()) {
            SyntaxNode node = work.pop();
            walk.visit(node);
            node.childrenBut(null).forEach(work::push);
        }
        LostResults.of(program)
                .forEach(lost -> walk.traps.add(new ScriptTrap(
                        Kind.RESULT,
                        Optional.empty(),
                        TextPlace.of(text, lost.node().start()),
                        "the script gives " + lost.kind().what() + ", of which the engine makes {}",
                        lost.kind().fix())));
        return walk.traps;
    }

    private void visit(SyntaxNode node) {
        if (node.is("CallExpression")) {
            node.child("callee")
                    .filter(callee -> callee.is("MemberExpression"))
                    .ifPresent(callee -> call(node, callee));
        } else if (node.is("BinaryExpression") && node.text("operator").equals("in")) {
            node.child("right")
                    .flatMap(right -> data(right, Kind.OBJECT))
                    .ifPresent(data -> add(
                            data,
                            node,
                            shown(node) + " is always false: the input is a Java map",
                            present(data, node.child("left"))));
        }
    }

    /** Whether a map has a key. */
    private static String present(Data data, Optional<SyntaxNode> key) {
        String name = key.filter(it -> it.is("Literal"))
                .map(it -> String.valueOf(it.value()))
                .orElse("");
        boolean plain = name.matches("[A-Za-z_$][A-Za-z0-9_$]*");
        String shown = plain ? "." + name : name.isEmpty() ? "[key]" : "['" + name + "']";
        return data.shown() + shown + " !== undefined";
    }

    private void call(SyntaxNode node, SyntaxNode callee) {
        String method = callee.flag("computed")
                ? ""
                : callee.child("property").map(it -> it.text("name")).orElse("");
        String object = callee.child("object").map(it -> it.text("name")).orElse("");
        List<SyntaxNode> arguments = node.children("arguments");
        if (object.equals("Object") && OF_OBJECT.contains(method)) {
            (method.equals("assign")
                            ? arguments.stream().skip(1)
                            : arguments.stream().limit(1))
                    .flatMap(argument -> data(argument, Kind.OBJECT).stream())
                    .findFirst()
                    .ifPresent(data -> ofObject(node, method, data));
        } else if (object.equals("JSON") && method.equals("stringify") && !arguments.isEmpty()) {
            data(arguments.get(0), Kind.OBJECTS)
                    .ifPresent(data -> add(
                            data,
                            node,
                            shown(node) + " writes every object of the input as {}: it is a Java map",
                            "copies of the objects: JSON.stringify({...object}), and so each object inside it"));
        } else if (method.equals("hasOwnProperty")) {
            callee.child("object").flatMap(it -> data(it, Kind.OBJECT)).ifPresent(data -> ofObject(node, method, data));
        } else if (method.equals("sort")) {
            callee.child("object")
                    .flatMap(it -> data(it, Kind.LIST))
                    .ifPresent(data -> add(
                            data,
                            node,
                            shown(node)
                                    + (arguments.isEmpty()
                                            ? " fails: it is the method of a Java list"
                                            : " gives null: it is the method of a Java list"),
                            data.shown() + (arguments.isEmpty() ? ".toSorted()" : ".toSorted(…)")));
        }
    }

    private void ofObject(SyntaxNode node, String method, Data data) {
        switch (method) {
            case "hasOwn", "hasOwnProperty" ->
                add(
                        data,
                        node,
                        shown(node) + " is always false: the input is a Java map",
                        present(data, node.children("arguments").stream().reduce((first, last) -> last)));
            case "assign" ->
                add(
                        data,
                        node,
                        shown(node) + " copies Java's methods: the input is a Java map",
                        "({..." + data.shown() + "})");
            default ->
                add(
                        data,
                        node,
                        shown(node) + " lists Java's methods: the input is a Java map",
                        "Object." + method + "({..." + data.shown() + "})");
        }
    }

    /** A value of the engine's. */
    private record Data(Kind kind, InputAliases.Value value, String shown) {}

    private Optional<Data> data(SyntaxNode node, Kind kind) {
        return inputs.value(node).map(value -> new Data(kind, value, shown(node)));
    }

    private void add(Data data, SyntaxNode node, String headline, String fix) {
        traps.add(new ScriptTrap(data.kind(), data.value().path(), TextPlace.of(text, node.start()), headline, fix));
    }

    private String shown(SyntaxNode node) {
        String source = text.substring(node.start(), Math.min(node.end(), text.length()))
                .replaceAll("\\s+", " ");
        return source.length() <= 60 ? source : source.substring(0, 57) + "…";
    }
}
