package dev.downbeat.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program, as its user sees it. */
class MainTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void printsItsHelp() throws Exception {
        try (OtherJvm program = OtherJvm.start(Main.class, "--help")) {
            assertThat(program.lines()).anyMatch(line -> line.contains("--port N"));
            assertThat(program.exitStatus()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot 1|there is no option --prot; --help lists them",
                "--port|--port needs a value; --help tells which",
                "--port 65536|--port 65536 is not from 0 (a free one) to 65535",
                "--port -1|--port -1 is not from 0 (a free one) to 65535",
            })
    void refusesBadArguments(String arguments, String message) throws Exception {
        try (OtherJvm program = OtherJvm.start(Main.class, arguments.split(" ", -1))) {
            assertThat(program.lines()).containsExactly("engine     " + message);
            assertThat(program.exitStatus()).isEqualTo(2);
        }
    }

    @Test
    void saysInOneLineWhatIsWrong(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (OtherJvm program = OtherJvm.start(Main.class, "--port", "0", "--data", file.toString())) {
            assertThat(program.lines().getLast()).startsWith("engine     cannot write into the data folder " + file);
            assertThat(program.exitStatus()).isEqualTo(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void stopsAll_onASignal(@TempDir Path temporary) throws Exception {
        try (OtherJvm program = OtherJvm.start(temporary, Main.class, "--port", "0")) {
            ProcessHandle engine = engine(program);
            assertThat(temporary).isNotEmptyDirectory();
            // Not Process.destroy(), which closes the streams too.
            program.process().toHandle().destroy();
            assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(engine.isAlive()).isFalse();
            assertThat(temporary).isEmptyDirectory();
            assertThat(program.lines()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesTheEngineAndItsFolderAlong_whenItIsKilled(@TempDir Path temporary) throws Exception {
        try (OtherJvm program = OtherJvm.start(temporary, Main.class, "--port", "0")) {
            ProcessHandle engine = engine(program);
            // The process that trains, if there is one.
            List<ProcessHandle> below = engine.descendants().toList();
            assertThat(temporary).isNotEmptyDirectory();
            program.process().toHandle().destroyForcibly();
            await().atMost(LONG).until(() -> !engine.isAlive());
            assertThat(temporary).isEmptyDirectory();
            assertThat(below).noneMatch(ProcessHandle::isAlive);
        }
    }

    /** Waits until the program says it is ready. */
    private static ProcessHandle engine(OtherJvm program) throws IOException {
        List<String> lines = program.linesUntil("ready on");
        assertThat(lines).allMatch(line -> line.startsWith("engine     "));
        assertThat(lines.getLast()).contains("ready on http://127.0.0.1:");
        return program.process().children().findFirst().orElseThrow();
    }
}
