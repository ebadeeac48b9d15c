package dev.downbeat.scripts;

import dev.downbeat.wiring.script.ScriptRead;
import dev.downbeat.wiring.script.TextPlace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Scriptable;

/**
 * Finds what a script reads of {@code $}, the object of its inputs.
 *
 * <p>A read is guarded where the script tests for that name anywhere ({@code in}, {@code typeof}, {@code ||}, {@code ??}, a comparison with
 * null or undefined, {@code $.x?.y}), gives it a default, sets or deletes it; and all are where {@code $} itself is handed
 * on, since it may be filled elsewhere. Of a script that gives the name {@code $} to something else nothing is said.
 *
 * <p>The walk keeps its own stack: a sum of some thousand terms is a tree as deep.
 */
final class DollarReads {

    private static final String DOLLAR = "$";
    /** By these a script can reach its inputs without writing {@code $}. */
    private static final Set<String> BACK_DOORS = Set.of("eval", "Function", "globalThis");

    private static final Set<String> EQUALITIES = Set.of("==", "!=", "===", "!==");
    private static final Set<String> ONLY_READ = Set.of("keys", "values", "entries", "stringify", "hasOwn", "log");

    private final String text;
    private final Deque<SyntaxNode> work = new ArrayDeque<>();
    private final List<ScriptRead> reads = new ArrayList<>();
    private final Set<String> guarded = new HashSet<>();
    private final Set<SyntaxNode> tested = new HashSet<>();
    private final Set<SyntaxNode> assigned = new HashSet<>();
    private final Set<SyntaxNode> changed = new HashSet<>();
    private final Set<SyntaxNode> called = new HashSet<>();
    private boolean whole;
    private boolean handedOn;
    private boolean renamed;

    private DollarReads(String text) {
        this.text = text;
    }

    /**
     * What was found.
     *
     * @param reads the reads by name
     * @param whole whether there may be others
     */
    record Found(List<ScriptRead> reads, boolean whole) {}

    static Found of(SyntaxNode program, String text) {
        DollarReads walk = new DollarReads(text);
        walk.work.push(program);
        while (!walk.work.isEmpty()) {
            walk.visit(walk.work.pop());
        }
        if (walk.renamed) {
            return new Found(List.of(), true);
        }
        return new Found(
                walk.reads.stream()
                        .map(read -> new ScriptRead(
                                read.name(), read.place(), walk.handedOn || walk.guarded.contains(read.name())))
                        .toList(),
                walk.whole);
    }

    private void visit(SyntaxNode node) {
        switch (node.type()) {
            case "Identifier" -> name(node);
            case "MemberExpression" -> member(node);
            case "BinaryExpression" -> binary(node);
            case "LogicalExpression" -> {
                if (!node.text("operator").equals("&&")) {
                    node.child("left").ifPresent(this::test);
                }
                descend(node, null);
            }
            case "UnaryExpression" -> unary(node);
            case "UpdateExpression" -> {
                node.child("argument").ifPresent(this::change);
                descend(node, null);
            }
            case "AssignmentExpression" -> assignment(node);
            case "VariableDeclarator" -> {
                bind(node.child("id"));
                destructuring(node, "id", "init");
            }
            case "ForInStatement", "ForOfStatement" -> loop(node);
            case "CallExpression", "NewExpression" -> call(node);
            case "SpreadElement" -> {
                if (isDollar(node.child("argument"))) {
                    whole = true;
                } else {
                    descend(node, null);
                }
            }
            case "WithStatement" -> renamed = true;
            case "FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression" -> {
                bind(node.child("id"));
                node.children("params").forEach(parameter -> bind(Optional.of(parameter)));
                descend(node, null);
            }
            case "ClassDeclaration", "ClassExpression" -> {
                bind(node.child("id"));
                descend(node, null);
            }
            case "CatchClause" -> {
                bind(node.child("param"));
                descend(node, null);
            }
            case "Property", "MethodDefinition", "PropertyDefinition" ->
                descend(node, node.flag("computed") ? null : "key");
            case "LabeledStatement", "BreakStatement", "ContinueStatement" -> descend(node, "label");
            default -> descend(node, null);
        }
    }

    private void descend(SyntaxNode node, @Nullable String skipped) {
        node.childrenBut(skipped).forEach(work::push);
    }

    private void name(SyntaxNode node) {
        if (node.text("name").equals(DOLLAR)) {
            whole = true;
            handedOn = true;
        } else if (BACK_DOORS.contains(node.text("name"))) {
            whole = true;
        }
    }

    private void member(SyntaxNode node) {
        Optional<SyntaxNode> object = node.child("object");
        if (node.flag("optional")) {
            object.ifPresent(this::test);
        }
        if (object.filter(it -> it.is("ThisExpression")).isPresent()
                && Key.of(node, "property")
                        .map(key -> key.name().equals(DOLLAR))
                        .orElse(true)) {
            whole = true;
        }
        if (!isDollar(object)) {
            descend(node, node.flag("computed") ? null : "property");
            return;
        }
        Optional<Key> key = Key.of(node, "property");
        if (key.isEmpty()) {
            whole = true;
            handedOn |= assigned.contains(node) || changed.contains(node);
            node.child("property").ifPresent(work::push);
        } else if (called.contains(node)) {
            // Inputs are no functions: this is a method of the object itself.
            whole = true;
            handedOn = true;
        } else if (assigned.contains(node)) {
            guarded.add(key.get().name());
        } else {
            read(key.get(), tested.contains(node));
        }
    }

    private void read(Key key, boolean guard) {
        reads.add(new ScriptRead(key.name(), TextPlace.of(text, key.offset()), false));
        if (guard) {
            guarded.add(key.name());
        }
    }

    private void binary(SyntaxNode node) {
        Optional<SyntaxNode> left = node.child("left");
        Optional<SyntaxNode> right = node.child("right");
        if (node.text("operator").equals("in") && isDollar(right)) {
            Optional<Key> key = left.flatMap(Key::ofValue);
            key.ifPresentOrElse(it -> read(it, true), () -> {
                whole = true;
                left.ifPresent(work::push);
            });
            return;
        }
        if (EQUALITIES.contains(node.text("operator"))) {
            right.filter(DollarReads::isAbsence).flatMap(absence -> left).ifPresent(this::test);
            left.filter(DollarReads::isAbsence).flatMap(absence -> right).ifPresent(this::test);
        }
        descend(node, null);
    }

    private void unary(SyntaxNode node) {
        String operator = node.text("operator");
        if (operator.equals("typeof") || operator.equals("delete")) {
            if (isDollar(node.child("argument"))) {
                return;
            }
            node.child("argument").ifPresent(this::test);
        }
        descend(node, null);
    }

    private void assignment(SyntaxNode node) {
        if (node.text("operator").equals("=")) {
            bind(node.child("left"));
            destructuring(node, "left", "right");
        } else {
            node.child("left").ifPresent(this::change);
            descend(node, null);
        }
    }

    private void loop(SyntaxNode node) {
        bind(node.child("left"));
        if (node.is("ForInStatement") && isDollar(node.child("right"))) {
            whole = true;
            descend(node, "right");
        } else {
            descend(node, null);
        }
    }

    private void call(SyntaxNode node) {
        Optional<SyntaxNode> callee = node.child("callee").map(DollarReads::unwrapped);
        callee.ifPresent(called::add);
        if (node.flag("optional")) {
            callee.ifPresent(this::test);
        }
        List<SyntaxNode> arguments = node.children("arguments");
        boolean onlyRead = callee.filter(it -> it.is("MemberExpression"))
                .filter(it -> ONLY_READ.contains(
                        it.child("property").map(name -> name.text("name")).orElse("")))
                .flatMap(it -> it.child("object"))
                .filter(it -> it.is("Identifier"))
                .isPresent();
        if (!onlyRead || arguments.isEmpty() || !isDollar(Optional.of(arguments.get(0)))) {
            descend(node, null);
            return;
        }
        whole = true;
        arguments.stream().skip(1).flatMap(it -> Key.ofValue(it).stream()).forEach(key -> guarded.add(key.name()));
        arguments.stream().skip(1).forEach(work::push);
        callee.ifPresent(work::push);
    }

    /** {@code const { a, b: { c } = {} } = $}: what is taken apart is the input. */
    private void destructuring(SyntaxNode node, String target, String source) {
        Optional<SyntaxNode> pattern = node.child(target).filter(it -> it.is("ObjectPattern"));
        if (pattern.isEmpty() || !isDollar(node.child(source))) {
            descend(node, null);
            return;
        }
        for (SyntaxNode property : pattern.get().children("properties")) {
            Optional<Key> key = property.is("Property") ? Key.of(property, "key") : Optional.empty();
            boolean hasDefault = property.child("value")
                    .filter(it -> it.is("AssignmentPattern"))
                    .isPresent();
            key.ifPresentOrElse(it -> read(it, hasDefault), () -> whole = true);
            work.push(property);
        }
    }

    /** What a pattern gives new values to. A {@code $} among it is no longer the input. */
    private void bind(Optional<SyntaxNode> target) {
        Deque<SyntaxNode> patterns = new ArrayDeque<>();
        target.ifPresent(patterns::push);
        while (!patterns.isEmpty()) {
            SyntaxNode pattern = patterns.pop();
            switch (pattern.type()) {
                case "Identifier" -> renamed |= pattern.text("name").equals(DOLLAR);
                case "MemberExpression" -> assigned.add(pattern);
                case "ObjectPattern" -> pattern.children("properties").forEach(patterns::push);
                case "ArrayPattern" -> pattern.children("elements").forEach(patterns::push);
                case "Property" -> pattern.child("value").ifPresent(patterns::push);
                case "AssignmentPattern" -> pattern.child("left").ifPresent(patterns::push);
                case "RestElement" -> pattern.child("argument").ifPresent(patterns::push);
                case "VariableDeclaration" ->
                    pattern.children("declarations")
                            .forEach(declared -> declared.child("id").ifPresent(patterns::push));
                default -> {
                    // Nothing else binds a name.
                }
            }
        }
    }

    /** Read and given a new value in one. */
    private void change(SyntaxNode target) {
        if (target.is("Identifier")) {
            bind(Optional.of(target));
        } else {
            changed.add(target);
            test(target);
        }
    }

    private void test(SyntaxNode node) {
        tested.add(unwrapped(node));
    }

    private static SyntaxNode unwrapped(SyntaxNode node) {
        return node.is("ChainExpression") ? node.child("expression").orElse(node) : node;
    }

    private static boolean isDollar(Optional<SyntaxNode> node) {
        return node.filter(it -> it.is("Identifier") && it.text("name").equals(DOLLAR))
                .isPresent();
    }

    private static boolean isAbsence(SyntaxNode node) {
        return switch (node.type()) {
            case "Literal" -> node.text("raw").equals("null");
            case "Identifier" -> node.text("name").equals("undefined");
            case "UnaryExpression" -> node.text("operator").equals("void");
            default -> false;
        };
    }

    /**
     * The name of a property that the text itself gives.
     *
     * @param offset of the name, behind the quote if it has one
     */
    private record Key(String name, int offset) {

        static Optional<Key> of(SyntaxNode node, String property) {
            Optional<SyntaxNode> key = node.child(property);
            return key.filter(it -> it.is("Identifier") && !node.flag("computed"))
                    .map(it -> new Key(it.text("name"), it.start()))
                    .or(() -> key.flatMap(Key::ofValue));
        }

        static Optional<Key> ofValue(SyntaxNode node) {
            if (node.is("TemplateLiteral") && node.children("expressions").isEmpty()) {
                return node.children("quasis").stream()
                        .findFirst()
                        .map(quasi -> new Key(
                                quasi.value() instanceof Scriptable value ? new SyntaxNode(value).text("cooked") : "",
                                quasi.start()));
            }
            if (!node.is("Literal")) {
                return Optional.empty();
            }
            if (node.value() instanceof CharSequence name) {
                return Optional.of(new Key(name.toString(), node.start() + 1));
            }
            return node.value() instanceof Number
                    ? Optional.of(new Key(node.text("raw"), node.start()))
                    : Optional.empty();
        }
    }
}
