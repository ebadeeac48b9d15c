package dev.downbeat.wiring.check;

import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowTask;
import dev.downbeat.wiring.model.Form;
import dev.downbeat.wiring.model.JsonShape;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a switch is told by the engine of the value on which it switches. */
public final class SwitchValues {

    private SwitchValues() {}

    /**
     * Whether the engine's own text of the value is the one that stands in a case: of decimals it is not, {@code 5} is
     * {@code "5.0"}.
     *
     * @param flow the workflow
     * @param source what is switched on
     * @return true for text, enums, integers and booleans
     */
    public static boolean areTexts(Flow flow, Form.Selector.Source source) {
        Map<String, FlowTask> tasks = new LinkedHashMap<>();
        flow.allTasks().forEach(task -> tasks.putIfAbsent(task.name(), task));
        return switch (new DeclaredShapes(flow, tasks).of(source.wire()).present()) {
            case JsonShape.Numeric number -> number.kind().isInteger();
            case JsonShape.Anything anything -> false;
            default -> true;
        };
    }
}
