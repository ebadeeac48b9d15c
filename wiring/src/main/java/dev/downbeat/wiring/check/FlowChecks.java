package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Outcome;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules of a workflow. */
public final class FlowChecks {

    private final Flow flow;
    private final WireChecks wires;
    private final List<Problem> problems = new ArrayList<>();

    private FlowChecks(Flow flow) {
        this.flow = flow;
        this.wires = new WireChecks(flow);
    }

    /**
     * Judges a workflow.
     *
     * @param flow the workflow
     * @return its problems, in the order of its tasks; empty if there are none
     */
    public static List<Problem> check(Flow flow) {
        FlowChecks checks = new FlowChecks(flow);
        checks.problems.addAll(NameChecks.check(flow));
        for (int i = 0; i < flow.tasks().size(); i++) {
            checks.task(flow.tasks().get(i), i);
        }
        checks.outcome();
        return List.copyOf(checks.problems);
    }

    private void task(FlowTask task, int position) {
        switch (task.form()) {
            case Form.WorkerCall call -> {
                CallChecks checks = new CallChecks(task, call.contract());
                problems.addAll(checks.check());
                task.arguments().stream()
                        .flatMap(argument -> checks.asWired(argument).stream())
                        .forEach(argument ->
                                wires.check(task.name(), argument, position).ifPresent(problems::add));
            }
            case Form.Unresolved unresolved -> {}
        }
    }

    private void outcome() {
        Contract contract = flow.contract();
        int end = flow.tasks().size();
        switch (flow.outcome()) {
            case Outcome.Source source ->
                wires.read(new Place(flow.runMethod(), source.wire().site()), source.wire(), contract.output(), end)
                        .ifPresent(problems::add);
            case Outcome.Assembled assembled -> {
                if (contract.output().present() instanceof JsonShape.Structure structure) {
                    AssemblyChecks checks = new AssemblyChecks(assembled, structure);
                    problems.addAll(checks.check());
                    assembled.properties().stream()
                            .flatMap(argument -> checks.asWired(argument).stream())
                            .forEach(argument -> wires.check(assembled.method(), argument, end)
                                    .ifPresent(problems::add));
                } else if (!(contract.output() instanceof JsonShape.Unresolved)) {
                    problems.add(WorkflowProblems.outputShape(
                            new Place(assembled.method(), assembled.site()),
                            contract.output().name()));
                }
            }
            case Outcome.Unset unset ->
                problems.add(WorkflowProblems.resultUnset(
                        new Place(flow.runMethod(), flow.site()),
                        contract.output().name(),
                        lastThatFits()));
            case Outcome.None none -> {}
            case Outcome.Unresolved unresolved -> {}
        }
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
