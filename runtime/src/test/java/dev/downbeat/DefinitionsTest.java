package dev.downbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.definition.DefinitionException;
import dev.downbeat.definition.TaskDefinition;
import dev.downbeat.definition.WorkflowDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {

    private static final String HELLO =
            "{\"name\":\"hello\",\"version\":1,\"tasks\":[{\"name\":\"greet\",\"taskReferenceName\":\"g\"}]}";
    private static final String GREET = "{\"name\":\"greet\",\"retryCount\":3}";

    @TempDir
    private Path folder;

    private Path file(String name, String json) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, json);
    }

    @Test
    void readsFiles_ofOneOrMany() throws IOException {
        assertThat(Definitions.file(file("w.json", HELLO)).workflows())
                .extracting(WorkflowDefinition::name)
                .containsExactly("hello");
        assertThat(Definitions.file(file("t.json", GREET)).tasks())
                .extracting(TaskDefinition::name)
                .containsExactly("greet");
        Definitions both = Definitions.file(file("b.json", "[" + GREET + "," + HELLO + "]"));
        assertThat(both.tasks()).hasSize(1);
        assertThat(both.workflows()).hasSize(1);
        assertThat(both.and(both).tasks()).hasSize(1);
    }

    @Test
    void readsFolders_withThoseInThem() throws IOException {
        file("in/workflows/hello.json", HELLO);
        file("in/tasks/greet.json", GREET);
        file("in/notes.txt", "not this");
        Definitions found = Definitions.folder(folder.resolve("in"));
        assertThat(found.workflows()).hasSize(1);
        assertThat(found.tasks()).hasSize(1);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Definitions.folder(empty))
                .withMessage("there is no file that ends in .json in " + empty);
        Path none = folder.resolve("none");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Definitions.folder(none))
                .withMessage("the folder " + none + " cannot be read");
    }

    @Test
    void readsTheClassPath_jarsAndFolders() throws Exception {
        file("classes/META-INF/conductor/workflows/hello.v1.json", HELLO);
        Path jar = folder.resolve("lib.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("META-INF/conductor/"));
            for (var entry : new TreeMap<>(Map.of(
                            "META-INF/conductor/tasks/greet.json", GREET,
                            "META-INF/conductor/workflows/hello.v1.json", HELLO,
                            "other/x.json", "{"))
                    .entrySet()) {
                entries.putNextEntry(new JarEntry(entry.getKey()));
                entries.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        URL[] urls = {folder.resolve("classes").toUri().toURL(), jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            Definitions found = Definitions.classPath(loader);
            assertThat(found.workflows()).extracting(WorkflowDefinition::name).containsExactly("hello");
            assertThat(found.tasks()).extracting(TaskDefinition::name).containsExactly("greet");
        }
    }

    @Test
    void saysWhatIsWrong_andWhere() throws IOException {
        Path broken = file("broken.json", "{\n  \"name\": ");
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> Definitions.file(broken))
                .withMessageStartingWith(broken + ":2:");
        Path wrong = file("wrong.json", "{\"name\":\"hello\",\"version\":\"x\",\"tasks\":[]}");
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> Definitions.file(wrong))
                .withMessageStartingWith(wrong + ":1:");
        Path one = file("one.json", GREET);
        Path other = file("other.json", GREET.replace("3", "4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Definitions.file(one).and(Definitions.file(other)))
                .withMessage("the task greet is there in two forms, from " + one + " and from " + other
                        + ": take one of them out");
        Path missing = folder.resolve("missing.json");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Definitions.file(missing))
                .withMessage("the file " + missing + " cannot be read");
    }
}
