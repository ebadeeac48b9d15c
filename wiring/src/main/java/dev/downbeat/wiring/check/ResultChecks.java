package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.BraceText;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.EndStatus;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.JsonShape.Property;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.model.Written;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.ScriptProblems;
import dev.downbeat.wiring.problem.TextProblems;
import dev.downbeat.wiring.problem.WiringProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the result of a workflow is said, and whether all of it is given. */
final class ResultChecks {

    private final Flow flow;
    private final FlowOrder order;
    private final WireChecks wires;

    ResultChecks(Flow flow, FlowOrder order, WireChecks wires) {
        this.flow = flow;
        this.order = order;
        this.wires = wires;
    }

    /** The result at the end of the flow. */
    List<Problem> check() {
        Contract contract = flow.contract();
        return switch (flow.outcome()) {
            case Outcome.Source source ->
                wires
                        .read(new Place(flow.runMethod(), source.wire().site()), source.wire(), contract.output(), null)
                        .stream()
                        .toList();
            case Outcome.Assembled assembled -> assembled(assembled, contract.output());
            // What ends the workflow gives the result.
            case Outcome.Unset unset when flow.tasks().stream().anyMatch(order::alwaysEnds) -> List.of();
            case Outcome.Unset unset ->
                List.of(WorkflowProblems.resultUnset(
                        new Place(flow.runMethod(), flow.site()),
                        contract.output().name(),
                        lastThatFits()));
            case Outcome.None none -> List.of();
            case Outcome.Unresolved unresolved -> List.of();
        };
    }

    private List<Problem> assembled(Outcome.Assembled assembled, JsonShape output) {
        if (output.present() instanceof JsonShape.Structure structure) {
            return properties(assembled, structure, null);
        }
        return output instanceof JsonShape.Unresolved
                ? List.of()
                : List.of(WorkflowProblems.outputShape(new Place(assembled.method(), assembled.site()), output.name()));
    }

    private List<Problem> properties(
            Outcome.Assembled assembled, JsonShape.Structure structure, @Nullable FlowTask reader) {
        AssemblyChecks checks = new AssemblyChecks(assembled, structure);
        List<Problem> problems = new ArrayList<>(checks.check());
        assembled.properties().stream()
                .flatMap(argument -> checks.asWired(argument).stream())
                .forEach(argument ->
                        wires.check(assembled.method(), argument, reader).ifPresent(problems::add));
        return problems;
    }

    /** The result where a task ends the workflow: with COMPLETED all of it, else none. */
    List<Problem> check(FlowTask task, Form.Terminate terminate) {
        List<Problem> problems = new ArrayList<>();
        terminate.reason().ifPresent(reason -> problems.addAll(reason(task, reason)));
        if (terminate.status() != EndStatus.COMPLETED) {
            for (Argument argument : task.arguments()) {
                wires.check(task.name(), argument, task)
                        .or(() -> unread(task, terminate, argument))
                        .ifPresent(problems::add);
            }
            return problems;
        }
        JsonShape output = flow.contract().output();
        switch (output.present()) {
            case JsonShape.Unresolved unresolved -> {}
            case JsonShape.Nothing nothing ->
                task.arguments()
                        .forEach(argument -> problems.add(WiringProblems.outputOfVoid(
                                Place.input(task.name(), argument.name(), argument.site()), flow.runMethod())));
            default ->
                problems.addAll(properties(
                        new Outcome.Assembled(task.name(), task.arguments(), task.site()), asStructure(output), task));
        }
        return problems;
    }

    /** Without a result the parameters are for the reason alone. */
    private static Optional<Problem> unread(FlowTask task, Form.Terminate terminate, Argument argument) {
        boolean read = terminate
                .reason()
                .filter(reason -> !(BraceText.read(reason.text()) instanceof BraceText.Parsed text)
                        || text.paths().stream().anyMatch(path -> path.root().equals(argument.name())))
                .isPresent();
        return read
                ? Optional.empty()
                : Optional.of(
                        ScriptProblems.unread(Place.input(task.name(), argument.name(), argument.site()), "reason"));
    }

    /** A scalar result is one property of the output. */
    private JsonShape.Structure asStructure(JsonShape output) {
        if (output.present() instanceof JsonShape.Structure structure) {
            return structure;
        }
        List<Property> properties = flow.contract()
                .resultKey()
                .map(key -> List.of(new Property(key, output, !output.maybeAbsent())))
                .orElse(List.of());
        return new JsonShape.Structure(output.name(), "result of " + flow.runMethod(), () -> properties);
    }

    private List<Problem> reason(FlowTask task, Written reason) {
        Place place = new Place(task.name(), reason.site());
        return switch (BraceText.read(reason.text())) {
            case BraceText.Unreadable wrong ->
                List.of(TextProblems.templateInvalid(place, reason.text(), wrong.reason()));
            case BraceText.Parsed text -> new BraceChecks(wires).scalars(place, text, task);
        };
    }

    private Optional<String> lastThatFits() {
        return flow.tasks().stream()
                .filter(task -> !(task.output() instanceof JsonShape.Nothing)
                        && !(task.output() instanceof JsonShape.Unresolved)
                        && ShapeFit.misfit(task.output(), flow.contract().output())
                                .isEmpty())
                .map(FlowTask::name)
                .reduce((earlier, later) -> later);
    }
}
