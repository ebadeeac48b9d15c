package dev.downbeat.flow;

import dev.downbeat.HttpResponse;
import dev.downbeat.annotation.HttpMethod;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.HttpCall;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.MessagePart;
import dev.downbeat.wiring.model.NumberKind;
import dev.downbeat.wiring.model.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call by HTTP that the server makes. Inputs are values for the braces of the URI and of headers, and for the query, headers
 * and body that say so. Conductor: {@code HTTP}.
 *
 * @param <T> the type of the answer's body, or {@code HttpResponse} of it
 */
public final class HttpTask<T extends @Nullable Object> extends InputTask<T, HttpTask<T>> {

    private static final String BODY = "body";

    private final HttpMethod method;
    private final Written uri;
    private final JsonShape output;
    private final boolean whole;
    private final List<Written> headers = new ArrayList<>();
    private final List<MessagePart> parts = new ArrayList<>();
    private @Nullable Written accept;
    private @Nullable Written contentType;
    private @Nullable Written connectTimeout;
    private @Nullable Written readTimeout;

    HttpTask(String reference, HttpMethod method, String uri, JsonShape output, boolean whole) {
        super(reference);
        this.method = method;
        this.uri = new Written(uri, site());
        this.output = output;
        this.whole = whole;
    }

    /** What an answer looks like as a whole. */
    static <T> DataType<HttpResponse<T>> response(DataType<T> body) {
        JsonShape texts = new JsonShape.ListOf("List<String>", new JsonShape.Text("String"));
        String name = "HttpResponse<" + body + ">";
        return new DataType<>(new JsonShape.Structure(
                name,
                "dev.downbeat." + name,
                () -> List.of(
                        new JsonShape.Property("statusCode", new JsonShape.Numeric("int", NumberKind.INT), true),
                        new JsonShape.Property("reasonPhrase", new JsonShape.Text("String"), true),
                        new JsonShape.Property(
                                "headers", new JsonShape.MapOf("Map<String, List<String>>", texts), true),
                        new JsonShape.Property(BODY, body.shape(), !body.shape().maybeAbsent()))));
    }

    /**
     * Adds a value to the query of the URI.
     *
     * @param name its name there, and as an input
     * @param value the value, a scalar
     * @return this
     */
    public HttpTask<T> query(String name, Expr<?> value) {
        return query(name, name, value);
    }

    /**
     * Adds a value to the query of the URI.
     *
     * @param input its name as an input, by which braces can name it
     * @param name its name in the query
     * @param value the value, a scalar
     * @return this
     */
    public HttpTask<T> query(String input, String name, Expr<?> value) {
        parts.add(new MessagePart.Query(input, new Written(name, CallSite.here())));
        return input(input, value);
    }

    /**
     * Adds a header.
     *
     * @param text the header with its value, {@code X-Order: {orderId}}, in whose braces inputs and paths may stand
     * @return this
     */
    public HttpTask<T> header(String text) {
        headers.add(new Written(text, CallSite.here()));
        return this;
    }

    /**
     * Adds a header.
     *
     * @param input the name of its value as an input, by which braces can name it
     * @param name the header's name
     * @param value its value, a scalar
     * @return this
     */
    public HttpTask<T> header(String input, String name, Expr<?> value) {
        parts.add(new MessagePart.Header(input, new Written(name, CallSite.here())));
        return input(input, value);
    }

    /**
     * Gives the body. A second one is refused when the workflow is built.
     *
     * @param value the body, written as JSON unless it is text
     * @return this
     */
    public HttpTask<T> body(Expr<?> value) {
        return body(BODY, value);
    }

    /**
     * Gives the body.
     *
     * @param input its name as an input
     * @param value the body, written as JSON unless it is text
     * @return this
     */
    public HttpTask<T> body(String input, Expr<?> value) {
        parts.add(new MessagePart.Body(input, CallSite.here()));
        return input(input, value);
    }

    /**
     * Gives a body that is the same in every execution.
     *
     * @param value the body
     * @return this
     */
    public HttpTask<T> body(Object value) {
        parts.add(new MessagePart.Body(BODY, CallSite.here()));
        return input(BODY, value);
    }

    /**
     * Says what the answer may be. Conductor: {@code accept}.
     *
     * @param mediaType a media type; {@code application/json}, if nothing is said
     * @return this
     */
    public HttpTask<T> accept(String mediaType) {
        accept = new Written(mediaType, CallSite.here());
        return this;
    }

    /**
     * Says what the body is. Conductor: {@code contentType}.
     *
     * @param mediaType a media type; {@code application/json}, if nothing is said
     * @return this
     */
    public HttpTask<T> contentType(String mediaType) {
        contentType = new Written(mediaType, CallSite.here());
        return this;
    }

    /**
     * Says how long to wait for the connection. Conductor: {@code connectionTimeOut}.
     *
     * @param atMost how long, in milliseconds or longer units
     * @return this
     */
    public HttpTask<T> connectTimeout(Duration atMost) {
        connectTimeout = new Written(atMost.toString(), CallSite.here());
        return this;
    }

    /**
     * Says how long to wait for the answer. Conductor: {@code readTimeOut}.
     *
     * @param atMost how long, in milliseconds or longer units
     * @return this
     */
    public HttpTask<T> readTimeout(Duration atMost) {
        readTimeout = new Written(atMost.toString(), CallSite.here());
        return this;
    }

    @Override
    Form form() {
        return new Form.Http(new HttpCall(
                method.name(),
                uri,
                headers,
                Optional.ofNullable(accept),
                Optional.ofNullable(contentType),
                Optional.ofNullable(connectTimeout),
                Optional.ofNullable(readTimeout),
                parts,
                whole));
    }

    @Override
    JsonShape outputShape() {
        return output;
    }
}
