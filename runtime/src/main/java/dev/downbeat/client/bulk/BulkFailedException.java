package dev.downbeat.client.bulk;

import java.util.stream.Collectors;

/** Some of many executions could not be dealt with; the others were. */
public class BulkFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient BulkResult result;

    BulkFailedException(BulkResult result) {
        super(result.failed().size() + " of " + result.size() + " executions were not dealt with:"
                + result.failed().entrySet().stream()
                        .limit(SHOWN)
                        .map(failure -> "\n    " + failure.getKey() + ": " + failure.getValue())
                        .collect(Collectors.joining())
                + (result.failed().size() > SHOWN
                        ? "\n    and " + (result.failed().size() - SHOWN) + " more"
                        : ""));
        this.result = result;
    }

    /**
     * What became of each.
     *
     * @return all of it, what was done too
     */
    public BulkResult result() {
        return result;
    }
}
