package dev.downbeat.cli;

import dev.downbeat.scripts.JavaScriptParser;
import dev.downbeat.scripts.JqParser;
import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.check.JsonChecks;
import dev.downbeat.wiring.json.check.Surroundings;
import dev.downbeat.wiring.json.flow.DefinitionFile;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.problem.Code;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was found.
 *
 * @param all the findings, file by file and in the order of the text
 * @param definitions how many definitions were judged
 * @param inputs where they came from
 */
record Findings(List<Finding> all, int definitions, Inputs inputs) {

    /**
     * One finding.
     *
     * @param problem what is wrong
     * @param site where
     */
    record Finding(Problem problem, TextSite site) {
        boolean isError() {
            return problem.severity() == Severity.ERROR;
        }
    }

    static Findings of(Inputs inputs, Set<Code> without, boolean strict) {
        List<JsonDefinition> definitions = inputs.files().stream()
                .flatMap(file -> file.definitions().stream())
                .toList();
        JavaScriptParser javaScript = new JavaScriptParser();
        if (inputs.files().stream().anyMatch(Findings::hasScript)) {
            warmUp(javaScript);
        }
        JsonChecks checks = new JsonChecks(new ScriptParsers(javaScript, new JqParser()));
        Surroundings known = Surroundings.of(definitions);
        List<Finding> all = inputs.files().parallelStream()
                .flatMap(file -> problems(file, checks, known))
                .filter(problem -> !without.contains(problem.code()))
                .map(problem -> strict ? problem.as(Severity.ERROR) : problem)
                .map(problem -> new Finding(problem, (TextSite) problem.site()))
                .toList();
        return new Findings(all, definitions.size(), inputs);
    }

    private static Stream<Problem> problems(DefinitionFile file, JsonChecks checks, Surroundings known) {
        List<Problem> problems = new ArrayList<>(file.problems());
        file.definitions().forEach(definition -> problems.addAll(checks.check(definition, known)));
        return problems.stream();
    }

    private static boolean hasScript(DefinitionFile file) {
        String text = file.source().text();
        return text.contains("xpression\"") || text.contains("loopCondition");
    }

    /** The parser of JavaScript takes a second to start: it does so while the rest is being judged. */
    private static void warmUp(JavaScriptParser javaScript) {
        Thread.ofPlatform().daemon().name("downbeat-javascript").start(() -> {
            var unused = javaScript.parse("(function () { return $.x; })()");
        });
    }

    long errors() {
        return all.stream().filter(Finding::isError).count();
    }

    long warnings() {
        return all.size() - errors();
    }

    long filesWithFindings() {
        return all.stream().map(finding -> finding.site().source()).distinct().count();
    }
}
