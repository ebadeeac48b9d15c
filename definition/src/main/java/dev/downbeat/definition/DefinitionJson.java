package dev.downbeat.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Definitions as JSON text, without loss: every field, number and null that is read is written again, in its place.
 *
 * <p>What is written is the same on every machine: two blanks a level, {@code \n} at the end of every line, the last one
 * included, and nothing escaped that need not be. A definition that a builder made has its fields in the order in which a
 * careful person writes them; one that was read keeps its own. Text is UTF-8. All methods may be called by any thread.
 */
public final class DefinitionJson {

    private static final int EXCERPT = 60;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter PRETTY = MAPPER.writer(printer());

    private DefinitionJson() {}

    /**
     * Reads a workflow definition.
     *
     * @param source what messages call the text, a file name for example
     * @param json the text
     * @return the workflow definition
     * @throws DefinitionException if it is no JSON or no workflow definition, with the place
     */
    public static WorkflowDefinition readWorkflow(String source, String json) {
        return new WorkflowDefinition(JsonText.object(Shape.WORKFLOW, source, json));
    }

    /**
     * As {@link #readWorkflow(String, String)}, from UTF-8.
     *
     * @param source what messages call the text, a file name for example
     * @param json the text
     * @return the workflow definition
     */
    public static WorkflowDefinition readWorkflow(String source, byte[] json) {
        return readWorkflow(source, decoded(source, json));
    }

    /**
     * As {@link #readWorkflow(String, String)}, from UTF-8 to the end of the stream, which is not closed.
     *
     * @param source what messages call the text, a file name for example
     * @param json the text
     * @return the workflow definition
     */
    public static WorkflowDefinition readWorkflow(String source, InputStream json) {
        return readWorkflow(source, all(source, json));
    }

    /**
     * Reads a task definition.
     *
     * @param source what messages call the text, a file name for example
     * @param json the text
     * @return the task definition
     * @throws DefinitionException if it is no JSON or no task definition, with the place
     */
    public static TaskDefinition readTask(String source, String json) {
        return new TaskDefinition(JsonText.object(Shape.TASK_DEFINITION, source, json));
    }

    /**
     * As {@link #readTask(String, String)}, from UTF-8.
     *
     * @param source what messages call the text, a file name for example
     * @param json the text
     * @return the task definition
     */
    public static TaskDefinition readTask(String source, byte[] json) {
        return readTask(source, decoded(source, json));
    }

    /**
     * As {@link #readTask(String, String)}, from UTF-8 to the end of the stream, which is not closed.
     *
     * @param source what messages call the text, a file name for example
     * @param json the text
     * @return the task definition
     */
    public static TaskDefinition readTask(String source, InputStream json) {
        return readTask(source, all(source, json));
    }

    /**
     * The definition as indented JSON with a final line end.
     *
     * @param definition the definition
     * @return JSON text
     */
    public static String write(WorkflowDefinition definition) {
        return pretty(definition.fields());
    }

    /**
     * The definition as indented JSON with a final line end.
     *
     * @param definition the definition
     * @return JSON text
     */
    public static String write(TaskDefinition definition) {
        return pretty(definition.fields());
    }

    /** A value on one line, shortened if long. */
    static String excerpt(@Nullable Object value) {
        try {
            String json = MAPPER.writeValueAsString(value);
            return json.codePointCount(0, json.length()) <= EXCERPT
                    ? json
                    : json.substring(0, json.offsetByCodePoints(0, EXCERPT)) + "…";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("plain values always have a JSON form", impossible);
        }
    }

    private static String pretty(Map<String, @Nullable Object> fields) {
        try {
            return PRETTY.writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("plain values always have a JSON form", impossible);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    private static byte[] all(String source, InputStream json) {
        try {
            return json.readAllBytes();
        } catch (IOException failure) {
            throw new DefinitionException(source + ": cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static String decoded(String source, byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new DefinitionException(source + ": expected UTF-8, found bytes that are not", malformed);
        }
    }
}
