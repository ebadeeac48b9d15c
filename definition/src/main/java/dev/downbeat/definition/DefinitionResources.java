package dev.downbeat.definition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.BiFunction;

/**
 * The definitions that the compiler emitted beside the classes: their paths, and how generated code reads them. One truth is
 * in the jar, as JSON, to be read in a review or posted with curl.
 */
public final class DefinitionResources {

    private static final String FOLDER = "META-INF/conductor/";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";

    private DefinitionResources() {}

    /**
     * The path of a task definition: {@code META-INF/conductor/tasks/reserve_stock.json}.
     *
     * @param name its name
     * @return a path, to be looked for with a class loader
     */
    public static String taskPath(String name) {
        return FOLDER + "tasks/" + encoded(name) + ".json";
    }

    /**
     * The path of a workflow definition: {@code META-INF/conductor/workflows/fulfil_order.v1.json}.
     *
     * @param name its name
     * @param version its version
     * @return a path, to be looked for with a class loader
     */
    public static String workflowPath(String name, int version) {
        return FOLDER + "workflows/" + encoded(name) + ".v" + version + ".json";
    }

    /**
     * The path of a workflow's diagram: {@code META-INF/conductor/workflows/fulfil_order.v1.mmd}, a flowchart of Mermaid.
     *
     * @param name its name
     * @param version its version
     * @return a path, to be looked for with a class loader
     */
    public static String diagramPath(String name, int version) {
        return FOLDER + "workflows/" + encoded(name) + ".v" + version + ".mmd";
    }

    /**
     * Reads the task definition that was emitted with a class.
     *
     * @param anchor a class of the same jar or folder of classes
     * @param name its name
     * @return the definition
     * @throws DefinitionException if it is not there, or is no task definition
     */
    public static TaskDefinition task(Class<?> anchor, String name) {
        return read(anchor, taskPath(name), DefinitionJson::readTask);
    }

    /**
     * Reads the workflow definition that was emitted with a class.
     *
     * @param anchor a class of the same jar or folder of classes
     * @param name its name
     * @param version its version
     * @return the definition
     * @throws DefinitionException if it is not there, or is no workflow definition
     */
    public static WorkflowDefinition workflow(Class<?> anchor, String name, int version) {
        return read(anchor, workflowPath(name, version), DefinitionJson::readWorkflow);
    }

    /**
     * Reads a workflow definition that was checked when a class was compiled, and makes sure that its file is still the same.
     *
     * @param anchor a class of the same jar or folder of classes
     * @param name the workflow's name
     * @param version its version
     * @param path the path of the user's file among the resources
     * @param hash what {@link #hash} gave when it was checked
     * @return the definition that was emitted
     * @throws DefinitionException if the user's file is there and was edited since, or if there is no emitted definition
     */
    public static WorkflowDefinition checked(Class<?> anchor, String name, int version, String path, String hash) {
        try (InputStream file = anchor.getResourceAsStream("/" + path)) {
            if (file != null && !hash.equals(hash(new String(file.readAllBytes(), StandardCharsets.UTF_8)))) {
                throw new DefinitionException(path + ": was edited after " + anchor.getName()
                        + " was compiled from it, so nobody has checked it. Recompile the interface that "
                        + anchor.getSimpleName() + " was generated from.");
            }
        } catch (IOException failure) {
            throw new DefinitionException(path + ": cannot be read: " + failure.getMessage(), failure);
        }
        return workflow(anchor, name, version);
    }

    /**
     * What tells a text from an edited one; line ends do not count, since tools change them.
     *
     * @param text the text
     * @return its SHA-256, in hexadecimal
     */
    public static String hash(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static <D> D read(Class<?> anchor, String path, BiFunction<String, InputStream, D> reader) {
        try (InputStream resource = anchor.getResourceAsStream("/" + path)) {
            if (resource == null) {
                throw new DefinitionException(path + ": there is no such resource beside " + anchor.getName()
                        + ": the class was compiled without it, or a build step dropped it. Recompile the interface"
                        + " that "
                        + anchor.getSimpleName() + " was generated from, and keep META-INF/conductor in the jar.");
            }
            return reader.apply(path, resource);
        } catch (IOException failure) {
            throw new DefinitionException(path + ": cannot be read: " + failure.getMessage(), failure);
        }
    }

    /** Percent-encodes what some file system or URL could take for something else. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(one) >= 0) {
                encoded.append((char) one);
            } else {
                encoded.append(String.format("%%%02X", one));
            }
        }
        return encoded.toString();
    }
}
