import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes how a program is started on this JDK with this class path: two lines, {@code java} and the class path. Runs as a source file:
 * {@code java -cp … Launcher.java FILE}.
 */
final class Launcher {

    private Launcher() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.write(written, List.of(java.toString(), System.getProperty("java.class.path")));
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
