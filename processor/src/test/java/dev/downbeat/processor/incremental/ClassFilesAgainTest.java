package dev.downbeat.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import dev.downbeat.processor.cases.Sources;
import dev.downbeat.processor.cases.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle hands what is compiled already to the processors again, as class files. */
class ClassFilesAgainTest {

    private static final String GREETER = """
        package hello;

        import dev.downbeat.annotation.Input;
        import dev.downbeat.annotation.Worker;
        import org.jspecify.annotations.Nullable;

        @Worker
        public interface Greeter {
          String greet(String name, @Nullable String title);

          void wave(@Input("how-often") int count);
        }
        """;

    private static final String HELLO = """
        package hello;

        import dev.downbeat.annotation.From;
        import dev.downbeat.annotation.Run;
        import dev.downbeat.annotation.Step;
        import dev.downbeat.annotation.Workflow;

        @Workflow
        public interface Hello {
          @Run
          @From("greet")
          String hello(String name);

          @Step(Greeter.class)
          String greet(String name);
        }
        """;

    private static final String OTHER = """
        package hello;

        import dev.downbeat.annotation.Worker;

        @Worker
        public interface Other {
          void other(String name);
        }
        """;

    private static final List<String> FILES = List.of("hello/Greeter.java", "hello/Hello.java");
    private static final List<String> TYPES = List.of("hello.Greeter", "hello.Hello");
    private static final List<String> NAMED = List.of("-Xlint:all,-processing", "-parameters");

    @TempDir
    Path scratch;

    @Test
    void writesNothing_whereTheCompanionsAreThere() {
        Compilation before = before(Project.FLAGS);

        Compilation again = again(before, List.of()).silent("the class files");

        assertThat(again.generatedFiles()).isEmpty();
    }

    @Test
    void writesOnlyOfWhatIsNew_besideClassFilesWithCompanions() {
        Compilation before = before(Project.FLAGS);

        Compilation again = again(before, List.of("hello/Other.java")).silent("the new source");

        assertThat(again.generatedFiles())
                .containsOnlyKeys(
                        "META-INF/conductor/tasks/other.json", "hello/OtherRegistration.java", "hello/OtherTasks.java");
    }

    @Test
    void writesThemAgain_whereTheCompanionsAreGoneAndParametersHaveNames() {
        Compilation before = before(NAMED);
        Map<String, String> written = before.generatedFiles();
        loseCompanions(before, "Greeter", "Hello");

        Compilation again = again(before, List.of()).silent("the class files");

        assertThat(again.generatedFiles()).isEqualTo(written);
    }

    @Test
    void writesThemAgain_whereOneOfSeveralCompanionsIsGone() {
        Compilation before = before(Project.FLAGS);
        Map<String, String> written = before.generatedFiles();
        Texts.delete(before.classes().resolve("hello/GreeterRegistration.class"));

        Compilation again = again(before, List.of()).silent("the class files");

        assertThat(again.generatedFiles())
                .containsEntry("hello/GreeterRegistration.java", written.get("hello/GreeterRegistration.java"))
                .doesNotContainKey("hello/HelloClient.java");
    }

    @Test
    void saysOnceThatNamesAreMissing_whereTheCompanionsAreGoneToo() {
        Compilation before = before(Project.FLAGS);
        loseCompanions(before, "Greeter");

        Compilation again = again(before, List.of());

        assertThat(again.messages()).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo("error");
            assertThat(message.place()).isEmpty();
            assertThat(message.text()).isEqualTo("""
                [Downbeat:PARAMETER_NAMES_MISSING] Greeter: the class file of Greeter has no parameter names, \
                and its generated companion is not there
                    Compile Greeter with Downbeat's processor, or with -parameters\
                """);
        });
        assertThat(again.generatedFiles().values()).noneMatch(text -> text.contains("arg0"));
    }

    @Test
    void saysOnceThatNamesAreMissing_ofAWorkflow() {
        Compilation before = before(Project.FLAGS);
        loseCompanions(before, "Hello");

        Compilation again = again(before, List.of());

        assertThat(again.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith("[Downbeat:PARAMETER_NAMES_MISSING] Hello: the class file of Hello"));
        assertThat(again.generatedFiles().values()).noneMatch(text -> text.contains("arg0"));
    }

    @Test
    void putsANameTakenTwice_onTheSourceRatherThanOnTheClassFile() {
        Compilation before = before(Project.FLAGS);
        Project project = new Project(
                scratch,
                Map.of("hello/Early.java", OTHER.replace("Other", "Early").replace("other", "greet")));

        Compilation again = project.compile(
                Javac.downbeat(), "taken", List.of("hello/Early.java"), TYPES, List.of(before), Project.FLAGS);

        assertThat(again.messages()).singleElement().satisfies(message -> {
            assertThat(message.code()).isEqualTo("TASK_TAKEN");
            assertThat(message.place())
                    .hasValueSatisfying(
                            place -> assertThat(place.file().toString()).endsWith("hello/Early.java"));
            assertThat(message.text()).contains("Greeter");
        });
    }

    private Compilation before(List<String> flags) {
        return project()
                .compile(Javac.downbeat(), "before", FILES, List.of(), flags)
                .silent("what was compiled before");
    }

    private Compilation again(Compilation before, List<String> files) {
        return project().compile(Javac.downbeat(), "again", files, TYPES, List.of(before), Project.FLAGS);
    }

    private Project project() {
        return new Project(
                scratch, Map.of("hello/Greeter.java", GREETER, "hello/Hello.java", HELLO, "hello/Other.java", OTHER));
    }

    /** As Gradle does before it has something generated anew. */
    private static void loseCompanions(Compilation before, String... types) {
        for (Path file : Sources.below(before.classes())) {
            for (String type : types) {
                if (file.toString().startsWith("hello/" + type) && !file.endsWith(type + ".class")) {
                    Texts.delete(before.classes().resolve(file));
                }
            }
        }
    }
}
