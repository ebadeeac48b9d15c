package dev.downbeat.mock;

/**
 * The mocks of a test do not fit the workflow or the way that it took: a step was reached that has none, or one was given and
 * never used. The message names them all. It says nothing about the server.
 */
public class MockException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the runtime.
     *
     * @param message what does not fit
     */
    public MockException(String message) {
        super(message);
    }
}
