package dev.downbeat.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What we say to the server that we are. */
public final class UserAgent {

    /** {@code downbeat/0.1.0}. */
    public static final String DEFAULT = "downbeat/" + version();

    private UserAgent() {}

    /** Written by the build: a named module has no manifest to ask. */
    private static String version() {
        try (InputStream in = UserAgent.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
