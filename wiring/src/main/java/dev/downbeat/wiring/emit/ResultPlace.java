package dev.downbeat.wiring.emit;

import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.PathReader;
import dev.downbeat.wiring.model.PathStep;
import java.util.List;

/** Where in a task's output its result lies: the callee decides, where there is one, else the declared type. */
public final class ResultPlace {

    private ResultPlace() {}

    /**
     * The place of a task's result.
     *
     * @param task the task
     * @return the path from its reference name, as it stands in an expression: {@code charge_ref.output.result}
     */
    static String of(FlowTask task) {
        return task.reference() + ".output" + inOutput(task);
    }

    /**
     * The place of a task's result in its output.
     *
     * @param task the task
     * @return what follows {@code output}: nothing, or a key with its dot or brackets
     */
    public static String inOutput(FlowTask task) {
        return switch (task.form()) {
            case Form.WorkerCall call -> key(call.contract());
            case Form.SubWorkflow call -> key(call.contract());
            case Form.Inline inline -> ".result";
            case Form.Jq jq -> ".result";
            case Form.ForEach each -> ".result";
            case Form.Coalesce coalesce -> ".result";
            case Form.Collect collect -> ".result";
            case Form.Signal signal -> byType(task.output());
            case Form.Human human -> byType(task.output());
            case Form.SystemTask system -> byType(task.output());
            case Form.Noop n -> "";
            case Form.Wait w -> "";
            case Form.Event e -> "";
            case Form.KafkaPublish k -> "";
            case Form.Dynamic dynamic -> byType(task.output());
            case Form.StartWorkflow start -> ".workflowId";
            // Whoever completes it from outside gives the whole output.
            case Form.Http http when task.options().asyncComplete().isPresent() -> byType(task.output());
            case Form.Http http -> http.call().whole() ? ".response" : ".response.body";
            case Form.SetVariables s -> "";
            case Form.Terminate t -> "";
            case Form.Switch s -> "";
            case Form.Fork f -> "";
            case Form.DoWhile d -> "";
            case Form.EachInTurn e -> "";
            case Form.Unresolved unresolved -> throw new IllegalStateException(task.name() + " was not resolved");
        };
    }

    /**
     * {@link #inOutput} as steps below the output.
     *
     * @param task the task
     * @return the steps from the outermost, none if the output is the result itself
     */
    public static List<PathStep> steps(FlowTask task) {
        return PathReader.read("output" + inOutput(task)) instanceof PathReader.Parsed parsed
                ? parsed.path().steps()
                : List.of();
    }

    private static String byType(JsonShape output) {
        return output.present().isObject() || output.present() instanceof JsonShape.Nothing ? "" : ".result";
    }

    private static String key(Contract contract) {
        return contract.resultKey().map(key -> new PathStep.Key(key).text()).orElse("");
    }
}
