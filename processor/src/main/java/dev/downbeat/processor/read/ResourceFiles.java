package dev.downbeat.processor.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The user's resources while his code is compiled: in the class output, where Maven has put them, on the source path, or in the
 * folder that {@code -Adownbeat.resources} names, for build tools that tell the compiler of neither.
 */
public final class ResourceFiles {

    /** The compiler option that names a folder of resources. */
    public static final String OPTION = "downbeat.resources";

    private final Filer filer;
    private final Optional<String> folder;

    /**
     * Finds resources.
     *
     * @param filer the compiler's filer
     * @param options the compiler's options
     */
    public ResourceFiles(Filer filer, Map<String, String> options) {
        this.filer = filer;
        this.folder = Optional.ofNullable(options.get(OPTION));
    }

    /** The text of a resource, as it was written in UTF-8; empty if it is nowhere. */
    Optional<String> text(String path) {
        for (StandardLocation location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH)) {
            Optional<String> text = text(location, path);
            if (text.isPresent()) {
                return text;
            }
        }
        return folder.flatMap(name -> inFolder(name, path));
    }

    /** Where it was looked for, in words. */
    String places() {
        return "the class output, the source path"
                + (folder.isPresent() ? " and " + folder.get() : "; -A" + OPTION + "=DIR names a further folder");
    }

    private Optional<String> text(StandardLocation location, String path) {
        try {
            return Optional.of(
                    filer.getResource(location, "", path).getCharContent(true).toString());
        } catch (IOException | RuntimeException absent) {
            // Compilers differ in how they say that there is no such file, or no such location.
            return Optional.empty();
        }
    }

    private static Optional<String> inFolder(String folder, String path) {
        try {
            return Optional.of(Files.readString(Path.of(folder, path), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }
}
