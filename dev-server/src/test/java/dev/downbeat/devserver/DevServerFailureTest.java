package dev.downbeat.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One clear exception for each thing that can be wrong, and nothing left behind. */
@NullUnmarked
class DevServerFailureTest {

    @TempDir
    Path folder;

    private List<Path> before;

    @BeforeEach
    void look() throws IOException {
        before = temporaryFolders();
    }

    @AfterEach
    void leavesNoTemporaryFolder() throws IOException {
        assertThat(temporaryFolders()).isEqualTo(before);
    }

    private static List<Path> temporaryFolders() throws IOException {
        try (var files = Files.list(Machine.temporaryFolder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("downbeat-engine-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void dataFolder_thatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertFails(DevServerOptions.builder().data(file), "cannot write into the data folder " + file);
    }

    @Test
    void cache_thatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertFails(
                DevServerOptions.builder().cache(file),
                "cannot unpack the engine into the cache " + file,
                "-Ddownbeat.cache=");
    }

    @Test
    void engine_thatIsNotThere() {
        Path jar = folder.resolve("engine.jar");
        assertFails(
                DevServerOptions.builder().engine(jar),
                "there is no engine " + jar,
                "org.conductoross:conductor-server:jar:boot:");
    }

    @Test
    void engine_thatIsHalfDownloaded() throws IOException {
        Path jar = Files.write(folder.resolve("engine.jar"), new byte[1000]);
        assertFails(DevServerOptions.builder().engine(jar), jar + " is damaged", "org.conductoross:conductor-server");
    }

    @Test
    void engine_thatIsAnotherJar() throws IOException {
        Path jar = jar("META-INF/maven/pom.xml");
        assertFails(DevServerOptions.builder().engine(jar), jar + " is not the engine's boot jar");
    }

    @Test
    void engine_thatLacksAJar() throws IOException {
        Path jar = jar(
                "BOOT-INF/classes/com/netflix/conductor/Conductor.class",
                "META-INF/build-info.properties",
                "BOOT-INF/lib/conductor-annotations-4.0.0.jar");
        assertFails(DevServerOptions.builder().engine(jar), "the engine " + jar + " has no jar \"conductor-common\"");
    }

    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("engine.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return jar;
    }

    @Test
    void jdk_thatIsNotThere() {
        assertFails(DevServerOptions.builder().java(folder.resolve("jdk")), "there is no JDK at " + folder);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void jdk_thatIsTooOld() throws IOException {
        Path java = java("echo '    java.specification.version = 17'");
        assertFails(DevServerOptions.builder().java(java), java + " is Java 17; the engine needs 21 or newer");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void jdk_thatIsNone() throws IOException {
        Path java = java("exit 1");
        assertFails(DevServerOptions.builder().java(java), java + " does not tell its version");
    }

    private Path java(String script) throws IOException {
        Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return java;
    }

    @Test
    void engine_thatDies_withItsCauseAndItsLog() {
        assertFails(
                DevServerOptions.builder().property("conductor.app.sweeperThreadCount", "many"),
                "the engine failed to start (NumberFormatException: For input string: \"many\"); its log ends:",
                "conductor.app");
    }

    @Test
    void engine_thatIsNotHealthyInTime() {
        assertFails(
                DevServerOptions.builder().startTimeout(Duration.ofMillis(300)),
                "the engine is not healthy after 0.3 s");
    }

    @Test
    void options_outOfRange() {
        assertThatThrownBy(() -> DevServerOptions.builder().port(65536).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65536");
        assertThatThrownBy(() -> DevServerOptions.builder().heapMegabytes(63).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("63");
        assertThatThrownBy(() ->
                        DevServerOptions.builder().startTimeout(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
    }

    private static void assertFails(DevServerOptions.Builder options, String start, String... parts) {
        assertThatThrownBy(() -> DevServer.start(options.build()))
                .isInstanceOf(DevServerException.class)
                .hasMessageStartingWith(start)
                .satisfies(e -> assertThat(List.of(parts))
                        .allMatch(part -> e.getMessage().contains(part)));
    }
}
