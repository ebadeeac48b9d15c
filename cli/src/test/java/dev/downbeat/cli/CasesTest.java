package dev.downbeat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder {@code cases/<topic>/<case>} is one case: {@code wrong/} holds definitions with the smallest mistake, {@code fixed/} their
 * corrected twins, of which nothing may be said even with {@code --strict}, and {@code expected.txt} all that is said of the wrong ones.
 * {@code -Dgoldens=update} writes the latter anew, and then fails.
 */
final class CasesTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "cases");

    @TestFactory
    Stream<DynamicTest> everyCase_saysWhatIsExpected_andNothingOfItsTwin() throws IOException {
        return folders(ROOT)
                .flatMap(CasesTest::folders)
                .map(folder -> DynamicTest.dynamicTest(ROOT.relativize(folder).toString(), () -> run(folder)));
    }

    private static Stream<Path> folders(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return List.copyOf(list.filter(Files::isDirectory).sorted().toList()).stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void run(Path folder) throws IOException {
        String wrong = folder.resolve("wrong").toString();
        CommandLineRun run = CommandLineRun.check(wrong);
        String said = run.findings().replace(wrong + Path.of("/"), "").replace('\\', '/') + "\n";
        Path expected = folder.resolve("expected.txt");
        boolean differs = !Files.exists(expected)
                || !Files.readString(expected).replace("\r", "").equals(said);
        if (differs && "update".equals(System.getProperty("goldens"))) {
            Files.writeString(expected, said);
            fail("expected.txt of %s was written anew: read the diff, then run again", folder);
        }
        assertThat(said).isEqualTo(Files.readString(expected).replace("\r", ""));
        assertThat(run.status()).isEqualTo(said.contains(": error: [") ? 1 : 0);
        CommandLineRun fixed =
                CommandLineRun.check("--strict", folder.resolve("fixed").toString());
        assertThat(fixed.findings()).as("what is said of the corrected twin").isEmpty();
        assertThat(fixed.status()).isZero();
    }
}
