package dev.downbeat.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * A node of the tree that acorn makes (the ESTree format).
 *
 * @param object the node as Rhino holds it; it is data only, so that it can be read without a Rhino context
 */
record SyntaxNode(Scriptable object) {

    String type() {
        return text("type");
    }

    int start() {
        return number("start");
    }

    int end() {
        return number("end");
    }

    boolean is(String type) {
        return type.equals(type());
    }

    /** The text of a property, empty if it has none. */
    String text(String property) {
        Object value = ScriptableObject.getProperty(object, property);
        return value instanceof CharSequence text ? text.toString() : "";
    }

    boolean flag(String property) {
        return Boolean.TRUE.equals(ScriptableObject.getProperty(object, property));
    }

    /** The value of a literal: text, number, boolean, {@code null}, or a Rhino object. */
    @Nullable
    Object value() {
        return ScriptableObject.getProperty(object, "value");
    }

    Optional<SyntaxNode> child(String property) {
        return node(ScriptableObject.getProperty(object, property));
    }

    /** The nodes of a property that is a list, without its holes. */
    List<SyntaxNode> children(String property) {
        List<SyntaxNode> nodes = new ArrayList<>();
        addNodes(ScriptableObject.getProperty(object, property), nodes);
        return nodes;
    }

    /** All nodes right below this one but those of the property that is named. */
    List<SyntaxNode> childrenBut(@Nullable String skipped) {
        List<SyntaxNode> nodes = new ArrayList<>();
        for (Object id : object.getIds()) {
            if (id instanceof String property && !property.equals(skipped)) {
                addNodes(ScriptableObject.getProperty(object, property), nodes);
            }
        }
        return nodes;
    }

    private int number(String property) {
        return ScriptableObject.getProperty(object, property) instanceof Number number ? number.intValue() : 0;
    }

    private static void addNodes(@Nullable Object value, List<SyntaxNode> nodes) {
        if (value instanceof NativeArray array) {
            for (Object element : array) {
                node(element).ifPresent(nodes::add);
            }
        } else {
            node(value).ifPresent(nodes::add);
        }
    }

    private static Optional<SyntaxNode> node(@Nullable Object value) {
        return value instanceof Scriptable scriptable
                        && ScriptableObject.getProperty(scriptable, "type") instanceof CharSequence
                ? Optional.of(new SyntaxNode(scriptable))
                : Optional.empty();
    }
}
