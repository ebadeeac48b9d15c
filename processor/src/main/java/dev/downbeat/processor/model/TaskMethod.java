package dev.downbeat.processor.model;

import com.palantir.javapoet.ClassName;
import dev.downbeat.wiring.model.Contract;
import dev.downbeat.wiring.problem.Site;
import java.util.List;

/**
 * A method of a worker interface: one task.
 *
 * @param name the method's name
 * @param contract what a workflow has to know of the task
 * @param description what the task does, or empty
 * @param javadoc the method's Javadoc as written, or empty
 * @param parameters its parameters
 * @param result its result's type
 * @param nullable whether the result may be null
 * @param declaredBy the interface that declares it
 * @param site where the task's name stands
 */
public record TaskMethod(
        String name,
        Contract contract,
        String description,
        String javadoc,
        List<MethodParameter> parameters,
        JsonType result,
        boolean nullable,
        ClassName declaredBy,
        Site site) {

    /** Copies the parameters. */
    public TaskMethod {
        parameters = List.copyOf(parameters);
    }
}
