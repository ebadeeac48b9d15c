package dev.downbeat.flow;

import dev.downbeat.wiring.check.FlowChecks;
import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.check.ScriptSupport;
import dev.downbeat.wiring.json.SourceText;
import dev.downbeat.wiring.json.check.JsonChecks;
import dev.downbeat.wiring.json.check.Surroundings;
import dev.downbeat.wiring.json.flow.DefinitionFile;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Severity;
import dev.downbeat.wiring.script.ParsedScript;
import dev.downbeat.wiring.script.ScriptParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges built workflows by the rules of compiled ones, and says what is wrong. */
final class Judge {

    private static final Logger LOG = LoggerFactory.getLogger(WorkflowBuilder.class);
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Judge() {}

    /** The parsers, made once: the first script starts them. */
    private static final class Parsers {
        static final Optional<ScriptParsers> FOUND = ServiceLoader.load(
                        ScriptSupport.class, Judge.class.getClassLoader())
                .findFirst()
                .map(ScriptSupport::parsers);
    }

    /**
     * Judges a workflow.
     *
     * @param name what it is called
     * @param flow the workflow
     * @param known what is known to be wrong with it
     * @return what may be meant, but need not
     * @throws InvalidWorkflowException if anything is wrong
     */
    static List<Problem> judge(String name, Flow flow, List<Problem> known) {
        List<Problem> problems = new ArrayList<>(known);
        boolean scripted = flow.allTasks().stream().anyMatch(Judge::hasScript);
        problems.addAll(FlowChecks.check(flow, scripted ? parsers(name) : unchecked()));
        return told(name, problems);
    }

    /**
     * Judges a definition in JSON.
     *
     * @param name what it is called
     * @param json its text
     * @return what may be meant, but need not
     * @throws InvalidWorkflowException if anything is wrong
     */
    static List<Problem> judge(String name, String json) {
        DefinitionFile file = DefinitionFile.read(new SourceText("JSON", json));
        List<Problem> problems = new ArrayList<>(file.problems());
        boolean scripted = json.contains("xpression\"") || json.contains("loopCondition");
        JsonChecks checks = new JsonChecks(scripted ? parsers(name) : unchecked());
        Surroundings alone = Surroundings.of(List.of());
        file.definitions().forEach(definition -> problems.addAll(checks.check(definition, alone)));
        return told(name, problems);
    }

    private static List<Problem> told(String name, List<Problem> problems) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidWorkflowException("the workflow " + name, errors);
        }
        problems.forEach(problem -> LOG.warn("the workflow {}:{}", name, InvalidWorkflowException.text(problem)));
        return problems;
    }

    private static ScriptParsers parsers(String name) {
        if (Parsers.FOUND.isEmpty() && !TOLD.getAndSet(true)) {
            LOG.info(
                    "the scripts of {} are not checked, nor are those of other workflows that are built in code: put"
                            + " dev.downbeat:downbeat-scripts on the class path to have them checked",
                    name);
        }
        return Parsers.FOUND.isPresent() ? Parsers.FOUND.get() : unchecked();
    }

    private static boolean hasScript(FlowTask task) {
        return switch (task.form()) {
            case Form.Inline inline -> true;
            case Form.Jq jq -> true;
            case Form.Switch chosen -> chosen.selector() instanceof Form.Selector.Script;
            case Form.DoWhile loop -> loop.rounds() instanceof Form.Rounds.Script;
            default -> false;
        };
    }

    /** Takes every script for a good one that reads whatever there is. */
    private static ScriptParsers unchecked() {
        ScriptParser none = text -> ParsedScript.unread(List.of());
        return new ScriptParsers(none, none);
    }
}
