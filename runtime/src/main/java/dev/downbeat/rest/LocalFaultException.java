package dev.downbeat.rest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something on our side keeps a call from being made or its answer from being read; the message says what, and what to do. */
final class LocalFaultException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    LocalFaultException(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
