package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.WiringProblems;
import java.util.Optional;

/** What a task that runs for each element of a list gives: a list of what one gives, in the order of the elements. */
final class EachResult {

    /**
     * A declared result that is not what comes.
     *
     * @param given what comes
     * @param where where they part
     */
    record Misfit(JsonShape given, String where) {}

    private EachResult() {}

    static Optional<Misfit> misfit(FlowTask task, Form.ForEach each) {
        return given(task, each)
                .flatMap(given ->
                        ShapeFit.misfit(given, task.output()).map(misfit -> new Misfit(given, misfit.where())));
    }

    private static Optional<JsonShape> given(FlowTask task, Form.ForEach each) {
        JsonShape one = switch (each.call()) {
            case Form.WorkerCall call -> call.contract().output();
            case Form.SubWorkflow call -> call.contract().output();
            case Form.Unresolved unresolved -> new JsonShape.Unresolved();
            // What others give is what is declared.
            default -> declared(task.output());
        };
        if (one instanceof JsonShape.Unresolved || one instanceof JsonShape.Nothing) {
            return one instanceof JsonShape.Nothing ? Optional.of(one) : Optional.empty();
        }
        boolean absent = task.options().optional().isPresent() && !one.maybeAbsent();
        JsonShape element = absent ? new JsonShape.Maybe(one) : one;
        return Optional.of(new JsonShape.ListOf("List<" + WiringProblems.boxed(element.name()) + ">", element));
    }

    private static JsonShape declared(JsonShape output) {
        return switch (output.present()) {
            case JsonShape.ListOf list -> list.element();
            case JsonShape.Nothing nothing -> nothing;
            case JsonShape.Unresolved unresolved -> unresolved;
            // No list: whatever one gives, it does not fit.
            default -> output;
        };
    }

    /** What is asked of the task for one element, but for its result: that is judged as a list. */
    static FlowTask withoutResult(FlowTask element) {
        return new FlowTask(
                element.name(),
                element.reference(),
                element.form(),
                element.arguments(),
                new JsonShape.Unresolved(),
                element.options(),
                element.site(),
                element.referenceSite());
    }
}
