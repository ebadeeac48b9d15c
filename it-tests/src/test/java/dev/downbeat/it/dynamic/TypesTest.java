package dev.downbeat.it.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java's compiler refuses by itself. */
final class TypesTest {

    private static final String PROGRAM = """
        import dev.downbeat.examples.dynamic.UsersTasks;
        import dev.downbeat.flow.*;
        class Program {
            void build() {
                WorkflowBuilder flow = WorkflowBuilder.named("typed");
                Expr<TYPE> user = flow.input("userId", TYPE.class);
                flow.add(UsersTasks.getUserEmail("get_email").userId(user));
            }
        }
        """;

    @TempDir
    Path folder;

    @Test
    void textWhereTextIsWanted_compiles() {
        assertThat(errors("String")).isEmpty();
    }

    @Test
    void aNumberWhereTextIsWanted_doesNotCompile() {
        assertThat(errors("Integer")).singleElement().asString().contains("userId");
    }

    private List<String> errors(String type) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Program.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return PROGRAM.replace("TYPE", type);
                    }
                };
        compiler.getTask(
                        null,
                        null,
                        found,
                        List.of(
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(source))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
