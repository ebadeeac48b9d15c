package dev.downbeat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server does not have an operation: it is older, or of another make. The open-source server lacks some that others have;
 * {@link dev.downbeat.client.WorkflowExecution} says of each operation where it is.
 */
public class OperationMissingException extends ConductorException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final @Nullable String serverVersion;

    /**
     * Made by the runtime.
     *
     * @param operation what was to be done
     * @param serverVersion the version that the server says; empty if it says none
     * @param refusal its answer
     */
    public OperationMissingException(String operation, Optional<String> serverVersion, ConductorException refusal) {
        super(
                refusal.request(),
                refusal.status().orElse(0),
                refusal.serverMessage(),
                refusal.validationErrors(),
                "This server, "
                        + serverVersion.map("Conductor "::concat).orElse("whose version cannot be told,")
                        + (serverVersion.isPresent() ? "," : "") + " does not have the operation \"" + operation
                        + "\".");
        this.operation = operation;
        this.serverVersion = serverVersion.orElse(null);
    }

    /**
     * What was to be done.
     *
     * @return the name of the operation, {@code update variables}
     */
    public String operation() {
        return operation;
    }

    /**
     * The version of the server.
     *
     * @return {@code 3.32.3}; empty if it does not say
     */
    public Optional<String> serverVersion() {
        return Optional.ofNullable(serverVersion);
    }
}
