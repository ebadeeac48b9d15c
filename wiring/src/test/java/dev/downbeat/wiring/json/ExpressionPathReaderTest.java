package dev.downbeat.wiring.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.downbeat.wiring.json.ExpressionPath.Fault;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionPathReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a.output.x                  | a | output x
        a.output.x[0].y             | a | output x [0] y
        a.output.x[-1]              | a | output x [-1]
        a.output.m-d.ü.1d.$x        | a | output m-d ü 1d $x
        workflow.input['a.b'].c     | workflow | input a.b c
        workflow.input["a b"]       | workflow | input a b
        workflow.input['a\\'b']     | workflow | input a'b
        a.output.l[*].q             | a | output l (opaque) q
        a.output.l[?(@.id==7)].name | a | output l (opaque) name
        a.output.l[0:1]             | a | output l (opaque)
        a.output.l['a','s']         | a | output l (opaque)
        a.output.l.length()         | a | output l (opaque)
        a.output..status            | a | output .. status
        workflow.input.n            | workflow | input n
        NAME                        | NAME |
        """)
    void takesApart(String text, String root, String steps) {
        ExpressionPath path = ExpressionPathReader.read(text);
        assertThat(path.fault()).isEmpty();
        assertThat(path.root()).isEqualTo(root);
        assertThat(path.steps().stream().map(ExpressionPathReaderTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo(steps == null ? "" : steps);
    }

    private static String shown(ExpressionPath.Step step) {
        return switch (step) {
            case ExpressionPath.Named named -> named.name();
            case ExpressionPath.Index index -> "[" + index.number() + "]";
            case ExpressionPath.Opaque opaque -> "(opaque)";
            case ExpressionPath.Deep deep -> "..";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a.output.            | 8  | it ends with a dot
        a.output...status    | 8  | three dots mean nothing; two are a search at any depth
        a.output.x y.z       | 10 | a name with a blank is written ['x y']
        a.output['x          | 8  | the bracket is never closed
        a.output[0]x         | 11 | a dot or bracket is missing before 'x'
        a.output[x]          | 8  | [x] is neither a number, * nor a key in quotes
        a.output.[0]         | 8  | a dot stands before the bracket
        .output              | 0  | it begins with a dot
        """)
    void saysWhatIsWrong_andWhere(String text, int start, String reason) {
        Fault fault = ExpressionPathReader.read(text).fault().orElseThrow();
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault.start()).isEqualTo(start);
    }

    @Test
    void readsOverABlankAtTheEnd_asTheServerDoes() {
        assertThat(ExpressionPathReader.read("workflow.input.n ").fault()).isEmpty();
        assertThat(ExpressionPathReader.read(" workflow.input.n").fault()).isPresent();
        assertThat(ExpressionPathReader.read("").fault()).isPresent();
    }

    @Test
    void aPathOfThousandsOfNames_isReadInNoTime() {
        ExpressionPath path = ExpressionPathReader.read("a" + ".b".repeat(10_000));
        assertThat(path.steps()).hasSize(10_000);
    }
}
