package dev.downbeat.it.property;

import dev.downbeat.it.property.flow.Argument;
import dev.downbeat.it.property.flow.Flow;
import dev.downbeat.it.property.flow.Task;
import java.util.ArrayList;
import java.util.List;

/** The forms that a workflow consists of. */
final class Census {

    /** What has to occur among five hundred programs. */
    static final List<String> ALL = List.of(
            "Coalesce",
            "Each",
            "Fork",
            "Inline",
            "Jq",
            "Noop",
            "Options(ref)",
            "SetVariables",
            "Step",
            "Sub",
            "Switch",
            "Terminate",
            "outcome Assembled",
            "outcome None",
            "outcome Source",
            "wire ByName",
            "wire ByName into Optional",
            "wire Const",
            "wire Const into Optional",
            "wire From",
            "wire From into Optional",
            "wire Item",
            "wire Template",
            "wire Template into Optional");

    private Census() {}

    static List<String> of(Flow flow) {
        List<String> forms = new ArrayList<>();
        forms.add("outcome " + flow.outcome().getClass().getSimpleName());
        if (flow.outcome() instanceof Flow.Assembled assembled) {
            wires(assembled.properties(), forms);
        }
        for (Task task : flow.allTasks()) {
            forms.add(task.form().getClass().getSimpleName());
            if (task.renamed().isPresent()) {
                forms.add("Options(ref)");
            }
            wires(task.arguments(), forms);
        }
        return forms;
    }

    private static void wires(List<Argument> arguments, List<String> forms) {
        for (Argument argument : arguments) {
            String optional = argument.type().maybeAbsent() ? " into Optional" : "";
            forms.add("wire " + argument.wire().getClass().getSimpleName() + optional);
        }
    }
}
