package dev.downbeat.wiring.emit;

import dev.downbeat.definition.Durations;
import dev.downbeat.definition.TimeoutPolicy;
import dev.downbeat.definition.WorkflowDefinition;
import dev.downbeat.wiring.check.FlowOrder;
import dev.downbeat.wiring.model.Flow;
import dev.downbeat.wiring.model.FlowSettings;
import java.time.Duration;

/** Writes the definition of a flow: what the user said and what the engine needs, and nothing that is a default. */
public final class DefinitionEmitter {

    private DefinitionEmitter() {}

    /**
     * Writes the definition of a flow.
     *
     * @param flow a flow in which the checks found no errors
     * @return its definition
     */
    public static WorkflowDefinition emit(Flow flow) {
        WorkflowDefinition.Builder definition =
                WorkflowDefinition.builder(flow.contract().name(), flow.version());
        if (!flow.description().isEmpty()) {
            definition.description(flow.description());
        }
        settings(definition, flow.settings());
        if (!flow.contract().inputs().isEmpty()) {
            definition.inputParameters(flow.contract().inputNames());
        }
        Expressions expressions = new Expressions(new FlowOrder(flow));
        Results results = new Results(flow, expressions);
        return definition
                .tasks(new TaskEmitter(flow, expressions, results).sequence(flow.tasks()))
                .outputs(results.atEnd())
                .build();
    }

    private static void settings(WorkflowDefinition.Builder definition, FlowSettings settings) {
        settings.ownerEmail().ifPresent(definition::ownerEmail);
        settings.timeout().ifPresent(timeout -> {
            definition.timeout(seconds(timeout.text()));
            if (settings.alertOnly().isEmpty()) {
                definition.timeoutPolicy(TimeoutPolicy.TIME_OUT_WF);
            }
        });
        settings.failureWorkflow().ifPresent(failure -> definition.failureWorkflow(failure.name()));
        settings.failureVersion().ifPresent(definition::failureWorkflowVersion);
        if (!settings.restartable()) {
            definition.restartable(false);
        }
        if (settings.statusListener()) {
            definition.statusListener(true);
        }
    }

    /** A duration that the checks have read. */
    static Duration seconds(String text) {
        return switch (Durations.readSeconds(text)) {
            case Durations.Reading.Read read -> read.duration();
            case Durations.Reading.Unreadable unreadable -> throw new IllegalStateException(unreadable.problem());
        };
    }
}
