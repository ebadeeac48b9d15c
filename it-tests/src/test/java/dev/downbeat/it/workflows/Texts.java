package dev.downbeat.it.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.downbeat.annotation.Case;
import dev.downbeat.annotation.Const;
import dev.downbeat.annotation.EndStatus;
import dev.downbeat.annotation.From;
import dev.downbeat.annotation.Inline;
import dev.downbeat.annotation.Jq;
import dev.downbeat.annotation.Noop;
import dev.downbeat.annotation.Options;
import dev.downbeat.annotation.Otherwise;
import dev.downbeat.annotation.Output;
import dev.downbeat.annotation.Run;
import dev.downbeat.annotation.SetVariables;
import dev.downbeat.annotation.Switch;
import dev.downbeat.annotation.SystemTask;
import dev.downbeat.annotation.Template;
import dev.downbeat.annotation.Terminate;
import dev.downbeat.annotation.Workflow;
import java.util.List;
import java.util.Map;

/** Scripts, queries, templates, constants and variables, inside a case too, where the server checks nothing. */
@Workflow(name = "it_texts")
interface Texts {

    record Line(String sku, int quantity) {}

    record Result(
            String constant,
            Map<String, String> constants,
            String template,
            String script,
            List<String> skus,
            int total,
            JsonNode variable,
            String task,
            String first) {}

    @Run
    Result text(String word, List<Line> lines, boolean inside);

    @Switch("inside")
    ByInside byInside();

    interface ByInside {
        @Case("true")
        Inside inside1();

        interface Inside {
            @Inline("`<${$.word}> ${'$'}{` + \"it's\"")
            String script(String word);

            @Jq("[.lines[] | select(.quantity > 1) | .sku]")
            List<String> skus(List<Line> lines);

            @Jq(".lines | map(.quantity) | add")
            int total(List<Line> lines);

            @SetVariables
            void note(List<Line> lines, @Const("{\"deep\": [1, 2.5, \"${x}\"]}") JsonNode fixed);

            @SystemTask("INLINE")
            String own(
                    @Const("graaljs") String evaluatorType,
                    @Const("$.word + '?'") String expression,
                    @From("word") String word);
        }

        @Otherwise
        @Terminate(status = EndStatus.FAILED, reason = "not inside")
        void outside();
    }

    @Noop
    @Options(description = "Does nothing.")
    void nothing();

    @Output
    Result result(
            @Const("${workflow.input.word} $${x} ${") String constant,
            @Const("{\"k\": \"${y}\"}") Map<String, String> constants,
            @Template("{{{word}}} costs {lines[1].quantity} $ {{total}}") String template,
            String script,
            List<String> skus,
            int total,
            @From("variables.fixed") JsonNode variable,
            @From("own") String task,
            @From("variables.lines[0].sku") String first);
}
