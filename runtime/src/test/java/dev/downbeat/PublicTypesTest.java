package dev.downbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users can name is said in {@code docs/public-types.txt}: whoever adds to it or takes from it changes that file too, by
 * hand or with {@code -Dgoldens=update}.
 */
class PublicTypesTest {

    private static final List<String> EXPORTED = List.of(
            "dev.downbeat",
            "dev.downbeat.client",
            "dev.downbeat.client.bulk",
            "dev.downbeat.client.events",
            "dev.downbeat.client.schedules",
            "dev.downbeat.client.search",
            "dev.downbeat.client.tasks",
            "dev.downbeat.flow",
            "dev.downbeat.json",
            "dev.downbeat.mock",
            "dev.downbeat.worker",
            "dev.downbeat.definition");

    @Test
    void areThoseOfTheList() throws Exception {
        Path list = Path.of("../docs/public-types.txt");
        String types = String.join(
                        "\n",
                        Stream.of(Conductor.class, dev.downbeat.definition.TaskDefinition.class)
                                .flatMap(PublicTypesTest::types)
                                .sorted()
                                .toList())
                + "\n";
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(list, types);
        }
        assertThat(types).isEqualTo(Files.readString(list));
        assertThat(System.getProperty("goldens"))
                .as("rewritten: read the difference, then run without it")
                .isNull();
    }

    private static Stream<String> types(Class<?> anchor) {
        try {
            Path place = Path.of(Objects.requireNonNull(
                            Objects.requireNonNull(anchor.getProtectionDomain().getCodeSource())
                                    .getLocation())
                    .toURI());
            if (Files.isDirectory(place)) {
                return types(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return types(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> types(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(name -> EXPORTED.contains(name.substring(0, name.lastIndexOf('.'))))
                    .filter(PublicTypesTest::isPublic)
                    .map(name -> name.replace('$', '.'))
                    .toList()
                    .stream();
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type = Class.forName(name, false, PublicTypesTest.class.getClassLoader());
            for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
                if (!Modifier.isPublic(outer.getModifiers()) || outer.isAnonymousClass() || outer.isLocalClass()) {
                    return false;
                }
            }
            return true;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
