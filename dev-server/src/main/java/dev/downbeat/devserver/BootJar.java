package dev.downbeat.devserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The published engine: one jar, of whose nested jars a dev server needs a fifth. */
final class BootJar implements AutoCloseable {

    static final String LIBRARIES = "BOOT-INF/lib/";
    static final String CLASSES = "BOOT-INF/classes/";
    static final String BUILD = "META-INF/build-info.properties";

    private static final String MAIN = CLASSES + "com/netflix/conductor/Conductor.class";
    private static final String IN_A_REPOSITORY = "org/conductoross/conductor-server/";

    private final Path file;
    private final ZipFile zip;
    private final List<? extends ZipEntry> entries;

    private BootJar(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        this.entries = zip.stream().toList();
    }

    /** Opens the file that is named, by the option or the system property, else the one on the class path. */
    static BootJar find(@Nullable Path named) {
        String property = System.getProperty("downbeat.engine");
        Path file = named != null ? named : property != null ? Path.of(property) : onClassPath();
        if (!Files.isRegularFile(file)) {
            throw new DevServerException("there is no engine " + file + ": it would be " + coordinates());
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.getEntry(MAIN) == null || zip.getEntry(BUILD) == null) {
                zip.close();
                throw new DevServerException(file + " is not the engine's boot jar: that is " + coordinates());
            }
            return new BootJar(file, zip);
        } catch (ZipException e) {
            throw new DevServerException(
                    file + " is damaged (" + e.getMessage() + "): remove it and fetch " + coordinates() + " again", e);
        } catch (IOException e) {
            throw new DevServerException("cannot read the engine " + file + ": " + e.getMessage(), e);
        }
    }

    private static Path onClassPath() {
        URL main = ClassLoader.getSystemResource(MAIN);
        ClassLoader ours = BootJar.class.getClassLoader();
        if (main == null && ours != null) {
            main = ours.getResource(MAIN);
        }
        if (main == null) {
            throw new DevServerException("the engine is not on the class path: add the runtime dependency "
                    + coordinates() + " without its own dependencies (exclude *:*), or name the file with"
                    + " -Ddownbeat.engine=…");
        }
        try {
            if (main.openConnection() instanceof JarURLConnection connection) {
                return Path.of(connection.getJarFileURL().toURI());
            }
        } catch (IOException | URISyntaxException e) {
            throw new DevServerException("cannot find the jar of " + main + ": " + e.getMessage(), e);
        }
        throw new DevServerException("the engine must be a jar, and not unpacked: " + main);
    }

    /** What a build asks for, as Maven writes it. */
    static String coordinates() {
        return "org.conductoross:conductor-server:jar:boot:"
                + text("engine-version.txt").strip();
    }

    static String text(String resource) {
        try (InputStream in = BootJar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing in downbeat-dev-server");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it comes from, for people. */
    String origin() {
        boolean maven = file.toAbsolutePath().toString().replace('\\', '/').contains(IN_A_REPOSITORY);
        return maven ? "the local repository" : file.toString();
    }

    String version() {
        Properties build = new Properties();
        try (InputStream in = open(build())) {
            build.load(in);
        } catch (IOException e) {
            throw new DevServerException("cannot read " + BUILD + " in " + file + ": " + e.getMessage(), e);
        }
        return Objects.requireNonNullElse(build.getProperty("build.version"), "of unknown version");
    }

    /** The entries of the nested jars with that name and whatever version; never none. */
    List<? extends ZipEntry> libraries(String name) {
        List<? extends ZipEntry> found = entries.stream()
                .filter(entry -> isLibrary(entry.getName(), LIBRARIES + name + "-"))
                .toList();
        if (found.isEmpty()) {
            throw new DevServerException("the engine " + file + " has no jar \"" + name
                    + "\", which a dev server needs; it was made for conductor "
                    + text("engine-version.txt").strip());
        }
        return found;
    }

    private static boolean isLibrary(String entry, String begin) {
        return entry.startsWith(begin)
                && entry.endsWith(".jar")
                && Character.isDigit(entry.charAt(begin.length()))
                && entry.indexOf('/', begin.length()) < 0;
    }

    /** The engine's own classes, which lie beside the nested jars. */
    List<? extends ZipEntry> classes() {
        return entries.stream()
                .filter(entry ->
                        entry.getName().startsWith(CLASSES) && entry.getName().endsWith(".class"))
                .toList();
    }

    ZipEntry build() {
        return Objects.requireNonNull(zip.getEntry(BUILD), BUILD);
    }

    InputStream open(ZipEntry entry) throws IOException {
        return Objects.requireNonNull(zip.getInputStream(entry), entry.getName());
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
