package dev.downbeat.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workflow of nested blocks, compiled alone against the class files of all that it names, is what it is in one compilation. */
class BlocksTest {

    /** Each file after those that it names. */
    private static final List<String> BELOW = List.of(
            "dto/Money.java",
            "dto/Order.java",
            "dto/Address.java",
            "pay/Payments.java",
            "orders/Orders.java",
            "flow/Ship.java");

    private static final String WORKFLOW = "flow/Rounds.java";
    private static final Path BLOCKS = Project.SHOP.resolveSibling("blocks");
    private static final Path MISTAKES = Project.SHOP.resolveSibling("blocks-mistakes");

    @TempDir
    Path scratch;

    private final List<Compilation> below = new ArrayList<>();

    @BeforeEach
    void compileWhatIsBelow() {
        Project project = Project.of(scratch.resolve("below"), Project.SHOP, BLOCKS);
        for (String file : BELOW) {
            below.add(project.compile(Javac.downbeat(), "one-" + file, List.of(file), below, Project.FLAGS)
                    .silent(file));
        }
    }

    @Test
    void writesTheSameBytes() {
        Project project = Project.of(scratch, Project.SHOP, BLOCKS);
        SortedMap<String, String> whole =
                project.whole(Javac.downbeat()).silent("the whole").generatedFiles();

        Compilation alone = project.compile(Javac.downbeat(), "alone", List.of(WORKFLOW), below, Project.FLAGS);

        assertThat(alone.silent(WORKFLOW).generatedFiles())
                .containsKeys(
                        "flow/RoundsClient.java",
                        "flow/RoundsDefinition.java",
                        "META-INF/conductor/workflows/rounds.v1.json");
        assertThat(whole).containsAllEntriesOf(alone.generatedFiles());
    }

    @Test
    void saysTheSame() {
        Project project = Project.of(scratch, Project.SHOP, BLOCKS, MISTAKES);

        List<String> whole = messages(project.whole(Javac.downbeat()));
        List<String> alone =
                messages(project.compile(Javac.downbeat(), "alone", List.of(WORKFLOW), below, Project.FLAGS));

        for (String code : List.of(
                "UNKNOWN_INPUT",
                "SCRIPT_INPUT",
                "CASE_UNKNOWN",
                "UNKNOWN_PROPERTY",
                "COLLECT_MISPLACED",
                "READS_ITSELF")) {
            assertThat(whole).anyMatch(message -> message.contains("[Downbeat:" + code + "]"));
        }
        assertThat(alone).containsExactlyElementsOf(whole);
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.messages().stream()
                .map(message -> message.kind()
                        + message.place()
                                .map(place -> " " + place.file().getFileName() + " at " + place.offset())
                                .orElse("")
                        + ": " + message.text())
                .toList();
    }
}
