package dev.downbeat.flow;

import dev.downbeat.wiring.check.FixedNames;
import dev.downbeat.wiring.check.ShapeBelow;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Path;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.Site;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a task reads when the workflow runs: an input of the workflow, the result of a task, a variable, an element of a list, or
 * what lies below one of them. Whether it can be read, and is what it is taken for, is judged when the workflow is built.
 * Immutable.
 *
 * @param <T> the type as which it is read
 */
public final class Expr<T extends @Nullable Object> {

    private static final JsonShape TEXT = new JsonShape.Text("String");

    /** Where a value comes from. */
    private sealed interface Source {
        /** A path from a name that the workflow knows. */
        record Named(String path) implements Source {}

        /** The element for which a single task runs, or what lies below it. */
        record Element(String path) implements Source {}

        /** A text with values in braces. */
        record Text(String text) implements Source {}
    }

    private final Source source;
    private final JsonShape shape;
    private final JsonShape readAs;

    private Expr(Source source, JsonShape shape, JsonShape readAs) {
        this.source = source;
        this.shape = shape;
        this.readAs = readAs;
    }

    /** What a name stands for, in the form of a path. */
    static <T extends @Nullable Object> Expr<T> named(String name, JsonShape shape) {
        return new Expr<>(new Source.Named(Path.of(name).toString()), shape, shape.present());
    }

    /** The element of a list, for which a single task runs. */
    static <T extends @Nullable Object> Expr<T> element(JsonShape shape) {
        return new Expr<>(new Source.Element(""), shape, shape.present());
    }

    /**
     * A text with values in it.
     *
     * @param text the text, with <code>{}</code> for each value, or the path of one in the braces, as in
     *     <code>Order {order.id}</code>; <code>{{</code> and <code>}}</code> are braces
     * @param values the values, scalars that are surely there, in the order of the empty braces
     * @return the text
     * @throws IllegalArgumentException if there are not as many empty braces as values
     */
    public static Expr<String> text(String text, Expr<?>... values) {
        return new Expr<>(new Source.Text(Texts.filled(text, List.of(values))), TEXT, TEXT);
    }

    /**
     * A text that the server holds and shows to nobody. It may go into HTTP calls and the inputs of workers only.
     *
     * @param name its name on the server
     * @return the secret
     */
    public static Expr<String> secret(String name) {
        return fixed(FixedNames.SECRETS).at(name, String.class);
    }

    /**
     * A text of the server's environment.
     *
     * @param name its name on the server
     * @return the text
     */
    public static Expr<String> env(String name) {
        return fixed(FixedNames.ENV).at(name, String.class);
    }

    /**
     * The id of the execution itself. Conductor: {@code workflow.workflowId}.
     *
     * @return the id
     */
    public static Expr<String> workflowId() {
        return workflow("workflowId", String.class);
    }

    /**
     * What the engine itself knows of the execution: {@code workflowId}, {@code workflowType}, {@code version},
     * {@code correlationId} or {@code parentWorkflowId}.
     *
     * @param property which of them
     * @param type its type: {@code int.class} for the version, else {@code String.class}
     * @param <U> its type
     * @return the value
     */
    public static <U> Expr<U> workflow(String property, Class<U> type) {
        return fixed(FixedNames.WORKFLOW).at(property, type);
    }

    private static Expr<Object> fixed(String name) {
        return named(name, FixedNames.shape(name).orElseThrow());
    }

    /**
     * What lies below this value.
     *
     * @param path the way there: {@code customerId}, {@code lines[0].sku}, {@code lines[*].sku} for all of them
     * @param type what lies there, as its mapper writes it; a type that is not known by its class alone may be given all the same
     * @param <U> what lies there
     * @return the value there
     */
    public <U> Expr<U> at(String path, Class<U> type) {
        JsonShape below = below(path);
        return new Expr<>(under(path), below, DataType.known(type).orElse(below.present()));
    }

    /**
     * What lies below this value.
     *
     * @param path the way there, as in {@link #at(String, Class)}
     * @param type what lies there
     * @param <U> what lies there
     * @return the value there
     */
    public <U> Expr<U> at(String path, DataType<U> type) {
        return new Expr<>(under(path), below(path), type.shape());
    }

    /**
     * The same value, read as another type that fits its JSON: an {@code int} as a {@code Long}, an order as an
     * {@code OrderInfo}. Nothing is converted.
     *
     * @param type the other type
     * @param <U> the other type
     * @return the value
     */
    public <U> Expr<U> as(Class<U> type) {
        return new Expr<>(source, shape, DataType.known(type).orElse(readAs));
    }

    /**
     * The same value, read as another type that fits its JSON.
     *
     * @param type the other type
     * @param <U> the other type
     * @return the value
     */
    public <U> Expr<U> as(DataType<U> type) {
        return new Expr<>(source, shape, type.shape());
    }

    /**
     * The same value for a reader that takes null where it is absent. Inputs that need not be given take what may be absent
     * without; all others refuse it, but with this.
     *
     * @return the value
     */
    public Expr<T> orAbsent() {
        return new Expr<>(source, shape, readAs.maybeAbsent() ? readAs : new JsonShape.Maybe(readAs));
    }

    private Source under(String path) {
        return switch (source) {
            case Source.Named named -> new Source.Named(joined(named.path(), path));
            case Source.Element element -> new Source.Element(joined(element.path(), path));
            case Source.Text text -> throw new IllegalStateException("nothing lies below a text");
        };
    }

    private static String joined(String path, String below) {
        return path + (below.startsWith("[") || path.isEmpty() ? "" : ".") + below;
    }

    private JsonShape below(String path) {
        return PathReader.read(joined("value", path)) instanceof PathReader.Parsed parsed
                ? ShapeBelow.of(shape, parsed.path())
                : new JsonShape.Unresolved();
    }

    /** The type as which it is read. */
    JsonShape readAs() {
        return readAs;
    }

    /** What it is. */
    JsonShape shape() {
        return shape;
    }

    Wire wire(Site site) {
        return switch (source) {
            case Source.Named named -> new Wire.From(named.path(), site);
            case Source.Element element -> new Wire.Item(element.path(), site);
            case Source.Text text -> new Wire.Template(text.text(), site);
        };
    }

    /** Its path, if it is one from a name that the workflow knows. */
    Optional<String> path() {
        return source instanceof Source.Named named ? Optional.of(named.path()) : Optional.empty();
    }

    /** The path, or the text. */
    @Override
    public String toString() {
        return switch (source) {
            case Source.Named named -> named.path();
            case Source.Element element -> "[]" + element.path();
            case Source.Text text -> text.text();
        };
    }
}
