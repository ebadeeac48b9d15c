package dev.downbeat.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import dev.downbeat.processor.cases.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is compiled together or apart, the processor writes and says the same. */
class IncrementalTest {

    /** Each file after those that it names. */
    private static final List<String> BOTTOM_UP = List.of(
            "dto/Money.java",
            "dto/Order.java",
            "dto/Address.java",
            "pay/Payments.java",
            "orders/Orders.java",
            "flow/FulfilOrder.java");

    private static final String WORKFLOW = "flow/FulfilOrder.java";

    @TempDir
    Path scratch;

    @Test
    void writesTheSameBytes_oneFileAfterAnother() {
        Project project = Project.of(scratch, Project.SHOP);
        SortedMap<String, String> whole =
                project.whole(Javac.downbeat()).silent("the whole").generatedFiles();

        SortedMap<String, String> apart = new TreeMap<>();
        bottomUp(project).values().forEach(one -> apart.putAll(one.generatedFiles()));

        assertThat(whole)
                .containsKeys("pay/PaymentsTasks.java", "orders/OrdersMappers.java", "flow/FulfilOrderClient.java");
        assertThat(apart).isEqualTo(whole);
    }

    @Test
    void writesTheSameBytes_ofOneFileAgainstTheClassFilesOfAllOthers() {
        Project project = Project.of(scratch, Project.SHOP);
        SortedMap<String, String> whole = project.whole(Javac.downbeat()).generatedFiles();
        Map<String, Compilation> compiled = bottomUp(project);

        for (String file : BOTTOM_UP) {
            List<Compilation> others = new ArrayList<>();
            SortedMap<String, String> before = new TreeMap<>();
            compiled.forEach((name, one) -> {
                if (name.equals(file)) {
                    before.putAll(one.generatedFiles());
                } else {
                    others.add(one);
                }
            });
            Compilation again =
                    project.compile(Javac.downbeat(), "again-" + file, List.of(file), others, Project.FLAGS);
            assertThat(again.silent(file).generatedFiles()).as(file).isEqualTo(before);
            assertThat(whole).containsAllEntriesOf(again.generatedFiles());
        }
    }

    @Test
    void saysTheSame_ofAWorkflowAloneAsOfTheWhole() {
        Project project = Project.of(scratch, Project.SHOP, Project.MISTAKES);
        List<String> whole = messages(project.whole(Javac.downbeat()));

        List<Compilation> others = new ArrayList<>();
        bottomUp(Project.of(scratch.resolve("sound"), Project.SHOP)).forEach((file, one) -> {
            if (!file.equals(WORKFLOW)) {
                others.add(one);
            }
        });
        List<String> alone =
                messages(project.compile(Javac.downbeat(), "alone", List.of(WORKFLOW), others, Project.FLAGS));

        assertThat(whole)
                .hasSizeGreaterThan(10)
                .anyMatch(message -> message.contains("UNKNOWN_TASK"))
                .anyMatch(message -> message.contains("UNKNOWN_INPUT"))
                .anyMatch(message -> message.contains("TYPE_MISMATCH"));
        assertThat(alone).containsExactlyElementsOf(whole);
    }

    private static Map<String, Compilation> bottomUp(Project project) {
        Map<String, Compilation> compiled = new LinkedHashMap<>();
        for (String file : BOTTOM_UP) {
            List<Compilation> earlier = List.copyOf(compiled.values());
            compiled.put(
                    file,
                    project.compile(Javac.downbeat(), "one-" + file, List.of(file), earlier, Project.FLAGS)
                            .silent(file));
        }
        return compiled;
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.messages().stream().map(IncrementalTest::show).toList();
    }

    private static String show(Message message) {
        return message.kind()
                + message.place()
                        .map(place -> " " + place.file().getFileName() + " at " + place.offset())
                        .orElse("")
                + ": " + message.text();
    }
}
