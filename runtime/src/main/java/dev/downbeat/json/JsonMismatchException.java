package dev.downbeat.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * JSON that is not what was expected: {@code order.lines[3].quantity: expected an integer, found the string "many"}.
 *
 * <p>Values are shown cut short, and not at all where the name of a property on the way looks secret ({@code password},
 * {@code token}, {@code apiKey} and the like).
 */
public final class JsonMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    private JsonMismatchException(String path, String problem) {
        super(path.isEmpty() ? problem : path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    /**
     * The parser stands on a value of another kind than expected.
     *
     * @param in stands on the first token of the value
     * @param expected what was expected, as {@link Mapper#expected()} says it
     * @return the exception, to be thrown
     * @throws IOException if the value cannot be read
     */
    public static JsonMismatchException at(JsonParser in, String expected) throws IOException {
        String path = JsonPath.of(in);
        return new JsonMismatchException(path, "expected " + expected + ", found " + FoundValue.of(in, path));
    }

    /**
     * The parser has just left an object in which something is wrong.
     *
     * @param in stands on the last token of the object
     * @param problem what is wrong, without the place
     * @return the exception, to be thrown
     */
    public static JsonMismatchException in(JsonParser in, String problem) {
        return new JsonMismatchException(JsonPath.of(in), problem);
    }

    static JsonMismatchException of(String path, String problem) {
        return new JsonMismatchException(path, problem);
    }

    static JsonMismatchException of(String path, String problem, Throwable cause) {
        JsonMismatchException mismatch = new JsonMismatchException(path, problem);
        mismatch.initCause(cause);
        return mismatch;
    }

    /**
     * The same mismatch, seen from further out.
     *
     * @param outer the path of the value in which this path begins: {@code order}
     * @return the exception, to be thrown
     */
    public JsonMismatchException under(String outer) {
        JsonMismatchException moved = new JsonMismatchException(JsonPath.join(outer, path), problem);
        moved.setStackTrace(getStackTrace());
        if (getCause() != null) {
            moved.initCause(getCause());
        }
        return moved;
    }

    /**
     * Where the mismatch is.
     *
     * @return the path from the outermost value that was read, as {@code order.lines[3].quantity}; empty for that value
     *     itself
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong there.
     *
     * @return what was expected and what was found, without the path
     */
    public String problem() {
        return problem;
    }
}
