package dev.downbeat;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The server refused a call, or could not be reached. It never holds a credential, nor the body of a request.
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
        super(request + ": " + problem, cause);
        this.status = 0;
        this.request = request;
        this.serverMessage = "";
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
        super(message(request, status, serverMessage, validationErrors));
        this.status = status;
        this.request = request;
        this.serverMessage = serverMessage;
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
     * What the server found wrong with the request.
     *
     * @return one element a fault; empty if it did not say
     */
    public List<ValidationError> validationErrors() {
        return validationErrors;
    }
}
