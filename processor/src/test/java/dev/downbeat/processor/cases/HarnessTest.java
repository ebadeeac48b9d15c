package dev.downbeat.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness fails when it should: a test that cannot fail is none. */
class HarnessTest {

    private static final Javac TOY = new Javac(() -> List.of(new ToyProcessor(false)));
    private static final String WRONG = """
        @Odd /*!ODD*/ class A {
          @Wrong(/*!WRONG*/ "this") int a;
        }
        """;
    private static final String EXPECTED = """
        error A.java:
        [Downbeat:WRONG] no this
            Write something else

        warning A.java:
        [Downbeat:ODD] odd
        """;

    @TempDir
    Path temp;

    private Path folder = Path.of("");
    private int runs;

    @BeforeEach
    void layOut() {
        folder = temp.resolve("case");
        write("Wrong.java", "@interface Wrong { String value(); }");
        write("Odd.java", "@interface Odd {}");
        write("Lost.java", "@interface Lost {}");
    }

    @Test
    void passes_whenAllIsAsExpected() {
        write("A.java", WRONG);
        write("expected.txt", EXPECTED);
        write("fixed/A.java", "class A {}");

        assertThatCode(this::messages).doesNotThrowAnyException();
    }

    @Test
    void fails_whenATextDiffers() {
        write("A.java", WRONG);
        write("expected.txt", EXPECTED.replace("no this", "no that"));

        assertThatThrownBy(this::messages)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "-[Downbeat:WRONG] no that\n+[Downbeat:WRONG] no this\n     Write something else");
    }

    @Test
    void fails_whenOrderKindFileOrCountDiffer() {
        write("A.java", WRONG);
        String[] blocks = EXPECTED.split("\n\n", -1);
        List<String> others = List.of(
                blocks[1] + "\n" + blocks[0] + "\n",
                EXPECTED.replace("warning A.java", "error A.java"),
                EXPECTED.replace("error A.java", "error B.java"),
                EXPECTED + "\n" + EXPECTED,
                blocks[0] + "\n",
                "");

        for (String other : others) {
            write("expected.txt", other);
            assertThatThrownBy(this::messages)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("differs (-Dgoldens=update rewrites)");
        }
    }

    @Test
    void namesFilesFromTheCase_inTextsOfJavacToo() {
        write("Many.java", "class Many {} class Other {}");
        write("A.java", "class A { Other a; }");

        assertThatThrownBy(this::messages).hasMessageContaining("auxiliary class Other in Many.java should not");
    }

    @Test
    void fails_whenAMarkStandsElsewhere() {
        write("A.java", WRONG.replace("(/*!WRONG*/ \"this\") int a", "(\"this\") int /*!WRONG*/ a"));
        write("expected.txt", EXPECTED);

        assertThatThrownBy(this::messages).isInstanceOf(AssertionError.class).hasMessage("""
            messages stand elsewhere than the marks

            marked, but no message there: A.java:2:22 WRONG
                @Wrong("this") int a;
                                   ^

            not marked: A.java:2:10 WRONG
                @Wrong("this") int a;
                       ^\
            """);
    }

    @Test
    void fails_whenAMarkOrAMessageIsTooMany_atOnePlace() {
        write("expected.txt", EXPECTED);
        write("A.java", WRONG.replace("/*!ODD*/", "/*!ODD*/ /*!ODD*/"));
        assertThatThrownBy(this::messages).hasMessageContaining("marked, but no message there: A.java:1:6 ODD");

        write("A.java", WRONG.replace("/*!ODD*/ ", ""));
        assertThatThrownBy(this::messages).hasMessageContaining("not marked: A.java:1:6 ODD");

        write("A.java", WRONG.replace("/*!ODD*/", "/*!EVEN*/"));
        assertThatThrownBy(this::messages)
                .hasMessageContaining("marked, but no message there: A.java:1:6 EVEN")
                .hasMessageContaining("not marked: A.java:1:6 ODD");
    }

    @Test
    void assertsJavacsOwnMessages_byItsCodes() {
        write("A.java", "class A { /*!compiler.err.cant.resolve.location*/ Missing a; }");
        write("expected.txt", "error A.java:\ncannot find symbol\n  symbol:   class Missing\n  location: class A\n");

        assertThatCode(this::messages).doesNotThrowAnyException();
    }

    @Test
    void assertsMessagesWithoutAPlace() {
        write("A.java", "@Lost class A {}");
        write("expected.txt", "error:\n[Downbeat:LOST] somewhere\n");
        assertThatCode(this::messages).doesNotThrowAnyException();

        write("A.java", "@Lost /*!LOST*/ class A {}");
        assertThatThrownBy(this::messages).hasMessageContaining("marked, but no message there: A.java:1:7 LOST");
    }

    @Test
    void fails_whenTheCorrectedTwinIsNotSilent() {
        write("A.java", WRONG);
        write("expected.txt", EXPECTED);
        write("fixed/Odd.java", "@interface Odd {}");
        write("fixed/A.java", "@Odd class A {}");

        assertThatThrownBy(this::messages)
                .hasMessageContaining("fixed has to compile without a word")
                .hasMessageContaining("[Downbeat:ODD] odd");
    }

    @Test
    void compilesTheJarFirst_withoutParameterNames() {
        write("jar/lib/Greeter.java", "package lib; public interface Greeter { String greet(String name); }");
        write("A.java", "class A { lib.Greeter greeter; }");
        write("expected.txt", "");
        write("fixed/A.java", "class A { lib.Greeter greeter; }");

        assertThatCode(this::messages).doesNotThrowAnyException();
        assertThat(temp.resolve("run0/jar/out/classes/lib/Greeter.class"))
                .content(StandardCharsets.ISO_8859_1)
                .doesNotContain("name");
    }

    @Test
    void fails_whenTheJarIsNotSilent() {
        write("jar/B.java", "@Odd class B {} @interface Odd {}");
        write("A.java", "class A {}");
        write("expected.txt", "");

        assertThatThrownBy(this::messages).hasMessageContaining("jar has to compile without a word");
    }

    @Test
    void rewritesWhatIsExpected_andThenFails() {
        write("A.java", WRONG);

        assertThatThrownBy(() -> new MessagesCase(TOY, new Goldens(true)).run(folder, scratch()))
                .hasMessageContaining("rewritten; review the changes and run again");
        assertThat(folder.resolve("expected.txt")).hasContent(EXPECTED);
        assertThatCode(() -> new MessagesCase(TOY, new Goldens(true)).run(folder, scratch()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesACaseWithoutSources() {
        assertThatThrownBy(() -> new MessagesCase(TOY, new Goldens(false)).run(temp.resolve("none"), scratch()))
                .hasMessageEndingWith("none holds no Java file");
        assertThatThrownBy(() -> new GeneratedCase(TOY, new Goldens(false)).run(temp.resolve("none"), scratch()))
                .hasMessageEndingWith("input holds no Java file");
    }

    @Test
    void passes_whenAllGeneratedFilesAreAsExpected() {
        twins();

        assertThatCode(() -> generated(TOY)).doesNotThrowAnyException();
    }

    @Test
    void fails_whenAGeneratedFileDiffersIsMissingOrUnexpected() {
        twins();
        write("expected/ATwin.java", "final class ATwin { }\n");
        assertThatThrownBy(() -> generated(TOY)).hasMessageContaining("-final class ATwin { }\n+final class ATwin {}");

        write("expected/ATwin.java", "final class ATwin {}");
        assertThatThrownBy(() -> generated(TOY)).hasMessageContaining("ATwin.java: the line ends differ");

        twins();
        write("expected/META-INF/c.json", "{}\n");
        assertThatThrownBy(() -> generated(TOY)).hasMessageContaining("META-INF/c.json: expected, but not there");

        Texts.delete(folder.resolve("expected/META-INF/c.json"));
        Texts.delete(folder.resolve("expected/META-INF/ATwin.txt"));
        assertThatThrownBy(() -> generated(TOY))
                .hasMessageContaining("META-INF/ATwin.txt: not expected, but there:\ntwin of A");
    }

    @Test
    void fails_whenTheOrderOfSourcesShowsInTheOutput() {
        twins();
        write("expected/order.txt", "A B C D");

        assertThatThrownBy(() -> generated(new Javac(() -> List.of(new ToyProcessor(true)))))
                .hasMessageStartingWith("with the sources in the order [")
                .hasMessageContaining("order.txt");
    }

    @Test
    void fails_whenTheInputIsNotSilent() {
        write("input/A.java", "@Odd class A {} @interface Odd {}");

        assertThatThrownBy(() -> generated(TOY)).hasMessageContaining("has to compile without a word");
    }

    @Test
    void rewritesGeneratedFiles_takesStaleOnesAway_andThenFails() {
        twins();
        write("expected/Stale.java", "class Stale {}\n");
        Texts.delete(folder.resolve("expected/ATwin.java"));

        assertThatThrownBy(() -> new GeneratedCase(TOY, new Goldens(true)).run(folder, scratch()))
                .hasMessageContaining("rewritten; review the changes and run again");
        assertThat(Files.exists(folder.resolve("expected/Stale.java"))).isFalse();
        assertThatCode(() -> generated(TOY)).doesNotThrowAnyException();
    }

    private void twins() {
        write("input/Twin.java", "@interface Twin {}\n");
        for (String name : List.of("A", "B", "C", "D")) {
            write("input/" + name + ".java", "@Twin class " + name + " { " + name + "Twin twin; }\n");
            write("expected/" + name + "Twin.java", "final class " + name + "Twin {}\n");
            write("expected/META-INF/" + name + "Twin.txt", "twin of " + name + "\n");
        }
    }

    private void messages() {
        new MessagesCase(TOY, new Goldens(false)).run(folder, scratch());
    }

    private void generated(Javac javac) {
        new GeneratedCase(javac, new Goldens(false)).run(folder, scratch());
    }

    private Path scratch() {
        return temp.resolve("run" + runs++);
    }

    private void write(String file, String text) {
        Texts.write(folder.resolve(file), text);
    }
}
