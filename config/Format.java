import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Checks ("check") or rewrites ("write") the layout of all Java sources below a folder; the build calls it. */
final class Format {

    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        PrintStream errors = System.err;
        // The formatter's Guava makes the JVM warn of sun.misc.Unsafe, which is nothing to the reader of a build.
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        Path root = Path.of(args[1]);
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> wrong = new ArrayList<>();
        for (Path file : sources(root)) {
            String text = Files.readString(file);
            String formatted;
            try {
                formatted = formatter.formatSourceAndFixImports(text);
            } catch (FormatterException e) {
                errors.println("Cannot be parsed: " + root.relativize(file) + ": " + e.getMessage());
                System.exit(1);
                return;
            }
            if (!text.equals(formatted)) {
                wrong.add(root.relativize(file));
                if (write) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!wrong.isEmpty()) {
            errors.println(
                    (write ? "Rewritten: " : "Not formatted (mvn -N process-test-sources -Dformat=write): ") + wrong);
            System.exit(write ? 0 : 1);
        }
    }

    /** All of them but what a build made, and the test cases, whose columns are part of what they test. */
    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped = name.equals("target")
                        || !folder.equals(root) && name.startsWith(".")
                        || folder.endsWith(Path.of("src", "test", "resources"));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }
}
