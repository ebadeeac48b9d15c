package dev.downbeat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The server refused a call, or could not be reached. The message says what was asked, what came back and, where it is known,
 * what to do. It never holds a credential, nor the body of a request.
 *
 * <pre>{@code
 * GET /api/workflow/42 answered 404: No such workflow found by id: 42
 * }</pre>
 */
public class ConductorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong with what was sent.
     *
     * @param path where, in the server's words
     * @param message what
     */
    public record ValidationError(String path, String message) implements java.io.Serializable {

        @Override
        public String toString() {
            return path.isEmpty() ? message : path + ": " + message;
        }
    }

    private final int status;
    private final String request;
    private final String serverMessage;
    private final @Nullable String advice;

    @SuppressWarnings("serial") // the lists are List.of()'s
    private final List<ValidationError> validationErrors;

    /**
     * No answer came, or one that cannot be read.
     *
     * @param request what was asked: method and path
     * @param problem what happened, in words
     * @param cause what the network or the reader said
     */
    public ConductorException(String request, String problem, @Nullable Throwable cause) {
        this(request, problem, null, cause);
    }

    /**
     * No answer came, or one that cannot be read.
     *
     * @param request what was asked: method and path
     * @param problem what happened, in words
     * @param advice what to do about it, one line; null if nobody knows
     * @param cause what the network or the reader said
     */
    public ConductorException(String request, String problem, @Nullable String advice, @Nullable Throwable cause) {
        super(request + ": " + problem + line(advice), cause);
        this.status = 0;
        this.request = request;
        this.serverMessage = "";
        this.advice = advice;
        this.validationErrors = List.of();
    }

    /**
     * The server answered that it will not.
     *
     * @param request what was asked: method and path
     * @param status the HTTP status
     * @param serverMessage the server's message
     * @param validationErrors what it found wrong with the request
     */
    public ConductorException(
            String request, int status, String serverMessage, List<ValidationError> validationErrors) {
        this(request, status, serverMessage, validationErrors, null);
    }

    /**
     * The server answered that it will not.
     *
     * @param request what was asked: method and path
     * @param status the HTTP status
     * @param serverMessage the server's message
     * @param validationErrors what it found wrong with the request
     * @param advice what to do about it, one line; null if nobody knows
     */
    public ConductorException(
            String request,
            int status,
            String serverMessage,
            List<ValidationError> validationErrors,
            @Nullable String advice) {
        super(message(request, status, serverMessage, validationErrors) + line(advice));
        this.status = status;
        this.request = request;
        this.serverMessage = serverMessage;
        this.advice = advice;
        this.validationErrors = List.copyOf(validationErrors);
    }

    private static String message(String request, int status, String message, List<ValidationError> errors) {
        StringBuilder text = new StringBuilder(request).append(" answered ").append(status);
        if (!message.isEmpty()) {
            text.append(": ").append(message);
        }
        errors.forEach(error -> text.append("\n    ").append(error));
        return text.toString();
    }

    private static String line(@Nullable String advice) {
        return advice == null ? "" : "\n    " + advice;
    }

    /**
     * The HTTP status of the answer.
     *
     * @return the status; empty if no answer came
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * What was asked.
     *
     * @return method and path: {@code GET /api/workflow/42}
     */
    public String request() {
        return request;
    }

    /**
     * What the server said.
     *
     * @return its message, or the beginning of an answer that has none; empty if no answer came
     */
    public String serverMessage() {
        return serverMessage;
    }

    /**
     * What to do about it.
     *
     * @return one line, the last one of the message; empty if nobody knows
     */
    public Optional<String> advice() {
        return Optional.ofNullable(advice);
    }

    /**
     * What the server found wrong with the request.
     *
     * @return one element a fault; empty if it did not say
     */
    public List<ValidationError> validationErrors() {
        return validationErrors;
    }
}
