package dev.downbeat.rest;

import dev.downbeat.ConductorException;
import dev.downbeat.OperationMissingException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the server can do, which depends on its version and make. */
public final class Server {

    private final SystemApi api;
    private volatile @Nullable String version;

    Server(SystemApi api) {
        this.api = api;
    }

    /** The version that the server says; empty if it says none. Asked for once. */
    public Optional<String> version() {
        String known = version;
        if (known == null) {
            try {
                known = Calls.word(api.version());
            } catch (ConductorException e) {
                return Optional.empty();
            }
            version = known;
        }
        return Optional.of(known);
    }

    /**
     * Does what not every server can.
     *
     * @param name the operation, as messages call it
     * @throws OperationMissingException if this server cannot
     */
    public <T> T operation(String name, Supplier<T> call) {
        try {
            return call.get();
        } catch (ConductorException e) {
            throw isMissing(e) ? new OperationMissingException(name, version(), e) : e;
        }
    }

    /** The answers of Spring, by version, where no part of the server answers. */
    private static boolean isMissing(ConductorException e) {
        String said = e.serverMessage();
        return switch (e.status().orElse(0)) {
            case 404 -> said.startsWith("No static resource") || said.equals("Not Found");
            case 405, 501 -> true;
            case 500 -> said.startsWith("Request method") && said.endsWith("not supported");
            default -> false;
        };
    }
}
