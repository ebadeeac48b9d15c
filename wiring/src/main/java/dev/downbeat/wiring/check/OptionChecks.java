package dev.downbeat.wiring.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.downbeat.definition.Durations;
import dev.downbeat.definition.Names;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.TaskOptions;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.OptionProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.SettingProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether each option of a task is one that the engine honours there, and can be read. */
final class OptionChecks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FlowTask task;
    private final List<Problem> problems = new ArrayList<>();

    private OptionChecks(FlowTask task) {
        this.task = task;
    }

    static List<Problem> check(FlowTask task) {
        if (task.options().equals(TaskOptions.NONE)
                || task.form() instanceof Form.Unresolved
                || task.form() instanceof Form.ForEach) {
            return List.of();
        }
        OptionChecks checks = new OptionChecks(task);
        checks.check(task.options());
        return checks.problems;
    }

    private void check(TaskOptions options) {
        boolean worker = task.form() instanceof Form.WorkerCall;
        if (worker) {
            ignored("name", options.name(), "the task type names a worker's task; name it by @Task(name = …)");
            ignored("retryDelay", options.retryDelay(), "a worker's stands in its definition: @Retry(delay = …)");
        } else {
            ignored("startDelay", options.startDelay(), "the engine delays steps of workers only");
        }
        if (!isRetried(task.form())) {
            ignored("retries", options.retries(), "the engine never tries it again");
            ignored("retryDelay", options.retryDelay(), "the engine never tries it again");
        }
        if (!OptionRules.canBeAsync(task.form())) {
            ignored("asyncComplete", options.asyncComplete(), "the engine honours it on HTTP calls only");
        }
        if (!OptionRules.canBeOptional(task.form())) {
            ignored("optional", options.optional(), OptionRules.whyNotOptional(task.form()));
        }
        options.name()
                .ifPresent(name -> Names.problemOfName(name.text())
                        .ifPresent(reason ->
                                problems.add(WorkflowProblems.nameInvalid(place(name), name.text(), reason))));
        options.retries()
                .filter(retries -> retries.text().startsWith("-"))
                .ifPresent(
                        retries -> problems.add(OptionProblems.outOfRange(place(retries), "retries", retries.text())));
        duration("startDelay", options.startDelay());
        duration("retryDelay", options.retryDelay());
        options.extra().ifPresent(this::extra);
    }

    private static boolean isRetried(Form form) {
        return switch (form) {
            case Form.WorkerCall w -> true;
            case Form.SubWorkflow s -> true;
            case Form.SystemTask s -> true;
            case Form.Inline i -> true;
            case Form.Jq j -> true;
            case Form.Signal s -> true;
            case Form.Wait w -> true;
            case Form.Http h -> true;
            case Form.Event e -> true;
            case Form.KafkaPublish k -> true;
            case Form.Dynamic d -> true;
            case Form.StartWorkflow s -> true;
            case Form.Human h -> true;
            case Form.Unresolved u -> true;
            case Form.ForEach f -> true;
            case Form.Coalesce c -> true;
            case Form.Collect c -> true;
            case Form.Noop n -> false;
            case Form.SetVariables s -> false;
            case Form.Terminate t -> false;
            case Form.Switch s -> false;
            case Form.Fork f -> false;
            case Form.DoWhile d -> false;
            case Form.EachInTurn e -> false;
        };
    }

    private void ignored(String option, Optional<Written> written, String reason) {
        written.ifPresent(value -> problems.add(OptionProblems.ignored(place(value), option, reason)));
    }

    private void duration(String option, Optional<Written> written) {
        written.ifPresent(value -> {
            if (Durations.readSeconds(value.text()) instanceof Durations.Reading.Unreadable wrong) {
                problems.add(SettingProblems.durationInvalid(place(value), option, value.text(), wrong.problem()));
            }
        });
    }

    private void extra(Written extra) {
        try {
            if (!JSON.readTree(extra.text()).isObject()) {
                problems.add(OptionProblems.extraInvalid(place(extra), "it is no JSON object"));
            }
        } catch (JsonProcessingException e) {
            problems.add(OptionProblems.extraInvalid(place(extra), e.getOriginalMessage()));
        }
    }

    private Place place(Written written) {
        return new Place(task.name(), written.site());
    }
}
