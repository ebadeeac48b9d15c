package dev.downbeat.it.property;

import dev.downbeat.it.property.flow.Argument;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Form;
import dev.downbeat.it.property.flow.Path;
import dev.downbeat.it.property.flow.Task;
import dev.downbeat.it.property.flow.Wire;
import dev.downbeat.it.property.world.Type;
import java.util.ArrayList;
import java.util.List;

/** The forms that a workflow consists of. */
final class Census {

    /** What has to occur among five hundred programs: each form of the language that the lean engine runs. */
    static final List<String> ALL = List.of(
            "@Coalesce",
            "@Coalesce in a loop",
            "@Coalesce into Optional",
            "@Collect",
            "@Collect below a step",
            "@DoWhile keepLast",
            "@DoWhile script",
            "@DoWhile times",
            "@DoWhile timesFrom",
            "@Dynamic",
            "@Event",
            "@ForEach of @Step",
            "@ForEach of @SubWorkflow",
            "@ForEach sequential of @Step",
            "@ForEach sequential of @SubWorkflow",
            "@ForEach sequential, a block",
            "@Fork",
            "@Http GET",
            "@Http POST",
            "@Http PUT",
            "@Http headers",
            "@Http of HttpResponse",
            "@Human",
            "@Inline",
            "@Jq",
            "@Noop",
            "@Options description",
            "@Options optional",
            "@Options ref",
            "@Options retries",
            "@SetVariables",
            "@Signal",
            "@StartWorkflow",
            "@Step",
            "@SubWorkflow",
            "@SubWorkflow latest",
            "@Switch",
            "@Switch script",
            "@SystemTask",
            "@Terminate",
            "@Terminate in a loop",
            "@Wait constant",
            "@Wait duration",
            "@Wait until",
            "@Wait wired",
            "inside DoWhile: Each",
            "inside DoWhile: Fork",
            "inside DoWhile: Switch",
            "inside EachInTurn: Each",
            "inside EachInTurn: Fork",
            "inside EachInTurn: Switch",
            "inside Fork: DoWhile",
            "inside Fork: EachInTurn",
            "inside Fork: Fork",
            "inside Fork: Switch",
            "inside Switch: DoWhile",
            "inside Switch: EachInTurn",
            "inside Switch: Fork",
            "inside Switch: Switch",
            "outcome Assembled",
            "outcome None",
            "outcome Source",
            "role @Body",
            "role @Header(\"X-Note\")",
            "role @Query(\"q\")",
            "type BigDecimal",
            "type BigInteger",
            "type Duration",
            "type HttpResponse",
            "type Instant",
            "type LocalDate",
            "type LocalDateTime",
            "type LocalTime",
            "type OffsetDateTime",
            "type UUID",
            "type URI",
            "type YearMonth",
            "type byte[]",
            "type enum",
            "wire @Item of the element",
            "wire @Item below it",
            "wire ByName",
            "wire ByName into Optional",
            "wire Const",
            "wire Const into Optional",
            "wire From",
            "wire From [*]",
            "wire From [n]",
            "wire From an index",
            "wire From a round",
            "wire From an item",
            "wire From into Optional",
            "wire From variables",
            "wire From workflow",
            "wire Template",
            "wire Template into Optional");

    private final List<String> forms = new ArrayList<>();

    private Census() {}

    static List<String> of(Flow flow) {
        Census census = new Census();
        census.flow(flow);
        return census.forms;
    }

    private void flow(Flow flow) {
        forms.add("outcome " + flow.outcome().getClass().getSimpleName());
        if (flow.outcome() instanceof Flow.Assembled assembled) {
            assembled.properties().forEach(this::wire);
        }
        flow.tasks().forEach(task -> task(task, List.of()));
        flow.subFlows().forEach(this::flow);
    }

    private void task(Task task, List<String> around) {
        boolean inLoop = around.contains("DoWhile") || around.contains("EachInTurn");
        String form = name(task, inLoop);
        forms.add(form);
        task.options().keySet().forEach(option -> forms.add("@Options " + option));
        task.arguments().forEach(this::wire);
        task.result().ifPresent(this::type);
        String own = task.form().getClass().getSimpleName();
        around.forEach(outer -> forms.add("inside " + outer + ": " + own));
        List<String> inside = new ArrayList<>(around);
        inside.add(own);
        task.form().blocks().forEach(block -> block.tasks().forEach(it -> task(it, inside)));
    }

    private String name(Task task, boolean inLoop) {
        return switch (task.form()) {
            case Form.Step step -> "@Step";
            case Form.Sub sub -> sub.latest() ? "@SubWorkflow latest" : "@SubWorkflow";
            case Form.Start start -> "@StartWorkflow";
            case Form.Dynamic dynamic -> "@Dynamic";
            case Form.Inline inline -> "@Inline";
            case Form.Jq jq -> "@Jq";
            case Form.Each each ->
                "@ForEach " + (each.sequential() ? "sequential " : "") + "of "
                        + (each.call() instanceof Form.Sub ? "@SubWorkflow" : "@Step");
            case Form.Coalesce coalesce -> {
                forms.add("@Coalesce");
                yield inLoop
                        ? "@Coalesce in a loop"
                        : task.result().orElseThrow().maybeAbsent() ? "@Coalesce into Optional" : "@Coalesce";
            }
            case Form.Collect collect -> collect.path().parts().isEmpty() ? "@Collect" : "@Collect below a step";
            case Form.SetVariables set -> "@SetVariables";
            case Form.Noop noop -> "@Noop";
            case Form.Wait wait -> wait(task, wait);
            case Form.Ask ask -> ask.human() ? "@Human" : "@Signal";
            case Form.Event event -> "@Event";
            case Form.Http http -> {
                http.note().ifPresent(it -> forms.add("@Http headers"));
                if (http.whole()) {
                    forms.add("@Http of HttpResponse");
                }
                yield "@Http " + http.method();
            }
            case Form.SystemTask system -> "@SystemTask";
            case Form.Terminate end -> inLoop ? "@Terminate in a loop" : "@Terminate";
            case Form.Switch chosen -> chosen.source().isPresent() ? "@Switch" : "@Switch script";
            case Form.Fork fork -> "@Fork";
            case Form.DoWhile loop -> {
                loop.keepLast().ifPresent(it -> forms.add("@DoWhile keepLast"));
                yield switch (loop.rounds()) {
                    case Form.While condition -> "@DoWhile script";
                    case Form.Times times -> "@DoWhile times";
                    case Form.TimesFrom from -> "@DoWhile timesFrom";
                };
            }
            case Form.EachInTurn each -> "@ForEach sequential, a block";
        };
    }

    private static String wait(Task task, Form.Wait wait) {
        if (wait.said().isEmpty()) {
            return task.arguments().get(0).wire() instanceof Wire.Const ? "@Wait constant" : "@Wait wired";
        }
        return wait.said().startsWith("until") ? "@Wait until" : "@Wait duration";
    }

    private void wire(Argument argument) {
        String optional = argument.type().maybeAbsent() ? " into Optional" : "";
        if (!argument.role().isEmpty()) {
            forms.add("role " + argument.role().strip());
        }
        type(argument.type());
        switch (argument.wire()) {
            case Wire.Item item ->
                forms.add(item.path().parts().isEmpty() ? "wire @Item of the element" : "wire @Item below it");
            case Wire.From from -> {
                forms.add("wire From" + optional);
                path(from.path());
            }
            default -> forms.add("wire " + argument.wire().getClass().getSimpleName() + optional);
        }
    }

    private void path(Path path) {
        String root = path.root();
        if (root.equals("variables") || root.equals("workflow")) {
            forms.add("wire From " + root);
        } else if (root.startsWith("item")) {
            forms.add("wire From an item");
        }
        for (Path.Part part : path.parts()) {
            switch (part) {
                case Path.Each each -> forms.add("wire From [*]");
                case Path.Index index -> forms.add("wire From [n]");
                case Path.Key key when key.name().equals("round") -> forms.add("wire From a round");
                case Path.Key key when key.name().equals("index") -> forms.add("wire From an index");
                case Path.Key key -> {}
            }
        }
    }

    private void type(Type type) {
        switch (type.present()) {
            case Type.Scalar scalar -> forms.add("type " + scalar.java());
            case Type.Constants constants -> forms.add("type enum");
            case Type.Dto dto when dto.java().startsWith("HttpResponse") -> forms.add("type HttpResponse");
            default -> {}
        }
    }
}
