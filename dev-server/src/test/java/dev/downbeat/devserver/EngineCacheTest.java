package dev.downbeat.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.devserver.child.EngineMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unpacked engine, out of the real boot jar. */
@NullUnmarked
class EngineCacheTest {

    @TempDir
    Path cache;

    /** What another process of the test does. */
    static final class Unpacking {
        public static void main(String[] arguments) {
            System.out.println(unpack(Path.of(arguments[0])).classPath());
        }
    }

    private static EngineCache unpack(Path cache) {
        try (BootJar boot = BootJar.find(null)) {
            return EngineCache.of(boot, cache, new Progress(line -> {}));
        }
    }

    @Test
    void isWhole_whenTwoProcessesUnpackAtOnce() throws Exception {
        List<String> classPaths = new ArrayList<>();
        try (OtherJvm first = OtherJvm.start(Unpacking.class, cache.toString());
                OtherJvm second = OtherJvm.start(Unpacking.class, cache.toString())) {
            classPaths.addAll(first.lines());
            classPaths.addAll(second.lines());
            assertThat(first.exitStatus()).isZero();
            assertThat(second.exitStatus()).isZero();
        }
        assertThat(classPaths).hasSize(2).containsOnly(unpack(cache).classPath());
        assertWhole(classPaths.getFirst());
    }

    @Test
    void completesWhatACrashLeft() throws IOException {
        String classPath = unpack(cache).classPath();
        List<Path> jars = files(classPath);
        Files.delete(jars.get(3));
        Files.write(jars.get(7), new byte[10]);
        Files.delete(jars.getFirst());

        assertThat(unpack(cache).classPath()).isEqualTo(classPath);
        assertWhole(classPath);
        try (var left = Files.walk(cache)) {
            assertThat(left.map(Path::toString)).noneMatch(file -> file.endsWith(".part"));
        }
    }

    @Test
    void ownJar_hasEveryClassThatRunsInTheEngine() throws Exception {
        Path classes = Path.of(EngineMain.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(EngineMain.class.getPackageName().replace('.', '/'));
        List<String> compiled;
        try (var files = Files.list(classes)) {
            compiled = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .toList();
        }
        Path own = files(unpack(cache).classPath()).getFirst();
        try (ZipFile jar = new ZipFile(own.toFile())) {
            assertThat(jar.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.startsWith("dev/downbeat"))
                            .map(name -> name.substring(name.lastIndexOf('/') + 1))
                            .sorted())
                    .isEqualTo(compiled);
        }
    }

    private static List<Path> files(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .map(Path::of)
                .collect(Collectors.toList());
    }

    /** Every jar can be opened and holds what it should. */
    private static void assertWhole(String classPath) throws IOException {
        List<Path> jars = files(classPath);
        assertThat(jars).hasSize(95);
        try (BootJar boot = BootJar.find(null)) {
            for (Path jar : jars.subList(1, jars.size())) {
                String name = jar.getFileName().toString();
                byte[] nested;
                try (ZipFile zip = new ZipFile(boot.file().toFile());
                        var in = zip.getInputStream(zip.getEntry(BootJar.LIBRARIES + name))) {
                    nested = in.readAllBytes();
                }
                assertThat(Files.readAllBytes(jar)).as(name).isEqualTo(nested);
            }
        }
        try (ZipFile own = new ZipFile(jars.getFirst().toFile())) {
            assertThat(own.getEntry("com/netflix/conductor/Conductor.class")).isNotNull();
        }
    }
}
