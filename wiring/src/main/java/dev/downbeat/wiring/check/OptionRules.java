package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Form;

/** Which options the engine honours on which tasks, as measured. */
final class OptionRules {

    private OptionRules() {}

    static boolean canBeAsync(Form form) {
        return form instanceof Form.Http || form instanceof Form.Unresolved;
    }

    static boolean canBeOptional(Form form) {
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
            case Form.Switch s -> true;
            case Form.Unresolved u -> true;
            case Form.ForEach f -> true;
            case Form.Noop n -> false;
            case Form.SetVariables s -> false;
            case Form.Terminate t -> false;
            case Form.Fork f -> false;
            case Form.DoWhile d -> false;
            case Form.EachInTurn e -> false;
            case Form.Coalesce c -> false;
            case Form.Collect c -> false;
        };
    }

    static String whyNotOptional(Form form) {
        return form.blocks().isEmpty()
                ? "the task cannot fail"
                : "the engine fails all the same; say it at the tasks inside";
    }
}
