package dev.downbeat.flow;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.TaskOptions;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.BlockProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One task for each element of a list, all beside each other, or one after the other; its result is the list of theirs, in the
 * order of the elements.
 *
 * @param <T> the type of the list of results
 */
public final class ForEachTask<T extends @Nullable Object> extends TaskCall<T, ForEachTask<T>> {

    private final TaskCall<?, ?> call;
    private final Wire.From list;
    private boolean inTurn;

    private ForEachTask(TaskCall<?, ?> call, Expr<?> list) {
        super(call.reference());
        this.call = call;
        this.list = Lists.wire(list, site());
    }

    static <E, T> ForEachTask<List<T>> of(Expr<? extends List<E>> list, Function<Expr<E>, TaskCall<T, ?>> task) {
        return new ForEachTask<>(task.apply(Expr.element(Lists.element(list))), list);
    }

    /**
     * Has one run after the other. Then it may be a task of the engine, too.
     *
     * @return this
     */
    public ForEachTask<T> inTurn() {
        inTurn = true;
        return this;
    }

    @Override
    Form form() {
        return isPossible() ? new Form.ForEach(list, inTurn, call.form()) : new Form.Unresolved();
    }

    private boolean isPossible() {
        return switch (call.form()) {
            case Form.WorkerCall worker -> true;
            case Form.SubWorkflow workflow -> true;
            case Form.Http http -> inTurn;
            case Form.Inline inline -> inTurn;
            case Form.Jq jq -> inTurn;
            case Form.Event event -> inTurn;
            case Form.KafkaPublish kafka -> inTurn;
            case Form.Dynamic dynamic -> inTurn;
            case Form.StartWorkflow start -> inTurn;
            case Form.SystemTask system -> inTurn;
            case Form.Wait wait -> inTurn;
            case Form.Noop noop -> inTurn;
            case Form.Signal signal -> false;
            case Form.Human human -> false;
            case Form.SetVariables variables -> false;
            case Form.Terminate terminate -> false;
            case Form.Switch chosen -> false;
            case Form.Fork fork -> false;
            case Form.DoWhile loop -> false;
            case Form.EachInTurn each -> false;
            case Form.ForEach each -> false;
            case Form.Coalesce coalesce -> false;
            case Form.Collect collect -> false;
            case Form.Unresolved unresolved -> false;
        };
    }

    @Override
    JsonShape outputShape() {
        JsonShape one = call.outputShape();
        return one instanceof JsonShape.Nothing ? one : new JsonShape.ListOf("List<" + one.name() + ">", one);
    }

    @Override
    List<Problem> problems() {
        return isPossible()
                ? call.problems()
                : List.of(BlockProblems.blockMisplaced(
                        new Place(reference(), site()),
                        inTurn
                                ? "this task does not run for each element by itself"
                                : "what runs for elements beside each other is a worker's task or a workflow, and this"
                                        + " is neither",
                        inTurn
                                ? "Put it into a block: Tasks.eachInTurn(…)"
                                : "Say inTurn(), or put it into a workflow of its own"));
    }

    @Override
    Set<CallContract> called() {
        return call.called();
    }

    @Override
    List<Argument> arguments() {
        return call.arguments();
    }

    @Override
    TaskOptions taskOptions() {
        return super.taskOptions().equals(TaskOptions.NONE) ? call.taskOptions() : super.taskOptions();
    }
}
