package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Argument;
import dev.downbeat.wiring.model.Block;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.Wire;
import dev.downbeat.wiring.problem.OrderProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.ScriptProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All rules of a workflow. */
public final class FlowChecks {

    private final FlowOrder order;
    private final WireChecks wires;
    private final BraceChecks braces;
    private final List<String> inputs;
    private final ScriptChecks scripts;
    private final LoopChecks loops;
    private final GatherChecks gathering;
    private final ResultChecks results;
    private final List<Problem> problems = new ArrayList<>();

    private FlowChecks(Flow flow, ScriptParsers parsers) {
        this.order = new FlowOrder(flow);
        this.wires = new WireChecks(flow, order);
        this.braces = new BraceChecks(wires);
        this.inputs = flow.contract().inputNames();
        this.scripts = new ScriptChecks(parsers);
        this.loops = new LoopChecks(order, wires, scripts);
        this.gathering = new GatherChecks(order, wires);
        this.results = new ResultChecks(flow, order, wires);
    }

    /**
     * Judges a workflow.
     *
     * @param flow the workflow
     * @param parsers what reads its scripts
     * @return its problems, in the order of its tasks; empty if there are none
     */
    public static List<Problem> check(Flow flow, ScriptParsers parsers) {
        FlowChecks checks = new FlowChecks(flow, parsers);
        checks.problems.addAll(NameChecks.check(flow));
        checks.problems.addAll(new Variables(flow).check());
        checks.problems.addAll(SecretChecks.check(flow));
        flow.allTasks().forEach(checks::task);
        checks.reachable(flow.tasks());
        checks.problems.addAll(checks.results.check());
        return List.copyOf(checks.problems);
    }

    private void task(FlowTask task) {
        problems.addAll(OptionChecks.check(task));
        problems.addAll(ReservedInputs.check(task));
        switch (task.form()) {
            case Form.WorkerCall call -> call(task, call.contract(), "task");
            case Form.SubWorkflow call -> call(task, call.contract(), "workflow");
            case Form.Inline inline -> {
                arguments(task);
                problems.addAll(scripts.javaScript(task, inline.script(), Set.of()));
            }
            case Form.Jq jq -> {
                arguments(task);
                problems.addAll(scripts.jq(task, jq.query()));
            }
            case Form.Terminate terminate -> {
                problems.addAll(results.check(task, terminate));
            }
            case Form.Switch chosen -> {
                arguments(task);
                switchOn(task, chosen);
            }
            case Form.Wait wait -> {
                arguments(task);
                problems.addAll(WaitChecks.check(task, wait));
            }
            case Form.Http http -> {
                arguments(task);
                problems.addAll(HttpChecks.check(task, http.call(), braces, order, inputs));
            }
            case Form.KafkaPublish kafka -> {
                arguments(task);
                problems.addAll(KafkaChecks.check(task, kafka, braces));
            }
            case Form.Event event -> {
                arguments(task);
                problems.addAll(StartChecks.event(task, event));
            }
            case Form.Dynamic dynamic -> {
                problems.addAll(StartChecks.dynamic(task, dynamic, wires));
                arguments(task);
            }
            case Form.StartWorkflow start -> {
                problems.addAll(StartChecks.result(task));
                call(task, StartChecks.asCalled(task, start), "workflow");
            }
            case Form.Fork fork -> unread(task, "Fork");
            case Form.DoWhile loop -> {
                arguments(task);
                problems.addAll(loops.doWhile(task, loop));
            }
            case Form.EachInTurn each -> {
                arguments(task);
                problems.addAll(loops.each(task, each));
            }
            case Form.ForEach each -> {
                problems.addAll(loops.list(task, each));
                task(EachResult.withoutResult(each.element(task)));
            }
            case Form.Coalesce coalesce -> problems.addAll(gathering.coalesce(task));
            case Form.Collect collect -> problems.addAll(gathering.collect(task, collect));
            case Form.Signal signal -> arguments(task);
            case Form.Human human -> arguments(task);
            case Form.Noop noop -> unread(task, "Noop");
            case Form.SystemTask system -> arguments(task);
            case Form.SetVariables variables -> arguments(task);
            case Form.Unresolved unresolved -> {}
        }
    }

    private void call(FlowTask task, Contract contract, String kind) {
        CallChecks checks = new CallChecks(task, contract, kind);
        problems.addAll(checks.check());
        task.arguments().stream()
                .flatMap(argument -> checks.asWired(argument).stream())
                .forEach(argument -> argument(task, argument));
    }

    private void arguments(FlowTask task) {
        task.arguments().forEach(argument -> argument(task, argument));
    }

    /** The engine gives such a task no inputs. */
    private void unread(FlowTask task, String annotation) {
        arguments(task);
        for (Argument argument : task.arguments()) {
            problems.add(ScriptProblems.unreadByTask(
                    Place.input(task.name(), argument.name(), argument.site()), annotation));
        }
    }

    private void argument(FlowTask task, Argument argument) {
        wires.check(task.name(), argument, task).ifPresent(problems::add);
    }

    private void switchOn(FlowTask task, Form.Switch chosen) {
        switch (chosen.selector()) {
            case Form.Selector.Script script -> {
                problems.addAll(scripts.javaScript(task, script.text(), Set.of()));
                problems.addAll(new SwitchChecks(task, chosen).check());
            }
            case Form.Selector.Source source -> {
                for (Argument argument : task.arguments()) {
                    problems.add(ScriptProblems.unreadByTask(
                            Place.input(task.name(), argument.name(), argument.site()), "Switch on a source"));
                }
                Wire.From from = source.wire();
                Place place = new Place(task.name(), from.site());
                switch (wires.find(place, from, task)) {
                    case WireChecks.Wrong wrong -> problems.add(wrong.problem());
                    case WireChecks.There there ->
                        problems.addAll(new SwitchChecks(task, chosen).check(from.path(), there.shape(), place));
                }
            }
            case Form.Selector.Unresolved unresolved -> {}
        }
    }

    /** Of what never runs the first task of a sequence is reported, and nothing inside it. */
    private void reachable(List<FlowTask> sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            FlowTask task = sequence.get(i);
            for (Block block : task.form().blocks()) {
                reachable(block.tasks());
            }
            if (order.alwaysEnds(task) && i + 1 < sequence.size()) {
                FlowTask next = sequence.get(i + 1);
                problems.add(OrderProblems.unreachable(new Place(next.name(), next.site()), task.name()));
                return;
            }
        }
    }
}
