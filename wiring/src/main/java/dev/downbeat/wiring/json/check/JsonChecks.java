package dev.downbeat.wiring.json.check;

import dev.downbeat.wiring.check.ScriptParsers;
import dev.downbeat.wiring.json.TextSite;
import dev.downbeat.wiring.json.flow.JsonDefinition;
import dev.downbeat.wiring.json.flow.JsonTask;
import dev.downbeat.wiring.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges workflow definitions in JSON, without running anything. May be used by several threads. */
public final class JsonChecks {

    private static final int DEEPEST = 20;

    private final ScriptParsers parsers;

    /**
     * Makes the checks.
     *
     * @param parsers of scripts and queries
     */
    public JsonChecks(ScriptParsers parsers) {
        this.parsers = parsers;
    }

    /**
     * Judges a definition, and those that are written inside its tasks.
     *
     * @param definition the definition
     * @param known what is known around it
     * @return what is wrong, in the order of the text
     */
    public List<Problem> check(JsonDefinition definition, Surroundings known) {
        List<Problem> problems = new ArrayList<>();
        check(definition, known, 0, problems);
        problems.sort(Comparator.comparingInt(JsonChecks::start));
        return problems;
    }

    private static int start(Problem problem) {
        return problem.site() instanceof TextSite site ? site.start() : 0;
    }

    private void check(JsonDefinition definition, Surroundings known, int depth, List<Problem> problems) {
        Scope scope = new Scope(definition, known);
        new FieldChecks(scope).check();
        new BlockChecks(scope).check();
        new FormChecks(scope).check();
        new ExpressionChecks(scope).check();
        new ScriptChecks(scope, parsers).check();
        new CallChecks(scope).check();
        new ContractChecks(scope).check();
        problems.addAll(scope.problems());
        if (depth < DEEPEST) {
            Surroundings inside =
                    new Surroundings(known.workflows(), known.complete(), Optional.empty(), known.workers());
            for (JsonTask task : scope.tasks) {
                JsonDefinition.inside(task).ifPresent(inner -> check(inner, inside, depth + 1, problems));
            }
        }
    }
}
