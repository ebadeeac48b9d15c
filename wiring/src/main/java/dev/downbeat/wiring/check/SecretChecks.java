package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.HttpProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a secret goes only where the engine keeps it one: it puts it into calls by HTTP and into what a worker polls, and stores
 * the expression. Everywhere else it stores the text.
 */
final class SecretChecks {

    private static final String OUTPUT = "in the workflow's output";

    private final List<Problem> problems = new ArrayList<>();

    private SecretChecks() {}

    static List<Problem> check(Flow flow) {
        SecretChecks checks = new SecretChecks();
        flow.allTasks().forEach(checks::task);
        switch (flow.outcome()) {
            case Outcome.Source source -> checks.from(flow.runMethod(), source.wire(), OUTPUT);
            case Outcome.Assembled assembled ->
                assembled
                        .properties()
                        .forEach(property -> checks.argument(assembled.method(), property, Optional.empty(), OUTPUT));
            case Outcome.None none -> {}
            case Outcome.Unset unset -> {}
            case Outcome.Unresolved unresolved -> {}
        }
        return checks.problems;
    }

    private void task(FlowTask task) {
        switch (task.form()) {
            case Form.WorkerCall call -> {}
            case Form.Http http -> {}
            case Form.ForEach each when each.call() instanceof Form.WorkerCall || each.call() instanceof Form.Http -> {}
            case Form.Unresolved unresolved -> {}
            case Form.Dynamic dynamic -> from(task.name(), dynamic.type(), "as the name of the task");
            default ->
                task.arguments().forEach(argument -> argument(task.name(), argument, Optional.of(task), where(task)));
        }
        if (task.form() instanceof Form.Switch chosen && chosen.selector() instanceof Form.Selector.Source source) {
            from(task.name(), source.wire(), "in what the switch has chosen");
        }
        if (task.form() instanceof Form.Terminate terminate) {
            terminate.reason().ifPresent(reason -> text(task, reason, "in the reason"));
        }
        if (task.form() instanceof Form.KafkaPublish kafka) {
            text(task, kafka.topic(), where(task));
            text(task, kafka.bootstrapServers(), where(task));
        }
    }

    private static String where(FlowTask task) {
        return switch (task.form()) {
            case Form.Inline inline -> "in what the script gives";
            case Form.Jq jq -> "in what the query gives";
            case Form.SubWorkflow call -> "as the other workflow's input";
            case Form.StartWorkflow call -> "as the other workflow's input";
            case Form.SetVariables variables -> "as a variable";
            case Form.Terminate terminate -> OUTPUT;
            default -> "in the execution";
        };
    }

    private void argument(String method, Argument argument, Optional<FlowTask> task, String where) {
        if (BraceShapes.isSecret(argument, task)) {
            Site site = switch (argument.wire()) {
                case Wire.From from -> from.site();
                case Wire.Template template -> template.site();
                case Wire.Constant constant -> constant.site();
                case Wire.Item item -> item.site();
                case Wire.ByName byName -> argument.site();
            };
            String path = argument.wire() instanceof Wire.From from ? from.path() : "a secret";
            problems.add(HttpProblems.secret(Place.input(method, argument.name(), site), path, where));
        }
    }

    private void from(String method, Wire.From from, String where) {
        if (BraceShapes.isSecret(from)) {
            problems.add(HttpProblems.secret(new Place(method, from.site()), from.path(), where));
        }
    }

    /** A parameter that holds a secret is told of by itself. */
    private void text(FlowTask task, Written text, String where) {
        if (BraceText.read(text.text()) instanceof BraceText.Parsed parsed) {
            parsed.paths().stream()
                    .filter(path -> path.root().equals(FixedNames.SECRETS)
                            && task.argument(path.root()).isEmpty())
                    .findFirst()
                    .ifPresent(path -> problems.add(
                            HttpProblems.secret(new Place(task.name(), text.site()), path.toString(), where)));
        }
    }
}
