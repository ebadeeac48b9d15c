package dev.downbeat.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.processor.cases.Compilation;
import dev.downbeat.processor.cases.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** DTOs from other jars: all that a mapper needs is in their class files, debug symbols or not. */
class ClassFileDtoTest {

    private static final String GREETER = "hello/Greeter.java";
    private static final String PERSON = "hello/Person.java";
    private static final String GREETS = """
        package hello;

        import dev.downbeat.annotation.Worker;

        @Worker
        public interface Greeter {
          String greet(Person person);
        }
        """;
    private static final String NULLABLE = """
        package hello;

        import com.fasterxml.jackson.annotation.JsonProperty;
        import java.util.List;
        import java.util.Optional;
        import org.jspecify.annotations.Nullable;

        public record Person(
            String name,
            @JsonProperty("nick-name") @Nullable String nick,
            Optional<Integer> age,
            List<Person> friends,
            @Nullable Mood mood) {
          public enum Mood { SUNNY, GREY }
        }
        """;
    private static final String REQUIRED =
            NULLABLE.replace("@Nullable ", "").replace("import org.jspecify.annotations.Nullable;", "");

    @TempDir
    Path scratch;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22, disabledReason = "before, javac hides type annotations of class files")
    void writesTheSameMapper_ofARecordInAClassFile() {
        Project project = new Project(scratch, Map.of(GREETER, GREETS, PERSON, NULLABLE));
        String whole = mapper(project.whole(Javac.downbeat()));
        Compilation jar = project.compile(
                new Javac(List::of), "jar", List.of(PERSON), List.of(), List.of("-Xlint:all", "-Werror", "-g:none"));

        Compilation alone = project.compile(Javac.downbeat(), "alone", List.of(GREETER), List.of(jar), Project.FLAGS);

        assertThat(mapper(alone.silent(GREETER))).isEqualTo(whole);
        assertThat(whole).contains("nick-name").contains("mood");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22, disabledReason = "before, javac hides type annotations of class files")
    void seesThatAComponentInAClassFileMayBeNull() {
        Project project = new Project(scratch, Map.of(GREETER, GREETS, PERSON, NULLABLE));
        Project strict = new Project(scratch.resolve("strict"), Map.of(GREETER, GREETS, PERSON, REQUIRED));
        List<String> jarFlags = List.of("-g:none");
        Compilation nullable = project.compile(new Javac(List::of), "jar", List.of(PERSON), List.of(), jarFlags);
        Compilation required = strict.compile(new Javac(List::of), "jar", List.of(PERSON), List.of(), jarFlags);

        String ofNullable =
                mapper(project.compile(Javac.downbeat(), "alone", List.of(GREETER), List.of(nullable), Project.FLAGS));
        String ofRequired =
                mapper(strict.compile(Javac.downbeat(), "alone", List.of(GREETER), List.of(required), Project.FLAGS));

        assertThat(ofNullable).isNotEqualTo(ofRequired);
    }

    private static String mapper(Compilation compilation) {
        String mapper = compilation.generatedFiles().getOrDefault("hello/GreeterMappers.java", "");
        assertThat(mapper).contains("class GreeterMappers");
        return mapper;
    }
}
