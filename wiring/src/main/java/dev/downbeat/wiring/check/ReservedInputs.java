package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.List;
import java.util.Set;

/** Input keys by which the engine itself is told what to do, so that no parameter may have them. */
final class ReservedInputs {

    private static final Set<String> SCRIPT = Set.of("expression", "evaluatorType");
    private static final Set<String> QUERY = Set.of("queryExpression");
    private static final Set<String> TIME = Set.of("duration", "until");
    private static final Set<String> LOOP =
            Set.of("keepLastN", "items", "_items", "loopItem", "loopIndex", "iteration");
    private static final Set<String> EVENT = Set.of(
            "sink",
            "asyncComplete",
            "workflowInstanceId",
            "workflowType",
            "workflowVersion",
            "correlationId",
            "taskToDomain",
            "event_produced");
    private static final Set<String> CHOICE = Set.of("case", "hasChildren");

    private ReservedInputs() {}

    static List<Problem> check(FlowTask task) {
        Set<String> reserved = of(task.form());
        return task.arguments().stream()
                .filter(argument -> reserved.contains(argument.name()))
                .map(argument -> taken(task, argument))
                .toList();
    }

    private static Set<String> of(Form form) {
        return switch (form) {
            case Form.Inline inline -> SCRIPT;
            case Form.Jq jq -> QUERY;
            case Form.Signal signal -> TIME;
            case Form.Switch chosen -> CHOICE;
            case Form.Coalesce coalesce -> SCRIPT;
            case Form.DoWhile loop -> LOOP;
            case Form.EachInTurn each -> LOOP;
            case Form.Event event -> EVENT;
            case Form.Dynamic dynamic -> Set.of("_task");
            default -> Set.of();
        };
    }

    private static Problem taken(FlowTask task, Argument argument) {
        return WorkflowProblems.nameReserved(
                Place.input(task.name(), argument.name(), argument.site()), argument.name());
    }
}
