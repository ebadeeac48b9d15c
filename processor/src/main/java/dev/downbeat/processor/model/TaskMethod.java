package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.model.TaskSettings;
import dev.downbeat.wiring.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A method of a worker interface: one task.
 *
 * @param name the method's name
 * @param contract what a workflow has to know of the task
 * @param description what the task does, or empty
 * @param settings what the user said for its definition
 * @param domain the domain in which it is polled, unless the process says another
 * @param javadoc the method's Javadoc as written, or empty
 * @param parameters its parameters
 * @param result its result's type
 * @param carrier how it hands the result over
 * @param nullable whether the result may be null
 * @param declaredBy the interface that declares it
 * @param deprecated whether it, or its interface, is deprecated
 * @param site where the task's name stands
 */
public record TaskMethod(
        String name,
        Contract contract,
        String description,
        TaskSettings settings,
        Optional<String> domain,
        String javadoc,
        List<MethodParameter> parameters,
        JsonType result,
        Carrier carrier,
        boolean nullable,
        ClassName declaredBy,
        boolean deprecated,
        Site site) {

    /** Copies the parameters. */
    public TaskMethod {
        parameters = List.copyOf(parameters);
    }
}
