package dev.downbeat.wiring.model;

import java.util.List;
import java.util.Optional;

/**
 * A call by HTTP.
 *
 * @param method the method, in capitals
 * @param uri the address, a text with braces
 * @param headers the headers, each {@code Name: value} with braces in the value
 * @param accept what the answer may be
 * @param contentType what the body is
 * @param connectTimeout how long to wait for the connection
 * @param readTimeout how long to wait for the answer
 * @param parts what the arguments are, as far as that is said
 * @param whole whether the result is the whole answer, and not its body alone
 */
public record HttpCall(
        String method,
        Written uri,
        List<Written> headers,
        Optional<Written> accept,
        Optional<Written> contentType,
        Optional<Written> connectTimeout,
        Optional<Written> readTimeout,
        List<MessagePart> parts,
        boolean whole) {

    /** Copies the lists. */
    public HttpCall {
        headers = List.copyOf(headers);
        parts = List.copyOf(parts);
    }

    /**
     * The values in the query.
     *
     * @return them in source order
     */
    public List<MessagePart.Query> queries() {
        return parts.stream()
                .filter(MessagePart.Query.class::isInstance)
                .map(MessagePart.Query.class::cast)
                .toList();
    }
}
