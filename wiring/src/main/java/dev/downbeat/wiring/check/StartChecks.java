package dev.downbeat.wiring.check;

import dev.downbeat.definition.Names;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.problem.HttpProblems;
import dev.downbeat.wiring.problem.Place;
import dev.downbeat.wiring.problem.Problem;
import dev.downbeat.wiring.problem.WiringProblems;
import dev.downbeat.wiring.problem.WorkflowProblems;
import java.util.List;
import java.util.Optional;

/** Whether what is set going without being waited for is set going rightly: other workflows, events. */
final class StartChecks {

    private static final JsonShape TEXT = new JsonShape.Text("String");

    private StartChecks() {}

    /** A started workflow's contract, as far as its inputs go: its result is never seen. */
    static Contract asCalled(FlowTask task, Form.StartWorkflow start) {
        Contract contract = start.contract();
        return new Contract(contract.name(), contract.inputs(), task.output(), Optional.empty());
    }

    static List<Problem> result(FlowTask task) {
        return switch (task.output()) {
            case JsonShape.Text text -> List.of();
            case JsonShape.Nothing nothing -> List.of();
            case JsonShape.Unresolved unresolved -> List.of();
            default ->
                List.of(HttpProblems.startResult(
                        new Place(task.name(), task.site()), task.output().name()));
        };
    }

    /** The path to the name of a task leads to a text that is surely there. */
    static List<Problem> dynamic(FlowTask task, Form.Dynamic dynamic, WireChecks wires) {
        Place place = new Place(task.name(), dynamic.type().site());
        String path = dynamic.type().path();
        return switch (wires.find(place, dynamic.type(), task)) {
            case WireChecks.Wrong wrong -> List.of(wrong.problem());
            case WireChecks.There there -> {
                JsonShape shape = there.shape();
                if (ShapeFit.misfit(shape.present(), TEXT).isPresent()) {
                    yield List.of(WiringProblems.typeMismatch(place, path, shape, TEXT, "", "", ""));
                }
                yield shape.maybeAbsent() ? List.of(HttpProblems.taskMayBeAbsent(place, path)) : List.of();
            }
        };
    }

    static List<Problem> event(FlowTask task, Form.Event event) {
        String sink = event.sink().text();
        return sink.isBlank()
                ? List.of(WorkflowProblems.nameInvalid(
                        new Place(task.name(), event.sink().site()),
                        sink,
                        Names.problemOfName(sink).orElse("it is blank")))
                : List.of();
    }
}
