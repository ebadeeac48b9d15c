package dev.downbeat.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import dev.downbeat.processor.cases.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other annotation processors beside ours. */
class OtherProcessorsTest {

    private static final String GREETER = "hello/Greeter.java";
    private static final String HEAD = """
        package hello;

        import dev.downbeat.annotation.Worker;
        import java.util.List;

        """;
    private static final String MADE = "package hello; public record Made(String text) {}";
    private static final String MADE_WORKER =
            "package hello; @dev.downbeat.annotation.Worker public interface Made { String made(String text); }";

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String greet(Made made);",
                "Made greet(String name);",
                "String greet(List<Made> all);",
                "String greet(Made[] all);",
                "String greet(Letter letter); record Letter(int number, Made made) {}",
                "java.util.concurrent.CompletionStage<Made> greet();"
            })
    void waitsForATypeThatAnotherProcessorGenerates(String method) {
        Compilation compilation = compile(HEAD + "@Worker public interface Greeter { " + method + " }", MADE);

        assertThat(compilation.silent(method).generatedFiles())
                .containsKeys(
                        "hello/GreeterRegistration.java",
                        "hello/GreeterMappers.java",
                        "META-INF/conductor/tasks/greet.json");
        assertThat(compilation.generatedFiles().get("hello/GreeterMappers.java"))
                .contains("Made");
    }

    @Test
    void waitsForAnInterfaceThatAnotherProcessorGenerates() {
        Compilation compilation = compile(
                HEAD + "@Worker public interface Greeter extends Made { String greet(String name); }", MADE_WORKER);

        assertThat(compilation.silent("the worker").generatedFiles().get("hello/GreeterRegistration.java"))
                .contains("greet")
                .contains("made");
        assertThat(compilation.generatedFiles()).containsKey("hello/MadeTasks.java");
    }

    @Test
    void waitsForAWorkerThatAnotherProcessorGenerates() {
        Compilation compilation = compile("""
            package hello;

            import dev.downbeat.annotation.*;

            @Workflow
            public interface Greeter {
              @Run @From("made") String greet(String text);

              @Step(Made.class) String made(String text);
            }
            """, MADE_WORKER);

        assertThat(compilation.silent("the workflow").generatedFiles())
                .containsKeys("hello/GreeterClient.java", "META-INF/conductor/workflows/greeter.v1.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Worker public interface Greeter { String greet(Missing name); }",
                "@Worker public interface Greeter { List<Missing> greet(String name); }",
                "@Worker public interface Greeter extends Missing { String greet(String name); }"
            })
    void leavesATypeThatNeverComesToTheCompiler(String greeter) {
        Compilation compilation = compile(HEAD + greeter, MADE);

        assertThat(compilation.messages())
                .singleElement()
                .extracting(Message::code)
                .asString()
                .startsWith("compiler.err.cant.resolve");
    }

    @Test
    void claimsAllOfOurAnnotations_soThatNoneIsReportedAsUnclaimed() {
        Compilation compilation = Project.of(scratch, Project.SHOP)
                .compile(
                        Javac.downbeat(),
                        "strict",
                        Project.of(scratch, Project.SHOP).files(),
                        List.of(),
                        List.of("-Xlint:all", "-Werror"));

        assertThat(compilation.messages())
                .filteredOn(message -> message.text().contains("No processor claimed"))
                .as("annotations of others show that the compiler looks")
                .isNotEmpty()
                .noneMatch(message -> message.text().contains("dev.downbeat"));
    }

    @Test
    void leavesOurAnnotationsToAProcessorBeforeOurs() {
        Set<String> seen = new TreeSet<>();
        Javac javac = before(() -> new OtherProcessor("", seen));

        Project.of(scratch, Project.SHOP).whole(javac).silent("the shop");

        assertThat(seen)
                .contains(
                        "dev.downbeat.annotation.Worker",
                        "dev.downbeat.annotation.Task",
                        "dev.downbeat.annotation.Workflow",
                        "dev.downbeat.annotation.From");
    }

    /** Beside the file there is one that asks the other processor for {@code Made}. */
    private Compilation compile(String greeter, String made) {
        String ask = "package hello; @Deprecated class Ask {}";
        Project project = new Project(scratch, Map.of(GREETER, greeter, "hello/Ask.java", ask));
        return project.compile(
                after(() -> new OtherProcessor(made, new TreeSet<>())),
                "one",
                List.of(GREETER, "hello/Ask.java"),
                List.of(),
                Project.FLAGS);
    }

    private static Javac before(Supplier<Processor> other) {
        return new Javac(() -> Stream.concat(Stream.of(other.get()), Javac.downbeat().processors().get().stream())
                .toList());
    }

    private static Javac after(Supplier<Processor> other) {
        return new Javac(() -> {
            List<Processor> all = new ArrayList<>(Javac.downbeat().processors().get());
            all.add(other.get());
            return all;
        });
    }
}
