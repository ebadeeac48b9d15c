package dev.downbeat.devserver;

import java.io.Serial;

/**
 * The dev server cannot start, or its engine has ended: the message names the culprit and the way out.
 *
 * <p>Where the engine itself is at fault, the message goes on, below its first line, with the tail of the engine's log.
 */
public final class DevServerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DevServerException(String message) {
        super(message);
    }

    DevServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
